// Package store keeps workouts and measurements in the document store: one
// document each, sorted by when they were done. The client makes the ids, so
// that what is sent twice is stored once.
package store

import (
	"context"
	"fmt"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// Store reads and writes a person's log.
type Store struct {
	workouts     docstore.Typed[workoutRecord]
	measurements docstore.Typed[measurementRecord]
}

// Stored is a workout with the version it was read or written at.
type Stored struct {
	Workout workoutlog.Workout
	Version int64
}

// Range asks for a page of a log, the newest first, of [From, To); a zero
// time leaves a side open.
type Range struct {
	From, To time.Time
	Limit    int
	Cursor   string
}

// Page is a part of a log. Next is empty on the last one.
type Page[T any] struct {
	Items []T
	Next  string
}

// Open opens the collections of the log.
func Open(ctx context.Context, engine docstore.Engine) (*Store, error) {
	workouts, err := docstore.Open[workoutRecord](ctx, engine, docstore.Spec{Name: "workouts"})
	if err != nil {
		return nil, err
	}
	measurements, err := docstore.Open[measurementRecord](ctx, engine, docstore.Spec{Name: "measurements"})
	if err != nil {
		return nil, err
	}
	return &Store{workouts: workouts, measurements: measurements}, nil
}

// LogWorkout stores a workout. When the person has one of that id, that one
// is given instead, with created false.
func (s *Store) LogWorkout(ctx context.Context, user string, w workoutlog.Workout) (stored Stored, created bool, err error) {
	err = s.workouts.Insert(ctx, workoutDoc(user, w, 0))
	if fault.Is(err, fault.Conflict) {
		stored, err = s.Workout(ctx, user, w.Facts().ID)
		return stored, false, err
	}
	if err != nil {
		return Stored{}, false, fmt.Errorf("log workout: %w", err)
	}
	return Stored{Workout: w, Version: 1}, true, nil
}

// Workout reads one; fault.NotFound when the person has none of that id.
func (s *Store) Workout(ctx context.Context, user, id string) (Stored, error) {
	doc, err := s.workouts.Get(ctx, user, workoutlog.CanonicalID(id))
	if err != nil {
		return Stored{}, fmt.Errorf("read workout: %w", err)
	}
	return storedWorkout(doc), nil
}

// EditWorkout writes over the given version, once for the same edit however
// often it is sent; fault.Stale when that version is not the stored one,
// fault.NotFound when there is none.
func (s *Store) EditWorkout(ctx context.Context, user string, w workoutlog.Workout, version int64) (Stored, error) {
	doc := workoutDoc(user, w, version)
	err := s.workouts.Replace(ctx, doc)
	if fault.Is(err, fault.Stale) && s.workouts.Replayed(ctx, doc) {
		err = nil
	}
	if err != nil {
		return Stored{}, fmt.Errorf("edit workout: %w", err)
	}
	return Stored{Workout: w, Version: version + 1}, nil
}

// DeleteWorkout removes the given version; errors as of EditWorkout.
func (s *Store) DeleteWorkout(ctx context.Context, user, id string, version int64) error {
	if err := s.workouts.Delete(ctx, user, workoutlog.CanonicalID(id), version); err != nil {
		return fmt.Errorf("delete workout: %w", err)
	}
	return nil
}

// Workouts reads a page of workouts.
func (s *Store) Workouts(ctx context.Context, user string, r Range) (Page[Stored], error) {
	page, err := s.workouts.List(ctx, query(user, r))
	if err != nil {
		return Page[Stored]{}, fmt.Errorf("list workouts: %w", err)
	}
	return convert(page, storedWorkout), nil
}

// LogMeasurement stores a measurement; the one of that id when there is one.
func (s *Store) LogMeasurement(ctx context.Context, user string, m workoutlog.Measurement) (stored workoutlog.Measurement, created bool, err error) {
	err = s.measurements.Insert(ctx, measurementDoc(user, m))
	if fault.Is(err, fault.Conflict) {
		doc, err := s.measurements.Get(ctx, user, m.Facts().ID)
		if err != nil {
			return workoutlog.Measurement{}, false, fmt.Errorf("read measurement: %w", err)
		}
		return storedMeasurement(doc), false, nil
	}
	if err != nil {
		return workoutlog.Measurement{}, false, fmt.Errorf("log measurement: %w", err)
	}
	return m, true, nil
}

// DeleteMeasurement removes one; fault.NotFound when there is none.
// Measurements are never edited, so there is no version to compare.
func (s *Store) DeleteMeasurement(ctx context.Context, user, id string) error {
	if err := s.measurements.Delete(ctx, user, workoutlog.CanonicalID(id), 1); err != nil {
		return fmt.Errorf("delete measurement: %w", err)
	}
	return nil
}

// Measurements reads a page of measurements.
func (s *Store) Measurements(ctx context.Context, user string, r Range) (Page[workoutlog.Measurement], error) {
	page, err := s.measurements.List(ctx, query(user, r))
	if err != nil {
		return Page[workoutlog.Measurement]{}, fmt.Errorf("list measurements: %w", err)
	}
	return convert(page, storedMeasurement), nil
}

func query(user string, r Range) docstore.Query {
	return docstore.Query{Owner: user, From: r.From, To: r.To, Descending: true, Limit: r.Limit, Cursor: r.Cursor}
}

func convert[R, T any](page docstore.Page[docstore.Doc[R]], item func(docstore.Doc[R]) T) Page[T] {
	out := Page[T]{Next: page.Next, Items: make([]T, len(page.Items))}
	for i, doc := range page.Items {
		out.Items[i] = item(doc)
	}
	return out
}
