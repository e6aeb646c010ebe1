package plan_test

import (
	"errors"
	"math"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

func TestSymptomsGiveAReferralAndNoPlan(t *testing.T) {
	t.Parallel()
	p := lifter()
	p.Screening.Symptoms = true
	_, err := plan.Generate(load(t), p, 1)
	r, ok := plan.AsReferral(err)
	if !ok || len(r.Reasons) != 1 || r.Reasons[0] != "symptoms" {
		t.Fatalf("got %v", err)
	}
}

func TestAProfileOutOfRangeNamesItsField(t *testing.T) {
	t.Parallel()
	for pointer, spoil := range map[string]func(*plan.Profile){
		"/goal":                 func(p *plan.Profile) { p.Goal = "fly" },
		"/level":                func(p *plan.Profile) { p.Level = "" },
		"/daysPerWeek":          func(p *plan.Profile) { p.DaysPerWeek = 7 },
		"/minutesPerSession":    func(p *plan.Profile) { p.MinutesPerSession = 50 },
		"/equipment":            func(p *plan.Profile) { p.Equipment = "boat" },
		"/age":                  func(p *plan.Profile) { p.Age = 12 },
		"/bodyMassKg":           func(p *plan.Profile) { p.BodyMassKg = math.NaN() },
		"/weeklyAerobicMinutes": func(p *plan.Profile) { p.WeeklyAerobicMinutes = -1 },
		"/limitations":          func(p *plan.Profile) { p.Limitations = []catalogue.Limitation{"tail"} },
		"/weekdays":             func(p *plan.Profile) { p.Weekdays = []int{1, 1, 2, 3} },
	} {
		p := lifter()
		spoil(&p)
		_, err := plan.Generate(load(t), p, 1)
		var f *fault.Fault
		if !errors.As(err, &f) || f.Kind != fault.Invalid || len(f.Fields) != 1 || f.Fields[0].Pointer != pointer {
			t.Errorf("%s: got %v", pointer, err)
		}
	}
}

func TestPreferredWeekdaysAreKept(t *testing.T) {
	t.Parallel()
	p := lifter()
	p.Weekdays = []int{2, 3, 5, 7}
	made, err := plan.Generate(load(t), p, 1)
	if err != nil {
		t.Fatal(err)
	}
	w, _ := made.Week(1)
	for n := 1; n <= 7; n++ {
		d, _ := w.Day(n)
		wants := n == 2 || n == 3 || n == 5 || n == 7
		if (d.Kind != plan.Rest) != wants {
			t.Errorf("day %d is %s", n, d.Kind)
		}
	}
}

func TestWeeksAndDaysOutsideThePlanAreAbsent(t *testing.T) {
	t.Parallel()
	made, err := plan.Generate(load(t), lifter(), 1)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{0, 13} {
		if _, ok := made.Week(n); ok {
			t.Errorf("week %d is there", n)
		}
	}
	w, ok := made.Week(12)
	if !ok || w.Number != 12 {
		t.Fatal("week 12 is missing")
	}
	for _, n := range []int{0, 8} {
		if _, ok := w.Day(n); ok {
			t.Errorf("day %d is there", n)
		}
	}
}

func TestAnotherSeedTurnsEqualExercises(t *testing.T) {
	t.Parallel()
	c := load(t)
	differs := false
	first, err := plan.Generate(c, lifter(), 1)
	if err != nil {
		t.Fatal(err)
	}
	for seed := uint64(2); seed < 12; seed++ {
		other, err := plan.Generate(c, lifter(), seed)
		if err != nil {
			t.Fatal(err)
		}
		differs = differs || render(&first) != render(&other)
		if a, b := first.Weeks[0].Sets(), other.Weeks[0].Sets(); a != b {
			t.Errorf("seed %d has %d sets, seed 1 has %d", seed, b, a)
		}
	}
	if !differs {
		t.Error("ten seeds give one plan")
	}
}

func TestStartLoadsAreMakeableAndCautious(t *testing.T) {
	t.Parallel()
	c := load(t)
	all := c.All()
	strong, light := lifter(), lifter()
	strong.Level = catalogue.Advanced
	light.Level, light.Sex, light.BodyMassKg, light.Age = catalogue.Beginner, plan.Female, 45, 70
	for i := range all {
		e := &all[i]
		kg, ok := plan.StartLoad(e, strong)
		if ok != e.Loadable() {
			t.Errorf("%s: ok %v", e.ID, ok)
		}
		if !ok {
			continue
		}
		less, _ := plan.StartLoad(e, light)
		if less > kg || less < e.Load.MinKg {
			t.Errorf("%s: %.1f kg for the light person, %.1f for the strong one", e.ID, less, kg)
		}
		if steps := (kg - e.Load.MinKg) / e.Load.StepKg; kg > e.Load.MinKg && math.Abs(kg/e.Load.StepKg-math.Round(kg/e.Load.StepKg)) > 1e-6 && math.Abs(steps-math.Round(steps)) > 1e-6 {
			t.Errorf("%s: %.2f kg cannot be made in steps of %.2f", e.ID, kg, e.Load.StepKg)
		}
		if kg > 1.3*strong.BodyMassKg {
			t.Errorf("%s starts at %.1f kg", e.ID, kg)
		}
	}
}
