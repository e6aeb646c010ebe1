package rest_test

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

const current = "/api/plans/current"

// withPlan starts the service with a plan of Ana's that begins on Monday.
func withPlan(t *testing.T, p plan.Profile) *client {
	t.Helper()
	c := start(t)
	c.people.byUser["ana"] = p
	if status := c.call("ana", http.MethodPost, "/api/plans", map[string]string{"id": planA}, nil); status != http.StatusCreated {
		t.Fatalf("make a plan: status %d", status)
	}
	return c
}

// ask sends a request of Ana's that must succeed.
func ask[T any](t *testing.T, c *client, method, path string, body any) T {
	t.Helper()
	var into T
	if status := c.call("ana", method, path, body, &into); status != http.StatusOK {
		t.Fatalf("%s %s: status %d", method, path, status)
	}
	return into
}

// refused sends a request of Ana's that must fail.
func refused(t *testing.T, c *client, method, path string, body any, status int, code string) api.Problem {
	t.Helper()
	var p api.Problem
	if got := c.call("ana", method, path, body, &p); got != status || p.Code != code {
		t.Errorf("%s %s: status %d, %s, want %d, %s", method, path, got, p.Code, status, code)
	}
	return p
}

func strength(s *api.Session) []api.SessionItem {
	var out []api.SessionItem
	for _, it := range s.Items {
		if it.Kind == api.SessionItemKindStrength {
			out = append(out, it)
		}
	}
	return out
}

func find(s *api.Session, id string) *api.SessionItem {
	for i := range s.Items {
		if s.Items[i].Exercise.ID == id {
			return &s.Items[i]
		}
	}
	return nil
}

func TestASwapHoldsForOneSessionOrFromItOn(t *testing.T) {
	t.Parallel()
	c := withPlan(t, beginner())
	session := ask[api.Session](t, c, http.MethodGet, current+"/sessions/w1d1", nil)
	from := strength(&session)[0].Exercise.ID
	offered := ask[api.AlternativeList](t, c, http.MethodGet, current+"/sessions/w1d1/swaps?lang=es&exerciseId="+from, nil)
	if len(offered.Items) < 2 || offered.Items[0].Reason == "" {
		t.Fatalf("%d are offered", len(offered.Items))
	}
	first, second := offered.Items[0].Exercise.ID, offered.Items[1].Exercise.ID
	swap := func(session, exercise, replacement, scope string) api.Session {
		return ask[api.Session](t, c, http.MethodPost, current+"/sessions/"+session+"/swaps?lang=es",
			map[string]string{"exerciseId": exercise, "replacementId": replacement, "scope": scope})
	}
	after := swap("w1d1", from, first, "session")
	item := find(&after, first)
	if item == nil || find(&after, from) != nil || item.Swapped == nil || item.Swapped.From.ID != from || after.Minutes > 45 {
		t.Fatalf("%+v", after.Items)
	}
	if item.Reasons[len(item.Reasons)-1].Text == "" || !says(item, "Lo elegiste tú") {
		t.Errorf("it does not say whose choice it is: %+v", item.Reasons)
	}
	if week := ask[api.Week](t, c, http.MethodGet, current+"/weeks/2", nil); holds(&week, first) && !holds(&week, from) {
		t.Error("a swap of one session reaches another week")
	}
	swap("w1d1", first, second, "onward")
	later := ask[api.Session](t, c, http.MethodGet, current+"/sessions/w3d1", nil)
	if find(&later, second) == nil || find(&later, from) != nil {
		t.Error("a swap from here on does not reach week 3")
	}
	swap("w3d1", second, from, "session") // back to the plan's, this once
	later = ask[api.Session](t, c, http.MethodGet, current+"/sessions/w3d1", nil)
	week4 := ask[api.Session](t, c, http.MethodGet, current+"/sessions/w4d1", nil)
	if find(&later, from) == nil || find(&week4, second) == nil {
		t.Error("holding one session out of a swap does more or less than that")
	}
	ask[api.Session](t, c, http.MethodDelete, current+"/sessions/w3d1/swaps/"+from, nil)
	ask[api.Session](t, c, http.MethodDelete, current+"/sessions/w1d1/swaps/"+second, nil)
	for _, id := range []string{"w1d1", "w3d1", "w4d1"} {
		if s := ask[api.Session](t, c, http.MethodGet, current+"/sessions/"+id, nil); find(&s, from) == nil || find(&s, second) != nil {
			t.Errorf("%s: undoing does not bring the plan's exercise back", id)
		}
	}
}

func says(item *api.SessionItem, text string) bool {
	for _, r := range item.Reasons {
		if len(r.Text) >= len(text) && r.Text[:len(text)] == text {
			return true
		}
	}
	return false
}

func holds(w *api.Week, exercise string) bool {
	for _, d := range w.Days {
		for _, e := range d.Exercises {
			if e.ID == exercise {
				return true
			}
		}
	}
	return false
}

func TestASwapIsRefusedByName(t *testing.T) {
	t.Parallel()
	p := beginner()
	p.Limitations = []catalogue.Limitation{catalogue.LimitKnee}
	p.Equipment = catalogue.TierDumbbells
	c := withPlan(t, p)
	session := ask[api.Session](t, c, http.MethodGet, current+"/sessions/w1d1", nil)
	from := strength(&session)[0].Exercise
	other := strength(&session)[1].Exercise.ID
	for name, tc := range map[string]struct{ exercise, replacement, pointer, code string }{
		"not in the session":  {"pull-up", from.ID, "/exerciseId", "not_in_session"},
		"no exercise":         {from.ID, "flying", "/replacementId", "no_such_exercise"},
		"no such equipment":   {from.ID, "barbell-back-squat", "/replacementId", "not_suitable"},
		"another muscle":      {from.ID, "dumbbell-curl", "/replacementId", "not_alike"},
		"already there":       {from.ID, other, "/replacementId", "not_alike"},
		"above a beginner":    {other, "archer-push-up", "/replacementId", "above_level"},
		"what hurts the knee": {from.ID, "goblet-squat", "/replacementId", "not_suitable"},
	} {
		body := map[string]string{"exerciseId": tc.exercise, "replacementId": tc.replacement, "scope": "session"}
		var problem api.Problem
		status := c.call("ana", http.MethodPost, current+"/sessions/w1d1/swaps", body, &problem)
		if status != http.StatusUnprocessableEntity || len(problem.Errors) != 1 || problem.Errors[0].Pointer != tc.pointer || problem.Errors[0].Code != tc.code {
			t.Errorf("%s (%s for %s): status %d, %+v", name, tc.replacement, tc.exercise, status, problem.Errors)
		}
	}
	body := map[string]string{"exerciseId": from.ID, "replacementId": other, "scope": "forever"}
	if p := refused(t, c, http.MethodPost, current+"/sessions/w1d1/swaps", body, 422, "invalid_input"); len(p.Errors) == 0 || p.Errors[0].Pointer != "/scope" {
		t.Errorf("%+v", p)
	}
	refused(t, c, http.MethodPost, current+"/sessions/w1d9/swaps", map[string]string{"exerciseId": "a", "replacementId": "b", "scope": "session"}, 404, "no_such_session")
	refused(t, c, http.MethodPost, current+"/sessions/w1d2/swaps", map[string]string{"exerciseId": "a", "replacementId": "b", "scope": "session"}, 409, "rest_day")
}

func TestASessionIsShortenedAndRestored(t *testing.T) {
	t.Parallel()
	c := withPlan(t, beginner())
	whole := ask[api.Session](t, c, http.MethodGet, current+"/sessions/w1d1?lang=es", nil)
	for _, minutes := range []int{40, 20, 10} {
		short := ask[api.Session](t, c, http.MethodPut, current+"/sessions/w1d1/minutes?lang=es", map[string]int{"minutes": minutes})
		if short.Minutes > minutes || short.Sets > whole.Sets || short.Shortened == nil || short.Shortened.Minutes != minutes || short.Shortened.From != whole.Minutes {
			t.Errorf("%d minutes: %d, %d sets, %+v", minutes, short.Minutes, short.Sets, short.Shortened)
		}
		if len(strength(&short)) == 0 || len(short.Reasons) <= len(whole.Reasons) {
			t.Errorf("%d minutes: %d exercises, %d reasons", minutes, len(strength(&short)), len(short.Reasons))
		}
	}
	week := ask[api.Week](t, c, http.MethodGet, current+"/weeks/1", nil)
	if week.Days[0].Shortened == nil || week.Days[0].Minutes > 10 || week.Days[2].Shortened != nil {
		t.Errorf("the week shows %+v", week.Days[0])
	}
	if back := ask[api.Session](t, c, http.MethodDelete, current+"/sessions/w1d1/minutes?lang=es", nil); back.Minutes != whole.Minutes || back.Sets != whole.Sets || back.Shortened != nil {
		t.Errorf("restored to %d minutes, %d sets", back.Minutes, back.Sets)
	}
	for _, minutes := range []int{9, 91, -1} {
		if p := refused(t, c, http.MethodPut, current+"/sessions/w1d1/minutes", map[string]int{"minutes": minutes}, 422, "invalid_input"); len(p.Errors) == 0 || p.Errors[0].Pointer != "/minutes" {
			t.Errorf("%d minutes: %+v", minutes, p.Errors)
		}
	}
	c.diary.logged = []schedule.Logged{{WorkoutID: "w", PlanID: planA, SessionID: "w1d1"}}
	refused(t, c, http.MethodPut, current+"/sessions/w1d1/minutes", map[string]int{"minutes": 20}, 409, "session_done")
}

func TestTooManySwapsAreRefused(t *testing.T) {
	t.Parallel()
	p := beginner()
	p.DaysPerWeek, p.Level = 6, catalogue.Intermediate
	c := withPlan(t, p)
	made, last := 0, 0
	var problem struct{ Code string }
	for week := 1; week <= schedule.Weeks && last != http.StatusConflict; week++ {
		for day := 1; day <= schedule.DaysInWeek && last != http.StatusConflict; day++ {
			id := schedule.SessionID(week, day)
			var session api.Session
			c.call("ana", http.MethodGet, current+"/sessions/"+id, nil, &session)
			for _, item := range strength(&session) {
				var list api.AlternativeList
				c.call("ana", http.MethodGet, current+"/sessions/"+id+"/swaps?exerciseId="+item.Exercise.ID, nil, &list)
				if len(list.Items) == 0 {
					continue
				}
				problem.Code = ""
				last = c.call("ana", http.MethodPost, current+"/sessions/"+id+"/swaps", map[string]string{
					"exerciseId": item.Exercise.ID, "replacementId": list.Items[0].Exercise.ID, "scope": "session",
				}, &problem)
				if last != http.StatusOK {
					break
				}
				made++
			}
		}
	}
	if made != 100 || last != http.StatusConflict || problem.Code != "too_many_edits" {
		t.Errorf("after %d swaps: status %d, %+v", made, last, problem)
	}
}

func TestEditsOfTwoDevicesBothHold(t *testing.T) {
	t.Parallel()
	c := withPlan(t, beginner())
	done := make(chan int)
	for week := 1; week <= 6; week++ {
		go func() {
			done <- c.call("ana", http.MethodPut, fmt.Sprintf("%s/sessions/w%dd1/minutes", current, week), map[string]int{"minutes": 20}, nil)
		}()
	}
	for range 6 {
		if status := <-done; status != http.StatusOK {
			t.Errorf("status %d", status)
		}
	}
	for week := 1; week <= 6; week++ {
		if s := ask[api.Session](t, c, http.MethodGet, fmt.Sprintf("%s/sessions/w%dd1", current, week), nil); s.Shortened == nil {
			t.Errorf("the edit of week %d is lost", week)
		}
	}
}
