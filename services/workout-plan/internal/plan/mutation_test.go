package plan_test

import (
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/check"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// TestASpoiltNumberIsNoticed changes one number of the rules at a time and
// expects the checker, which has its own, to name the rule.
func TestASpoiltNumberIsNoticed(t *testing.T) {
	t.Parallel()
	cat := load(t)
	for name, spoil := range plan.Mutants() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			rule, _, _ := strings.Cut(name, " ")
			for _, p := range sample() {
				made, err := plan.GenerateSpoilt(cat, p, 1, spoil)
				if err != nil {
					t.Fatal(err)
				}
				for _, v := range check.Plan(cat, p, &made) {
					if v.Rule == rule {
						return
					}
				}
			}
			t.Errorf("nothing of %s in %d plans", rule, len(sample()))
		})
	}
}

// TestUnspoiltNumbersAreSound is the other half: the same profiles, no change.
func TestUnspoiltNumbersAreSound(t *testing.T) {
	t.Parallel()
	cat := load(t)
	for _, p := range sample() {
		made, err := plan.Generate(cat, p, 1)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range check.Plan(cat, p, &made) {
			t.Errorf("%+v: %v", p, v)
		}
	}
}

// sample is a spread of profiles in which every rule has somebody to bind.
func sample() []plan.Profile {
	var out []plan.Profile
	for i, goal := range []plan.Goal{plan.LoseWeight, plan.GainMuscle, plan.Endurance, plan.Healthy} {
		for j, level := range []catalogue.Level{catalogue.Beginner, catalogue.Intermediate, catalogue.Advanced} {
			for k, limit := range []catalogue.Limitation{"", "older_adult", "flagged", "seated"} {
				p := plan.Profile{
					Goal: goal, Level: level, DaysPerWeek: 3 + (i+j+k)%4, MinutesPerSession: []int{30, 45, 60, 75}[(i+2*j+k)%4],
					Equipment: catalogue.Tiers()[(i+j+3*k)%6], Age: 30, Sex: plan.Male, BodyMassKg: 75,
				}
				if limit != "" {
					p.Limitations = []catalogue.Limitation{limit}
				}
				out = append(out, p)
			}
		}
	}
	strong := lifter()
	strong.MinutesPerSession = 75
	out = append(out, strong)
	strong.Age = 15
	out = append(out, strong)
	strong.Age, strong.Level, strong.DaysPerWeek, strong.SixDaySplit = 30, catalogue.Advanced, 6, true
	return append(out, strong)
}
