package check

import "slices"

func (j *judge) strength(do func(w int, d *day, i int, it *item)) {
	for w := range j.weeks {
		for d := range j.weeks[w].days {
			day := &j.weeks[w].days[d]
			for i := range day.items {
				if day.items[i].Kind == "strength" {
					do(w, day, i, &day.items[i])
				}
			}
		}
	}
}

// heavy is R14.
func (j *judge) heavy() {
	for w := range j.weeks {
		days := 0
		for d := range j.weeks[w].days {
			light, heavy := false, false
			for i := range j.weeks[w].days[d].items {
				it := &j.weeks[w].days[d].items[i]
				if it.Kind != "strength" {
					continue
				}
				if it.PctOneRM < 80 {
					light = true
					continue
				}
				heavy = true
				if light || it.Sets < 2 || it.Sets > 3 || j.p.Level == "beginner" || it.RampSets < 1 {
					j.fail("R14", "week %d day %d: heavy %s", w+1, d+1, it.ex.ID)
				}
			}
			if heavy {
				days++
			}
		}
		if days == 1 && !j.weeks[w].deload {
			j.fail("R14", "week %d: heavy work on one day", w+1)
		}
	}
}

// repetitions is R15 and R16.
func (j *judge) repetitions() {
	lo, hi, rule := 1, 1000, "R15"
	switch {
	case j.p.Level == "beginner":
		lo, hi = 8, 12
	case j.p.Goal == "healthy" || j.p.Goal == "lose_weight":
		lo, hi = 8, 15
	case j.p.Goal == "gain_muscle":
		lo, hi, rule = 5, 30, "R16"
	}
	j.strength(func(w int, d *day, _ int, it *item) {
		if it.ex.Measure == "reps" && (it.RepsMin < lo || it.RepsMax > hi || it.RepsMin > it.RepsMax) {
			j.fail(rule, "week %d day %d: %s for %d-%d", w+1, d.Weekday, it.ex.ID, it.RepsMin, it.RepsMax)
		}
		if it.ex.Measure == "time" && (it.RepsMax != 0 || it.Seconds < 5 || it.Seconds > 120) {
			j.fail(rule, "week %d day %d: %s for %d s", w+1, d.Weekday, it.ex.ID, it.Seconds)
		}
	})
}

// effort is R16's reserve and R17.
func (j *judge) effort() {
	j.strength(func(w int, d *day, _ int, it *item) {
		least, most := 0, 10
		if j.p.Goal == "gain_muscle" {
			least, most = 1, 3
		}
		if it.RIR < least || it.RIR > most {
			j.fail("R16", "week %d day %d: %s at %d in reserve", w+1, d.Weekday, it.ex.ID, it.RIR)
		}
		least = 0
		if j.p.Level == "beginner" || slices.Contains([]string{"squat", "hinge"}, group(it.ex)) {
			least = 2
		}
		if j.flag || j.old {
			least = 3
		}
		if it.RIR < least {
			j.fail("R17", "week %d day %d: %s at %d in reserve, not %d", w+1, d.Weekday, it.ex.ID, it.RIR, least)
		}
	})
}

// loadAgrees is R18.
func (j *judge) loadAgrees() {
	j.strength(func(w int, d *day, _ int, it *item) {
		if it.PctOneRM == 0 {
			if it.ex.Load != nil && it.ex.Measure == "reps" {
				j.fail("R18", "week %d day %d: %s has no load", w+1, d.Weekday, it.ex.ID)
			}
			return
		}
		if x := it.PctOneRM / 100 * (1 + float64(it.RepsMax+it.RIR)/30); x > 1.03 {
			j.fail("R18", "week %d day %d: %s comes to %.3f", w+1, d.Weekday, it.ex.ID, x)
		}
	})
}

// order is R19, and that pairs are whole and stand together.
func (j *judge) order() {
	for w := range j.weeks {
		for d := range j.weeks[w].days {
			day := &j.weeks[w].days[d]
			single := ""
			for i := range day.items {
				it := &day.items[i]
				if it.Kind != "strength" {
					continue
				}
				if it.Pair != "" {
					j.pairFits(w, day, i)
				}
				if group(it.ex) == "core" {
					continue
				}
				if it.ex.Mechanics == "isolation" {
					single = it.ex.ID
				} else if single != "" {
					j.fail("R19", "week %d day %d: %s after %s", w+1, d+1, it.ex.ID, single)
				}
			}
		}
	}
}

func (j *judge) pairFits(w int, d *day, i int) {
	it, other := &d.items[i], partner(d, i)
	if other == nil {
		j.fail("R20", "week %d day %d: %s has no partner", w+1, d.Weekday, it.ex.ID)
		return
	}
	if it.Pair[1] == '1' && (i+1 >= len(d.items) || d.items[i+1].Pair != it.Pair[:1]+"2" || it.Sets-other.Sets > 1 || it.Sets < other.Sets) {
		j.fail("R20", "week %d day %d: the pair %s does not alternate", w+1, d.Weekday, it.Pair)
	}
}

// pauses is R20.
func (j *judge) pauses() {
	j.strength(func(w int, d *day, i int, it *item) {
		lo, hi := 60, 120
		switch {
		case it.PctOneRM >= 80:
			lo, hi = 180, 300
		case it.ex.Mechanics == "compound":
			lo, hi = 90, 180
		}
		gap := it.RestSeconds
		if other := partner(d, i); other != nil {
			gap += other.work + other.RestSeconds
		}
		if gap < lo || gap > hi {
			j.fail("R20", "week %d day %d: %s rests %d s", w+1, d.Weekday, it.ex.ID, gap)
		}
	})
}
