package catalogue_test

import (
	"slices"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

func TestSearchForgivesAccentsPluralsAndLanguage(t *testing.T) {
	t.Parallel()
	c := load(t)
	for query, want := range map[string]string{
		"dominadas": "pull-up", "pull-ups": "pull-up", "pullups": "pull-up", "jalon": "lat-pulldown", "Jalón al pecho": "lat-pulldown",
		"sentadilla bulgara": "bulgarian-split-squat", "SENTADILLA BÚLGARA": "bulgarian-split-squat",
		"push ups": "push-up", "flexiones": "push-up", "press banca": "barbell-bench-press", "deadlift": "barbell-deadlift",
		"peso muerto rumano con mancuernas": "dumbbell-romanian-deadlift", "plancha": "plank", "zancadas atras": "reverse-lunge",
		"bird dog": "bird-dog", "caminar rapido": "brisk-walk", "hip thrust": "barbell-hip-thrust", "face pull": "cable-face-pull",
		"fondos": "dip", "aperturas con mancuernas": "dumbbell-fly", "sentadilla copa": "goblet-squat", "swing": "kettlebell-swing",
		"peso muerto": "barbell-deadlift", "press militar": "barbell-overhead-press", "elevaciones laterales": "lateral-raise",
		"abdominales": "crunch", "comba": "jump-rope", "remo en maquina": "rowing-machine", "correr suave": "easy-jog", "inverted rows": "table-row",
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

// TestEachNameIsFoundWhileItIsTyped: from the first letter to the last, an
// exercise stays among the hits.
func TestEachNameIsFoundWhileItIsTyped(t *testing.T) {
	t.Parallel()
	c := load(t)
	for _, lang := range []catalogue.Lang{catalogue.ES, catalogue.EN} {
		for _, e := range c.All() {
			name := []rune(e.Name.In(lang))
			for n := 1; n <= len(name); n++ {
				typed := string(name[:n])
				hits := c.Search(catalogue.Query{Text: typed, Lang: lang})
				if !slices.ContainsFunc(hits, func(h catalogue.Exercise) bool { return h.ID == e.ID }) {
					t.Errorf("%q does not find %s", typed, e.ID)
				}
			}
		}
	}
}

func TestTypingFindsTheFirstHitEarly(t *testing.T) {
	t.Parallel()
	c := load(t)
	for typed, want := range map[string]string{
		"domi": "pull-up", "pull-u": "pull-up", "jal": "lat-pulldown", "sentadilla bul": "bulgarian-split-squat",
		"plan": "plank", "press ban": "barbell-bench-press", "bird d": "bird-dog", "curl mar": "hammer-curl",
	} {
		hits := c.Search(catalogue.Query{Text: typed, Lang: catalogue.ES})
		if len(hits) == 0 || hits[0].ID != want {
			t.Errorf("%q does not find %s first", typed, want)
		}
	}
}

func TestSearchKnowsTheMusclesByName(t *testing.T) {
	t.Parallel()
	c := load(t)
	for word, muscle := range map[string]catalogue.Muscle{
		"pectorales": catalogue.Chest, "dorsales": catalogue.Back, "isquiotibiales": catalogue.Hamstrings, "deltoides": catalogue.Shoulders,
		"pantorrillas": catalogue.Calves, "quads": catalogue.Quadriceps, "triceps": catalogue.Triceps, "abs": catalogue.Core,
	} {
		found := map[string]bool{}
		for _, e := range c.Search(catalogue.Query{Text: word}) {
			found[e.ID] = true
		}
		for _, e := range c.All() {
			if e.Primary == muscle && !found[e.ID] {
				t.Errorf("%q does not find %s", word, e.ID)
			}
		}
	}
}

func TestLimitationsFilterTheHits(t *testing.T) {
	t.Parallel()
	c := load(t)
	for limit, gone := range map[catalogue.Limitation]string{
		catalogue.LimitKnee: "bodyweight-squat", catalogue.LimitLowBack: "barbell-back-squat", catalogue.LimitSeated: "goblet-squat",
		catalogue.LimitOlderAdult: "jump-squat", catalogue.LimitFlagged: "jump-squat", catalogue.LimitPregnant: "jump-squat",
	} {
		hits := c.Search(catalogue.Query{Text: "squat", Limitations: []catalogue.Limitation{limit}, Lang: catalogue.EN})
		for _, h := range hits {
			if !h.Suits(limit) || h.ID == gone {
				t.Errorf("%s: %s came through", limit, h.ID)
			}
		}
		if limit != catalogue.LimitSeated && len(hits) < 3 {
			t.Errorf("%s: %d squats are left", limit, len(hits))
		}
	}
}

func TestNamesSortWithoutAccents(t *testing.T) {
	t.Parallel()
	place := map[string]int{}
	for i, e := range load(t).Search(catalogue.Query{Lang: catalogue.ES}) {
		place[e.ID] = i
	}
	if place["seated-shoulder-rolls"] > place["hammer-curl"] {
		t.Error("Círculos comes behind Curl")
	}
}
