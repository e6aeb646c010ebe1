package stats_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

var today = time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC) // a Wednesday

func workout(at time.Time, exercises ...workoutlog.Exercise) workoutlog.Workout {
	return workoutlog.RestoreWorkout(workoutlog.Facts{ID: at.String(), StartedAt: at, EndedAt: at.Add(time.Hour), Exercises: exercises})
}

func sets(id string, all ...workoutlog.Set) workoutlog.Exercise {
	return workoutlog.Exercise{ExerciseID: id, Sets: all}
}

func set(kind workoutlog.SetKind, kg float64, reps int) workoutlog.Set {
	return workoutlog.Set{Kind: kind, Kg: &kg, Reps: &reps}
}

func weighIn(at time.Time, kg float64) workoutlog.Measurement {
	return workoutlog.RestoreMeasurement(workoutlog.MeasurementFacts{At: at, WeightKg: &kg})
}

func zone(t *testing.T, name string) *time.Location {
	t.Helper()
	z, err := stats.Zone(name)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

func TestSummary(t *testing.T) {
	t.Parallel()
	credits := stats.Credits{
		"bench-press": {Primary: []string{"chest"}, Secondary: []string{"triceps", "shoulders"}},
		"push-up":     {Primary: []string{"chest"}},
	}
	bench := func(kg float64) workoutlog.Exercise {
		return sets("bench-press", set(workoutlog.Warmup, 20, 10), set(workoutlog.Working, kg, 5), set(workoutlog.Failure, kg, 4), set(workoutlog.Drop, kg/2, 10))
	}
	run := workoutlog.Exercise{ExerciseID: "run", Sets: []workoutlog.Set{{Kind: workoutlog.Aerobic, Seconds: new(1830)}}}
	s := stats.Summarize(stats.PeriodOf(2, today, time.UTC), []workoutlog.Workout{
		workout(today, bench(100), sets("push-up", set(workoutlog.Working, 0, 20))),
		workout(today.AddDate(0, 0, -7), bench(90), run),
		workout(today.AddDate(0, 0, -7).Add(time.Hour), run),
		workout(today.AddDate(0, 0, -14), bench(10)), // before the period
		workout(today.AddDate(0, 0, 7), bench(10)),   // after it
	}, nil, credits)

	if s.Period.From.String() != "2026-11-16" || s.Period.To.String() != "2026-11-25" || s.Sessions != 3 || s.WorkingSets != 7 {
		t.Errorf("from %s to %s, %d sessions, %d sets", s.Period.From, s.Period.To, s.Sessions, s.WorkingSets)
	}
	if w := s.Weeks; len(w) != 2 || w[0].Sessions != 2 || w[0].WorkingSets != 3 || w[0].AerobicMinutes != 61 || w[1].WorkingSets != 4 {
		t.Errorf("weeks %+v", w)
	}
	want := "[{chest 4 [{bench-press 3} {push-up 1}]} {shoulders 1.5 [{bench-press 1.5}]} {triceps 1.5 [{bench-press 1.5}]}]"
	if got := fmt.Sprint(s.Weeks[1].Muscles); got != want {
		t.Errorf("muscles %s\nwant    %s", got, want)
	}
	if len(s.Days) != 2 || s.Days[0].Sessions != 2 || s.Days[1].Day.String() != "2026-11-25" {
		t.Errorf("days %+v", s.Days)
	}
	if len(s.Lifts) != 1 || s.Lifts[0].ExerciseID != "bench-press" {
		t.Fatalf("lifts %+v", s.Lifts)
	}
	change, _ := s.Lifts[0].Change()
	near(t, "change", change, 10*(1+5.0/30), 1e-9)
	near(t, "strength", *s.StrengthPercent, 100.0/9, 1e-9)
}

func TestEmptySummary(t *testing.T) {
	t.Parallel()
	s := stats.Summarize(stats.PeriodOf(12, today, time.UTC), nil, nil, nil)
	if len(s.Weeks) != 12 || s.StrengthPercent != nil || s.Weight.MissingWeighIns != 7 || s.Weight.KgPerWeek != nil {
		t.Errorf("%+v", s)
	}
}

func TestWeightNeedsSevenWeighInsOverTwoWeeks(t *testing.T) {
	t.Parallel()
	every := func(days, count int) []stats.WeighIn {
		var all []stats.WeighIn
		for i := range count {
			all = append(all, stats.WeighIn{Day: stats.Day(1000 - days*(count-1-i)), Kg: 80 - 0.05*float64(days*i)})
		}
		return all
	}
	for _, tc := range []struct {
		weighIns []stats.WeighIn
		missing  int
	}{{every(3, 3), 4}, {every(3, 6), 1}, {every(1, 7), 1}, {every(2, 7), 1}, {every(1, 15), 0}, {every(3, 7), 0}, {every(5, 20), 1}, {every(4, 20), 0}, {every(28, 2), 6}} {
		w := stats.WeightOf(tc.weighIns, 1000)
		if w.MissingWeighIns != tc.missing || (w.KgPerWeek != nil) != (tc.missing == 0) || (w.Forecast != nil) != (tc.missing == 0) {
			t.Errorf("%d weigh-ins: %d missing, want %d", len(tc.weighIns), w.MissingWeighIns, tc.missing)
		}
	}
	w := stats.WeightOf(every(2, 14), 1000)
	near(t, "kg a week", *w.KgPerWeek, -0.35, 1e-9)
	if f := w.Forecast; f.Day != 1028 || f.LowKg > f.HighKg {
		t.Errorf("forecast %+v", f)
	}
	trend := w.Points[len(w.Points)-1].TrendKg
	near(t, "forecast of a straight line", w.Forecast.LowKg, trend-0.05*28, 1e-9)
}

func TestForecastStaysAmongWeightsThatExist(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var all []stats.WeighIn
		for d := range 28 {
			all = append(all, stats.WeighIn{Day: stats.Day(d), Kg: rapid.Float64Range(20, 400).Draw(t, "kg")})
		}
		f := stats.WeightOf(all, 27).Forecast
		if f.LowKg > f.HighKg || f.LowKg < 20 || f.HighKg > 400 || f.Day > 27+12*7 {
			t.Fatalf("%+v", f)
		}
	})
}

// Several weigh-ins of one day of the person's are one.
func TestWeighInsOfADayAreOne(t *testing.T) {
	t.Parallel()
	bogota := zone(t, "America/Bogota")
	late := time.Date(2026, 11, 25, 3, 0, 0, 0, time.UTC) // the 24th there
	p := stats.PeriodOf(1, today, bogota)
	s := stats.Summarize(p, nil, []workoutlog.Measurement{weighIn(late, 81), weighIn(late.Add(-2*time.Hour), 79), weighIn(late.Add(9*time.Hour), 90)}, nil)
	if w := s.Weight.Points; len(w) != 2 || w[0].Kg != 80 || w[0].Day.String() != "2026-11-24" {
		t.Errorf("points %v", w)
	}
}

// Weeks are cut at the person's midnight, in the weeks in which it is not
// 24 hours after the last one too.
func TestWeeksAreCutInTheZone(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct{ zone, at, monday string }{
		{"Europe/Madrid", "2026-03-29T21:59:59Z", "2026-03-23"},      // Sunday 23:59, clocks went forward that day
		{"Europe/Madrid", "2026-03-29T22:00:00Z", "2026-03-30"},      // Monday 00:00
		{"Europe/Madrid", "2026-10-25T22:59:59Z", "2026-10-19"},      // Sunday 23:59, clocks went back
		{"Europe/Madrid", "2026-10-25T23:00:00Z", "2026-10-26"},      // Monday 00:00
		{"America/Bogota", "2026-11-23T04:59:59Z", "2026-11-16"},     // Sunday 23:59
		{"Pacific/Kiritimati", "2026-11-22T10:00:00Z", "2026-11-23"}, // Monday 00:00
	} {
		at, err := time.Parse(time.RFC3339, tc.at)
		if err != nil {
			t.Fatal(err)
		}
		p := stats.PeriodOf(1, at, zone(t, tc.zone))
		if p.From.String() != tc.monday {
			t.Errorf("%s in %s: week of %s, want %s", tc.at, tc.zone, p.From, tc.monday)
		}
		if s := stats.Summarize(p, []workoutlog.Workout{workout(at)}, nil, nil); s.Sessions != 1 {
			t.Errorf("%s in %s is not in its own week", tc.at, tc.zone)
		}
	}
	for _, name := range []string{"Local", "Mars/Olympus", "../etc/passwd"} {
		if _, err := stats.Zone(name); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestStreak(t *testing.T) {
	t.Parallel()
	p := stats.PeriodOf(stats.MaxWeeks, today, time.UTC)
	for _, tc := range []struct {
		weeksAgo []int
		want     int
	}{
		{nil, 0}, {[]int{0}, 1}, {[]int{1}, 1}, {[]int{2}, 0}, {[]int{0, 1, 2}, 3}, {[]int{1, 2, 3}, 3}, {[]int{0, 2, 3}, 1}, {[]int{0, 0, 1}, 2},
	} {
		var all []workoutlog.Workout
		for _, w := range tc.weeksAgo {
			all = append(all, workout(today.AddDate(0, 0, -7*w)))
		}
		if got := stats.Streak(p, all); got != tc.want {
			t.Errorf("weeks ago %v: %d, want %d", tc.weeksAgo, got, tc.want)
		}
	}
}

// A week whose sessions were all moved and done in the next one is no gap.
func TestAMovedSessionBreaksNoStreak(t *testing.T) {
	t.Parallel()
	p := stats.PeriodOf(stats.MaxWeeks, today, time.UTC)
	did := func(weeksAgo int, session string) workoutlog.Workout {
		f := workout(today.AddDate(0, 0, -7*weeksAgo)).Facts()
		f.PlanID, f.SessionID = new("p"), &session
		return workoutlog.RestoreWorkout(f)
	}
	for name, tc := range map[string]struct {
		log  []workoutlog.Workout
		want int
	}{
		"moved by a week":            {[]workoutlog.Workout{did(3, "w1d1"), did(1, "w2d5"), did(1, "w3d1")}, 3},
		"skipped":                    {[]workoutlog.Workout{did(3, "w1d1"), did(1, "w3d1")}, 1},
		"moved by more than a week":  {[]workoutlog.Workout{did(4, "w1d1"), did(1, "w2d5"), did(1, "w4d1")}, 1},
		"a name that means nothing":  {[]workoutlog.Workout{did(3, "w1d1"), did(1, "monday")}, 1},
		"the current week is no gap": {[]workoutlog.Workout{did(2, "w1d1"), did(0, "w2d5"), did(0, "w3d1")}, 3},
	} {
		if got := stats.Streak(p, tc.log); got != tc.want {
			t.Errorf("%s: %d, want %d", name, got, tc.want)
		}
	}
}

// The order in which a log is read changes nothing, and no set is lost
// between the weeks and the whole.
func TestSummaryDoesNotDependOnOrder(t *testing.T) {
	t.Parallel()
	credits := stats.Credits{"a": {Primary: []string{"back"}, Secondary: []string{"biceps"}}}
	rapid.Check(t, func(t *rapid.T) {
		var all []workoutlog.Workout
		for range rapid.IntRange(0, 20).Draw(t, "workouts") {
			at := today.Add(-time.Duration(rapid.IntRange(0, 12*7*24).Draw(t, "hours")) * time.Hour)
			all = append(all, workout(at, sets("a", set(workoutlog.Working, rapid.Float64Range(1, 200).Draw(t, "kg"), rapid.IntRange(1, 15).Draw(t, "reps")))))
		}
		p := stats.PeriodOf(8, today, time.UTC)
		one := stats.Summarize(p, all, nil, credits)
		slices.Reverse(all)
		if got := stats.Summarize(p, all, nil, credits); fmt.Sprint(got.Weeks, got.Days) != fmt.Sprint(one.Weeks, one.Days) {
			t.Fatal("another order gave another summary")
		}
		sum := 0
		for _, w := range one.Weeks {
			sum += w.WorkingSets
			for _, m := range w.Muscles {
				if m.Muscle == "back" && m.Sets != float64(w.WorkingSets) {
					t.Fatalf("%v credited of %d", m.Sets, w.WorkingSets)
				}
			}
		}
		if sum != one.WorkingSets {
			t.Fatalf("weeks have %d sets, the period %d", sum, one.WorkingSets)
		}
	})
}

// A short period looks back far enough for a slope and shows its own points.
func TestShortPeriodHasASlope(t *testing.T) {
	t.Parallel()
	var all []workoutlog.Measurement
	for d := range 30 {
		all = append(all, weighIn(today.AddDate(0, 0, -d), 80+0.1*float64(d)))
	}
	w := stats.Summarize(stats.PeriodOf(1, today, time.UTC), nil, all, nil).Weight
	if len(w.Points) != 3 || w.KgPerWeek == nil {
		t.Fatalf("%d points, %d missing", len(w.Points), w.MissingWeighIns)
	}
	near(t, "kg a week", *w.KgPerWeek, -0.7, 1e-9)
}

// Strength is that of the lifts done most often, whatever else was tried.
func TestStrengthIsThatOfTheMainLifts(t *testing.T) {
	t.Parallel()
	var all []workoutlog.Workout
	for i := range 6 {
		var done []workoutlog.Exercise
		for lift := range 5 { // each gains 10 % in all
			done = append(done, sets(fmt.Sprintf("main-%d", lift), set(workoutlog.Working, 50+float64(i), 5)))
		}
		if i < 2 { // doubles, twice
			done = append(done, sets("tried", set(workoutlog.Working, 20*float64(i+1), 5)))
		}
		all = append(all, workout(today.AddDate(0, 0, i-6), done...))
	}
	s := stats.Summarize(stats.PeriodOf(2, today, time.UTC), all, nil, nil)
	if len(s.Lifts) != 6 || s.Lifts[5].ExerciseID != "tried" {
		t.Fatalf("lifts %+v", s.Lifts)
	}
	near(t, "strength", *s.StrengthPercent, 10, 1e-9)
	one := stats.Summarize(stats.PeriodOf(2, today, time.UTC), []workoutlog.Workout{
		workout(today.AddDate(0, 0, -2), sets("a", set(workoutlog.Working, 100, 5)), sets("b", set(workoutlog.Working, 100, 5))),
		workout(today, sets("a", set(workoutlog.Working, 110, 5)), sets("b", set(workoutlog.Working, 130, 5))),
	}, nil, nil)
	near(t, "mean of two", *one.StrengthPercent, 20, 1e-9)
}
