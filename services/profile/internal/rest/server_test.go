package rest_test

import (
	"context"
	"encoding/json"
	"io"
	"maps"
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
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/identity/identitytest"
	"github.com/fitfusion/fitfusion/services/platform/problem"
	"github.com/fitfusion/fitfusion/services/profile/internal/rest"
	"github.com/fitfusion/fitfusion/services/profile/internal/store"
)

func now() time.Time { return time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC) }

// app is the service on a real port over a real database.
type app struct {
	t      *testing.T
	url    string
	issuer *identitytest.Issuer
}

func start(t *testing.T) app {
	t.Helper()
	engine, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "profile.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(context.WithoutCancel(t.Context())) })
	return startOn(t, engine)
}

func startOn(t *testing.T, engine docstore.Engine) app {
	t.Helper()
	profiles, err := store.Open(t.Context(), engine, now)
	if err != nil {
		t.Fatal(err)
	}
	issuer := identitytest.NewIssuer(t, now)
	server, err := httpserver.New(httpserver.Options{
		Name: "profile", Log: zerolog.Nop(), Now: now, Routes: rest.Routes(rest.NewHandler(profiles, now), issuer.Verifier()),
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

func (a app) create(user string) string {
	a.t.Helper()
	r := a.send(user, "PUT", "/api/profile", whole(nil), "If-None-Match", "*")
	if r.status != http.StatusCreated {
		a.t.Fatalf("create: %d %s", r.status, r.body)
	}
	return r.etag
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

func (r reply) field(t *testing.T, path ...string) any {
	t.Helper()
	var at any
	if err := json.Unmarshal(r.body, &at); err != nil {
		t.Fatal(err)
	}
	for _, name := range path {
		at = at.(map[string]any)[name]
	}
	return at
}

// whole is a profile with some of its fields replaced; nil takes one away.
func whole(change map[string]any) string {
	p := map[string]any{
		"birthDate": "1996-01-15", "sex": "male", "heightCm": 180, "weightKg": 80, "waistCm": 85.5, "restingHeartRate": 60,
		"goal": "lose_weight", "level": "beginner", "daysPerWeek": 3, "minutesPerSession": 45, "equipment": "gym",
		"limitations": []string{"knee"}, "activity": "light", "weeklyAerobicMinutes": 0, "sixDaySplit": true,
		"screening": map[string]any{
			"symptoms": false, "conditions": []string{}, "rateLimitingMedication": false, "pregnant": false, "clearedByDoctor": false, "otherConcern": false,
		},
		"preferences": map[string]any{
			"language": "es", "units": "metric", "theme": "hc-dark", "textSize": 150, "motion": "reduced", "timeZone": "America/Bogota", "hand": "left",
		},
	}
	maps.Copy(p, change)
	maps.DeleteFunc(p, func(_ string, v any) bool { return v == nil })
	raw, _ := json.Marshal(p)
	return string(raw)
}
