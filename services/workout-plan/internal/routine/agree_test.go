package routine_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/check"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
)

// ofWeek writes a week of a plan down as a routine.
func ofWeek(w *plan.Week) routine.Facts {
	facts := routine.Facts{Name: "A week"}
	for d := range w.Days {
		day := routine.Day{Weekday: d + 1}
		for i := range w.Days[d].Items {
			from := &w.Days[d].Items[i]
			one := routine.Item{ExerciseID: from.ExerciseID, RestSeconds: from.RestSeconds}
			if from.Pair != "" {
				one.Group = from.Pair[:1]
			}
			if from.RampSets > 0 {
				one.Sets = append(one.Sets, routine.Sets{Type: routine.Warmup, Count: from.RampSets, RepsMin: 8, RepsMax: 8})
			}
			line := timed(from.Sets, from.Seconds)
			if from.RepsMax > 0 {
				line = reps(routine.Normal, from.Sets, from.RepsMin, from.RepsMax, from.RIR)
			}
			if from.Kind == plan.WarmupItem {
				line.Type = routine.Warmup
			}
			if len(one.Sets) > 0 && line.Seconds > 0 {
				one.Sets[0] = routine.Sets{Type: routine.Warmup, Count: from.RampSets, Seconds: 10}
			}
			one.Sets = append(one.Sets, line)
			day.Items = append(day.Items, one)
		}
		if len(day.Items) > 0 {
			facts.Days = append(facts.Days, day)
		}
	}
	return facts
}

// TestNothingIsSaidOfGeneratedWeeks: a generated week breaks a rule here only
// where its plan warns that the rule gives way, or where the checker, too,
// sees it broken.
func TestNothingIsSaidOfGeneratedWeeks(t *testing.T) {
	t.Parallel()
	cat := load(t)
	rapid.Check(t, func(t *rapid.T) {
		p := plan.Profile{
			Goal:              rapid.SampledFrom([]plan.Goal{plan.LoseWeight, plan.GainMuscle, plan.Endurance, plan.Healthy}).Draw(t, "goal"),
			Level:             rapid.SampledFrom([]catalogue.Level{catalogue.Beginner, catalogue.Intermediate, catalogue.Advanced}).Draw(t, "level"),
			DaysPerWeek:       rapid.IntRange(2, 6).Draw(t, "days"),
			MinutesPerSession: rapid.SampledFrom([]int{20, 30, 45, 60, 75, 90}).Draw(t, "minutes"),
			Equipment:         rapid.SampledFrom(catalogue.Tiers()).Draw(t, "tier"), Age: 40, Sex: plan.Female, BodyMassKg: 65,
		}
		switch l := rapid.SampledFrom([]catalogue.Limitation{"", "knee", "low_back", "shoulder", "wrist", "seated", "older_adult", "flagged"}).Draw(t, "limit"); l {
		case "":
		case catalogue.LimitFlagged:
			p.Screening.OtherConcern = true
		default:
			p.Limitations = []catalogue.Limitation{l}
		}
		made, err := plan.Generate(cat, p, rapid.Uint64Range(0, 1<<20).Draw(t, "seed"))
		if err != nil {
			t.Fatal(err)
		}
		week := &made.Weeks[rapid.IntRange(0, 11).Draw(t, "week")]
		if week.Deload {
			return
		}
		r, err := routine.New(cat, ofWeek(week))
		if err != nil {
			t.Fatal(err)
		}
		said := map[string]bool{}
		for _, w := range made.Warnings {
			said[w.Rule] = true
		}
		for _, v := range check.Plan(cat, p, &made) {
			said[v.Rule] = true
		}
		report := routine.Check(cat, r, p)
		for _, f := range report.Findings {
			if !said[f.Rule] {
				t.Errorf("week %d: %s %s %v", week.Number, f.Rule, f.Code, f.Params)
			}
		}
	})
}

// TestTheCheckerAgrees lets the independent checker judge the same random
// weeks; it reads plans, and has its own copy of every number.
func TestTheCheckerAgrees(t *testing.T) {
	t.Parallel()
	cat := load(t)
	var able []string
	for i := range cat.All() {
		if e := &cat.All()[i]; e.Strength() {
			able = append(able, e.ID)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		p := beginner()
		p.Level = rapid.SampledFrom([]catalogue.Level{catalogue.Beginner, catalogue.Intermediate, catalogue.Advanced}).Draw(t, "level")
		p.Goal = rapid.SampledFrom([]plan.Goal{plan.GainMuscle, plan.Healthy, plan.Endurance}).Draw(t, "goal")
		p.Equipment = rapid.SampledFrom(catalogue.Tiers()).Draw(t, "tier")
		p.MinutesPerSession = rapid.SampledFrom([]int{20, 45, 60, 90}).Draw(t, "minutes")
		if l := rapid.SampledFrom([]catalogue.Limitation{"", "knee", "low_back", "seated", "older_adult"}).Draw(t, "limit"); l != "" {
			p.Limitations = []catalogue.Limitation{l}
		}
		week := plan.Week{Days: make([]plan.Day, 7)}
		for d := range week.Days {
			week.Days[d] = plan.Day{Weekday: d + 1, Kind: plan.Rest}
			if !rapid.Bool().Draw(t, "trains") && d > 0 {
				continue
			}
			week.Days[d].Kind = plan.Lifting
			for range rapid.IntRange(1, 6).Draw(t, "items") {
				e, _ := cat.ByID(rapid.SampledFrom(able).Draw(t, "exercise"))
				it := plan.Item{
					ExerciseID: e.ID, Kind: plan.StrengthItem, Sets: rapid.IntRange(2, 5).Draw(t, "sets"), RIR: rapid.IntRange(0, 4).Draw(t, "rir"),
					RestSeconds: rapid.SampledFrom([]int{45, 60, 90, 120, 180, 240}).Draw(t, "rest"), RampSets: rapid.IntRange(0, 1).Draw(t, "ramps"),
				}
				if e.Measure == catalogue.Time {
					it.Seconds, it.RIR = 30, 4
				} else {
					it.RepsMin, it.RepsMax = 8, rapid.IntRange(9, 12).Draw(t, "reps") // nothing heavy: a plan says what is, by its loads
				}
				week.Days[d].Items = append(week.Days[d].Items, it)
			}
			if minutes := rapid.SampledFrom([]int{0, 0, 5, 15, 30}).Draw(t, "walk"); minutes > 0 {
				week.Days[d].Items = append(week.Days[d].Items, plan.Item{ExerciseID: "brisk-walk", Kind: plan.AerobicItem, Sets: 1, Seconds: 60 * minutes})
			}
		}
		r, err := routine.New(cat, ofWeek(&week))
		if err != nil {
			t.Fatal(err)
		}
		report := routine.Check(cat, r, p)
		judged := map[string]bool{}
		made := plan.Plan{Goal: p.Goal, Level: p.Level, DaysPerWeek: 3, MinutesPerSession: p.MinutesPerSession}
		for _, rule := range []string{"R4", "R8", "R9", "R13"} { // what a plan would say, so that the excuse itself is judged
			for _, to := range []string{"R1", "R2"} {
				made.Warnings = append(made.Warnings, plan.Warning{Rule: rule, YieldsTo: to, Params: map[string]plan.Param{"sets": plan.Num(0)}})
			}
		}
		trained := 0
		for d := range week.Days {
			if week.Days[d].Kind != plan.Rest {
				week.Days[d].EstimatedMinutes = report.Days[trained].Minutes
				trained++
			}
		}
		for n := range 12 {
			week.Number = n + 1
			made.Weeks = append(made.Weeks, week)
		}
		for _, v := range check.Plan(cat, p, &made) {
			judged[v.Rule] = true
		}
		for _, rule := range []string{"R1", "R2", "R3", "R4", "R5", "R8", "R9", "R10", "R11", "R12", "R13", "R17", "R19", "R20"} {
			if report.Breaks(rule) != judged[rule] {
				t.Errorf("%s: %v here, %v by the checker", rule, report.Breaks(rule), judged[rule])
			}
		}
	})
}
