package rules_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
)

func TestEveryRuleHasItsWordsInBothLanguages(t *testing.T) {
	t.Parallel()
	all := rules.All()
	if len(all) != 44 {
		t.Fatalf("%d rules, want 44", len(all))
	}
	for i, r := range all {
		if r.ID != fmt.Sprintf("R%d", i+1) {
			t.Errorf("rule %d is %s", i+1, r.ID)
		}
		for _, s := range []string{r.Title.ES, r.Title.EN, r.Text.ES, r.Text.EN, r.Source, string(r.Type)} {
			if s == "" {
				t.Errorf("%s lacks a text", r.ID)
			}
		}
	}
}

func TestExplainFillsTheNumbersIn(t *testing.T) {
	t.Parallel()
	c := plan.Choice{Rule: "R8", Code: "sets_muscle", Params: map[string]plan.Param{
		"muscle": plan.Word("chest"), "week": plan.Num(12.5), "low": plan.Num(10), "high": plan.Num(20),
	}}
	if got, want := rules.Explain(c, catalogue.ES), "Pecho: 12,5 series a la semana, dentro de las 10 a 20 de tu nivel."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := rules.Explain(c, catalogue.EN), "Chest: 12.5 sets a week; your level can use 10 to 20."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTitles(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		code   string
		es, en string
	}{
		{"full_body_a", "Cuerpo completo A", "Full body A"},
		{"upper_b", "Tren superior B", "Upper body B"},
		{"aerobic_hard", "Aeróbico con tramo vivo", "Aerobic with a brisk part"},
		{"rest", "Descanso", "Rest"},
		{"nonsense", "", ""},
	} {
		if es, en := rules.DayTitle(c.code, catalogue.ES), rules.DayTitle(c.code, catalogue.EN); es != c.es || en != c.en {
			t.Errorf("%s: %q, %q", c.code, es, en)
		}
	}
}

// TestEveryCodeOfManyPlansHasWords walks a spread of profiles and asks for the
// words of everything that their plans carry.
func TestEveryCodeOfManyPlansHasWords(t *testing.T) {
	t.Parallel()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	say := func(kind, code, rule string, words func(catalogue.Lang) string) {
		if seen[kind+code] {
			return
		}
		seen[kind+code] = true
		if _, ok := rules.ByID(rule); rule != "" && !ok {
			t.Errorf("%s %s names the unknown rule %q", kind, code, rule)
		}
		for _, lang := range []catalogue.Lang{catalogue.ES, catalogue.EN} {
			if s := words(lang); s == "" || strings.ContainsAny(s, "{}_") {
				t.Errorf("%s %s in %s: %q", kind, code, lang, s)
			}
		}
	}
	choice := func(c plan.Choice) {
		say("choice ", c.Code, c.Rule, func(l catalogue.Lang) string { return rules.Explain(c, l) })
	}
	for _, p := range profiles() {
		made, err := plan.Generate(cat, p, 3)
		if err != nil {
			t.Fatalf("%+v: %v", p, err)
		}
		say("split ", made.Split, "", func(l catalogue.Lang) string { return rules.SplitTitle(made.Split, l) })
		for _, c := range made.Choices {
			choice(c)
		}
		for _, w := range made.Warnings {
			say("warning ", w.Code, w.Rule, func(l catalogue.Lang) string { return rules.Warn(w, l) })
			say("yields ", w.YieldsTo, w.YieldsTo, func(catalogue.Lang) string { return "ok" })
		}
		for _, w := range made.Weeks {
			say("phase ", w.Phase, "", func(l catalogue.Lang) string { return rules.PhaseText(w.Phase, l) })
			for _, d := range w.Days {
				say("title ", d.Title, "", func(l catalogue.Lang) string { return rules.DayTitle(d.Title, l) })
				for _, c := range d.Choices {
					choice(c)
				}
				for _, it := range d.Items {
					for _, c := range it.Choices {
						choice(c)
					}
				}
			}
		}
	}
	if len(seen) < 60 {
		t.Errorf("only %d codes were seen", len(seen))
	}
}

func profiles() []plan.Profile {
	var out []plan.Profile
	for _, goal := range []plan.Goal{plan.LoseWeight, plan.GainMuscle, plan.Endurance, plan.Healthy} {
		for _, level := range []catalogue.Level{catalogue.Beginner, catalogue.Intermediate, catalogue.Advanced} {
			for _, days := range []int{2, 4, 5, 6} {
				for _, minutes := range []int{20, 45, 90} {
					for _, limit := range []string{"", "knee", "seated", "older_adult", "flag", "pregnant"} {
						p := plan.Profile{
							Goal: goal, Level: level, DaysPerWeek: days, MinutesPerSession: minutes,
							Equipment: catalogue.Tiers()[(days+minutes)%6], Age: 40, Sex: plan.Female, BodyMassKg: 65,
						}
						switch limit {
						case "":
						case "flag":
							p.Screening.OtherConcern = true
						case "pregnant":
							p.Screening.Pregnant, p.Screening.ClearedByDoctor = true, true
						default:
							p.Limitations = []catalogue.Limitation{catalogue.Limitation(limit)}
						}
						out = append(out, p)
					}
				}
			}
		}
	}
	days := plan.Profile{
		Goal: plan.Healthy, Level: catalogue.Beginner, DaysPerWeek: 2, MinutesPerSession: 60, Equipment: catalogue.TierGym,
		Age: 40, Sex: plan.Male, BodyMassKg: 80, Weekdays: []int{6, 7},
	}
	return append(out, days)
}
