package check

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

// may is R2 and R3 and what R34, R35 and R37 forbid, for one exercise.
func (j *judge) may(e *catalogue.Exercise) bool {
	return j.hasGear(e) && j.suits(e) && j.isOfLevel(e)
}

func (j *judge) hasGear(e *catalogue.Exercise) bool {
	have := []catalogue.Item{"wall", "chair", "door", "table", "towel", "step", "backpack"}
	switch j.p.Equipment {
	case "bands":
		have = append(have, "band")
	case "dumbbells":
		have = append(have, "dumbbell")
	case "kettlebell":
		have = append(have, "kettlebell")
	case "home":
		have = append(have, "band", "dumbbell", "bench", "pull_up_bar", "jump_rope")
	case "gym":
		return true
	}
	if len(e.Equipment) == 0 {
		return true
	}
	return slices.ContainsFunc(e.Equipment, func(set []catalogue.Item) bool {
		return !slices.ContainsFunc(set, func(i catalogue.Item) bool { return !slices.Contains(have, i) })
	})
}

func (j *judge) suits(e *catalogue.Exercise) bool {
	for _, l := range j.p.Limitations {
		if slices.Contains(e.Stress, catalogue.Stress(l)) {
			return false
		}
	}
	switch {
	case j.sits && !e.SeatedCapable,
		j.old && (e.Impact || e.Skill != ""),
		j.flag && (e.Skill == "plyometric" || e.Skill == "hiit"),
		j.belly && e.Supine:
		return false
	}
	return true
}

func (j *judge) isOfLevel(e *catalogue.Exercise) bool {
	rank := map[catalogue.Level]int{"beginner": 1, "intermediate": 2, "advanced": 3}
	if rank[e.Level] > rank[j.p.Level] {
		return false
	}
	byName := []string{
		"pull-up", "chin-up", "dip", "jump-squat", "jump-rope", "run-intervals",
	}
	return j.p.Level != "beginner" || e.Skill == "" && !slices.Contains(byName, e.ID)
}

func (j *judge) each(do func(w int, d *day, it *item)) {
	for w := range j.weeks {
		for d := range j.weeks[w].days {
			day := &j.weeks[w].days[d]
			for i := range day.items {
				do(w, day, &day.items[i])
			}
		}
	}
}

// equipmentAndBody is R2.
func (j *judge) equipmentAndBody() {
	j.each(func(w int, d *day, it *item) {
		if !j.hasGear(it.ex) {
			j.fail("R2", "week %d day %d: %s needs %v", w+1, d.Weekday, it.ex.ID, it.ex.Equipment)
		}
		if !j.suits(it.ex) {
			j.fail("R2", "week %d day %d: %s does not suit %v", w+1, d.Weekday, it.ex.ID, j.p.Limitations)
		}
	})
}

// levels is R3.
func (j *judge) levels() {
	j.each(func(w int, d *day, it *item) {
		if !j.isOfLevel(it.ex) {
			j.fail("R3", "week %d day %d: %s is above %s", w+1, d.Weekday, it.ex.ID, j.p.Level)
		}
	})
}

// ceiling is R34, and R38 for minors.
func (j *judge) ceiling() {
	if j.p.Screening.Symptoms {
		j.fail("R34", "symptoms, and yet a plan")
	}
	j.each(func(w int, d *day, it *item) {
		if j.flag && it.PctOneRM > 70 {
			j.fail("R34", "week %d day %d: %s at %.0f %% of 1RM", w+1, d.Weekday, it.ex.ID, it.PctOneRM)
		}
		if j.flag && (it.Zone == "vigorous" || it.ex.Skill == "hiit" || it.ex.Skill == "plyometric") {
			j.fail("R34", "week %d day %d: %s is too hard for a flag", w+1, d.Weekday, it.ex.ID)
		}
		if j.minors && it.PctOneRM >= 80 {
			j.fail("R38", "week %d day %d: %s at %.0f %% of 1RM", w+1, d.Weekday, it.ex.ID, it.PctOneRM)
		}
	})
}
