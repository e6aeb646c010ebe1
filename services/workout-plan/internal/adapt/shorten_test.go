package adapt_test

import (
	"fmt"
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

// checkEssentials is R10: what the day had of squat, push and pull it keeps.
func checkEssentials(t *rapid.T, cat *catalogue.Catalogue, whole, day *plan.Day) {
	count := func(d *plan.Day) map[string]int {
		kinds := map[string]int{}
		for _, it := range d.Items {
			if e, _ := cat.ByID(it.ExerciseID); it.Kind == plan.StrengthItem && kindOf(e) != "" {
				kinds[kindOf(e)] += it.Sets
			}
		}
		return kinds
	}
	had, has := count(whole), count(day)
	for kind := range had {
		if has[kind] == 0 {
			t.Fatalf("the %s is gone", kind)
		}
	}
}

// What goes first: stretches, then one joint before several, and the aerobic
// part in proportion. Twenty minutes are done in pairs.
func TestWhatAShorterSessionKeeps(t *testing.T) {
	t.Parallel()
	cat := load(t)
	p := plan.Profile{
		Goal: plan.GainMuscle, Level: catalogue.Beginner, DaysPerWeek: 3, MinutesPerSession: 60, Equipment: catalogue.TierGym,
		Age: 30, Sex: plan.Female, BodyMassKg: 65,
	}
	item := func(id string, sets int) plan.Item {
		return plan.Item{ExerciseID: id, Kind: plan.StrengthItem, Sets: sets, RepsMin: 8, RepsMax: 12, RIR: 2, RestSeconds: 120}
	}
	whole := plan.Day{Kind: plan.Lifting, Items: []plan.Item{
		{ExerciseID: "march-in-place", Kind: plan.WarmupItem, Sets: 1, Seconds: 300},
		item("leg-press", 3), item("dumbbell-bench-press", 3), item("seated-cable-row", 3), item("dumbbell-curl", 3),
		{ExerciseID: "stationary-bike", Kind: plan.AerobicItem, Sets: 1, Seconds: 720, Zone: plan.Moderate},
		{ExerciseID: "hip-flexor-stretch", Kind: plan.MobilityItem, Sets: 1, Seconds: 60},
	}}
	whole.EstimatedMinutes = (adapt.Seconds(cat, whole.Items) + 59) / 60
	for minutes, want := range map[int]string{
		whole.EstimatedMinutes: "march-in-place 1, leg-press 3, dumbbell-bench-press 3, seated-cable-row 3, dumbbell-curl 3, stationary-bike 1, hip-flexor-stretch 1",
		45:                     "march-in-place 1, leg-press 3, dumbbell-bench-press 3, seated-cable-row 3, dumbbell-curl 3, stationary-bike 1",
		25:                     "leg-press 3 A1, dumbbell-bench-press 3 A2, seated-cable-row 3 B1, dumbbell-curl 3 B2, stationary-bike 1",
		20:                     "leg-press 3 A1, dumbbell-bench-press 3 A2, seated-cable-row 3 B1, dumbbell-curl 3 B2",
		15:                     "leg-press 3 A1, dumbbell-bench-press 3 A2, seated-cable-row 2 B1, dumbbell-curl 2 B2",
		10:                     "leg-press 2 A1, dumbbell-bench-press 2 A2, seated-cable-row 1",
	} {
		day := adapt.Shorten(cat, &p, whole, minutes)
		var got []string
		for _, it := range day.Items {
			got = append(got, strings.TrimSpace(fmt.Sprintf("%s %d %s", it.ExerciseID, it.Sets, it.Pair)))
		}
		if text := strings.Join(got, ", "); text != want || day.EstimatedMinutes > minutes {
			t.Errorf("%d minutes, %d of them used:\n got %s\nwant %s", minutes, day.EstimatedMinutes, text, want)
		}
	}
}
