package plan

import (
	"math"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

// effort is how one set of an exercise is done.
type effort struct {
	repsMin, repsMax int
	seconds          int // of a hold, one side
	work             int // seconds that one set takes, both sides
}

const secondsPerRep = 4

// effortOf gives repetitions or seconds (R15, R16, R35).
func effortOf(e *catalogue.Exercise, p *Profile) effort {
	sides := 1
	if e.Unilateral {
		sides = 2
	}
	if e.Measure == catalogue.Time {
		s := 10 + 10*p.Level.Rank()
		if p.OlderAdult() && p.Seated() {
			s = 20
		}
		return effort{seconds: s, work: s * sides}
	}
	lo, hi := 8, 12
	compound := e.Mechanics == catalogue.Compound
	switch {
	case p.OlderAdult() && !p.Flagged() && compound:
		lo, hi = 8, 10
	case p.Level == catalogue.Beginner:
	case !compound:
		lo, hi = 10, 15
	case p.Goal == GainMuscle && !p.Flagged():
		lo, hi = 6, 10
	}
	return effort{repsMin: lo, repsMax: hi, work: (lo + hi) * secondsPerRep / 2 * sides}
}

// reserve gives the repetitions in reserve of a week (R16, R17). step runs
// from 0 at a block's start to 1 at its end.
func reserve(c *class, p *Profile, step float64, deload bool) int {
	least := 2
	if p.Goal == GainMuscle && p.Level.Rank() > 1 && c.group != squatGroup && c.group != hingeGroup {
		least = 1
	}
	if p.Flagged() || p.OlderAdult() || p.Screening.Pregnant {
		least = 3
	}
	if deload {
		return 3
	}
	if p.OlderAdult() && p.Goal != GainMuscle {
		return 4 - int(math.Round(step)) // R35: lighter weeks first
	}
	return max(least, 3-int(math.Round(step*2)))
}

// pctOneRM gives the load that fits repetitions and reserve, from Epley's
// formula, in whole per cent, rounded down (R18); at most 70 under a flag (R34).
func pctOneRM(repsMax, rir int, p *Profile) float64 {
	pct := math.Floor(100 / (1 + float64(repsMax+rir)/30))
	if p.Flagged() {
		pct = min(pct, 70)
	}
	if p.OlderAdult() && !p.Flagged() {
		pct = math.Floor(102 / (1 + float64(repsMax+rir)/30)) // reaches R35's 70 per cent
	}
	return pct
}

// restRange gives the least and the most seconds between two sets of an
// exercise (R20); heavy work does not occur.
func restRange(compound bool) (least, most int) {
	if compound {
		return 90, 180
	}
	return 60, 120
}
