// Package nutrition gives the frame that the food beside a plan should stay
// within (R37 to R42): energy, how fast body mass may change, and protein.
//
// It is a frame and no diet. Of is a pure function. People under 18 get no
// targets (R38), a pregnancy has no deficit and no formula that holds (R37),
// kidney disease leaves no protein target (R42), and nobody is brought below
// what R40 keeps. Whatever is left out, or gives way, says so in a code that
// package rules has the words of.
package nutrition

import (
	"math"
	"slices"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// Activity is a person's day without training.
type Activity string

// The activities.
const (
	Sedentary  Activity = "sedentary"
	Light      Activity = "light"
	Moderate   Activity = "moderate"
	VeryActive Activity = "very_active"
)

// factor is TDEE over BMR, 0 for an unknown word.
func (a Activity) factor() float64 {
	switch a {
	case Sedentary:
		return 1.2
	case Light:
		return 1.375
	case Moderate:
		return 1.55
	case VeryActive:
		return 1.725
	}
	return 0
}

// Person is all that a frame depends on.
type Person struct {
	Goal       plan.Goal
	Level      catalogue.Level
	Sex        plan.Sex
	Age        int     // years, 13 to 110
	MassKg     float64 // 20 to 400
	HeightCm   float64 // 90 to 260
	Activity   Activity
	GoalMassKg float64 // 0 when there is none
	FatShare   float64 // of body mass, 0.03 to 0.7; 0 when unknown
	Pregnant   bool
	Conditions []plan.Condition
}

// Range is a least and a most.
type Range struct{ Low, High float64 }

// Frame is the answer; what a person must not be told is nil.
type Frame struct {
	BMR, TDEE float64 // kcal a day, estimates; 0 for who gets none
	// Intake is the energy to start with, kcal a day; weigh-ins correct it.
	Intake *Range
	// WeeklyKg is the change of body mass to aim at, negative for a loss.
	WeeklyKg *Range
	// ProteinG is a day's protein.
	ProteinG *Range
	Choices  []plan.Choice
	Warnings []plan.Warning
}

const (
	adult        = 18
	leastBMI     = 18.5
	kcalPerKg    = 7700 // a start only (R39): weigh-ins steer from there
	deficitShare = 0.25 // of TDEE (R40)
	maintenance  = 0.05 // either side of TDEE
)

// Of gives the frame of a person, or an invalid fault that names the fields
// out of range. A goal mass with a BMI below 18.5 is refused that way (R40).
func Of(p Person) (Frame, error) {
	if err := p.validate(); err != nil {
		return Frame{}, err
	}
	var f Frame
	switch {
	case p.Age < adult:
		f.say("R38", "energy", "minor_no_targets", nil)
		return f, nil
	case p.Pregnant:
		f.say("R37", "energy", "pregnancy_no_deficit", nil)
		return f, nil
	}
	f.BMR = BMR(p.Sex, p.MassKg, p.HeightCm, p.Age)
	f.TDEE = f.BMR * p.Activity.factor()
	deficit := f.change(&p)
	f.protein(&p, deficit)
	return f, nil
}

// BMR is the basal metabolic rate in kcal a day, Mifflin-St Jeor 1990; for an
// unspecified sex the mean of its two equations.
func BMR(sex plan.Sex, massKg, heightCm float64, age int) float64 {
	constant := -78.0
	switch sex {
	case plan.Male:
		constant = 5
	case plan.Female:
		constant = -161
	}
	return 10*massKg + 6.25*heightCm - 5*float64(age) + constant
}

// leastIntake is R40's: the basal rate, and 1,200 kcal for women and 1,500 for
// everybody else.
func (f *Frame) leastIntake(sex plan.Sex) float64 {
	if sex == plan.Female {
		return max(f.BMR, 1200)
	}
	return max(f.BMR, 1500)
}

func (p *Person) bmi(massKg float64) float64 { return massKg / (p.HeightCm * p.HeightCm / 10000) }

func (p *Person) kidneys() bool { return slices.Contains(p.Conditions, plan.Renal) }

func (f *Frame) say(rule, about, code string, params map[string]plan.Param) {
	f.Choices = append(f.Choices, plan.Choice{Rule: rule, About: about, Code: code, Params: params})
}

func (p *Person) validate() error {
	var bad []fault.Field
	check := func(ok bool, pointer, code, detail string) {
		if !ok {
			bad = append(bad, fault.Field{Pointer: pointer, Code: code, Detail: detail})
		}
	}
	check(p.Age >= 13 && p.Age <= 110, "/age", "out_of_range", "An age between 13 and 110 years.")
	check(p.MassKg >= 20 && p.MassKg <= 400, "/massKg", "out_of_range", "A body mass between 20 and 400 kg.")
	check(p.HeightCm >= 90 && p.HeightCm <= 260, "/heightCm", "out_of_range", "A height between 90 and 260 cm.")
	check(p.Activity.factor() > 0, "/activity", "not_allowed", "An unknown activity.")
	check(p.FatShare == 0 || p.FatShare >= 0.03 && p.FatShare <= 0.7, "/fatShare", "out_of_range", "A share between 0.03 and 0.7.")
	safe := p.GoalMassKg == 0 || p.GoalMassKg > 0 && p.GoalMassKg <= 400 && (p.Age < adult || p.bmi(p.GoalMassKg) >= leastBMI)
	check(safe, "/goalMassKg", "goal_too_low", "A goal with a BMI below 18.5 is refused.")
	return fault.InvalidFields(bad)
}

func rounded(x, to float64) float64 { return math.Round(x/to) * to }
