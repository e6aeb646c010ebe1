package catalogue_test

import (
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

func load(t testing.TB) *catalogue.Catalogue {
	t.Helper()
	c, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestTheEmbeddedCatalogueIsValidAndLarge(t *testing.T) {
	t.Parallel()
	if n := len(load(t).All()); n < 200 {
		t.Fatalf("%d exercises, want at least 200", n)
	}
}

func TestNamesAreUniqueInEachLanguage(t *testing.T) {
	t.Parallel()
	for _, lang := range []catalogue.Lang{catalogue.ES, catalogue.EN} {
		seen := map[string]string{}
		for _, e := range load(t).All() {
			if other := seen[e.Name.In(lang)]; other != "" {
				t.Errorf("%s and %s share the name %q", e.ID, other, e.Name.In(lang))
			}
			seen[e.Name.In(lang)] = e.ID
		}
	}
}

// TestEveryBodyFindsEveryMuscle: at beginner level, in each tier and with each
// limitation, each muscle has an exercise; seated people have no legs to train.
func TestEveryBodyFindsEveryMuscle(t *testing.T) {
	t.Parallel()
	c := load(t)
	limits := []catalogue.Limitation{
		"", catalogue.LimitKnee, catalogue.LimitLowBack, catalogue.LimitShoulder, catalogue.LimitWrist,
		catalogue.LimitSeated, catalogue.LimitOlderAdult, catalogue.LimitFlagged, catalogue.LimitPregnant,
	}
	for _, tier := range catalogue.Tiers() {
		for _, limit := range limits {
			q := catalogue.Query{Tier: tier, Level: catalogue.Beginner}
			if limit != "" {
				q.Limitations = []catalogue.Limitation{limit}
			}
			primary := map[catalogue.Muscle]int{}
			for _, e := range c.Search(q) {
				primary[e.Primary]++
			}
			for _, m := range catalogue.Muscles() {
				legs := m == catalogue.Quadriceps || m == catalogue.Hamstrings || m == catalogue.Glutes || m == catalogue.Calves
				if primary[m] == 0 && !(limit == catalogue.LimitSeated && legs) {
					t.Errorf("%s with %q: nothing for %s", tier, limit, m)
				}
			}
		}
	}
}

// TestEachCellHasTwoEntries is the cell rule: level x tier x pattern, for
// everybody, for 65+ and for who trains seated.
func TestEachCellHasTwoEntries(t *testing.T) {
	t.Parallel()
	c := load(t)
	for _, limit := range []catalogue.Limitation{"", catalogue.LimitOlderAdult, catalogue.LimitSeated} {
		for _, level := range []catalogue.Level{catalogue.Beginner, catalogue.Intermediate, catalogue.Advanced} {
			for _, tier := range catalogue.Tiers() {
				for _, pattern := range catalogue.Patterns() {
					q := catalogue.Query{Tier: tier, Level: level, Pattern: pattern}
					if limit != "" {
						q.Limitations = []catalogue.Limitation{limit}
					}
					if n, want := len(c.Search(q)), leastIn(limit, tier, pattern); n < want {
						t.Errorf("%q, %s, %s, %s: %d entries, want %d", limit, level, tier, pattern, n, want)
					}
				}
			}
		}
	}
}

// leastIn is 2 but for the documented exceptions.
func leastIn(limit catalogue.Limitation, tier catalogue.Tier, pattern catalogue.Pattern) int {
	seated := limit == catalogue.LimitSeated
	switch pattern {
	case catalogue.Squat, catalogue.Lunge, catalogue.Hinge:
		if seated {
			return 0 // the legs rest
		}
	case catalogue.Carry:
		if seated {
			return 0 // the hands are on the rims
		}
		if tier == catalogue.TierNone || tier == catalogue.TierBands {
			return 1 // one bag to carry
		}
	case catalogue.CoreFlexion:
		if seated {
			return 1 // the other bends of the trunk lie on the back
		}
	case catalogue.VerticalPull:
		if seated && (tier == catalogue.TierNone || tier == catalogue.TierDumbbells || tier == catalogue.TierKettlebell) {
			return 1 // nothing overhead to pull on but a towel
		}
	}
	return 2
}

// TestPregnancyLiesNeitherOnBackNorBelly: the belly is neither pressed nor does
// it press.
func TestPregnancyLiesNeitherOnBackNorBelly(t *testing.T) {
	t.Parallel()
	c := load(t)
	for _, id := range []string{"glute-bridge", "dumbbell-bench-press", "prone-row", "chest-supported-row", "band-leg-curl", "jump-squat"} {
		if e, ok := c.ByID(id); !ok || e.Suits(catalogue.LimitPregnant) {
			t.Errorf("%s is offered in pregnancy", id)
		}
	}
	for _, id := range []string{"chair-squat", "seated-cable-row", "incline-push-up", "bird-dog", "brisk-walk"} {
		if e, ok := c.ByID(id); !ok || !e.Suits(catalogue.LimitPregnant) {
			t.Errorf("%s is refused in pregnancy", id)
		}
	}
}
