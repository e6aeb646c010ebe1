package adapt_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

func load(t testing.TB) *catalogue.Catalogue {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return cat
}

// somebody draws a profile of any kind.
func somebody(t *rapid.T) plan.Profile {
	p := plan.Profile{
		Goal:              rapid.SampledFrom([]plan.Goal{plan.LoseWeight, plan.GainMuscle, plan.Endurance, plan.Healthy}).Draw(t, "goal"),
		Level:             rapid.SampledFrom([]catalogue.Level{catalogue.Beginner, catalogue.Intermediate, catalogue.Advanced}).Draw(t, "level"),
		DaysPerWeek:       rapid.IntRange(2, 6).Draw(t, "days"),
		MinutesPerSession: rapid.SampledFrom([]int{20, 30, 45, 60, 75, 90}).Draw(t, "minutes"),
		Equipment:         rapid.SampledFrom(catalogue.Tiers()).Draw(t, "equipment"),
		Age:               rapid.IntRange(13, 90).Draw(t, "age"), Sex: plan.Female, BodyMassKg: 65,
	}
	switch limit := rapid.SampledFrom([]string{"", "", "knee", "low_back", "shoulder", "wrist", "seated", "older_adult", "flag", "pregnant"}).Draw(t, "limit"); limit {
	case "":
	case "flag":
		p.Screening.OtherConcern = true
	case "pregnant":
		p.Screening.Pregnant, p.Screening.ClearedByDoctor = true, true
	default:
		p.Limitations = []catalogue.Limitation{catalogue.Limitation(limit)}
	}
	return p
}

// aDay draws a person's plan and a session of it.
func aDay(t *rapid.T, cat *catalogue.Catalogue) (p plan.Profile, made plan.Plan, day *plan.Day) {
	p = somebody(t)
	made, err := plan.Generate(cat, p, rapid.Uint64Range(0, 1<<53-1).Draw(t, "seed"))
	if err != nil {
		t.Fatal(err)
	}
	week := &made.Weeks[rapid.IntRange(0, 11).Draw(t, "week")]
	var sessions []*plan.Day
	for i := range week.Days {
		if week.Days[i].Kind != plan.Rest {
			sessions = append(sessions, &week.Days[i])
		}
	}
	return p, made, sessions[rapid.IntRange(0, len(sessions)-1).Draw(t, "day")]
}

// The clock here agrees with the one that made the plan.
func TestTheClockIsThePlans(t *testing.T) {
	t.Parallel()
	cat := load(t)
	rapid.Check(t, func(t *rapid.T) {
		_, _, day := aDay(t, cat)
		if got := (adapt.Seconds(cat, day.Items) + 59) / 60; got != day.EstimatedMinutes {
			t.Fatalf("%d minutes, the plan says %d", got, day.EstimatedMinutes)
		}
	})
}
