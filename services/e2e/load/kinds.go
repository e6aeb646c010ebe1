package load

import (
	"context"
	"net/http"
	"time"

	"github.com/google/uuid"
)

// The lists that are written to.
const (
	workouts     = "/api/progress/workouts"
	measurements = "/api/progress/measurements"
)

// kind is something that people do.
type kind struct {
	name string
	do   func(ctx context.Context, who *person) error
}

// mix is what people do, in turn: mostly reading, over every service.
func mix() []kind {
	app := read("read the app", "/")
	me := read("read the account", "/api/auth/me")
	profile := read("read the profile", "/api/profile")
	exercise := read("read an exercise", "/api/exercises/goblet-squat")
	plan := read("read the plan", "/api/plans/current")
	today := read("read today", "/api/plans/current/today")
	log := read("read the log", workouts+"?limit=5")
	workout := write("log a workout", workouts, newWorkout)
	measurement := write("log a measurement", measurements, newMeasurement)
	return []kind{
		me, profile, exercise, measurement, me, profile, exercise, plan, me, app,
		profile, exercise, me, workout, profile, exercise, today, me, measurement, log,
	}
}

func read(name, path string) kind {
	return kind{name, func(ctx context.Context, who *person) error {
		return who.call(ctx, http.MethodGet, path, who.bearer(), nil, nil)
	}}
}

// write logs something under a new id. The header tells everybody on the way
// that repeating the request does no harm.
func write(name, list string, body func(id string) map[string]any) kind {
	return kind{name, func(ctx context.Context, who *person) error {
		id := uuid.NewString()
		if err := who.call(ctx, http.MethodPost, list, who.bearer(), body(id), nil, "Idempotency-Key", id); err != nil {
			return err
		}
		who.acknowledged(id, list)
		return nil
	}}
}

func newWorkout(id string) map[string]any {
	end := time.Now().UTC().Truncate(time.Second)
	return map[string]any{
		"id": id, "startedAt": end.Add(-45 * time.Minute), "endedAt": end, "title": "Full body A",
		"exercises": []map[string]any{{
			"exerciseId": "goblet-squat",
			"sets":       []map[string]any{{"kind": "working", "kg": 16, "reps": 12, "rir": 2}, {"kind": "working", "kg": 16, "reps": 11, "rir": 1}},
		}},
	}
}

func newMeasurement(id string) map[string]any {
	return map[string]any{"id": id, "at": time.Now().UTC().Truncate(time.Second), "weightKg": 68.25}
}
