package check

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/nutrition"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// Food judges what a person is told to eat, by R37 to R42.
func Food(p nutrition.Person, f nutrition.Frame) []Violation {
	j := &foodJudge{p: p, f: f}
	if p.Age < 18 || p.Pregnant {
		rule := "R38"
		if p.Pregnant {
			rule = "R37"
		}
		if f.Intake != nil || f.WeeklyKg != nil || f.TDEE != 0 {
			j.fail(rule, "energy targets are given")
		}
		return j.found
	}
	j.energy()
	j.pace()
	j.protein()
	return j.found
}

type foodJudge struct {
	judge
	p nutrition.Person
	f nutrition.Frame
}

// floor is R40's least intake in kcal.
func (j *foodJudge) floor() float64 {
	bmr := 10*j.p.MassKg + 6.25*j.p.HeightCm - 5*float64(j.p.Age)
	least := 1500.0
	switch j.p.Sex {
	case "male":
		bmr += 5
	case "female":
		bmr -= 161
		least = 1200
	default:
		bmr -= 78
	}
	return max(bmr, least)
}

// energy is R40.
func (j *foodJudge) energy() {
	if j.f.Intake == nil {
		j.fail("R40", "no energy for an adult")
		return
	}
	low := j.f.Intake.Low
	if j.f.Intake.High < low {
		j.fail("R40", "from %.0f to %.0f kcal", low, j.f.Intake.High)
	}
	if deficit := j.f.TDEE - low; deficit > 1 && j.loses() {
		if low < j.floor() {
			j.fail("R40", "%.0f kcal, below %.0f", low, j.floor())
		}
		if deficit > 0.25*j.f.TDEE {
			j.fail("R40", "a deficit of %.0f of %.0f kcal", deficit, j.f.TDEE)
		}
	}
	if bmi := j.p.MassKg / (j.p.HeightCm / 100 * j.p.HeightCm / 100); bmi < 18.5 && j.loses() {
		j.fail("R40", "a loss at a BMI of %.1f", bmi)
	}
}

func (j *foodJudge) loses() bool { return j.f.WeeklyKg != nil && j.f.WeeklyKg.Low < 0 }

// pace is R39 and R41.
func (j *foodJudge) pace() {
	if j.f.WeeklyKg == nil {
		return
	}
	low, high := j.f.WeeklyKg.Low/j.p.MassKg, j.f.WeeklyKg.High/j.p.MassKg
	const slack = 0.0002 // grams are rounded to ten
	switch {
	case j.loses():
		atFloor := j.f.Intake.Low <= j.floor()+10 || j.f.Intake.Low <= 0.75*j.f.TDEE+10
		yields := slices.ContainsFunc(j.f.Warnings, j.isSlower)
		if low < -0.010-slack || j.p.Goal != "lose_weight" || high > -0.005+slack && (!yields || !atFloor) {
			j.fail("R39", "%.2f to %.2f %% a week", 100*low, 100*high)
		}
	case j.p.Goal == "gain_muscle":
		least, most := 0.0025, 0.005
		if j.p.Level == "advanced" {
			least, most = 0.001, 0.0025
		}
		if low < least-slack || high > most+slack {
			j.fail("R41", "%.2f to %.2f %% a week", 100*low, 100*high)
		}
	}
}

// protein is R42.
func (j *foodJudge) protein() {
	if slices.Contains(j.p.Conditions, "renal") {
		if j.f.ProteinG != nil {
			j.fail("R42", "a protein target with kidney disease")
		}
		return
	}
	if j.f.ProteinG == nil {
		j.fail("R42", "no protein target")
		return
	}
	mass := j.p.MassKg
	if most := 30 * j.p.HeightCm * j.p.HeightCm / 10000; mass > most {
		mass = most
	}
	least, most := 1.6*mass, 2.2*mass
	lean := 0.15
	if j.p.Sex == "female" {
		lean = 0.23
	}
	if j.loses() && j.p.FatShare > 0 && j.p.FatShare < lean {
		mass = j.p.MassKg * (1 - j.p.FatShare)
		least, most = 2.3*mass, 3.1*mass
	}
	if j.f.ProteinG.Low < least-1 || j.f.ProteinG.High > most+1 {
		j.fail("R42", "%.0f to %.0f g, not %.0f to %.0f", j.f.ProteinG.Low, j.f.ProteinG.High, least, most)
	}
}

func (j *foodJudge) isSlower(w plan.Warning) bool { return w.Rule == "R39" && w.YieldsTo == "R40" }
