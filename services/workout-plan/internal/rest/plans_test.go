package rest_test

import (
	"net/http"
	"reflect"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

const planA, planB = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"

func TestAPlanIsMadeOnceHoweverOftenItIsAskedFor(t *testing.T) {
	t.Parallel()
	c := start(t)
	c.people.byUser["ana"] = beginner()
	var made atomic.Int32
	plans := make([]api.Plan, 8)
	var wg sync.WaitGroup
	for i := range plans {
		wg.Go(func() {
			switch status := c.call("ana", http.MethodPost, "/api/plans", map[string]string{"id": planA}, &plans[i]); status {
			case http.StatusCreated:
				made.Add(1)
			case http.StatusOK:
			default:
				t.Errorf("status %d", status)
			}
		})
	}
	wg.Wait()
	if made.Load() != 1 {
		t.Errorf("made %d times", made.Load())
	}
	for _, p := range plans[1:] {
		if !reflect.DeepEqual(p, plans[0]) {
			t.Fatal("two answers differ")
		}
	}
	if len(plans[0].Weeks) != schedule.Weeks || plans[0].StartsOn != "2026-11-23" || plans[0].CurrentWeek != 1 || plans[0].Week.Sessions != 3 {
		t.Errorf("weeks %d, starts on %s, current %d, sessions %d", len(plans[0].Weeks), plans[0].StartsOn, plans[0].CurrentWeek, plans[0].Week.Sessions)
	}
}

func TestTodayShowsTheSessionWithLoadsAndReasons(t *testing.T) {
	t.Parallel()
	c := start(t)
	c.people.byUser["ana"] = beginner()
	if status := c.call("ana", http.MethodPost, "/api/plans", map[string]string{"id": planA}, nil); status != http.StatusCreated {
		t.Fatalf("status %d", status)
	}
	var today api.Today
	if status := c.call("ana", http.MethodGet, "/api/plans/current/today?lang=es&date=2026-11-23", nil, &today); status != http.StatusOK {
		t.Fatalf("status %d", status)
	}
	if today.Session == nil || today.Session.ID != "w1d1" || today.Next == nil {
		t.Fatalf("session %+v, next %+v", today.Session, today.Next)
	}
	loads := 0
	for _, item := range today.Session.Items {
		if len(item.Reasons) == 0 || item.Exercise.Name == "" {
			t.Errorf("%s has no reason or no name", item.Exercise.ID)
		}
		for _, r := range item.Reasons {
			if r.Text == "" || r.Source == "" {
				t.Errorf("%s: reason %s is empty", item.Exercise.ID, r.Rule)
			}
		}
		if item.Load != nil && item.Load.Kg != nil {
			loads++
		}
	}
	if loads == 0 {
		t.Error("no exercise has a load")
	}
	c.diary.logged = []schedule.Logged{{WorkoutID: "w", PlanID: planA, SessionID: "w1d1"}}
	var week api.Week
	c.call("ana", http.MethodGet, "/api/plans/current/weeks/1?date=2026-11-28", nil, &week)
	if week.Done != 1 || week.Days[0].Status != "done" {
		t.Errorf("done %d, Monday %s", week.Done, week.Days[0].Status)
	}
}

func TestAPlanIsShownWithoutTheLog(t *testing.T) {
	t.Parallel()
	c := start(t)
	c.people.byUser["ana"] = beginner()
	c.call("ana", http.MethodPost, "/api/plans", map[string]string{"id": planA}, nil)
	c.diary.down = true
	var today api.Today
	if status := c.call("ana", http.MethodGet, "/api/plans/current/today", nil, &today); status != http.StatusOK {
		t.Fatalf("status %d", status)
	}
	if today.Session == nil || today.Session.ProgressUnavailable == nil || !*today.Session.ProgressUnavailable {
		t.Error("the session does not say that the log is away")
	}
}

func TestNobodySeesAnotherPlan(t *testing.T) {
	t.Parallel()
	c := start(t)
	c.people.byUser["ana"], c.people.byUser["ben"] = beginner(), beginner()
	c.call("ana", http.MethodPost, "/api/plans", map[string]string{"id": planA}, nil)
	for _, path := range []string{"", "/weeks/1", "/sessions/w1d1", "/today"} {
		if status := c.call("ben", http.MethodGet, "/api/plans/current"+path, nil, nil); status != http.StatusNotFound {
			t.Errorf("%s: status %d", path, status)
		}
		if status := c.call("", http.MethodGet, "/api/plans/current"+path, nil, nil); status != http.StatusUnauthorized {
			t.Errorf("%s without a token: status %d", path, status)
		}
	}
	if status := c.call("ben", http.MethodPost, "/api/plans", map[string]string{"id": planA}, nil); status != http.StatusCreated {
		t.Errorf("the same id for another person: status %d", status)
	}
}

func TestWhoGetsNoPlan(t *testing.T) {
	t.Parallel()
	c := start(t)
	ill := beginner()
	ill.Screening.Symptoms = true
	c.people.byUser["ill"] = ill
	cases := map[string]string{"ill": "medical_referral", "new": "profile_required"}
	for user, code := range cases {
		var p api.Problem
		status := c.call(user, http.MethodPost, "/api/plans?lang=es", map[string]string{"id": planA}, &p)
		if status != http.StatusConflict || p.Code != code || p.Detail == "" {
			t.Errorf("%s: status %d, %+v", user, status, p)
		}
	}
}

func TestBadInputIsNamed(t *testing.T) {
	t.Parallel()
	c := start(t)
	c.people.byUser["ana"] = beginner()
	c.call("ana", http.MethodPost, "/api/plans", map[string]string{"id": planB}, nil)
	preview := func(change string, value any) map[string]any {
		body := map[string]any{
			"goal": plan.Healthy, "level": "beginner", "daysPerWeek": 3, "minutesPerSession": 45, "equipment": "gym", "limitations": []string{},
		}
		body[change] = value
		return body
	}
	cases := []struct {
		method, path string
		body         any
		status       int
		pointer      string
	}{
		{http.MethodPost, "/api/plans", map[string]any{"id": "1"}, 422, "/id"},
		{http.MethodPost, "/api/plans", map[string]any{"id": planA, "seed": -1}, 422, "/seed"},
		{http.MethodPost, "/api/plans", map[string]any{"id": planA, "startsOn": "2026-02-30"}, 422, "/startsOn"},
		{http.MethodPost, "/api/plans", map[string]any{"id": planA, "startsOn": "2020-01-01"}, 422, "/startsOn"},
		{http.MethodPost, "/api/plans", map[string]any{"id": planA, "owner": "ben"}, 400, "/owner"},
		{http.MethodPost, "/api/plans", map[string]any{"id": 7}, 400, "/id"},
		{http.MethodPost, "/api/plans?lang=fr", map[string]any{"id": planA}, 422, "?lang"},
		{http.MethodPost, "/api/plans/preview", preview("daysPerWeek", 9), 422, "/daysPerWeek"},
		{http.MethodPost, "/api/plans/preview", preview("goal", "fly"), 422, "/goal"},
		{http.MethodPost, "/api/plans/preview", preview("limitations", []string{"wings"}), 422, "/limitations"},
		{http.MethodPost, "/api/plans/preview", preview("age", 5), 422, "/age"},
		{http.MethodGet, "/api/plans/current?date=tomorrow", nil, 422, "?date"},
		{http.MethodGet, "/api/plans/current/weeks/x", nil, 400, "?week"},
		{http.MethodGet, "/api/exercises?limit=1000000000", nil, 422, "?limit"},
		{http.MethodGet, "/api/exercises?muscle=wings", nil, 422, "?muscle"},
	}
	for _, tc := range cases {
		var p api.Problem
		status := c.call("ana", tc.method, tc.path, tc.body, &p)
		if status != tc.status || len(p.Errors) == 0 || p.Errors[0].Pointer != tc.pointer {
			t.Errorf("%s %s: status %d, %+v", tc.method, tc.path, status, p)
		}
	}
	for _, path := range []string{"/weeks/0", "/weeks/13", "/sessions/w1d9", "/sessions/monday"} {
		if status := c.call("ana", http.MethodGet, "/api/plans/current"+path, nil, nil); status != http.StatusNotFound {
			t.Errorf("%s: status %d", path, status)
		}
	}
}
