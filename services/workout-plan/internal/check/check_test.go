package check_test

import (
	"encoding/json"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

func person(change func(*plan.Profile)) plan.Profile {
	p := plan.Profile{
		Goal: plan.GainMuscle, Level: catalogue.Intermediate, DaysPerWeek: 3, MinutesPerSession: 60,
		Equipment: catalogue.TierGym, Age: 30, Sex: plan.Male, BodyMassKg: 80,
	}
	if change != nil {
		change(&p)
	}
	return p
}

// strength gives the items of a week's first lifting day that are strength work.
func strength(p *plan.Plan, week int) []*plan.Item {
	var out []*plan.Item
	for d := range p.Weeks[week].Days {
		day := &p.Weeks[week].Days[d]
		for i := range day.Items {
			if day.Items[i].Kind == plan.StrengthItem {
				out = append(out, &day.Items[i])
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return out
}

func everyItem(p *plan.Plan, do func(w int, it *plan.Item)) {
	for w := range p.Weeks {
		for d := range p.Weeks[w].Days {
			for i := range p.Weeks[w].Days[d].Items {
				do(w, &p.Weeks[w].Days[d].Items[i])
			}
		}
	}
}

func dropWarnings(rule string) func(*plan.Plan) {
	return func(p *plan.Plan) {
		var kept []plan.Warning
		for _, w := range p.Warnings {
			if w.Rule != rule {
				kept = append(kept, w)
			}
		}
		p.Warnings = kept
	}
}

// TestEachRuleCatchesItsBreach spoils one sound plan after another and expects
// the rule that the change breaks.
func TestEachRuleCatchesItsBreach(t *testing.T) {
	t.Parallel()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	beginner := func(p *plan.Profile) { p.Level = catalogue.Beginner }
	flag := func(p *plan.Profile) { p.Screening.OtherConcern = true }
	seated := func(p *plan.Profile) { p.Limitations = []catalogue.Limitation{catalogue.LimitSeated} }
	older := func(p *plan.Profile) { p.Age = 70 }
	runner := func(p *plan.Profile) { p.Goal = plan.Endurance; p.DaysPerWeek = 5 }
	hurry := func(p *plan.Profile) { p.MinutesPerSession = 20; p.DaysPerWeek = 2 }
	first := func(do func(*plan.Item)) func(*plan.Plan) { return func(p *plan.Plan) { do(strength(p, 0)[0]) } }
	for _, c := range []struct {
		rule, name string
		who        func(*plan.Profile)
		spoil      func(*plan.Plan)
	}{
		{"R1", "too long", nil, first(func(it *plan.Item) { it.Sets += 20 })},
		{"R1", "too short", nil, func(p *plan.Plan) { p.Weeks[0].Days[0].Items = p.Weeks[0].Days[0].Items[:2] }},
		{"R1", "wrong minutes", nil, func(p *plan.Plan) { p.Weeks[0].Days[0].EstimatedMinutes++ }},
		{"R2", "no such equipment", func(p *plan.Profile) { p.Equipment = catalogue.TierNone }, first(func(it *plan.Item) { it.ExerciseID = "barbell-bench-press" })},
		{"R2", "a sore knee", func(p *plan.Profile) { p.Limitations = []catalogue.Limitation{catalogue.LimitKnee} }, first(func(it *plan.Item) { it.ExerciseID = "bodyweight-squat" })},
		{"R3", "above the level", beginner, first(func(it *plan.Item) { it.ExerciseID = "barbell-back-squat" })},
		{"R3", "a pull-up", beginner, first(func(it *plan.Item) { it.ExerciseID = "pull-up" })},
		{"R4", "no chest", nil, func(p *plan.Plan) { replacePrimary(cat, p, catalogue.Chest, "machine-leg-curl") }},
		{"R5", "the same day twice", func(p *plan.Profile) { p.DaysPerWeek = 4 }, func(p *plan.Plan) { p.Weeks[0].Days[1].Items = p.Weeks[0].Days[0].Items }},
		{"R6", "one lifting day", func(p *plan.Profile) { p.Level = catalogue.Advanced; p.DaysPerWeek = 5 }, func(p *plan.Plan) {
			for w := range p.Weeks {
				for d := 1; d < 7; d++ {
					if p.Weeks[w].Days[d].Kind == plan.Lifting {
						p.Weeks[w].Days[d].Kind = plan.Mobility
					}
				}
			}
		}},
		{"R7", "a wrong title", nil, func(p *plan.Plan) { p.Weeks[0].Days[0].Title = "upper_a" }},
		{"R7", "legs on an upper day", func(p *plan.Profile) { p.DaysPerWeek = 4 }, first(func(it *plan.Item) { it.ExerciseID = "leg-press" })},
		{"R8", "too few", nil, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) {
				if it.Kind == plan.StrengthItem {
					it.Sets = 1
				}
			})
		}},
		{"R8", "too many", nil, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) {
				if it.Kind == plan.StrengthItem {
					it.Sets *= 3
				}
			})
		}},
		{"R8", "a shortfall without its warning", hurry, dropWarnings("R8")},
		{"R9", "too few", func(p *plan.Profile) { p.Goal = plan.Healthy }, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) {
				if it.Kind == plan.StrengthItem {
					it.Sets = 1
				}
			})
		}},
		{"R10", "no pairs", hurry, func(p *plan.Plan) { everyItem(p, func(_ int, it *plan.Item) { it.Pair = "" }) }},
		{"R11", "a heap", nil, first(func(it *plan.Item) { it.Sets = 11 })},
		{"R12", "no pulls", nil, func(p *plan.Plan) { replacePrimary(cat, p, catalogue.Back, "machine-chest-press") }},
		{"R13", "no core", nil, func(p *plan.Plan) { replacePrimary(cat, p, catalogue.Core, "machine-leg-curl") }},
		{"R14", "heavy last", nil, func(p *plan.Plan) { s := strength(p, 0); s[len(s)-1].PctOneRM = 85 }},
		{"R15", "five repetitions", beginner, first(func(it *plan.Item) { it.RepsMin = 5 })},
		{"R16", "forty repetitions", nil, first(func(it *plan.Item) { it.RepsMax = 40 })},
		{"R16", "to failure", nil, first(func(it *plan.Item) { it.RIR = 0 })},
		{"R17", "a beginner near failure", beginner, first(func(it *plan.Item) { it.RIR = 1 })},
		{"R17", "70 and near failure", older, first(func(it *plan.Item) { it.RIR = 2 })},
		{"R18", "too heavy for the effort", nil, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) {
				if it.PctOneRM > 0 {
					it.PctOneRM += 6
				}
			})
		}},
		{"R19", "a curl first", nil, func(p *plan.Plan) {
			s := strength(p, 0)
			a, b := s[0], s[len(s)-1]
			a.ExerciseID, b.ExerciseID = "dumbbell-curl", "leg-press"
			a.Pair, b.Pair = "", ""
		}},
		{"R20", "no pause", nil, first(func(it *plan.Item) { it.RestSeconds, it.Pair = 20, "" })},
		{"R20", "a lone half of a pair", hurry, func(p *plan.Plan) { strength(p, 0)[0].Pair = "Z1" }},
		{"R22", "a leap", nil, func(p *plan.Plan) {
			for _, it := range strength(p, 2) {
				it.Sets *= 2
			}
		}},
		{"R24", "a full deload", nil, func(p *plan.Plan) { p.Weeks[5].Days = p.Weeks[4].Days }},
		{"R24", "no deload", nil, func(p *plan.Plan) {
			p.Weeks[5], p.Weeks[11] = p.Weeks[4], p.Weeks[4]
			p.Weeks[5].Number, p.Weeks[11].Number = 6, 12
		}},
		{"R25", "no warning", nil, dropWarnings("R25")},
		{"R26", "a long first week", func(p *plan.Profile) { p.Goal = plan.LoseWeight }, func(p *plan.Plan) { stretchAerobic(p, 0, 3) }},
		{"R27", "a leap", func(p *plan.Profile) { p.Goal = plan.LoseWeight }, func(p *plan.Plan) { stretchAerobic(p, 6, 2) }},
		{"R28", "no zone", nil, func(p *plan.Plan) { everyItem(p, func(_ int, it *plan.Item) { it.Zone = "" }) }},
		{"R29", "all hard", runner, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) {
				if it.Kind == plan.AerobicItem {
					it.Zone = plan.Vigorous
				}
			})
		}},
		{"R32", "cold", nil, func(p *plan.Plan) { p.Weeks[0].Days[0].Items[0].Seconds = 0 }},
		{"R33", "half a minute", nil, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) {
				if it.Kind == plan.MobilityItem {
					it.Seconds = 30
				}
			})
		}},
		{"R34", "75 % under a flag", flag, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) {
				if it.PctOneRM > 0 {
					it.PctOneRM = 75
				}
			})
		}},
		{"R34", "vigorous under a flag", flag, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) {
				if it.Kind == plan.AerobicItem {
					it.Zone = plan.Vigorous
				}
			})
		}},
		{"R34", "intervals under a flag", flag, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) {
				if it.Kind == plan.AerobicItem {
					it.ExerciseID = "run-intervals"
				}
			})
		}},
		{"R35", "no balance", older, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) {
				if it.Kind == plan.BalanceItem {
					it.Kind = plan.MobilityItem
				}
			})
		}},
		{"R36", "no aerobic work", seated, func(p *plan.Plan) {
			everyItem(p, func(_ int, it *plan.Item) {
				if it.Kind == plan.AerobicItem {
					it.Seconds = 300
				}
			})
		}},
		{"R43", "no reason", nil, first(func(it *plan.Item) { it.Choices = nil })},
	} {
		t.Run(c.rule+" "+c.name, func(t *testing.T) {
			t.Parallel()
			caught(t, cat, c.rule, c.who, c.spoil)
		})
	}
}

// copyOf goes through JSON, which plans must survive unchanged anyway.
func copyOf(t *testing.T, p plan.Plan) plan.Plan {
	t.Helper()
	b, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	var out plan.Plan
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func replacePrimary(cat *catalogue.Catalogue, p *plan.Plan, m catalogue.Muscle, by string) {
	everyItem(p, func(_ int, it *plan.Item) {
		e, _ := cat.ByID(it.ExerciseID)
		trains := e.Primary == m
		for _, s := range e.Secondary {
			trains = trains || s == m && m != catalogue.Core
		}
		if it.Kind == plan.StrengthItem && trains {
			it.ExerciseID = by
		}
	})
}

func stretchAerobic(p *plan.Plan, week, by int) {
	everyItem(p, func(w int, it *plan.Item) {
		if w == week && it.Kind == plan.AerobicItem {
			it.Seconds *= by
		}
	})
}
