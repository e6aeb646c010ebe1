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
func effortOf(e *catalogue.Exercise, p *person) effort {
	sides := 1
	if e.Unilateral {
		sides = 2
	}
	if e.Measure == catalogue.Time {
		s := 10 + 10*p.rank
		if p.older && p.seated {
			s = 20
		}
		return effort{seconds: s, work: s * sides}
	}
	lo, hi := p.n.beginnerReps[0], p.n.beginnerReps[1]
	compound := e.Mechanics == catalogue.Compound
	switch {
	case p.older && !p.flagged && compound:
		lo, hi = 8, 10
	case p.Level == catalogue.Beginner:
	case !compound:
		lo, hi = 10, 15
	case p.Goal == GainMuscle && !p.flagged:
		lo, hi = 6, 10
	}
	return effort{repsMin: lo, repsMax: hi, work: (lo + hi) * secondsPerRep / 2 * sides}
}

// reserve gives the repetitions in reserve of a week (R16, R17). step runs
// from 0 at a block's start to 1 at its end.
func reserve(c *class, p *person, step float64, deload bool) int {
	least := p.n.reserveLeast
	if p.Goal == GainMuscle && p.rank > 1 && c.group != squatGroup && c.group != hingeGroup {
		least = p.n.reserveMuscle
	}
	if p.Age < p.n.adult {
		least = max(least, p.n.reserveLeast)
	}
	if p.careful {
		least = p.n.reserveFlag
	}
	if deload {
		return 3
	}
	if p.careful && p.Goal != GainMuscle {
		return 4 - int(math.Round(step)) // lighter weeks first (R23, R35)
	}
	return max(least, 3-int(math.Round(step*2)))
}

// pctOneRM gives the load that fits repetitions and reserve, from Epley's
// formula, in whole per cent, rounded down (R18); at most 70 under a flag (R34).
func pctOneRM(repsMax, rir int, p *person) float64 {
	pct := math.Floor(p.n.epley / (1 + float64(repsMax+rir)/30))
	if p.older && !p.flagged {
		pct = math.Floor((p.n.epley + 2) / (1 + float64(repsMax+rir)/30)) // reaches R35's 70 per cent
	}
	if p.flagged {
		pct = min(pct, p.n.flagCeiling)
	}
	return pct
}
