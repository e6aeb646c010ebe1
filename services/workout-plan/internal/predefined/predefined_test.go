package predefined_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/predefined"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
)

func load(t *testing.T) (*catalogue.Catalogue, *predefined.Shelf) {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	shelf, err := predefined.Load(cat)
	if err != nil {
		t.Fatal(err)
	}
	return cat, shelf
}

// claims are the rules that a week can break, which all routines claim; an
// extra that goes along with another routine leaves out those of a whole week.
func claims(r *predefined.Routine) []string {
	volume := "R9"
	if r.Goal == plan.GainMuscle {
		volume = "R8"
	}
	all := []string{"R1", "R2", "R3", "R5", "R11", "R17", "R19", "R20", "R32", "R33", "R34"}
	if r.ID != "core-and-mobility" {
		all = append(all, "R4", volume, "R10", "R12", "R13")
	}
	if slices.Contains(r.For, catalogue.LimitOlderAdult) {
		all = append(all, "R35")
	}
	if slices.Contains(r.For, catalogue.LimitSeated) {
		all = append(all, "R36")
	}
	return all
}

func TestEachRoutineKeepsTheRulesItClaims(t *testing.T) {
	t.Parallel()
	cat, shelf := load(t)
	for _, p := range shelf.All() {
		t.Run(p.ID, func(t *testing.T) {
			t.Parallel()
			r, err := routine.New(cat, p.Facts(catalogue.EN))
			if err != nil {
				t.Fatal(err)
			}
			report := routine.Check(cat, r, p.Profile())
			for _, rule := range claims(&p) {
				if !slices.Contains(p.Claims, rule) {
					t.Errorf("does not claim %s", rule)
				}
			}
			for _, f := range report.Findings {
				if slices.Contains(p.Claims, f.Rule) {
					t.Errorf("%s%s: %s", f.Rule, f.Pointer, rules.Find(f.Code, f.Params, f.Exercise, f.Other, catalogue.EN))
				}
			}
		})
	}
}

// TestTheShelfHasSomethingForEverybody: what the product promises.
func TestTheShelfHasSomethingForEverybody(t *testing.T) {
	t.Parallel()
	_, shelf := load(t)
	if n := len(shelf.All()); n < 30 {
		t.Errorf("%d routines", n)
	}
	queries := map[string]predefined.Query{
		"20 minutes": {Minutes: 20}, "kettlebell": {Equipment: catalogue.TierKettlebell}, "bands": {Equipment: catalogue.TierBands},
	}
	for _, g := range []plan.Goal{plan.LoseWeight, plan.GainMuscle, plan.Endurance, plan.Healthy} {
		queries[string(g)] = predefined.Query{Goal: g}
	}
	for _, l := range []catalogue.Level{catalogue.Beginner, catalogue.Intermediate, catalogue.Advanced} {
		queries[string(l)] = predefined.Query{Level: l}
	}
	for _, tier := range catalogue.Tiers() {
		queries["with "+string(tier)] = predefined.Query{Equipment: tier}
	}
	for days := 2; days <= 6; days++ {
		queries[string(rune('0'+days))+" days"] = predefined.Query{Days: days}
	}
	for name, q := range queries {
		if len(shelf.Find(q)) == 0 {
			t.Errorf("nothing for %s", name)
		}
	}
	for _, l := range []catalogue.Limitation{"seated", "older_adult", "pregnant", "knee", "low_back"} {
		found := shelf.Find(predefined.Query{Limitation: l})
		if len(found) == 0 || !slices.Contains(found[0].For, l) {
			t.Errorf("nothing was made for %s", l)
		}
	}
}

func TestFindNarrows(t *testing.T) {
	t.Parallel()
	cat, shelf := load(t)
	for _, r := range shelf.Find(predefined.Query{Equipment: catalogue.TierNone, Limitation: catalogue.LimitSeated, Level: catalogue.Beginner}) {
		for _, d := range r.Days {
			for _, it := range d.Items {
				if e, _ := cat.ByID(it.Exercise); !e.FitsTier(catalogue.TierNone) || !e.SeatedCapable {
					t.Errorf("%s has %s", r.ID, it.Exercise)
				}
			}
		}
	}
	if _, ok := shelf.ByID("nothing-like-it"); ok {
		t.Error("a routine that is not there was found")
	}
}

func TestABadShelfIsRefused(t *testing.T) {
	t.Parallel()
	cat, _ := load(t)
	good := `[{"id":"a","name":{"es":"A","en":"A"},"description":{"es":"d","en":"d"},"goal":"healthy","level":"beginner","equipment":"none","minutes":20,
		"claims":["R2"],"days":[{"name":{"es":"D","en":"D"},"items":[{"exercise":"plank","rest":60,"sets":[{"type":"timed","count":2,"seconds":20}]}]}]}]`
	for name, change := range map[string][2]string{
		"":                    {"", ""},
		"no Spanish name":     {`"es":"A"`, `"es":" "`},
		"no day's name":       {`{"es":"D","en":"D"}`, `{"es":"D","en":""}`},
		"an unknown exercise": {`"plank"`, `"moon-walk"`},
		"an unknown field":    {`"minutes"`, `"hours"`},
		"an unknown level":    {`"level":"beginner"`, `"level":"hero"`},
		"no claim":            {`["R2"]`, `[]`},
		"twice":               {`[{"id":"a"`, `[` + strings.TrimSuffix(strings.TrimPrefix(good, "["), "]") + `,{"id":"a"`},
	} {
		_, err := predefined.LoadFS(cat, fstest.MapFS{"data/x.json": {Data: []byte(strings.Replace(good, change[0], change[1], 1))}})
		if (err != nil) != (name != "") {
			t.Errorf("%q: %v", name, err)
		}
	}
}
