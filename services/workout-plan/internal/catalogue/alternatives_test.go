package catalogue_test

import (
	"slices"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

func TestAlternativesKeepTheMuscleAndTheLimits(t *testing.T) {
	t.Parallel()
	c := load(t)
	limits := []catalogue.Limitation{catalogue.LimitShoulder}
	got := c.Alternatives("barbell-bench-press", catalogue.TierDumbbells, catalogue.Intermediate, limits)
	if len(got) < 3 {
		t.Fatalf("%d alternatives", len(got))
	}
	for i, a := range got {
		if a.Exercise.Primary != catalogue.Chest || !a.Exercise.FitsTier(catalogue.TierDumbbells) || !a.Exercise.Suits(catalogue.LimitShoulder) || a.Reason == "" {
			t.Errorf("%d: %s, %q", i, a.Exercise.ID, a.Reason)
		}
	}
	if got[0].Reason != "same_movement" {
		t.Errorf("the first is %s: %s", got[0].Exercise.ID, got[0].Reason)
	}
	if c.Alternatives("no-such", "", "", nil) != nil {
		t.Error("an unknown id has alternatives")
	}
}

// TestTheSameMovementComesFirst: whatever is replaced, no related exercise
// stands before one of the same pattern and muscle.
func TestTheSameMovementComesFirst(t *testing.T) {
	t.Parallel()
	c := load(t)
	for _, from := range c.All() {
		last := 0
		for _, a := range c.Alternatives(from.ID, "", "", nil) {
			band := 1
			if a.Exercise.Pattern != from.Pattern || a.Exercise.Joint != from.Joint {
				band = 2
			}
			if band < last {
				t.Errorf("%s: %s comes too late", from.ID, a.Exercise.ID)
			}
			last = band
		}
	}
}

// TestEachExerciseCanBeReplaced: in each tier and with each limitation the
// swap has something to offer. Seated people have no legs to train, and a home
// without a weight or a band has one calf raise for beginners.
func TestEachExerciseCanBeReplaced(t *testing.T) {
	t.Parallel()
	c := load(t)
	legs := []catalogue.Muscle{catalogue.Quadriceps, catalogue.Hamstrings, catalogue.Glutes, catalogue.Calves}
	for _, from := range c.All() {
		for _, tier := range from.Tiers() {
			for _, limit := range []catalogue.Limitation{
				catalogue.LimitKnee, catalogue.LimitLowBack, catalogue.LimitShoulder, catalogue.LimitWrist,
				catalogue.LimitSeated, catalogue.LimitOlderAdult, catalogue.LimitFlagged, catalogue.LimitPregnant,
			} {
				if limit == catalogue.LimitSeated && slices.Contains(legs, from.Primary) || from.ID == "standing-calf-raise" && tier == catalogue.TierNone {
					continue
				}
				if len(c.Alternatives(from.ID, tier, from.Level, []catalogue.Limitation{limit})) == 0 {
					t.Errorf("%s with %s: nothing for %s", tier, limit, from.ID)
				}
			}
		}
	}
}

func TestAlternativesSayWhatSpeaksForThem(t *testing.T) {
	t.Parallel()
	c := load(t)
	for _, want := range []struct{ from, to, reason, merit string }{
		{"leg-press", "leg-press-short", "easier", "spares_knee"},
		{"bodyweight-squat", "tempo-squat", "harder", ""},
		{"barbell-back-squat", "bodyweight-squat", "same_movement", "no_equipment"},
		{"barbell-back-squat", "goblet-squat", "same_movement", "spares_low_back"},
		{"jump-squat", "bodyweight-squat", "same_movement", "no_impact"},
		{"dumbbell-row", "seated-one-arm-row", "same_movement", "seated"},
		{"pull-up", "seated-cable-row", "same_muscle_and_family", "spares_shoulder"},
		{"lat-pulldown", "pullover", "same_muscle", ""},
	} {
		got := c.Alternatives(want.from, "", "", nil)
		i := slices.IndexFunc(got, func(a catalogue.Alternative) bool { return a.Exercise.ID == want.to })
		if i < 0 {
			t.Errorf("%s is no alternative for %s", want.to, want.from)
			continue
		}
		if got[i].Reason != want.reason || (want.merit != "" && !slices.Contains(got[i].Merits, want.merit)) {
			t.Errorf("%s for %s: %s, %v", want.to, want.from, got[i].Reason, got[i].Merits)
		}
	}
}
