package routine

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// reserve is R17.
func (j *judge) reserve() {
	j.strength(func(d int, it *itemReading) {
		least := j.leastReserve(it.e)
		for s := range it.Sets {
			if line := &it.Sets[s]; line.Work() && line.RIR != nil && *line.RIR < least {
				j.item(d, it, "R17", "reserve_low", params{"rir": plan.Num(*line.RIR), "least": plan.Num(least)})
				return
			}
		}
	})
}

func (j *judge) leastReserve(e *catalogue.Exercise) int {
	var m moves
	m.add(e, 1)
	switch {
	case j.p.Flagged(), j.p.OlderAdult():
		return reserveCareful
	case j.p.Level == catalogue.Beginner:
		return reserveBeginner
	case m.squat > 0, m.hinge > 0:
		return reserveSquat
	}
	return 0
}

// order is R19.
func (j *judge) order() {
	for d := range j.days {
		single := ""
		for i := range j.days[d].items {
			it := &j.days[d].items[i]
			if !it.e.Strength() || it.sets == 0 || free(it.e) {
				continue
			}
			if it.e.Mechanics == catalogue.SingleJnt {
				single = it.e.ID
			} else if single != "" {
				j.item(d, it, "R19", "compound_late", params{}).Other = single
			}
		}
	}
}

// pauses is R20: the time between two working sets of one exercise, which in a
// superset holds the others' sets and pauses. A drop set has none before it.
func (j *judge) pauses() {
	j.strength(func(d int, it *itemReading) {
		low, high, ok := j.gaps(d, it)
		least, most := restRange(it.heavy, it.e.Mechanics == catalogue.Compound)
		switch {
		case !ok:
		case low < least:
			j.item(d, it, "R20", "rest_short", params{"seconds": plan.Num(low), "least": plan.Num(least)})
		case high > most:
			j.item(d, it, "R20", "rest_long", params{"seconds": plan.Num(high), "most": plan.Num(most)})
		}
	})
}

// gaps gives the shortest and the longest pause; false when there is none.
func (j *judge) gaps(d int, it *itemReading) (low, high int, ok bool) {
	own := it.rounds()
	for r := 1; r < len(own); r++ {
		if own[r].drop {
			continue
		}
		gap := it.RestSeconds
		for i := range j.days[d].items {
			other := &j.days[d].items[i]
			if other == it || it.Group == "" || other.Group != it.Group {
				continue
			}
			turn := r - 1 // those after it have their turn in the round before
			if other.at < it.at {
				turn = r
			}
			if theirs := other.rounds(); turn < len(theirs) {
				gap += theirs[turn].work + other.RestSeconds
			}
		}
		if !ok || gap < low {
			low = gap
		}
		high, ok = max(high, gap), true
	}
	return low, high, ok
}

type round struct {
	work int // seconds
	drop bool
}

// rounds lists an exercise's working sets one by one.
func (it *itemReading) rounds() []round {
	var out []round
	for s := range it.Sets {
		line := &it.Sets[s]
		if !line.Work() {
			continue
		}
		one := round{work: setSeconds(it.e, line), drop: line.Type == Drop}
		out = append(out, slices.Repeat([]round{one}, line.Count)...)
	}
	return out
}

// warmups is R32.
func (j *judge) warmups() {
	for d := range j.days {
		day := &j.days[d]
		if !day.lifts() {
			continue
		}
		minutes := plan.Num(minutesUp(day.general))
		switch short := j.p.MinutesPerSession <= shortSession; {
		case !short && day.general < warmupLeast:
			j.day(d, "R32", "warmup_missing", params{"minutes": minutes, "least": plan.Num(warmupLeast / 60), "most": plan.Num(warmupMost / 60)})
		case day.general > warmupMost:
			j.day(d, "R32", "warmup_long", params{"minutes": minutes, "most": plan.Num(warmupMost / 60)})
		case short && day.general > 0:
			j.day(d, "R32", "warmup_general_short", params{"minutes": minutes, "session": plan.Num(j.p.MinutesPerSession)})
		case short && day.ramps == 0:
			j.day(d, "R32", "ramp_missing", params{"session": plan.Num(j.p.MinutesPerSession)})
		}
	}
	j.strength(func(d int, it *itemReading) {
		if it.heavy && it.e.Mechanics == catalogue.Compound && it.Sets[0].Work() {
			j.item(d, it, "R32", "ramp_heavy", params{"sets": plan.Num(1), "pct": plan.Num(heavyPct)})
		}
	})
}

// stretches is R33.
func (j *judge) stretches() {
	days := 0
	for d := range j.days {
		if j.days[d].stretch > 0 {
			days++
		}
	}
	j.each(func(d int, it *itemReading) {
		if it.e.Pattern != catalogue.Mobility || it.sets == 0 {
			return
		}
		total := 0
		for _, r := range it.rounds() {
			total += r.work
		}
		if total < stretchSeconds {
			j.item(d, it, "R33", "stretch_short", params{"seconds": plan.Num(total), "least": plan.Num(stretchSeconds)})
		}
	})
	if days == 1 {
		j.week("R33", "stretch_days", params{"days": plan.Num(days), "want": plan.Num(trainingDays)})
	}
}
