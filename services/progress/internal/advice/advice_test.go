package advice_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/progress/internal/advice"
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// now is a Wednesday; the plan began on the Monday seven weeks before its week.
var (
	now   = time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)
	today = stats.DayOf(now, time.UTC)
	start = today.Monday() - 49
)

func plans() []advice.Plan {
	return []advice.Plan{{ID: "p", Start: start, Begins: start, End: start + 83, DaysPerWeek: 3, Goal: advice.LoseWeight}}
}

// workout is a lift of 5 repetitions some days ago, for a session of a plan or none.
func workout(daysAgo int, session string, kg float64, exercises ...string) workoutlog.Workout {
	f := workoutlog.Facts{ID: fmt.Sprint(daysAgo, session), StartedAt: now.AddDate(0, 0, -daysAgo)}
	if session != "" {
		f.PlanID, f.SessionID = new("p"), &session
	}
	for _, e := range exercises {
		f.Exercises = append(f.Exercises, workoutlog.Exercise{ExerciseID: e, Sets: []workoutlog.Set{
			{Kind: workoutlog.Working, Kg: &kg, Reps: new(5)},
		}})
	}
	return workoutlog.RestoreWorkout(f)
}

func TestAdherence(t *testing.T) {
	t.Parallel()
	// The last whole weeks are the plan's weeks 4 to 7; week 7 began 9 days ago.
	cases := map[string]struct {
		workouts []workoutlog.Workout
		percent  int
	}{
		"nothing":                              {nil, 0},
		"a session a week":                     {[]workoutlog.Workout{workout(9, "w7d1", 50), workout(16, "w6d1", 50), workout(23, "w5d1", 50), workout(30, "w4d1", 50)}, 33},
		"moved and done in the next week":      {[]workoutlog.Workout{workout(9, "w6d5", 50)}, 8},
		"twice the same":                       {[]workoutlog.Workout{workout(9, "w7d1", 50), workout(8, "w7d1", 50)}, 8},
		"of no plan":                           {[]workoutlog.Workout{workout(9, "", 50)}, 8},
		"this week does not count yet":         {[]workoutlog.Workout{workout(1, "w8d1", 50), workout(0, "", 50)}, 0},
		"no week counts more than it planned":  {[]workoutlog.Workout{workout(9, "", 50), workout(8, "", 50), workout(7, "", 50), workout(6, "", 50), workout(5, "", 50)}, 25},
		"a session's name that means nothing":  {[]workoutlog.Workout{workout(9, "tomorrow", 50)}, 0},
		"what was done before its week counts": {[]workoutlog.Workout{workout(10, "w7d1", 50)}, 8},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a, known := advice.AdherenceOf(plans(), tc.workouts, today, time.UTC)
			if !known || a.Weeks != 4 || a.Planned != 12 || a.Percent() != tc.percent {
				t.Errorf("%d %% of %+v, want %d %%", a.Percent(), a, tc.percent)
			}
		})
	}
	if _, known := advice.AdherenceOf(nil, nil, today, time.UTC); known {
		t.Error("without a plan there is an adherence")
	}
	young := plans()
	young[0].Start, young[0].Begins = today.Monday()-7, today.Monday()-5
	if _, known := advice.AdherenceOf(young, nil, today, time.UTC); known {
		t.Error("a plan that began midweek is held to the whole week")
	}
}

// regular is three sessions a week of two lifts, at loads from the oldest on.
func regular(loads ...float64) []workoutlog.Workout {
	var out []workoutlog.Workout
	for i, kg := range loads {
		daysAgo := 2 + (len(loads)-1-i)*7/3
		out = append(out, workout(daysAgo, "", kg, "squat", "row"))
	}
	return out
}

func repeated(kg float64, n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = kg
	}
	return out
}

func kinds(list []advice.Advice) string {
	var out []string
	for _, a := range list {
		out = append(out, string(a.Kind))
	}
	return strings.Join(out, " ")
}

func TestOf(t *testing.T) {
	t.Parallel()
	full := advice.Adherence{Done: 12, Planned: 12, Weeks: 4}
	rising := make([]float64, 12)
	for i := range rising {
		rising[i] = 50 + 2.5*float64(i)
	}
	falling := append(repeated(60, 10), 55, 55)
	weighIns := func(change float64, n int) []workoutlog.Measurement {
		var out []workoutlog.Measurement
		for i := range n {
			kg := 80 + change*float64(i)/7 + 0.1*float64(i%3)
			out = append(out, workoutlog.RestoreMeasurement(workoutlog.MeasurementFacts{At: now.AddDate(0, 0, -2*(n-1-i)), WeightKg: &kg}))
		}
		return out
	}
	cases := map[string]struct {
		workouts  []workoutlog.Workout
		weighIns  []workoutlog.Measurement
		adherence advice.Adherence
		goal      advice.Goal
		want      string
	}{
		"nothing logged":                     {nil, nil, full, "", ""},
		"lifts that rise":                    {regular(rising...), nil, full, "", ""},
		"lifts that stand still":             {regular(repeated(60, 12)...), nil, full, "", "plateau_lift plateau_lift"},
		"two exposures say nothing":          {regular(60, 60), nil, full, "", ""},
		"nor do ten days":                    {regular(repeated(60, 5)...), nil, full, "", ""},
		"adherence before anything harder":   {regular(repeated(60, 12)...), weighIns(0, 10), advice.Adherence{Done: 8, Planned: 12, Weeks: 4}, advice.LoseWeight, "adherence"},
		"70 % is enough":                     {regular(repeated(60, 12)...), nil, advice.Adherence{Done: 7, Planned: 10, Weeks: 4}, "", "plateau_lift plateau_lift"},
		"two lifts that slip":                {regular(falling...), nil, full, "", "deload"},
		"a weight that stands still":         {nil, weighIns(0, 10), full, advice.LoseWeight, "plateau_weight"},
		"means nothing to other goals":       {nil, weighIns(0, 10), full, "healthy", ""},
		"a weight that falls":                {nil, weighIns(-1, 10), full, advice.LoseWeight, ""},
		"nine weigh-ins are too few":         {nil, weighIns(0, 9), full, advice.LoseWeight, ""},
		"a lift left three weeks ago is old": {[]workoutlog.Workout{workout(22, "", 60, "squat"), workout(30, "", 60, "squat"), workout(40, "", 60, "squat")}, nil, full, "", ""},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := stats.Summarize(stats.PeriodOf(advice.Weeks, now, time.UTC), tc.workouts, tc.weighIns, nil)
			got := advice.Of(s, tc.goal, tc.adherence, true)
			if kinds(got) != tc.want {
				t.Errorf("%q, want %q", kinds(got), tc.want)
			}
			for _, a := range got {
				for _, spanish := range []bool{true, false} {
					if w := a.In(spanish); w.Title == "" || w.Rule == "" || w.Source == "" || !strings.ContainsAny(w.Text, "0123456789") || strings.Contains(w.Text, "%!") {
						t.Errorf("%+v", w)
					}
				}
			}
		})
	}
}
