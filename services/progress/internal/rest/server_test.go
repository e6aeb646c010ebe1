package rest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/identity/identitytest"
	"github.com/fitfusion/fitfusion/services/platform/problem"
	"github.com/fitfusion/fitfusion/services/progress/internal/advice"
	"github.com/fitfusion/fitfusion/services/progress/internal/rest"
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
	"github.com/fitfusion/fitfusion/services/progress/internal/store"
)

func now() time.Time { return time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC) } // a Wednesday

// muscles is a catalogue that is down when it is nil.
type muscles stats.Credits

func (m muscles) Credits(context.Context) (stats.Credits, error) {
	if m == nil {
		return nil, fault.New(fault.Unavailable, "catalogue_unavailable", "down")
	}
	return stats.Credits(m), nil
}

// planned answers for workout-plan's plans.
type planned struct {
	plans []advice.Plan
	err   error
}

func (p planned) Plans(context.Context) ([]advice.Plan, error) { return p.plans, p.err }

// app is the service on a real port over a real database.
type app struct {
	t      *testing.T
	url    string
	issuer *identitytest.Issuer
}

func start(t *testing.T, m muscles) app {
	t.Helper()
	engine, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "progress.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(context.WithoutCancel(t.Context())) })
	return startOn(t, engine, m)
}

func startOn(t *testing.T, engine docstore.Engine, m muscles) app {
	return startWith(t, engine, m, planned{})
}

func startWith(t *testing.T, engine docstore.Engine, m muscles, plansOf planned) app {
	t.Helper()
	log, err := store.Open(t.Context(), engine)
	if err != nil {
		t.Fatal(err)
	}
	issuer := identitytest.NewIssuer(t, now)
	server, err := httpserver.New(httpserver.Options{
		Name: "progress", Log: zerolog.Nop(), Now: now, Routes: rest.Routes(rest.NewHandler(log, m, plansOf, now), issuer.Verifier()),
	})
	if err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(server.Handler())
	t.Cleanup(web.Close)
	return app{t: t, url: web.URL, issuer: issuer}
}

type reply struct {
	status int
	etag   string
	body   []byte
}

// send makes a request as user; headers come in pairs.
func (a app) send(user, method, path, body string, headers ...string) reply {
	a.t.Helper()
	req, err := http.NewRequestWithContext(a.t.Context(), method, a.url+path, strings.NewReader(body))
	if err != nil {
		a.t.Fatal(err)
	}
	if user != "" {
		req.Header.Set("Authorization", "Bearer "+a.issuer.Token(a.t, user))
	}
	req.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		a.t.Fatal(err)
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		a.t.Fatal(err)
	}
	if resp.StatusCode >= 400 && resp.Header.Get("Content-Type") != problem.ContentType {
		a.t.Errorf("%s %s: %d as %s", method, path, resp.StatusCode, resp.Header.Get("Content-Type"))
	}
	return reply{resp.StatusCode, resp.Header.Get("ETag"), raw}
}

// log sends and expects a status.
func (a app) log(user, path, body string, want int) reply {
	a.t.Helper()
	r := a.send(user, "POST", path, body)
	if r.status != want {
		a.t.Fatalf("POST %s: %d, want %d: %s", path, r.status, want, r.body)
	}
	return r
}

// read decodes an answer.
func read[T any](t *testing.T, r reply) T {
	t.Helper()
	var into T
	if r.status != http.StatusOK {
		t.Fatalf("status %d: %s", r.status, r.body)
	}
	if err := json.Unmarshal(r.body, &into); err != nil {
		t.Fatal(err)
	}
	return into
}

// pointers gives the places that a problem document complains about.
func (r reply) pointers(t *testing.T) []string {
	t.Helper()
	var p problem.Problem
	if err := json.Unmarshal(r.body, &p); err != nil {
		t.Fatalf("%s: %v", r.body, err)
	}
	places := []string{}
	for _, e := range p.Errors {
		places = append(places, e.Pointer)
	}
	slices.Sort(places)
	return places
}

func uuid(n int) string { return fmt.Sprintf("00000000-0000-4000-8000-%012d", n) }

// workout is a body with one exercise, done a number of days ago.
func workout(n, daysAgo int, exercise, sets string) string {
	at := now().AddDate(0, 0, -daysAgo)
	return fmt.Sprintf(`{"id":%q,"startedAt":%q,"endedAt":%q,"exercises":[{"exerciseId":%q,"target":{"sets":3,"repsMin":8,"repsMax":12,"rir":2},"sets":[%s]}]}`,
		uuid(n), at.Format(time.RFC3339), at.Add(time.Hour).Format(time.RFC3339), exercise, sets)
}

// three are three working sets.
func three(kg float64, reps, rir int) string {
	one := fmt.Sprintf(`{"kind":"working","kg":%v,"reps":%d,"rir":%d}`, kg, reps, rir)
	return one + "," + one + "," + one
}

func weighIn(n, daysAgo int, kg float64) string {
	return fmt.Sprintf(`{"id":%q,"at":%q,"weightKg":%v}`, uuid(n), now().AddDate(0, 0, -daysAgo).Format(time.RFC3339), kg)
}
