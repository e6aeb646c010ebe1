package routine_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
)

func judge(t *testing.T, facts routine.Facts, p plan.Profile) routine.Report {
	t.Helper()
	cat := load(t)
	r, err := routine.New(cat, facts)
	if err != nil {
		t.Fatal(err)
	}
	return routine.Check(cat, r, p)
}

// said gives the findings of a code, in English, after looking at both languages.
func said(t *testing.T, report routine.Report, code string) []string {
	t.Helper()
	cat := load(t)
	var out []string
	for _, f := range report.Findings {
		if _, ok := rules.ByID(f.Rule); !ok {
			t.Errorf("%s names the unknown rule %q", f.Code, f.Rule)
		}
		for _, lang := range []catalogue.Lang{catalogue.ES, catalogue.EN} {
			var names []string
			for _, id := range []string{f.Exercise, f.Other} {
				name := ""
				if e, ok := cat.ByID(id); ok {
					name = e.Name.In(lang)
				}
				names = append(names, name)
			}
			words := rules.Find(f.Code, f.Params, names[0], names[1], lang)
			if words == "" || strings.ContainsAny(words, "{}_") || strings.Contains(words, "  ") {
				t.Errorf("%s in %s: %q", f.Code, lang, words)
			}
			if f.Code == code && lang == catalogue.EN {
				out = append(out, strings.TrimSpace(f.Rule+" "+f.Pointer)+": "+words)
			}
		}
	}
	return out
}

func TestASoundRoutineBreaksNothing(t *testing.T) {
	t.Parallel()
	report := judge(t, sound(), beginner())
	for _, f := range report.Findings {
		t.Errorf("%+v", f)
	}
	if d := report.Days[1]; d.Minutes != 49 || d.Sets != 19 || d.Weekday != 3 {
		t.Errorf("day 2 is %+v", d)
	}
	if got := report.Credits[catalogue.Chest]; got != 9 {
		t.Errorf("chest gets %v", got)
	}
}

// TestEachRuleSaysItsBreach spoils the sound routine in one way after another.
func TestEachRuleSaysItsBreach(t *testing.T) {
	t.Parallel()
	for code, c := range map[string]struct {
		change func(*routine.Facts, *plan.Profile)
		want   string
	}{
		"session_long":      {func(_ *routine.Facts, p *plan.Profile) { p.MinutesPerSession = 45 }, "R1 /days/0: Day 1 takes about 49 minutes; your session has 45."},
		"session_short":     {func(_ *routine.Facts, p *plan.Profile) { p.MinutesPerSession = 75 }, "R1 /days/0: Day 1 takes about 48 minutes; to use your session of 75 it needs at least 60."},
		"equipment_missing": {func(_ *routine.Facts, p *plan.Profile) { p.Equipment = catalogue.TierHome }, "R2 /days/0/items/2: Day 1: Seated cable row needs equipment that you did not tick (you have: home equipment)."},
		"unfit_for_body":    {func(_ *routine.Facts, p *plan.Profile) { p.Limitations = []catalogue.Limitation{"knee"} }, "R2 /days/0/items/1: Day 1: Goblet squat is not advised with what you ticked: knee."},
		"above_level":       {func(f *routine.Facts, _ *plan.Profile) { f.Days[1].Items[1].ExerciseID = "front-squat" }, "R3 /days/1/items/1: Day 2: Front squat is of advanced level; yours is beginner."},
		"days_few":          {func(f *routine.Facts, _ *plan.Profile) { f.Days = f.Days[:1] }, "R4: Quadriceps: on 1 of 2 days a week."},
		"week_few":          {func(f *routine.Facts, _ *plan.Profile) { f.Days = f.Days[:1] }, "R9: Quadriceps: 3 credited sets a week, fewer than 4."},
		"session_many":      {func(f *routine.Facts, _ *plan.Profile) { f.Days[0].Items[3].Sets[0].Count = 14 }, "R11 /days/0: Day 1: chest gets 14 credited sets in one session, at most 10."},
		"reserve_low": {func(f *routine.Facts, _ *plan.Profile) {
			f.Days[0].Items[3].Sets[0] = reps(routine.Normal, 3, 8, 12, 1)
		}, "R17 /days/0/items/3: Day 1: Machine chest press leaves 1 in reserve; at least 2 should stay."},
		"rest_short":           {func(f *routine.Facts, _ *plan.Profile) { f.Days[0].Items[3].RestSeconds = 60 }, "R20 /days/0/items/3: Day 1: 60 seconds pass between sets of Machine chest press; at least 90 are needed."},
		"rest_long":            {func(f *routine.Facts, _ *plan.Profile) { f.Days[0].Items[6].RestSeconds = 150 }, "R20 /days/0/items/6: Day 1: 150 seconds pass between sets of Plank; 120 are enough."},
		"warmup_missing":       {func(f *routine.Facts, _ *plan.Profile) { f.Days[2].Items[0] = walk(3) }, "R32 /days/2: Day 3 has 3 minutes of warm-up; 5 to 10 do well."},
		"warmup_long":          {func(f *routine.Facts, _ *plan.Profile) { f.Days[2].Items[0] = walk(12) }, "R32 /days/2: Day 3 has 12 minutes of warm-up; 10 are enough."},
		"warmup_general_short": {func(_ *routine.Facts, p *plan.Profile) { p.MinutesPerSession = 30 }, "R32 /days/0: Day 1 spends 6 of your 30 minutes on warming up: a ramp set is enough."},
		"symptoms":             {func(_ *routine.Facts, p *plan.Profile) { p.Screening.Symptoms = true }, "R34: With the symptoms that you ticked, talk to a doctor before you train."},
		"balance_few":          {func(_ *routine.Facts, p *plan.Profile) { p.Age = 70 }, "R35: Balance work on 0 days; from 65 on, 3 are advised."},
		"seated_aerobic_few": {func(_ *routine.Facts, p *plan.Profile) { p.Limitations = []catalogue.Limitation{"seated"} },
			"R36: 0 of 2 days reach 20 aerobic minutes."},
		"days_close": {func(f *routine.Facts, _ *plan.Profile) {
			f.Days[0].Weekday, f.Days[1].Weekday, f.Days[2].Weekday = 1, 2, 7
		}, "R5: Quadriceps: 3 and 3 credited sets on days 1 and 2, which follow each other; the lighter one should give at most 1.5."},
		"week_many": {func(f *routine.Facts, p *plan.Profile) {
			p.Goal = plan.GainMuscle
			f.Days[0].Items[1].Sets[0].Count = 9
		}, "R8: Quadriceps: 15 credited sets a week; your level can use at most 12."},
		"pulls_few": {func(f *routine.Facts, _ *plan.Profile) { f.Days[0].Items[2].ExerciseID = "cable-chest-press" },
			"R12: There are 12 pulling sets for 18 pushing ones; at least 17 are needed."},
		"hinges_few": {func(f *routine.Facts, _ *plan.Profile) {
			for d := range f.Days {
				f.Days[d].Items[4].ExerciseID = "hip-abduction-machine"
			}
		}, "R12: There are 0 sets for the back of the leg and 9 of squats; at least 6 are needed."},
		"pattern_missing": {func(f *routine.Facts, _ *plan.Profile) {
			for d := range f.Days {
				f.Days[d].Items[4].ExerciseID = "machine-leg-curl"
			}
		}, "R13: The week has 0 sets of hip hinge."},
		"skill_early": {func(f *routine.Facts, p *plan.Profile) {
			f.Days[0].Items[2] = lift("chin-up", 90)
			p.Level = catalogue.Beginner
		}, ""},
		"compound_late": {func(f *routine.Facts, _ *plan.Profile) {
			f.Days[0].Items[1] = item("leg-extension", 60, reps(routine.Normal, 3, 8, 12, 2))
		}, "R19 /days/0/items/2: Day 1: Seated cable row, of several joints, comes after Leg extension, of one."},
		"ramp_missing": {func(f *routine.Facts, p *plan.Profile) {
			p.MinutesPerSession = 30
			f.Days[1].Items = f.Days[1].Items[1:]
		}, "R32 /days/1: Day 2 lacks a ramp set: in 30 minutes it is all of the warm-up."},
		"ramp_heavy": {func(f *routine.Facts, p *plan.Profile) {
			p.Level = catalogue.Intermediate
			f.Days[0].Items[1] = item("barbell-back-squat", 180, reps(routine.Normal, 3, 4, 5, 2))
		}, "R32 /days/0/items/1: Day 1: Barbell back squat reaches 80 % of your maximum or more and needs at least 1 ramp set."},
		"stretch_short": {func(f *routine.Facts, _ *plan.Profile) {
			f.Days[0].Items = append(f.Days[0].Items, item("open-book", 0, timed(1, 30)))
		}, "R33 /days/0/items/8: Day 1: Open book takes 30 seconds; a stretch needs 60."},
		"stretch_days": {func(f *routine.Facts, _ *plan.Profile) {
			f.Days[0].Items = append(f.Days[0].Items, item("open-book", 0, timed(1, 60)))
		}, "R33: There is stretching on 1 day; it works from 2 a week on."},
		"load_high": {func(f *routine.Facts, p *plan.Profile) {
			p.Screening.OtherConcern = true
			f.Days[0].Items[3].Sets[0] = reps(routine.Normal, 3, 6, 8, 3)
		}, "R34 /days/0/items/3: Day 1: Machine chest press for 8 repetitions with 3 in reserve takes about 73 % of your maximum; because of your health answer, at most 70 %."},
		"older_sets": {func(f *routine.Facts, p *plan.Profile) {
			p.Age = 70
			f.Days[0].Items[3].Sets[0].Count = 4
		}, "R35 /days/0/items/3: Day 1: 4 sets of Machine chest press; from 65 on, at most 3."},
		"seated_pulls": {func(f *routine.Facts, p *plan.Profile) {
			p.Limitations = []catalogue.Limitation{"seated"}
			f.Days[0].Items[2].Sets[0].Count = 2
		}, "R36: Seated, at least as many pulls as pushes: there are 14 and 15."},
		"seated_sets_few": {func(f *routine.Facts, p *plan.Profile) {
			p.Limitations = []catalogue.Limitation{"seated"}
			f.Days[1].Items, f.Days[2].Items = f.Days[1].Items[:3], f.Days[2].Items[:3]
		}, "R36: Chest: 0 credited sets on its second best day; seated, at least 3 on two days."},
		"unpaired": {func(f *routine.Facts, p *plan.Profile) {
			p.MinutesPerSession = 20
		}, "R10: In 20 minutes, one squat exercise should be in a superset."},
	} {
		t.Run(code, func(t *testing.T) {
			t.Parallel()
			facts, p := sound(), beginner()
			c.change(&facts, &p)
			if got := said(t, judge(t, facts, p), code); c.want != "" && (len(got) == 0 || !slices.Contains(got, c.want)) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// TestWhatHeavyAndCarefulPeopleNeed: the reserve from 65 on and with a flag,
// and the pauses of heavy work.
func TestWhatHeavyAndCarefulPeopleNeed(t *testing.T) {
	t.Parallel()
	for _, change := range []func(*plan.Profile){
		func(p *plan.Profile) { p.Age = 65 },
		func(p *plan.Profile) { p.Screening.OtherConcern = true },
	} {
		p := beginner()
		change(&p)
		if got := said(t, judge(t, sound(), p), "reserve_low"); len(got) == 0 || !strings.HasSuffix(got[0], "leaves 2 in reserve; at least 3 should stay.") {
			t.Errorf("%q", got)
		}
	}
	p := beginner()
	p.Level = catalogue.Intermediate
	for rest, want := range map[int]string{170: "rest_short", 180: "", 300: "", 310: "rest_long"} {
		facts := sound()
		facts.Days[0].Items[1] = item("barbell-back-squat", rest, ramp(), reps(routine.Normal, 3, 4, 5, 2))
		report := judge(t, facts, p)
		if report.Breaks("R20") != (want != "") || want != "" && len(said(t, report, want)) == 0 {
			t.Errorf("%d s: %+v", rest, report.Findings)
		}
	}
}

// TestPausesOfASuperset: the time between two sets holds the partner's set.
func TestPausesOfASuperset(t *testing.T) {
	t.Parallel()
	for rest, want := range map[int]bool{30: false, 20: true} { // 40 s of work: 30+40+30 = 100 s, 20+40+20 = 80 s
		facts := sound()
		for i := 2; i <= 3; i++ {
			facts.Days[0].Items[i].Group, facts.Days[0].Items[i].RestSeconds = "A", rest
		}
		report := judge(t, facts, beginner())
		if report.Breaks("R20") != want {
			t.Errorf("%d s between partners: %v", rest, report.Findings)
		}
	}
}

// TestDaysWithoutWeekdaysLieWhereTheyRest: upper and lower body alternate.
func TestDaysWithoutWeekdaysLieWhereTheyRest(t *testing.T) {
	t.Parallel()
	upper := routine.Day{Items: []routine.Item{lift("seated-cable-row", 90), lift("machine-chest-press", 90)}}
	lower := routine.Day{Items: []routine.Item{lift("goblet-squat", 90), lift("cable-pull-through", 90)}}
	p := beginner()
	report := judge(t, routine.Facts{Name: "UULL", Days: []routine.Day{upper, upper, lower, lower}}, p)
	if report.Breaks("R5") {
		t.Errorf("%+v", report.Findings)
	}
	p.Weekdays = []int{1, 2, 3, 4}
	if report := judge(t, routine.Facts{Name: "UULL", Days: []routine.Day{upper, upper, lower, lower}}, p); !report.Breaks("R5") {
		t.Error("the person's own days were not taken")
	}
}
