package nutrition

import (
	"math"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// change fills in energy and weekly change, and reports a deficit.
func (f *Frame) change(p *Person) (deficit bool) {
	switch p.Goal {
	case plan.LoseWeight:
		return f.loss(p)
	case plan.GainMuscle:
		f.gain(p)
	default:
		f.keep()
	}
	return false
}

func (f *Frame) keep() {
	f.Intake = &Range{math.Ceil(f.TDEE * (1 - maintenance)), math.Floor(f.TDEE * (1 + maintenance))}
	f.WeeklyKg = &Range{}
	f.say("R39", "energy", "energy_keep", map[string]plan.Param{"low": plan.Num(f.Intake.Low), "high": plan.Num(f.Intake.High)})
}

// loss is R39 as far as R40 lets it: between 0.5 and 1 % of body mass a week,
// around 0.7 when lifting, from a deficit of at most a quarter of what is
// spent and an intake above the basal rate and the minimum.
func (f *Frame) loss(p *Person) bool {
	least := math.Ceil(max(f.leastIntake(p.Sex), f.TDEE*(1-deficitShare)))
	low, aim, high := 0.005*p.MassKg, 0.007*p.MassKg, 0.010*p.MassKg
	if p.bmi(p.MassKg) < leastBMI || p.GoalMassKg >= p.MassKg || least >= f.TDEE {
		f.keep()
		f.say("R40", "energy", "no_loss", nil)
		return false
	}
	room := (f.TDEE - least) * 7 / kcalPerKg
	if room < low {
		f.Warnings = append(f.Warnings, plan.Warning{Rule: "R39", YieldsTo: "R40", Code: "slower_loss", Params: map[string]plan.Param{
			"percent": plan.Num(math.Floor(1000*room/p.MassKg) / 10), "want": plan.Num(0.5), "kcal": plan.Num(least),
		}})
		low = room
	}
	aim, high = min(aim, room), min(high, room)
	f.WeeklyKg = &Range{-floor(high), -floor(low)}
	f.Intake = &Range{max(least, math.Ceil(f.TDEE-high*kcalPerKg/7)), math.Floor(f.TDEE - low*kcalPerKg/7)}
	f.Intake.High = max(f.Intake.Low, f.Intake.High)
	f.say("R39", "energy", "energy_loss", map[string]plan.Param{
		"kg": plan.Num(floor(aim)), "kcal": plan.Num(max(least, rounded(f.TDEE-aim*kcalPerKg/7, 10))),
	})
	return true
}

// gain is R41: 0.25 to 0.5 % of body mass a week, 0.1 to 0.25 when advanced.
func (f *Frame) gain(p *Person) {
	low, high := 0.0025*p.MassKg, 0.005*p.MassKg
	if p.Level == catalogue.Advanced {
		low, high = 0.001*p.MassKg, 0.0025*p.MassKg
	}
	f.WeeklyKg = &Range{math.Ceil(low*100) / 100, floor(high)}
	f.Intake = &Range{math.Ceil(f.TDEE + low*kcalPerKg/7), math.Floor(f.TDEE + high*kcalPerKg/7)}
	f.say("R41", "energy", "energy_gain", map[string]plan.Param{
		"low": plan.Num(f.Intake.Low), "high": plan.Num(f.Intake.High), "kg": plan.Num(f.WeeklyKg.High),
	})
}

// protein is R42. Above a BMI of 30 the mass that counts is that at 30: fat
// mass needs none (convention).
func (f *Frame) protein(p *Person, deficit bool) {
	if p.kidneys() {
		f.say("R42", "protein", "kidneys_no_protein", nil)
		return
	}
	mass := p.MassKg * min(1, 30/p.bmi(p.MassKg))
	low, high, code := 1.6*mass, 2.2*mass, "protein_range"
	if deficit && p.lean() {
		mass = p.MassKg * (1 - p.FatShare)
		low, high, code = 2.3*mass, 3.1*mass, "protein_lean"
	}
	f.ProteinG = &Range{math.Ceil(low), math.Floor(high)}
	f.say("R42", "protein", code, map[string]plan.Param{"low": plan.Num(f.ProteinG.Low), "high": plan.Num(f.ProteinG.High)})
}

// lean is a convention: below 15 % of fat for men and 23 % for women; the
// lower of the two where the sex is not known.
func (p *Person) lean() bool {
	most := 0.15
	if p.Sex == plan.Female {
		most = 0.23
	}
	return p.FatShare > 0 && p.FatShare < most
}

// floor rounds down to ten grams.
func floor(kg float64) float64 { return math.Floor(kg*100+1e-9) / 100 }
