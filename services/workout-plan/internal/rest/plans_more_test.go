package rest_test

import (
	"net/http"
	"reflect"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

func TestAMissedSessionIsOfferedToday(t *testing.T) {
	t.Parallel()
	c := withPlan(t, beginner()) // Monday, Wednesday, Friday
	c.diary.logged = []schedule.Logged{logged(t, "w1d3", "2026-11-25"), logged(t, "w1d5", "2026-11-26")}
	// Monday was missed; Sunday is free, but the next Monday is full body again.
	week := ask[api.Week](t, c, http.MethodGet, current+"/weeks/1?lang=es&date=2026-11-28&timeZone=UTC", nil)
	if day := week.Days[0]; day.Status != "moved" || day.Date != "2026-11-28" || day.Moved == nil || day.Moved.From != "2026-11-23" || day.Moved.By != "calendar" {
		t.Errorf("Monday: %+v", day)
	}
	if day := week.Days[4]; day.Status != "done" || day.Date != "2026-11-26" || day.Moved == nil || day.Moved.Reason.Text == "" {
		t.Errorf("Friday, done on Thursday: %+v", day)
	}
	today := ask[api.Today](t, c, http.MethodGet, current+"/today?lang=es&date=2026-11-28&timeZone=UTC", nil)
	if today.Session == nil || today.Session.ID != "w1d1" || today.Session.Status != "moved" || !strings.HasPrefix(today.Session.Moved.Reason.Text, "El día previsto") {
		t.Errorf("today: %+v", today.Session)
	}
	week = ask[api.Week](t, c, http.MethodGet, current+"/weeks/1?date=2026-11-29&timeZone=UTC", nil)
	if day := week.Days[0]; day.Status != "missed" || day.Note == nil || !strings.Contains(*day.Note, "48") {
		t.Errorf("Monday as of Sunday: %+v", day)
	}
}

func logged(t *testing.T, session, day string) schedule.Logged {
	t.Helper()
	d, ok := schedule.ParseDate(day)
	if !ok {
		t.Fatalf("%s is no day", day)
	}
	return schedule.Logged{WorkoutID: "of-" + session, PlanID: planA, SessionID: session, Day: d}
}

func TestASessionIsMovedByHand(t *testing.T) {
	t.Parallel()
	c := withPlan(t, beginner())
	move := func(id, day string) api.Session {
		return ask[api.Session](t, c, http.MethodPut, current+"/sessions/"+id+"/day?lang=es", map[string]string{"date": day})
	}
	if s := move("w1d3", "2026-11-24"); s.Date != "2026-11-24" || s.Moved == nil || s.Moved.By != "person" || s.Moved.Warning == nil || s.Moved.Warning.Rule != "R5" {
		t.Errorf("beside Monday's: %+v", s.Moved)
	}
	if s := move("w1d5", "2026-12-01"); s.Date != "2026-12-01" || s.Moved.Warning == nil || !strings.Contains(s.Moved.Warning.Text, "48 horas") {
		t.Errorf("into the next week: %+v", s.Moved)
	}
	today := ask[api.Today](t, c, http.MethodGet, current+"/today?date=2026-12-01", nil)
	if today.Session == nil || today.Session.ID != "w1d5" || today.Week.Number != 2 || today.Week.Carried == nil || len(*today.Week.Carried) != 1 {
		t.Errorf("today: %+v", today.Session)
	}
	if today.Next == nil || today.Next.ID != "w2d3" {
		t.Errorf("next: %+v", today.Next)
	}
	if s := ask[api.Session](t, c, http.MethodDelete, current+"/sessions/w1d5/day", nil); s.Moved != nil || s.Date != "2026-11-27" {
		t.Errorf("restored: %+v", s.Moved)
	}
	for day, pointer := range map[string]string{"2026-11-22": "/date", "2026-12-07": "/date", "soon": "/date"} {
		if p := refused(t, c, http.MethodPut, current+"/sessions/w1d1/day", map[string]string{"date": day}, 422, "invalid_input"); len(p.Errors) == 0 || p.Errors[0].Pointer != pointer {
			t.Errorf("%s: %+v", day, p.Errors)
		}
	}
}

func TestRegenerateKeepsTheOldPlan(t *testing.T) {
	t.Parallel()
	p := beginner()
	p.Goal, p.Equipment = plan.Endurance, catalogue.TierDumbbells
	c := withPlan(t, p)
	p.DaysPerWeek, p.Equipment = 4, catalogue.TierGym
	c.people.byUser["ana"] = p
	walk := schedule.Logged{WorkoutID: "walk", AerobicSeconds: 100 * 60}
	walk.Day, _ = schedule.ParseDate("2026-11-20")
	c.diary.logged = []schedule.Logged{walk}
	var made api.Plan
	body := map[string]string{"id": planB, "from": "2026-12-03"}
	if status := c.call("ana", http.MethodPost, current+"/regenerate", body, &made); status != http.StatusCreated {
		t.Fatalf("status %d", status)
	}
	if made.StartsOn != "2026-11-30" || made.DaysPerWeek != 4 || *made.Weeks[0].AerobicMinutes <= 60 || *made.Weeks[0].AerobicMinutes > 110 {
		t.Errorf("it starts on %s with %d days and %d aerobic minutes", made.StartsOn, made.DaysPerWeek, *made.Weeks[0].AerobicMinutes)
	}
	var again api.Plan
	if status := c.call("ana", http.MethodPost, current+"/regenerate", body, &again); status != http.StatusOK || !reflect.DeepEqual(again, made) {
		t.Errorf("sent twice: status %d", status)
	}
	list := ask[api.PlanList](t, c, http.MethodGet, "/api/plans?date=2026-11-24", nil)
	if len(list.Items) != 2 || list.Items[0].ID != planB || list.Items[0].Current || !list.Items[1].Current || list.Items[0].BeginsOn == nil || *list.Items[0].BeginsOn != "2026-12-03" {
		t.Errorf("as of the week before: %+v", list.Items)
	}
	for day, want := range map[string]string{"2026-11-29": planA, "2026-11-30": planB, "2027-06-01": planB} {
		if got := ask[api.Plan](t, c, http.MethodGet, current+"?date="+day, nil); got.ID != want {
			t.Errorf("%s: plan %s", day, got.ID)
		}
	}
	old := ask[api.Plan](t, c, http.MethodGet, "/api/plans/"+planA+"?week=3", nil)
	if old.ID != planA || old.DaysPerWeek != 3 || old.Week.Number != 3 {
		t.Errorf("the old plan: %s, week %d", old.ID, old.Week.Number)
	}
	if first := ask[api.Week](t, c, http.MethodGet, current+"/weeks/1?date=2026-12-04", nil); first.Days[0].Status != "before" {
		t.Errorf("the Monday before it began: %s", first.Days[0].Status)
	}
	refused(t, c, http.MethodPost, current+"/regenerate", map[string]string{"id": "1", "from": "2026-12-03"}, 422, "invalid_input")
	var p2 api.Problem
	c.people.byUser["ben"] = beginner()
	if status := c.call("ben", http.MethodPost, current+"/regenerate", body, &p2); status != http.StatusNotFound || p2.Code != "no_plan" {
		t.Errorf("without a plan: status %d, %s", status, p2.Code)
	}
}

func TestExplainNamesEveryDecision(t *testing.T) {
	t.Parallel()
	p := beginner()
	p.Goal, p.DaysPerWeek, p.MinutesPerSession = plan.LoseWeight, 2, 30
	c := withPlan(t, p)
	for _, lang := range []string{"es", "en"} {
		e := ask[api.Explanation](t, c, http.MethodGet, "/api/plans/current/explain?lang="+lang, nil)
		seen := map[api.DecisionGroupAbout]int{}
		for _, g := range e.Groups {
			seen[g.About] = len(g.Decisions)
			if g.Title == "" {
				t.Errorf("%s has no title", g.About)
			}
			for _, d := range g.Decisions {
				if d.Reason.Rule == "" || d.Reason.Text == "" || strings.ContainsAny(d.Reason.Text, "{}") {
					t.Errorf("%s: %+v", g.About, d.Reason)
				}
			}
		}
		for _, about := range []api.DecisionGroupAbout{"split", "day", "time", "aerobic", "exercise", "sets", "reps", "rest", "effort", "load"} {
			if seen[about] == 0 {
				t.Errorf("nothing about %s", about)
			}
		}
		walk := false
		for _, w := range e.Warnings {
			walk = walk || w.Rule == "R25" && *w.Kind == "note" && strings.ContainsAny(w.Text, "0123456789")
		}
		if !walk {
			t.Errorf("no note of R25 among %+v", e.Warnings)
		}
	}
	refused(t, c, http.MethodGet, "/api/plans/"+planB+"/explain", nil, 404, "not_found")
}

func TestWalkingThatIsLoggedCounts(t *testing.T) {
	t.Parallel()
	p := beginner()
	p.Goal, p.DaysPerWeek, p.MinutesPerSession = plan.LoseWeight, 2, 30
	c := withPlan(t, p)
	before := ask[api.Week](t, c, http.MethodGet, current+"/weeks/1?lang=es", nil).Outside
	if before == nil || before.Goal != 60 || before.Left != max(0, 60-before.Planned) || !strings.Contains(before.Text, "Caminar") {
		t.Fatalf("%+v", before)
	}
	walk := schedule.Logged{WorkoutID: "walk", AerobicSeconds: 20 * 60}
	walk.Day, _ = schedule.ParseDate("2026-11-24")
	c.diary.logged = []schedule.Logged{walk}
	if after := ask[api.Week](t, c, http.MethodGet, current+"/weeks/1?lang=es", nil).Outside; after.Logged != 20 || after.Left != max(0, before.Left-20) {
		t.Errorf("%+v after 20 minutes of %+v", after, before)
	}
	if last := ask[api.Week](t, c, http.MethodGet, current+"/weeks/12", nil).Outside; last.Goal < 150 {
		t.Errorf("week 12 asks for %d", last.Goal)
	}
}

func TestTheRulesAreOpen(t *testing.T) {
	t.Parallel()
	c := start(t)
	titles := map[string]bool{}
	for _, lang := range []string{"es", "en"} {
		list := ask[api.RuleList](t, c, http.MethodGet, "/api/rules?lang="+lang, nil)
		if len(list.Items) != 44 {
			t.Fatalf("%d rules", len(list.Items))
		}
		for _, r := range list.Items {
			if r.Title == "" || r.Text == "" || r.Why == "" || r.InPlan == "" || len(r.Evidence) == 0 || titles[lang+r.Title] {
				t.Errorf("%s in %s: %+v", r.ID, lang, r)
			}
			titles[lang+r.Title] = true
			for _, e := range r.Evidence {
				if (e.Type == "convention") != (e.Year == nil) || e.Covers == "" {
					t.Errorf("%s: %+v", r.ID, e)
				}
			}
		}
	}
	if r := ask[api.Rule](t, c, http.MethodGet, "/api/rules/R20", nil); r.ID != "R20" || r.Type != "guideline" {
		t.Errorf("%+v", r)
	}
	refused(t, c, http.MethodGet, "/api/rules/R45", nil, 404, "no_such_rule")
}

func TestHowOneFeelsReachesTheLoads(t *testing.T) {
	t.Parallel()
	c := withPlan(t, beginner())
	ask[api.Today](t, c, http.MethodGet, current+"/today?readiness=2", nil)
	if asked := c.diary.asked.Load(); asked == nil || asked.Readiness == nil || *asked.Readiness != 2 || asked.Deload != nil {
		t.Errorf("%+v", asked)
	}
	refused(t, c, http.MethodGet, current+"/today?readiness=6", nil, 422, "invalid_input")
}

func TestAWeekIsMadeLight(t *testing.T) {
	t.Parallel()
	p := beginner()
	c := withPlan(t, p)
	whole := ask[api.Plan](t, c, http.MethodGet, current, nil)
	light := ask[api.Week](t, c, http.MethodPut, current+"/weeks/2/deload?lang=es", nil)
	sets := 0
	for _, d := range light.Days {
		sets += d.Sets
	}
	if !light.Deload || light.Lightened == nil || 10*sets > 7*whole.Weeks[1].Sets || 10*sets < 4*whole.Weeks[1].Sets {
		t.Errorf("%d of %d sets, deload %v", sets, whole.Weeks[1].Sets, light.Deload)
	}
	if now := ask[api.Plan](t, c, http.MethodGet, current, nil).Weeks; !now[1].Deload || now[1].Sets != sets || now[2].Deload {
		t.Errorf("the plan shows %+v", now[1])
	}
	session := ask[api.Session](t, c, http.MethodGet, current+"/sessions/w2d1?lang=es", nil)
	if asked := c.diary.asked.Load(); !session.Deload || asked.Deload == nil || !*asked.Deload {
		t.Error("the loads are not asked for as of a deload")
	}
	if back := ask[api.Week](t, c, http.MethodDelete, current+"/weeks/2/deload", nil); back.Deload || back.Lightened != nil {
		t.Errorf("restored: %+v", back)
	}
	refused(t, c, http.MethodPut, current+"/weeks/13/deload", nil, 404, "no_such_week")
	refused(t, c, http.MethodPut, current+"/weeks/1/deload?date=2026-12-01", nil, 409, "week_over")
	p.Level = catalogue.Advanced
	c.people.byUser["ana"] = p
	c.call("ana", http.MethodPost, "/api/plans", map[string]string{"id": planB}, nil)
	refused(t, c, http.MethodPut, current+"/weeks/4/deload", nil, 409, "deload_already")
}
