package check_test

import (
	"fmt"
	"runtime"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/check"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
)

func matrix() []plan.Profile {
	var out []plan.Profile
	for _, goal := range []plan.Goal{plan.LoseWeight, plan.GainMuscle, plan.Endurance, plan.Healthy} {
		for _, level := range []catalogue.Level{catalogue.Beginner, catalogue.Intermediate, catalogue.Advanced} {
			for days := 2; days <= 6; days++ {
				for _, minutes := range []int{20, 30, 45, 60, 75, 90} {
					for _, tier := range catalogue.Tiers() {
						for _, limit := range []string{"", "knee", "low_back", "shoulder", "wrist", "seated", "older_adult", "flag"} {
							p := plan.Profile{
								Goal: goal, Level: level, DaysPerWeek: days, MinutesPerSession: minutes, Equipment: tier,
								Age: 35, Sex: plan.Female, BodyMassKg: 70,
							}
							switch limit {
							case "":
							case "flag":
								p.Screening.Conditions = []plan.Condition{plan.Cardiovascular}
							default:
								p.Limitations = []catalogue.Limitation{catalogue.Limitation(limit)}
							}
							if limit == "older_adult" {
								p.Age = 70
							}
							out = append(out, p)
						}
					}
				}
			}
		}
	}
	return out
}

func describe(p plan.Profile) string {
	limit := fmt.Sprint(p.Limitations)
	if len(p.Screening.Conditions) > 0 {
		limit = "[flag]"
	}
	return fmt.Sprintf("%s %s %dx%d %s %s", p.Goal, p.Level, p.DaysPerWeek, p.MinutesPerSession, p.Equipment, limit)
}

// TestSixDaysKeepTheRules sweeps the people who ask for push, pull and legs.
func TestSixDaysKeepTheRules(t *testing.T) {
	t.Parallel()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	asked := 0
	for _, p := range matrix() {
		if p.Level != catalogue.Advanced || p.DaysPerWeek != 6 {
			continue
		}
		p.SixDaySplit = true
		made, err := plan.Generate(cat, p, 1)
		if err != nil {
			t.Fatal(err)
		}
		if made.Split == "push_pull_legs" {
			asked++
		}
		for _, v := range check.Plan(cat, p, &made) {
			t.Errorf("%s: %v", describe(p), v)
		}
	}
	if asked != 3*6*6*6 { // not for endurance, 65 and over, or seated
		t.Errorf("%d plans of six lifting days", asked)
	}
}

// TestEveryProfileOfTheMatrixKeepsTheRules makes and judges all 17,280 plans.
func TestEveryProfileOfTheMatrixKeepsTheRules(t *testing.T) {
	t.Parallel()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	profiles := matrix()
	if len(profiles) != 17280 {
		t.Fatalf("%d profiles", len(profiles))
	}
	tab := &table{rows: map[string]*row{}, broken: map[string]int{}, samples: map[string][]string{}, choices: map[string]plan.Choice{}, notes: map[string]plan.Warning{}}
	held := make([]check.Held, len(profiles))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(profiles) {
					return
				}
				p := profiles[i]
				made, err := plan.Generate(cat, p, 1)
				if err != nil {
					t.Errorf("%s: %v", describe(p), err)
					continue
				}
				found, holds := check.Judge(cat, p, &made)
				held[i] = holds
				tab.add(p, &made, found)
			}
		})
	}
	wg.Wait()
	t.Log(tab.String())
	tab.words(t)
	neighbours(t, profiles, held)
	if tab.failing > 0 {
		t.Errorf("%d of %d profiles break a rule", tab.failing, len(profiles))
	}
}

// neighbours is R44 over all pairs of profiles that differ in one step of
// equipment or of minutes, by their places in the matrix.
func neighbours(t *testing.T, profiles []plan.Profile, held []check.Held) {
	t.Helper()
	const perTier = 8
	perMinutes := perTier * len(catalogue.Tiers())
	steps := map[catalogue.Tier][]int{ // to the tiers that hold one thing more
		"none": {1, 2, 3}, "bands": {3}, "dumbbells": {2}, "kettlebell": {2}, "home": {1},
	}
	pairs, failed := [2]int{}, [2]int{}
	compare := func(kind, i, j int) {
		pairs[kind]++
		if found := check.More(held[i], held[j]); len(found) > 0 {
			failed[kind]++
			if failed[kind] <= 15 {
				t.Errorf("from %s to %s: %v", describe(profiles[i]), describe(profiles[j]), found)
			}
		}
	}
	for i, p := range profiles {
		if p.MinutesPerSession < 90 {
			compare(0, i, i+perMinutes)
		}
		for _, step := range steps[p.Equipment] {
			compare(1, i, i+step*perTier)
		}
	}
	t.Logf("R44: %d of %d pairs by minutes, %d of %d by equipment", failed[0], pairs[0], failed[1], pairs[1])
	if pairs != [2]int{14400, 20160} {
		t.Errorf("%v pairs", pairs)
	}
}

type row struct{ plans, short, seated, none, other int }

type table struct {
	mu      sync.Mutex
	rows    map[string]*row
	clean   int
	failing int
	broken  map[string]int
	samples map[string][]string
	choices map[string]plan.Choice
	notes   map[string]plan.Warning
}

// words asks for the words, in both languages, of every code that the matrix
// brought up.
func (t *table) words(test *testing.T) {
	for _, lang := range []catalogue.Lang{catalogue.ES, catalogue.EN} {
		for code, c := range t.choices {
			if s := rules.Explain(c, lang); s == "" || strings.ContainsAny(s, "{}") {
				test.Errorf("choice %s in %s: %q", code, lang, s)
			}
		}
		for code, w := range t.notes {
			if s := rules.Warn(w, lang); s == "" || strings.ContainsAny(s, "{}") {
				test.Errorf("warning %s in %s: %q", code, lang, s)
			}
		}
	}
}

func (t *table) codes(made *plan.Plan) {
	for _, w := range made.Warnings {
		t.notes[w.Code] = w
	}
	for _, c := range made.Choices {
		t.choices[c.Code] = c
	}
	for _, w := range []int{0, 4, 5, 7} { // start, peak, and the first deloads
		for _, d := range made.Weeks[w].Days {
			for _, c := range d.Choices {
				t.choices[c.Code] = c
			}
			for _, it := range d.Items {
				for _, c := range it.Choices {
					t.choices[c.Code] = c
				}
			}
		}
	}
}

func (t *table) add(p plan.Profile, made *plan.Plan, found []check.Violation) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.codes(made)
	if len(made.Warnings) == 0 {
		t.clean++
	}
	seen := map[string]bool{}
	for _, w := range made.Warnings {
		key := fmt.Sprintf("%-3s -> %-3s", w.Rule, w.YieldsTo)
		if seen[key] {
			continue
		}
		seen[key] = true
		r := t.rows[key]
		if r == nil {
			r = &row{}
			t.rows[key] = r
		}
		r.plans++
		switch {
		case p.MinutesPerSession == 20:
			r.short++
		case p.Seated():
			r.seated++
		case p.Equipment == catalogue.TierNone:
			r.none++
		default:
			r.other++
		}
	}
	if len(found) == 0 {
		return
	}
	t.failing++
	hit := map[string]bool{}
	for _, v := range found {
		if !hit[v.Rule] {
			hit[v.Rule] = true
			t.broken[v.Rule]++
			t.samples[v.Rule] = append(t.samples[v.Rule], describe(p)+": "+v.Detail)
		}
	}
}

func (t *table) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "\nrule gives way to | plans | 20 min | seated, longer | no equipment, longer | other\n")
	for _, key := range keys(t.rows) {
		r := t.rows[key]
		fmt.Fprintf(&b, "%s | %d | %d | %d | %d | %d\n", key, r.plans, r.short, r.seated, r.none, r.other)
	}
	fmt.Fprintf(&b, "%d plans carry none, %d break a rule\n", t.clean, t.failing)
	for _, rule := range keys(t.broken) {
		fmt.Fprintf(&b, "%s: %d profiles\n", rule, t.broken[rule])
		s := t.samples[rule]
		sort.Strings(s)
		for i := 0; i < len(s); i += 1 + len(s)/12 {
			fmt.Fprintf(&b, "   %s\n", s[i])
		}
	}
	return b.String()
}

func keys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}
