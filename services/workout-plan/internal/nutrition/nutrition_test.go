package nutrition_test

import (
	"errors"
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/check"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/nutrition"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
)

func woman(change func(*nutrition.Person)) nutrition.Person {
	p := nutrition.Person{
		Goal: plan.LoseWeight, Level: catalogue.Beginner, Sex: plan.Female, Age: 30, MassKg: 80, HeightCm: 165, Activity: nutrition.Moderate,
	}
	if change != nil {
		change(&p)
	}
	return p
}

func TestPublishedVectors(t *testing.T) {
	t.Parallel()
	if got := nutrition.BMR(plan.Male, 80, 180, 30); got != 1780 {
		t.Errorf("80 kg, 180 cm, 30 years, man: %v", got)
	}
	if got := nutrition.BMR(plan.Female, 60, 165, 30); got != 1320.25 {
		t.Errorf("60 kg, 165 cm, 30 years, woman: %v", got)
	}
}

func TestWhoGetsNoTargets(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		change                func(*nutrition.Person)
		code                  string
		energy, pace, protein bool
	}{
		"an adult":       {nil, "energy_loss", true, true, true},
		"a minor":        {func(p *nutrition.Person) { p.Age = 17 }, "minor_no_targets", false, false, false},
		"a pregnancy":    {func(p *nutrition.Person) { p.Pregnant = true }, "pregnancy_no_deficit", false, false, false},
		"kidney disease": {func(p *nutrition.Person) { p.Conditions = []plan.Condition{plan.Renal} }, "kidneys_no_protein", true, true, false},
		"underweight":    {func(p *nutrition.Person) { p.MassKg = 48 }, "no_loss", true, true, true},
	} {
		f, err := nutrition.Of(woman(c.change))
		if err != nil {
			t.Fatal(err)
		}
		if (f.Intake != nil) != c.energy || (f.WeeklyKg != nil) != c.pace || (f.ProteinG != nil) != c.protein {
			t.Errorf("%s: %+v", name, f)
		}
		said := false
		for _, s := range f.Choices {
			said = said || s.Code == c.code
		}
		if !said {
			t.Errorf("%s: %s is not said: %v", name, c.code, f.Choices)
		}
	}
}

// The clash that the rules name: BMR 1,570, TDEE 1,884, 0.29 % a week.
func TestAHeavySedentaryPersonLosesSlower(t *testing.T) {
	t.Parallel()
	p := woman(func(p *nutrition.Person) {
		p.MassKg, p.HeightCm, p.Age, p.Activity = 97, 165, 54, nutrition.Sedentary
	})
	f, err := nutrition.Of(p)
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Warnings) != 1 || f.Warnings[0].Rule != "R39" || f.Warnings[0].YieldsTo != "R40" {
		t.Fatalf("%+v", f)
	}
	if share := -f.WeeklyKg.Low / p.MassKg; share > 0.005 || share < 0.0025 {
		t.Errorf("%.4f of body mass a week", share)
	}
}

func TestAGoalBelowABMIOf18AndAHalfIsRefused(t *testing.T) {
	t.Parallel()
	_, err := nutrition.Of(woman(func(p *nutrition.Person) { p.GoalMassKg = 50 }))
	var f *fault.Fault
	if !errors.As(err, &f) || len(f.Fields) != 1 || f.Fields[0].Pointer != "/goalMassKg" {
		t.Errorf("got %v", err)
	}
	if _, err := nutrition.Of(woman(func(p *nutrition.Person) { p.GoalMassKg = 51 })); err != nil {
		t.Errorf("a goal of 51 kg at 165 cm: %v", err)
	}
}

func TestLeanLiftersInADeficitGetMoreProtein(t *testing.T) {
	t.Parallel()
	p := woman(func(p *nutrition.Person) { p.MassKg, p.FatShare = 60, 0.2 })
	f, err := nutrition.Of(p)
	if err != nil {
		t.Fatal(err)
	}
	if f.ProteinG.Low != math.Ceil(2.3*48) || f.ProteinG.High != math.Floor(3.1*48) {
		t.Errorf("got %+v", *f.ProteinG)
	}
}

func TestAnyPersonsFrameKeepsTheRules(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := nutrition.Person{
			Goal:     rapid.SampledFrom([]plan.Goal{plan.LoseWeight, plan.GainMuscle, plan.Endurance, plan.Healthy}).Draw(t, "goal"),
			Level:    rapid.SampledFrom([]catalogue.Level{catalogue.Beginner, catalogue.Advanced}).Draw(t, "level"),
			Sex:      rapid.SampledFrom([]plan.Sex{plan.Female, plan.Male, plan.Unspecified}).Draw(t, "sex"),
			Age:      rapid.IntRange(13, 95).Draw(t, "age"),
			MassKg:   rapid.Float64Range(30, 250).Draw(t, "mass"),
			HeightCm: rapid.Float64Range(130, 220).Draw(t, "height"),
			Activity: rapid.SampledFrom([]nutrition.Activity{nutrition.Sedentary, nutrition.Light, nutrition.Moderate, nutrition.VeryActive}).Draw(t, "activity"),
			FatShare: rapid.SampledFrom([]float64{0, 0.1, 0.2, 0.4}).Draw(t, "fat"),
			Pregnant: rapid.IntRange(0, 5).Draw(t, "pregnant") == 0,
		}
		if rapid.Bool().Draw(t, "kidneys") {
			p.Conditions = []plan.Condition{plan.Renal}
		}
		f, err := nutrition.Of(p)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range check.Food(p, f) {
			t.Errorf("%+v gets %+v: %v", p, f, v)
		}
		for _, c := range f.Choices {
			if rules.Explain(c, catalogue.ES) == "" || rules.Explain(c, catalogue.EN) == "" {
				t.Errorf("%s has no words", c.Code)
			}
		}
		for _, w := range f.Warnings {
			if rules.Warn(w, catalogue.ES) == "" || rules.Warn(w, catalogue.EN) == "" {
				t.Errorf("%s has no words", w.Code)
			}
		}
	})
}
