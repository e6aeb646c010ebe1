package adapt_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/check"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// choices are the exercises that may take an item's place in a day.
func choices(cat *catalogue.Catalogue, p *plan.Profile, day *plan.Day, from string) []*catalogue.Exercise {
	old, _ := cat.ByID(from)
	var out []*catalogue.Exercise
	for i := range cat.All() {
		e := &cat.All()[i]
		if ok, _ := adapt.Allowed(e, p); ok && adapt.Alike(old, e) && adapt.Find(day, e.ID) < 0 {
			out = append(out, e)
		}
	}
	return out
}

func TestSwapKeepsTheRules(t *testing.T) {
	t.Parallel()
	cat := load(t)
	rapid.Check(t, func(t *rapid.T) {
		p, made, day := aDay(t, cat)
		before := check.Plan(cat, p, &made)
		whole := *day
		for range rapid.IntRange(1, 3).Draw(t, "swaps") {
			item := day.Items[rapid.IntRange(0, len(day.Items)-1).Draw(t, "item")]
			if item.Kind == plan.WarmupItem {
				continue
			}
			found := choices(cat, &p, day, item.ExerciseID)
			if len(found) == 0 {
				continue
			}
			to := found[rapid.IntRange(0, len(found)-1).Draw(t, "to")]
			was := *day
			*day = adapt.Swap(cat, &p, was, item.ExerciseID, to)
			if !reflect.DeepEqual(*day, adapt.Swap(cat, &p, was, item.ExerciseID, to)) {
				t.Fatal("not the same twice")
			}
			own(t, day, to.ID)
		}
		if len(day.Items) > len(whole.Items) {
			t.Fatal("there is more to do")
		}
		for _, v := range check.Plan(cat, p, &made) {
			if swapBreaks(v) && !slices.Contains(before, v) {
				t.Fatalf("%v", v)
			}
		}
	})
}

// own looks whether the exercise that came in says that it is the person's.
func own(t *rapid.T, day *plan.Day, id string) {
	at := adapt.Find(day, id)
	if at < 0 {
		t.Fatalf("%s did not come in", id)
	}
	for _, c := range day.Items[at].Choices {
		if c.About == "exercise" && c.Code == "own_choice" {
			return
		}
	}
	t.Fatalf("%s does not say whose choice it is: %+v", id, day.Items[at].Choices)
}

// swapBreaks: weekly sums and balances are the person's to change, and so is a
// skill that the generator never picks by itself.
func swapBreaks(v check.Violation) bool {
	if v.Rule == "R1" && strings.Contains(v.Detail, "under 80") || v.Rule == "R14" && strings.Contains(v.Detail, "on one day") {
		return false
	}
	return slices.Contains(strings.Fields("shape R1 R2 R14 R15 R16 R17 R18 R19 R20 R32 R34 R38 R43"), v.Rule)
}
