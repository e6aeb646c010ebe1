package adapt_test

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/check"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

func TestALightWeekIsADeload(t *testing.T) {
	t.Parallel()
	cat := load(t)
	rapid.Check(t, func(t *rapid.T) {
		p, made, _ := aDay(t, cat)
		week := &made.Weeks[rapid.IntRange(0, 11).Draw(t, "light")]
		before := check.Plan(cat, p, &made)
		whole, edits := *week, adapt.Edits{}
		edits.Lighten(week.Number, true)
		*week, _ = adapt.Apply(cat, &p, whole, &edits)
		if again, _ := adapt.Apply(cat, &p, whole, &edits); !reflect.DeepEqual(again, *week) {
			t.Fatal("not the same twice")
		}
		if whole.Deload {
			if !reflect.DeepEqual(whole, *week) {
				t.Fatal("the plan's own deload was changed")
			}
			return
		}
		if share := 100 * week.Sets() / max(1, whole.Sets()); !week.Deload || share < 40 || share > 70 && !single(week) {
			t.Fatalf("%d of %d sets are left", week.Sets(), whole.Sets())
		}
		for _, v := range check.Plan(cat, p, &made) {
			if swapBreaks(v) && !slices.Contains(before, v) {
				t.Fatalf("%v", v)
			}
		}
		edits.Lighten(week.Number, false)
		if back, _ := adapt.Apply(cat, &p, whole, &edits); !reflect.DeepEqual(back, whole) {
			t.Fatal("it does not come back")
		}
	})
}

// single reports whether no exercise has a set to give.
func single(w *plan.Week) bool {
	for i := range w.Days {
		for _, it := range w.Days[i].Items {
			if it.Kind == plan.StrengthItem && it.Sets > 1 {
				return false
			}
		}
	}
	return true
}
