package rest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/platform/identity/identitytest"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/peers/progressapi"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/planner"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rest"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// monday is the day on which the tests take place, at noon.
var monday = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// people answers for the profile service.
type people struct{ byUser map[string]plan.Profile }

func (p *people) Current(ctx context.Context, _ schedule.Date) (plan.Profile, error) {
	profile, ok := p.byUser[identity.User(ctx)]
	if !ok {
		return plan.Profile{}, fault.New(fault.Conflict, "profile_required", "Fill in the profile first.")
	}
	return profile, nil
}

// diary answers for the progress service.
type diary struct {
	logged []schedule.Logged
	asked  atomic.Pointer[progressapi.LoadQuestion] // the last one
	down   bool
}

func (d *diary) Logged(_ context.Context, _, _ time.Time, timeZone string) ([]schedule.Logged, error) {
	if d.down {
		return nil, fault.New(fault.Unavailable, "peer_unavailable", "down")
	}
	logged := slices.Clone(d.logged)
	for i := range logged {
		logged[i].Exact = timeZone != ""
	}
	return logged, nil
}

func (d *diary) Loads(_ context.Context, _ string, asked progressapi.LoadQuestion) (map[string]progressapi.Load, error) {
	if d.down {
		return nil, fault.New(fault.Unavailable, "peer_unavailable", "down")
	}
	d.asked.Store(&asked)
	loads := make(map[string]progressapi.Load)
	for _, item := range asked.Items {
		loads[item.ExerciseID] = progressapi.Load{
			ExerciseID: item.ExerciseID, Action: progressapi.Start, Kg: item.StartKg,
			Reason: progressapi.Reason{Rule: "R21", Type: progressapi.Guideline, Text: "Start here.", Source: "ACSM 2009"},
		}
	}
	return loads, nil
}

type client struct {
	tb     testing.TB
	server *httptest.Server
	issuer *identitytest.Issuer
	people *people
	diary  *diary
}

func start(t *testing.T) *client {
	t.Helper()
	now := func() time.Time { return monday }
	engine, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "plans.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(context.Background()) })
	plans, err := store.Open(t.Context(), engine)
	if err != nil {
		t.Fatal(err)
	}
	exercises, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	handbook, err := rules.LoadHandbook()
	if err != nil {
		t.Fatal(err)
	}
	c := &client{tb: t, issuer: identitytest.NewIssuer(t, now), people: &people{byUser: map[string]plan.Profile{}}, diary: &diary{}}
	handler := rest.NewHandler(&planner.Planner{Catalogue: exercises, Plans: plans, Profiles: c.people, Progress: c.diary, Now: now}, handbook, routinesOf(t, engine, exercises))
	server, err := httpserver.New(httpserver.Options{
		Name: "workout-plan", Log: zerolog.Nop(), Now: now, Routes: rest.Routes(handler, c.issuer.Verifier()),
	})
	if err != nil {
		t.Fatal(err)
	}
	c.server = httptest.NewServer(server.Handler())
	t.Cleanup(c.server.Close)
	return c
}

// call sends a request as a user ("" for nobody) and decodes the answer.
func (c *client) call(user, method, path string, body any, into any) int {
	c.tb.Helper()
	var reader io.Reader
	if body != nil {
		raw, err := json.Marshal(body)
		if err != nil {
			c.tb.Fatal(err)
		}
		reader = bytes.NewReader(raw)
	}
	req, err := http.NewRequestWithContext(c.tb.Context(), method, c.server.URL+path, reader)
	if err != nil {
		c.tb.Fatal(err)
	}
	if user != "" {
		req.Header.Set("Authorization", "Bearer "+c.issuer.Token(c.tb, user))
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		c.tb.Fatal(err)
	}
	defer resp.Body.Close()
	if into != nil {
		if err := json.NewDecoder(resp.Body).Decode(into); err != nil {
			c.tb.Fatalf("%s %s: %v", method, path, err)
		}
	}
	return resp.StatusCode
}

func beginner() plan.Profile {
	return plan.Profile{
		Goal: plan.GainMuscle, Level: catalogue.Beginner, DaysPerWeek: 3, MinutesPerSession: 45,
		Equipment: catalogue.TierGym, Age: 30, Sex: plan.Female, BodyMassKg: 65,
	}
}
