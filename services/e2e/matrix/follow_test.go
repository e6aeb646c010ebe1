package matrix_test

import (
	"fmt"
	"net/http"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/e2e/stack"
)

// session is as much of a session as following it takes.
type session struct {
	ID, Date, Status string
	Minutes          int
	Items            []struct {
		Kind             string
		Exercise         struct{ ID string }
		Sets             int
		RepsMin, RepsMax int
		Rir              int
		Load             *struct {
			Kg     *float64
			Action string
		}
		Swapped *struct{ From struct{ ID string } }
	}
	Shortened *struct{ Minutes int }
	Moved     *struct{ From, By string }
}

// lift gives the item with the largest load.
func (s session) lift(t *testing.T) (exercise string, kg float64, repsMax, sets, rir int) {
	t.Helper()
	for _, it := range s.Items {
		if it.Load != nil && it.Load.Kg != nil && *it.Load.Kg > kg {
			exercise, kg, repsMax, sets, rir = it.Exercise.ID, *it.Load.Kg, it.RepsMax, it.Sets, it.Rir
		}
	}
	if exercise == "" {
		t.Fatal("no item has a load")
	}
	return exercise, kg, repsMax, sets, rir
}

// TestAPlanFollowsItsPerson goes through what people do to a plan, with all
// services behind it: shorten, swap, log and see the loads follow, miss a day
// and see it move, start over without losing anything.
func TestAPlanFollowsItsPerson(t *testing.T) {
	t.Parallel()
	const (
		zone      = "America/Bogota"
		oldPlan   = "c1c1c1c1-0000-4000-8000-000000000001"
		newPlan   = "c1c1c1c1-0000-4000-8000-000000000002"
		workoutID = "c1c1c1c1-0000-4000-8000-00000000000"
	)
	s := stack.Start(t)
	eva := s.Register(t, "eva@example.com")
	get := func(method, path string, body, into any) {
		t.Helper()
		answer := eva.Do(t, method, path, body, nil)
		if answer.Status != http.StatusOK && answer.Status != http.StatusCreated {
			t.Fatalf("%s %s: status %d: %.300s", method, path, answer.Status, answer.Body)
		}
		if into != nil {
			answer.Decode(t, into)
		}
	}
	here, err := time.LoadLocation(zone)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Now().In(here)
	monday := now.AddDate(0, 0, -(int(now.Weekday())+6)%7-14)
	day := func(n int) string { return monday.AddDate(0, 0, n).Format(time.DateOnly) }
	if answer := eva.Do(t, http.MethodPut, "/api/profile", stack.Profile(), http.Header{"If-None-Match": {"*"}}); answer.Status != http.StatusCreated {
		t.Fatalf("put the profile: %d", answer.Status)
	}
	get(http.MethodPost, "/api/plans", map[string]any{"id": oldPlan, "startsOn": day(0), "seed": 1}, nil)
	at := "?lang=es&timeZone=" + zone + "&date="

	var short, whole, swapped, next, calm session // each its own: decoding leaves what an answer does not name
	get(http.MethodPut, "/api/plans/current/sessions/w1d1/minutes"+at+day(0), map[string]any{"minutes": 20}, &short)
	if short.Shortened == nil || short.Minutes > 20 {
		t.Errorf("shortened to %d minutes", short.Minutes)
	}
	get(http.MethodDelete, "/api/plans/current/sessions/w1d1/minutes"+at+day(0), nil, &whole)
	exercise, _, _, _, _ := whole.lift(t)
	var offered struct {
		Items []struct {
			Exercise struct {
				ID       string
				Loadable bool
			}
		}
	}
	get(http.MethodGet, "/api/plans/current/sessions/w1d1/swaps"+at+day(0)+"&exerciseId="+exercise, nil, &offered)
	for _, o := range offered.Items {
		if o.Exercise.Loadable {
			get(http.MethodPost, "/api/plans/current/sessions/w1d1/swaps"+at+day(0),
				map[string]string{"exerciseId": exercise, "replacementId": o.Exercise.ID, "scope": "onward"}, &swapped)
			break
		}
	}
	if len(swapped.Items) == 0 || swapped.Items[firstSwapped(t, swapped)].Swapped.From.ID != exercise {
		t.Fatalf("swapped: %+v", swapped.Items)
	}

	own, kg, reps, sets, rir := swapped.lift(t)
	log := func(n int, plannedFor string, dayOf int) {
		start := time.Date(monday.Year(), monday.Month(), monday.Day()+dayOf, 20, 0, 0, 0, here) // UTC is a day ahead
		var list []map[string]any
		for range sets {
			list = append(list, map[string]any{"kind": "working", "kg": kg, "reps": reps, "rir": rir})
		}
		get(http.MethodPost, "/api/progress/workouts", map[string]any{
			"id": workoutID + fmt.Sprint(n), "startedAt": start.Format(time.RFC3339), "endedAt": start.Add(time.Hour).Format(time.RFC3339),
			"planId": oldPlan, "sessionId": plannedFor, "exercises": []map[string]any{{"exerciseId": own, "sets": list}},
		}, nil)
	}
	log(1, "w1d1", 0)
	var week, later struct{ Days []session }
	get(http.MethodGet, "/api/plans/current/weeks/1"+at+day(3), nil, &week)
	if mon, wed := week.Days[0], week.Days[2]; mon.Status != "done" || mon.Date != day(0) || wed.Status == "done" {
		t.Errorf("Monday %s on %s, Wednesday %s", mon.Status, mon.Date, wed.Status)
	}
	log(2, "w1d3", 3) // on Thursday
	get(http.MethodGet, "/api/plans/current/weeks/1"+at+day(4), nil, &later)
	if wed := later.Days[2]; wed.Status != "done" || wed.Date != day(3) || wed.Moved == nil || wed.Moved.From != day(2) {
		t.Errorf("Wednesday's session, done on Thursday: %+v", wed)
	}

	get(http.MethodGet, "/api/plans/current/sessions/w2d1"+at+day(7), nil, &next)
	get(http.MethodGet, "/api/plans/current/sessions/w2d1"+at+day(7)+"&readiness=2", nil, &calm)
	for i, it := range next.Items {
		if it.Exercise.ID == own && (it.Load == nil || it.Load.Action != "raise" || calm.Items[i].Load.Action != "hold") {
			t.Errorf("after %v kg: %+v, on a poor day %+v", kg, it.Load, calm.Items[i].Load)
		}
	}

	var advice struct {
		Adherence struct{ Percent, Done, Planned int }
		Items     []struct{ Kind string }
	}
	get(http.MethodGet, "/api/progress/advice?timeZone="+zone, nil, &advice)
	if advice.Adherence.Done != 2 || advice.Adherence.Planned != 6 || len(advice.Items) != 1 || advice.Items[0].Kind != "adherence" {
		t.Errorf("advice: %+v", advice)
	}

	get(http.MethodPost, "/api/plans/current/regenerate?timeZone="+zone, map[string]any{"id": newPlan, "from": day(14)}, nil)
	var list struct {
		Items []struct {
			ID      string
			Current bool
		}
	}
	get(http.MethodGet, "/api/plans?date="+day(13), nil, &list)
	if len(list.Items) != 2 || list.Items[0].Current || !list.Items[1].Current {
		t.Errorf("the day before the new plan: %+v", list.Items)
	}
	var old struct{ ID string }
	get(http.MethodGet, "/api/plans/"+oldPlan+"?lang=en", nil, &old)
	var explained struct{ Groups []struct{ About string } }
	get(http.MethodGet, "/api/plans/"+oldPlan+"/explain?lang=es", nil, &explained)
	if old.ID != oldPlan || len(explained.Groups) < 8 {
		t.Errorf("the old plan %q is explained in %d groups", old.ID, len(explained.Groups))
	}
	if answer := eva.Do(t, http.MethodGet, "/api/plans/current/today?timeZone=Nowhere/Land", nil, nil); answer.Status != http.StatusUnprocessableEntity {
		t.Errorf("an unknown time zone: status %d: %s", answer.Status, answer.Body)
	}
}

func firstSwapped(t *testing.T, s session) int {
	t.Helper()
	for i, it := range s.Items {
		if it.Swapped != nil {
			return i
		}
	}
	t.Fatal("nothing is swapped")
	return 0
}
