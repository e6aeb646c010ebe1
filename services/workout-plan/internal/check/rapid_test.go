package check_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/check"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// anyProfile draws beyond the matrix: ages, masses, sexes, several conditions,
// aerobic habits.
func anyProfile(t *rapid.T, from []plan.Profile) plan.Profile {
	p := rapid.SampledFrom(from).Draw(t, "profile")
	p.Age = rapid.IntRange(13, 95).Draw(t, "age")
	p.BodyMassKg = rapid.Float64Range(30, 200).Draw(t, "mass")
	p.Sex = rapid.SampledFrom([]plan.Sex{plan.Female, plan.Male, plan.Unspecified}).Draw(t, "sex")
	p.WeeklyAerobicMinutes = rapid.SampledFrom([]int{0, 20, 60, 90, 150, 300, 600}).Draw(t, "aerobic")
	if rapid.Bool().Draw(t, "medication") {
		p.Screening.RateLimitingMedication = true
	}
	if p.Sex == plan.Female && p.Age < 50 && rapid.IntRange(0, 4).Draw(t, "pregnancy") == 0 {
		p.Screening.Pregnant, p.Screening.ClearedByDoctor = true, rapid.Bool().Draw(t, "cleared")
	}
	if rapid.Bool().Draw(t, "own days") {
		p.Weekdays = rapid.SliceOfNDistinct(rapid.IntRange(1, 7), p.DaysPerWeek, p.DaysPerWeek, rapid.ID).Draw(t, "weekdays")
	}
	p.SixDaySplit = rapid.Bool().Draw(t, "six")
	if rapid.IntRange(0, 3).Draw(t, "concern") == 0 {
		p.Screening.OtherConcern = true
	}
	return p
}

func TestAnyPersonsPlanKeepsTheRules(t *testing.T) {
	t.Parallel()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	from := matrix()
	rapid.Check(t, func(t *rapid.T) {
		p, seed := anyProfile(t, from), rapid.Uint64().Draw(t, "seed")
		made, err := plan.Generate(cat, p, seed)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range check.Plan(cat, p, &made) {
			t.Errorf("%+v: %v", p, v)
		}
		again, err := plan.Generate(cat, p, seed)
		if err != nil {
			t.Fatal(err)
		}
		a, _ := json.Marshal(made)
		b, _ := json.Marshal(again)
		if !bytes.Equal(a, b) {
			t.Errorf("%+v: two plans of one input differ (R43)", p)
		}
	})
}

// TestSeveralLimitationsAtOnceStillGiveAPlan holds the safety rules for people
// with more than one complaint; floors may be out of reach for them.
func TestSeveralLimitationsAtOnceStillGiveAPlan(t *testing.T) {
	t.Parallel()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	all := []catalogue.Limitation{"knee", "low_back", "shoulder", "wrist", "seated", "older_adult"}
	from := matrix()
	rapid.Check(t, func(t *rapid.T) {
		p := anyProfile(t, from)
		p.Limitations = rapid.SliceOfNDistinct(rapid.SampledFrom(all), 2, 4, rapid.ID).Draw(t, "limitations")
		made, err := plan.Generate(cat, p, 1)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range check.Plan(cat, p, &made) {
			switch v.Rule {
			case "R2", "R3", "R17", "R34", "R38", "R11", "R18", "R15", "R16", "R26", "R43":
				t.Errorf("%+v: %v", p, v)
			}
		}
	})
}
