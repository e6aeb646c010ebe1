package adapt

import (
	"math"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// The clock of R1, in seconds.
const (
	rampTime    = 60
	stationTime = 45
	leastPause  = 15 // in a pair: the walk to the partner's place
	shortest    = 30 // minutes; up to here a ramp set is the warm-up (R32)
	heavyPct    = 80 // of one repetition's maximum (R14)
	leastHeavy  = 2  // sets (R14)

	leastAerobic = 5 * 60 // of a shortened lifting session
	flaggedPct   = 70     // (R34)
)

// work is the time of one set, both sides.
func work(it *plan.Item, e *catalogue.Exercise) int {
	t := it.Seconds
	if it.RepsMax > 0 {
		t = 2 * (it.RepsMin + it.RepsMax) // 4 s a repetition, the middle of the range
	}
	if e.Unilateral {
		t *= 2
	}
	return t
}

func itemTime(it *plan.Item, e *catalogue.Exercise) int {
	if it.Kind == plan.WarmupItem || it.Kind == plan.AerobicItem {
		return it.Seconds
	}
	return stationTime + rampTime*it.RampSets + it.Sets*(work(it, e)+it.RestSeconds)
}

// Seconds is how long items take by R1's clock. An exercise that the
// catalogue does not know counts as done on both sides at once.
func Seconds(cat *catalogue.Catalogue, items []plan.Item) int {
	t := 0
	for i := range items {
		e, ok := cat.ByID(items[i].ExerciseID)
		if !ok {
			e = &catalogue.Exercise{}
		}
		t += itemTime(&items[i], e)
	}
	return t
}

func minutesOf(seconds int) int { return (seconds + 59) / 60 }

// pauses is the least and the most time between two sets of an exercise (R20).
func pauses(it *plan.Item, e *catalogue.Exercise) (least, most int) {
	switch {
	case it.PctOneRM >= heavyPct:
		return 180, 300
	case e.Mechanics == catalogue.Compound:
		return 90, 180
	}
	return 60, 120
}

// reserve is the least that R17 lets an exercise be done with.
func reserve(e *catalogue.Exercise, p *plan.Profile) int {
	switch {
	case p.Flagged(), p.OlderAdult(), p.Screening.Pregnant:
		return 3
	case p.Level == catalogue.Beginner, squats(e), e.Pattern == catalogue.Hinge:
		return 2
	}
	return 0
}

// holdTime is how long a timed set lasts, of one side.
func holdTime(p *plan.Profile) int {
	if p.OlderAdult() && p.Seated() {
		return 20
	}
	return 10 + 10*p.Level.Rank()
}

// repetitions is the range of R15 and R16 for an exercise that had none.
func repetitions(e *catalogue.Exercise, p *plan.Profile) (low, high int) {
	if p.Level != catalogue.Beginner && e.Mechanics != catalogue.Compound {
		return 10, 15
	}
	return 8, 12
}

// percent is the load that fits repetitions and reserve, by Epley (R18).
func percent(it *plan.Item, p *plan.Profile) float64 {
	pct := math.Floor(100 / (1 + float64(it.RepsMax+it.RIR)/30))
	if p.Flagged() {
		pct = min(pct, flaggedPct)
	}
	return pct
}

func squats(e *catalogue.Exercise) bool {
	return e.Pattern == catalogue.Squat || e.Pattern == catalogue.Lunge
}

func pushes(e *catalogue.Exercise) bool {
	return e.Pattern == catalogue.HorizontalPush || e.Pattern == catalogue.VerticalPush
}

func pulls(e *catalogue.Exercise) bool {
	return e.Pattern == catalogue.HorizontalPull || e.Pattern == catalogue.VerticalPull
}

func core(e *catalogue.Exercise) bool {
	switch e.Pattern {
	case catalogue.Carry, catalogue.CoreAntiExtension, catalogue.CoreFlexion, catalogue.CoreRotation:
		return true
	}
	return false
}
