package rest_test

import (
	"context"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/progress/internal/advice"
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
)

func advised(t *testing.T, p planned) app {
	t.Helper()
	engine, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "progress.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(context.WithoutCancel(t.Context())) })
	return startWith(t, engine, nil, p)
}

func TestAdviceLooksAtAdherenceFirst(t *testing.T) {
	t.Parallel()
	monday := stats.DayOf(now(), now().Location()).Monday() - 28
	a := advised(t, planned{plans: []advice.Plan{{ID: "p", Start: monday, Begins: monday, End: monday + 83, DaysPerWeek: 3}}})
	r := a.send("ana", http.MethodGet, "/api/progress/advice?lang=es&timeZone=Europe/Madrid", "")
	if r.status != http.StatusOK || !strings.Contains(string(r.body), `"kind":"adherence"`) || !strings.Contains(string(r.body), "0 % de lo previsto") {
		t.Errorf("%d: %s", r.status, r.body)
	}
	if !strings.Contains(string(r.body), `"planned":12`) || !strings.Contains(string(r.body), `"type":"convention"`) {
		t.Errorf("%s", r.body)
	}
	for _, bad := range []string{"?lang=fr", "?timeZone=Nowhere/Land"} {
		if r := a.send("ana", http.MethodGet, "/api/progress/advice"+bad, ""); r.status != http.StatusUnprocessableEntity {
			t.Errorf("%s: %d", bad, r.status)
		}
	}
}

func TestWithoutThePlansNothingIsAdvised(t *testing.T) {
	t.Parallel()
	a := advised(t, planned{err: fault.New(fault.Unavailable, "peer_unavailable", "down")})
	r := a.send("ana", http.MethodGet, "/api/progress/advice", "")
	if r.status != http.StatusOK || !strings.Contains(string(r.body), `"items":[]`) || !strings.Contains(string(r.body), `"plansUnavailable":true`) {
		t.Errorf("%d: %s", r.status, r.body)
	}
}

func TestAWorkoutSaysItsDayInAZone(t *testing.T) {
	t.Parallel()
	a := advised(t, planned{})
	a.log("ana", "/api/progress/workouts", `{"id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","startedAt":"2026-11-24T01:30:00Z","endedAt":"2026-11-24T02:00:00Z",`+
		`"exercises":[{"exerciseId":"row","sets":[{"kind":"working","reps":8}]}]}`, http.StatusCreated)
	for query, want := range map[string]string{"?timeZone=America/Bogota": `"day":"2026-11-23"`, "?timeZone=Europe/Madrid": `"day":"2026-11-24"`} {
		if r := a.send("ana", http.MethodGet, "/api/progress/workouts"+query, ""); !strings.Contains(string(r.body), want) {
			t.Errorf("%s: %s", query, r.body)
		}
	}
	if r := a.send("ana", http.MethodGet, "/api/progress/workouts", ""); strings.Contains(string(r.body), `"day"`) {
		t.Errorf("without a zone: %s", r.body)
	}
	if r := a.send("ana", http.MethodGet, "/api/progress/workouts?timeZone=Nowhere", ""); r.status != http.StatusUnprocessableEntity {
		t.Errorf("an unknown zone: %d", r.status)
	}
}

func TestLoadQuestionsOfADayAreChecked(t *testing.T) {
	t.Parallel()
	a := advised(t, planned{})
	item := `{"exerciseId":"row","sets":3,"repsMin":8,"repsMax":12,"rir":2,"stepKg":2.5,"startKg":11,"loadsKg":%s}`
	ask := func(loads, rest string) reply {
		return a.send("ana", http.MethodPost, "/api/progress/loads", `{"items":[`+strings.Replace(item, "%s", loads, 1)+`]`+rest+`}`)
	}
	if r := ask("[20,10,10,5]", `,"readiness":2,"deload":true`); r.status != http.StatusOK || !strings.Contains(string(r.body), `"kg":10`) {
		t.Errorf("%d: %s", r.status, r.body)
	}
	for _, bad := range [][2]string{{"[0]", ""}, {"[5000]", ""}, {"[5]", `,"readiness":6`}, {"[5]", `,"readiness":0`}, {"[" + strings.Repeat("1,", 100) + "1]", ""}} {
		if r := ask(bad[0], bad[1]); r.status != http.StatusUnprocessableEntity {
			t.Errorf("%.20s %s: %d", bad[0], bad[1], r.status)
		}
	}
}
