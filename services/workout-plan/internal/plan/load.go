package plan

import (
	"math"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

// StartLoad gives the kilograms of a first session, rounded down to the
// exercise's step, or false when the exercise takes no load. It is a coaching
// convention kept low on purpose: the first logged session corrects it.
func StartLoad(e *catalogue.Exercise, p Profile) (kg float64, ok bool) {
	if e.Load == nil {
		return 0, false
	}
	share := min(e.Load.Share.Female, e.Load.Share.Male)
	switch p.Sex {
	case Female:
		share = e.Load.Share.Female
	case Male:
		share = e.Load.Share.Male
	}
	share *= levelFactor(p.Level) * ageFactor(p.Age)
	if p.Flagged() || p.OlderAdult() || p.Screening.Pregnant {
		share *= 0.8
	}
	// Strength does not keep pace with mass: past 100 kg only half of it counts.
	mass := min(p.BodyMassKg, 100) + max(0, min(p.BodyMassKg, 160)-100)/2
	kg = math.Floor(share*mass/e.Load.StepKg+1e-9) * e.Load.StepKg
	return max(kg, e.Load.MinKg), true
}

func levelFactor(l catalogue.Level) float64 {
	switch l {
	case catalogue.Intermediate:
		return 1.4
	case catalogue.Advanced:
		return 1.75
	}
	return 1
}

func ageFactor(age int) float64 {
	switch {
	case age < 16:
		return 0.7
	case age >= 80:
		return 0.7
	case age >= 50:
		return 1 - 0.01*float64(age-50)
	}
	return 1
}
