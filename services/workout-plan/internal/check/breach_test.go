package check_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/check"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/nutrition"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// caught makes a sound plan, spoils it and expects the rule to be named.
func caught(t *testing.T, cat *catalogue.Catalogue, rule string, who func(*plan.Profile), spoil func(*plan.Plan)) {
	t.Helper()
	p := person(who)
	made, err := plan.Generate(cat, p, 1)
	if err != nil {
		t.Fatal(err)
	}
	if found := check.Plan(cat, p, &made); len(found) > 0 {
		t.Fatalf("the plan is not sound to begin with: %v", found)
	}
	spoilt := copyOf(t, made)
	spoil(&spoilt)
	var got []string
	for _, v := range check.Plan(cat, p, &spoilt) {
		if v.Rule == rule {
			return
		}
		got = append(got, v.Rule)
	}
	t.Errorf("not caught; found %s", strings.Join(got, " "))
}

// TestProgressAndPeopleCatchTheirBreaches goes on with the rules that need
// more than one week, or a person of their own.
func TestProgressAndPeopleCatchTheirBreaches(t *testing.T) {
	t.Parallel()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	strong := func(p *plan.Profile) { p.Level, p.DaysPerWeek, p.MinutesPerSession = catalogue.Advanced, 5, 75 }
	young := func(p *plan.Profile) { p.Age = 15 }
	pregnant := func(p *plan.Profile) {
		p.Sex, p.Goal, p.Screening.Pregnant, p.Screening.ClearedByDoctor = plan.Female, plan.Healthy, true, true
	}
	for _, c := range []struct {
		rule, name string
		who        func(*plan.Profile)
		spoil      func(*plan.Plan)
	}{
		{"R6", "six days for who did not ask", func(p *plan.Profile) { strong(p); p.DaysPerWeek, p.SixDaySplit = 6, true }, func(p *plan.Plan) {
			for w := range p.Weeks {
				p.Weeks[w].Days[6].Kind = plan.Lifting
			}
		}},
		{"R14", "heavy work without a ramp", strong, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) { it.RampSets = 0 })
		}},
		{"R20", "two minutes between heavy sets", strong, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) {
				if it.PctOneRM >= 80 {
					it.RestSeconds = 120
				}
			})
		}},
		{"R21", "nothing about how loads rise", nil, func(p *plan.Plan) {
			p.Choices = slices.DeleteFunc(p.Choices, func(c plan.Choice) bool { return c.Rule == "R21" })
		}},
		{"R21", "no range to rise through", nil, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) { it.RepsMin = it.RepsMax })
		}},
		{"R21", "a load that rises by itself", nil, func(p *plan.Plan) { strength(p, 2)[0].PctOneRM += 2 }},
		{"R23", "less effort from week to week", nil, func(p *plan.Plan) {
			for _, it := range strength(p, 3) {
				it.RIR += 2
			}
		}},
		{"R23", "weeks that are all alike", nil, func(p *plan.Plan) {
			for _, w := range []int{1, 2, 3, 4} {
				p.Weeks[w].Days = p.Weeks[0].Days
			}
		}},
		{"R31", "a run before the squats", strong, func(p *plan.Plan) {
			for d := range p.Weeks[0].Days {
				items := p.Weeks[0].Days[d].Items
				slices.SortStableFunc(items, func(a, b plan.Item) int { return first(b) - first(a) })
			}
		}},
		{"R37", "on the back", pregnant, func(p *plan.Plan) { strength(p, 0)[0].ExerciseID = "glute-bridge" }},
		{"R37", "hard work", pregnant, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) {
				if it.Kind == plan.AerobicItem {
					it.Zone = plan.Vigorous
				}
			})
		}},
		{"R37", "a shortfall without its warning", pregnant, dropWarnings("R37")},
		{"R38", "heavy work at fifteen", young, func(p *plan.Plan) { strength(p, 0)[0].PctOneRM = 80 }},
	} {
		t.Run(c.rule+" "+c.name, func(t *testing.T) {
			t.Parallel()
			caught(t, cat, c.rule, c.who, c.spoil)
		})
	}
}

// first orders aerobic work before everything else.
func first(it plan.Item) int {
	if it.Kind == plan.AerobicItem {
		return 1
	}
	return 0
}

// TestLessForMoreIsCaught is R44: the plan of somebody with more time loses its
// core work.
func TestLessForMoreIsCaught(t *testing.T) {
	t.Parallel()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	p := person(nil)
	made, err := plan.Generate(cat, p, 1)
	if err != nil {
		t.Fatal(err)
	}
	_, less := check.Judge(cat, p, &made)
	spoilt := copyOf(t, made)
	replacePrimary(cat, &spoilt, catalogue.Core, "machine-leg-curl")
	_, more := check.Judge(cat, p, &spoilt)
	if found := check.More(less, more); len(found) < 2 { // the pattern and the muscle
		t.Errorf("found %v", found)
	}
	if found := check.More(less, less); len(found) > 0 {
		t.Errorf("the same plan is less than itself: %v", found)
	}
}

// TestFoodCatchesItsBreaches spoils a sound frame.
func TestFoodCatchesItsBreaches(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		rule, name string
		who        func(*nutrition.Person)
		spoil      func(*nutrition.Frame)
	}{
		{"R37", "a deficit in pregnancy", func(p *nutrition.Person) { p.Pregnant = true }, func(f *nutrition.Frame) { f.WeeklyKg = &nutrition.Range{Low: -0.5} }},
		{"R38", "calories for a minor", func(p *nutrition.Person) { p.Age = 16 }, func(f *nutrition.Frame) { f.Intake = &nutrition.Range{Low: 1800, High: 2000} }},
		{"R39", "two per cent a week", nil, func(f *nutrition.Frame) { f.WeeklyKg.Low = -1.6 }},
		{"R39", "slow without a reason", nil, func(f *nutrition.Frame) { f.WeeklyKg.High = -0.1 }},
		{"R40", "a thousand kcal", nil, func(f *nutrition.Frame) { f.Intake.Low = 1000 }},
		{"R40", "a third of what is spent", nil, func(f *nutrition.Frame) { f.Intake.Low = 0.66 * f.TDEE }},
		{"R41", "a kilogram more a week", func(p *nutrition.Person) { p.Goal = plan.GainMuscle }, func(f *nutrition.Frame) { f.WeeklyKg.High = 1 }},
		{"R42", "protein with kidney disease", func(p *nutrition.Person) { p.Conditions = []plan.Condition{plan.Renal} }, func(f *nutrition.Frame) {
			f.ProteinG = &nutrition.Range{Low: 128, High: 176}
		}},
		{"R42", "too much protein", nil, func(f *nutrition.Frame) { f.ProteinG.High = 300 }},
	} {
		p := nutrition.Person{
			Goal: plan.LoseWeight, Level: catalogue.Intermediate, Sex: plan.Male, Age: 30, MassKg: 80, HeightCm: 180, Activity: nutrition.VeryActive,
		}
		if c.who != nil {
			c.who(&p)
		}
		f, err := nutrition.Of(p)
		if err != nil {
			t.Fatal(err)
		}
		if found := check.Food(p, f); len(found) > 0 {
			t.Fatalf("%s: not sound to begin with: %v", c.name, found)
		}
		c.spoil(&f)
		if found := check.Food(p, f); !slices.ContainsFunc(found, func(v check.Violation) bool { return v.Rule == c.rule }) {
			t.Errorf("%s %s: not caught; found %v", c.rule, c.name, found)
		}
	}
}
