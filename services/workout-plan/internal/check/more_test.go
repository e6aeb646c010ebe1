package check_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/check"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// TestMoreIsNeverLessForAnybody is R44 beyond the matrix.
func TestMoreIsNeverLessForAnybody(t *testing.T) {
	t.Parallel()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	from := matrix()
	more := map[catalogue.Tier][]catalogue.Tier{
		"none": {"bands", "dumbbells", "kettlebell"}, "bands": {"home"}, "dumbbells": {"home"}, "kettlebell": {"gym"}, "home": {"gym"},
	}
	rapid.Check(t, func(t *rapid.T) {
		less := anyProfile(t, from)
		if less.Equipment == catalogue.TierGym || less.MinutesPerSession == 90 {
			return
		}
		held := func(p plan.Profile) check.Held {
			made, err := plan.Generate(cat, p, 1)
			if err != nil {
				t.Fatal(err)
			}
			_, h := check.Judge(cat, p, &made)
			return h
		}
		longer, better := less, less
		longer.MinutesPerSession = map[int]int{20: 30, 30: 45, 45: 60, 60: 75, 75: 90}[less.MinutesPerSession]
		better.Equipment = rapid.SampledFrom(more[less.Equipment]).Draw(t, "equipment")
		has := held(less)
		for _, p := range []plan.Profile{longer, better} {
			for _, v := range check.More(has, held(p)) {
				t.Errorf("from %+v to %d minutes with %s: %v", less, p.MinutesPerSession, p.Equipment, v)
			}
		}
	})
}
