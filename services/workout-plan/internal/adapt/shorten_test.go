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

// broken gives the rules that a plan breaks on the items of its days, other
// than it did before; sessions may be short.
func broken(cat *catalogue.Catalogue, p plan.Profile, made *plan.Plan) []check.Violation {
	var out []check.Violation
	for _, v := range check.Plan(cat, p, made) {
		short := v.Rule == "R1" && strings.Contains(v.Detail, "under 80")
		short = short || v.Rule == "R14" && strings.Contains(v.Detail, "on one day") // one day is all that was changed
		judged := slices.Contains(strings.Fields("shape R1 R2 R3 R11 R14 R15 R16 R17 R18 R19 R20 R43"), v.Rule)
		if judged && !short {
			out = append(out, v)
		}
	}
	return out
}

func TestShortenKeepsTheRules(t *testing.T) {
	t.Parallel()
	cat := load(t)
	rapid.Check(t, func(t *rapid.T) {
		p, made, day := aDay(t, cat)
		before := len(broken(cat, p, &made))
		minutes := rapid.IntRange(10, 90).Draw(t, "available")
		whole := *day
		*day = adapt.Shorten(cat, &p, whole, minutes)
		if got := broken(cat, p, &made); len(got) > before {
			t.Fatalf("%d minutes: %v", minutes, got)
		}
		if again := adapt.Shorten(cat, &p, whole, minutes); !reflect.DeepEqual(again, *day) {
			t.Fatal("not the same twice")
		}
		if day.EstimatedMinutes > minutes && whole.EstimatedMinutes > minutes {
			t.Fatalf("%d minutes for %d", day.EstimatedMinutes, minutes)
		}
		if whole.EstimatedMinutes <= minutes {
			if !reflect.DeepEqual(whole, *day) {
				t.Fatal("a day that fits was changed")
			}
			return
		}
		checkWarmup(t, &whole, day, minutes)
		checkEssentials(t, cat, &whole, day)
	})
}

// checkWarmup is R32.
func checkWarmup(t *rapid.T, whole, day *plan.Day, minutes int) {
	general, ramps, lifts := 0, 0, 0
	for _, it := range day.Items {
		switch it.Kind {
		case plan.WarmupItem:
			general += it.Seconds
		case plan.StrengthItem:
			ramps += it.RampSets
			lifts++
		}
	}
	if whole.Kind != plan.Lifting {
		return
	}
	if lifts == 0 {
		t.Fatal("nothing is left to lift")
	}
	if minutes <= 30 && (general > 0 || ramps == 0) {
		t.Fatalf("%d minutes: warm-up of %d s, %d ramp sets", minutes, general, ramps)
	}
}

func kindOf(e *catalogue.Exercise) string {
	switch e.Pattern {
	case catalogue.Squat, catalogue.Lunge:
		return "squat"
	case catalogue.HorizontalPush, catalogue.VerticalPush:
		return "push"
	case catalogue.HorizontalPull, catalogue.VerticalPull:
		return "pull"
	}
	return ""
}

// checkEssentials is R10: what the day had of squat, push and pull it keeps,
// and no exercise of several joints loses a set while one of one joint is left.
func checkEssentials(t *rapid.T, cat *catalogue.Catalogue, whole, day *plan.Day) {
	count := func(d *plan.Day) (kinds map[string]int, compound, isolation int) {
		kinds = map[string]int{}
		for _, it := range d.Items {
			e, _ := cat.ByID(it.ExerciseID)
			core := strings.HasPrefix(string(e.Pattern), "core") || e.Pattern == catalogue.Carry
			if it.Kind != plan.StrengthItem || core {
				continue
			}
			if k := kindOf(e); k != "" {
				kinds[k] += it.Sets
			}
			if e.Mechanics == catalogue.Compound {
				compound += it.Sets
			} else if kinds[kindOf(e)] != it.Sets { // the day's only pull may be of one joint
				isolation += it.Sets
			}
		}
		return kinds, compound, isolation
	}
	had, many, _ := count(whole)
	has, few, isolation := count(day)
	for kind := range had {
		if has[kind] == 0 {
			t.Fatalf("the %s is gone", kind)
		}
	}
	if len(had) > 0 && isolation > 0 && few < many {
		t.Fatalf("%d sets of several joints went before %d of one", many-few, isolation)
	}
}
