package rest_test

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/fitfusion/fitfusion/services/progress/api"
)

const benchItem = `{"exerciseId":"bench-press","sets":3,"repsMin":8,"repsMax":12,"rir":2,"stepKg":2.5,"startKg":40}`

func TestLoadsFollowTheLog(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	ask := func() api.Load {
		return read[api.LoadAnswer](t, a.send("ana", "POST", "/api/progress/loads?lang=es", `{"items":[`+benchItem+`]}`)).Items[0]
	}
	if l := ask(); l.Action != api.Start || *l.Kg != 40 || l.Last != nil {
		t.Errorf("before: %+v", l)
	}
	a.log("ana", "/api/progress/workouts", workout(1, 2, "bench-press", three(45, 12, 2)), http.StatusCreated)
	l := ask()
	if l.Action != api.Raise || *l.Kg != 47.5 || *l.FromKg != 45 || *l.Reps != 8 || l.Last.WorkoutID != uuid(1) || len(l.Last.Sets) != 3 {
		t.Errorf("after: %+v", l)
	}
	if l.Reason.Text != "12, 12 y 12 con 2 en reserva. La próxima vez, 47,5 kg." || l.Reason.Rule != "R21" || l.Reason.Type != api.Guideline {
		t.Errorf("reason %+v", l.Reason)
	}
	other := read[api.LoadAnswer](t, a.send("ben", "POST", "/api/progress/loads", `{"items":[`+benchItem+`,`+benchItem+`]}`))
	if len(other.Items) != 2 || other.Items[0].Action != api.Start {
		t.Errorf("another user's: %+v", other)
	}
}

func TestHistoryIsTheNewestFirst(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	for i := range 5 {
		a.log("ana", "/api/progress/workouts", workout(i, 2*i, "bench-press", three(float64(50-i), 5, 2)), http.StatusCreated)
		a.log("ana", "/api/progress/workouts", workout(100+i, 2*i+1, "row", three(40, 5, 2)), http.StatusCreated)
	}
	h := read[api.History](t, a.send("ana", "GET", "/api/progress/exercises/bench-press/history?limit=3", ""))
	if len(h.Items) != 3 || h.Items[0].WorkoutID != uuid(0) || h.Items[2].WorkoutID != uuid(2) || *h.Items[0].E1RmKg != 58.33 {
		t.Errorf("history %+v", h)
	}
	if h := read[api.History](t, a.send("ana", "GET", "/api/progress/exercises/unheard-of/history", "")); h.Items == nil || len(h.Items) != 0 {
		t.Errorf("history of nothing %+v", h)
	}
}

func TestSummaryOverHTTP(t *testing.T) {
	t.Parallel()
	a := start(t, muscles{"bench-press": {Primary: []string{"chest"}, Secondary: []string{"triceps"}}})
	for week := range 14 {
		a.log("ana", "/api/progress/workouts", workout(week, 7*week, "bench-press", three(60-float64(week), 8, 2)), http.StatusCreated)
	}
	for day := range 28 {
		a.log("ana", "/api/progress/measurements", weighIn(day, day, 80+0.05*float64(day)), http.StatusCreated)
	}
	s := read[api.Summary](t, a.send("ana", "GET", "/api/progress/summary?timeZone=America/Bogota", ""))
	if s.From != "2026-09-07" || s.To != "2026-11-25" || len(s.Weeks) != 12 || s.Sessions != 12 || s.WorkingSets != 36 || len(s.Days) != 12 {
		t.Errorf("from %s to %s, %d weeks, %d sessions, %d sets, %d days", s.From, s.To, len(s.Weeks), s.Sessions, s.WorkingSets, len(s.Days))
	}
	if s.WeekStreak != 14 {
		t.Errorf("a streak of %d: it goes on before the period", s.WeekStreak)
	}
	if m := s.Weeks[11].Muscles; len(m) != 2 || m[0].Muscle != "chest" || m[0].Sets != 3 || m[1].Sets != 1.5 || s.MusclesUnavailable != nil {
		t.Errorf("muscles %+v", m)
	}
	if l := s.Lifts; len(l) != 1 || len(l[0].Points) != 12 || *l[0].ChangeKg != 13.93 || s.StrengthPercent == nil {
		t.Errorf("lifts %+v", l)
	}
	if w := s.Weight; w.KgPerWeek == nil || *w.KgPerWeek != -0.35 || w.MissingWeighIns != 0 || w.Forecast.Date != "2026-12-23" {
		t.Errorf("weight %+v", w)
	}
}

func TestSummaryWithoutTheCatalogue(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	a.log("ana", "/api/progress/workouts", workout(1, 0, "bench-press", three(60, 8, 2)), http.StatusCreated)
	s := read[api.Summary](t, a.send("ana", "GET", "/api/progress/summary?weeks=1", ""))
	if s.MusclesUnavailable == nil || !*s.MusclesUnavailable || s.Sessions != 1 || len(s.Weeks[0].Muscles) != 0 || s.WeekStreak != 1 {
		t.Errorf("%+v", s)
	}
}

// A week that has just begun neither breaks a streak nor hides its start.
func TestStreakBeforeThisWeeksFirstWorkout(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	for week := 1; week <= 5; week++ {
		a.log("ana", "/api/progress/workouts", workout(week, 7*week, "row", three(60, 8, 2)), http.StatusCreated)
	}
	for _, weeks := range []int{1, 2, 4, 5, 6, 12, 53} {
		s := read[api.Summary](t, a.send("ana", "GET", fmt.Sprintf("/api/progress/summary?weeks=%d", weeks), ""))
		if s.WeekStreak != 5 {
			t.Errorf("asked for %d weeks: a streak of %d", weeks, s.WeekStreak)
		}
	}
}

// A log of thousands of workouts is read in part, whatever is asked.
func TestReadsAreBounded(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	for i := range 210 {
		a.log("ana", "/api/progress/workouts", workout(i, i, fmt.Sprintf("exercise-%d", i), three(60, 8, 2)), http.StatusCreated)
	}
	for days, want := range map[int]int{119: 1, 199: 1, 205: 0} {
		h := read[api.History](t, a.send("ana", "GET", fmt.Sprintf("/api/progress/exercises/exercise-%d/history", days), ""))
		if len(h.Items) != want {
			t.Errorf("history %d days and workouts back: %d", days, len(h.Items))
		}
	}
	for days, want := range map[int]api.LoadAction{10: api.Hold, 100: api.Resume, 130: api.Start} {
		l := read[api.LoadAnswer](t, a.send("ana", "POST", "/api/progress/loads",
			fmt.Sprintf(`{"items":[{"exerciseId":"exercise-%d","sets":3,"repsMin":8,"repsMax":12,"rir":2,"stepKg":2.5}]}`, days)))
		if l.Items[0].Action != want {
			t.Errorf("loads %d days back: %s", days, l.Items[0].Action)
		}
	}
}
