package catalogue_test

import (
	"strings"
	"testing"
	"testing/fstest"

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

// TestEachCellHasTwoEntries is the cell rule: level x tier x pattern. What a
// home without a weight or a bar cannot offer is listed.
func TestEachCellHasTwoEntries(t *testing.T) {
	t.Parallel()
	c := load(t)
	for _, level := range []catalogue.Level{catalogue.Beginner, catalogue.Intermediate, catalogue.Advanced} {
		for _, tier := range catalogue.Tiers() {
			for _, pattern := range catalogue.Patterns() {
				want := 2
				if pattern == catalogue.Carry && (tier == catalogue.TierNone || tier == catalogue.TierBands) {
					want = 1 // one bag to carry
				}
				if n := len(c.Search(catalogue.Query{Tier: tier, Level: level, Pattern: pattern})); n < want {
					t.Errorf("%s, %s, %s: %d entries", level, tier, pattern, n)
				}
			}
		}
	}
}

func TestSearchForgivesAccentsPluralsAndLanguage(t *testing.T) {
	t.Parallel()
	c := load(t)
	for query, want := range map[string]string{
		"dominadas": "pull-up", "pull-ups": "pull-up", "pullups": "pull-up", "jalon": "lat-pulldown", "Jalón al pecho": "lat-pulldown",
		"sentadilla bulgara": "bulgarian-split-squat", "SENTADILLA BÚLGARA": "bulgarian-split-squat",
		"push ups": "push-up", "flexiones": "push-up", "press banca": "barbell-bench-press", "deadlift": "barbell-deadlift",
		"peso muerto rumano con mancuernas": "dumbbell-romanian-deadlift", "plancha": "plank", "zancadas atras": "reverse-lunge",
		"bird dog": "bird-dog", "caminar rapido": "brisk-walk",
	} {
		hits := c.Search(catalogue.Query{Text: query, Lang: catalogue.ES})
		if len(hits) == 0 || hits[0].ID != want {
			got := "nothing"
			if len(hits) > 0 {
				got = hits[0].ID
			}
			t.Errorf("%q finds %s first, want %s", query, got, want)
		}
	}
	if hits := c.Search(catalogue.Query{Text: "zzz"}); len(hits) != 0 {
		t.Errorf("nonsense finds %d", len(hits))
	}
}

func TestSearchFilters(t *testing.T) {
	t.Parallel()
	for _, e := range load(t).Search(catalogue.Query{
		Muscle: catalogue.Chest, Tier: catalogue.TierBands, Level: catalogue.Beginner, Limitations: []catalogue.Limitation{catalogue.LimitWrist},
	}) {
		trains := e.Primary == catalogue.Chest
		for _, m := range e.Secondary {
			trains = trains || m == catalogue.Chest
		}
		if !trains || !e.FitsTier(catalogue.TierBands) || e.Level != catalogue.Beginner || !e.Suits(catalogue.LimitWrist) {
			t.Errorf("%s came through", e.ID)
		}
	}
}

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

const sound = `[{"id":"a","name":{"es":"A","en":"A"},"aliases":{"es":[],"en":[]},"summary":{"es":"s","en":"s"},
"steps":{"es":["1","2","3"],"en":["1","2","3"]},"cues":{"es":["1","2","3"],"en":["1","2","3"]},
"pattern":"squat","primary":"quadriceps","level":"beginner","mechanics":"compound","measure":"reps"}]`

func TestLoadRefusesWhatIsNotSound(t *testing.T) {
	t.Parallel()
	from := func(s string) error {
		_, err := catalogue.LoadFS(fstest.MapFS{"data/x.json": {Data: []byte(s)}})
		return err
	}
	if err := from(sound); err != nil {
		t.Fatalf("the sound one: %v", err)
	}
	for name, change := range map[string][2]string{
		"an unknown field":          {`"pattern"`, `"extra":1,"pattern"`},
		"a missing name":            {`"name":{"es":"A"`, `"name":{"es":" "`},
		"two steps":                 {`"steps":{"es":["1","2","3"],"en":["1","2","3"]}`, `"steps":{"es":["1","2"],"en":["1","2"]}`},
		"a long cue":                {`"cues":{"es":["1"`, `"cues":{"es":["1 2 3 4 5 6 7 8 9 10 11 12 13"`},
		"an unknown muscle":         {`quadriceps`, `quads`},
		"an unknown pattern":        {`squat`, `squatting`},
		"an unknown level":          {`beginner`, `novice`},
		"unknown equipment":         {`"level"`, `"equipment":[["boat"]],"level"`},
		"a regression to nowhere":   {`"level"`, `"regression":"b","level"`},
		"a circle":                  {`"level"`, `"progression":"a","level"`},
		"a joint outside isolation": {`"primary"`, `"joint":"ankle","primary"`},
		"a load of nothing":         {`"level"`, `"load":{"stepKg":0,"minKg":1,"share":{"female":1,"male":1}},"level"`},
		"text after the list":       {`"reps"}]`, `"reps"}] []`},
	} {
		broken := strings.Replace(sound, change[0], change[1], 1)
		if broken == sound {
			t.Fatalf("%s: nothing was changed", name)
		}
		if from(broken) == nil {
			t.Errorf("%s passes", name)
		}
	}
	twice := strings.TrimSuffix(sound, "]") + "," + strings.TrimPrefix(sound, "[")
	if from(twice) == nil {
		t.Error("two of one id pass")
	}
}

func BenchmarkSearch(b *testing.B) {
	c := load(b)
	for b.Loop() {
		c.Search(catalogue.Query{Text: "sentadilla bulgara", Lang: catalogue.ES})
	}
}
