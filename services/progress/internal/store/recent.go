package store

import (
	"context"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// MaxWorkouts is how many workouts one question reads at most, the newest. A
// person who trains twice a day for 53 weeks stays below.
const MaxWorkouts = 1000

const maxMeasurements = 1000

// WorkoutsSince reads the newest workouts since a time, limit or 1,000 of
// them at most, the newest first.
func (s *Store) WorkoutsSince(ctx context.Context, user string, from time.Time, limit int) ([]workoutlog.Workout, error) {
	stored, err := newest(min(limit, MaxWorkouts), func(limit int, cursor string) (Page[Stored], error) {
		return s.Workouts(ctx, user, Range{From: from, Limit: limit, Cursor: cursor})
	})
	if err != nil {
		return nil, err
	}
	workouts := make([]workoutlog.Workout, len(stored))
	for i, w := range stored {
		workouts[i] = w.Workout
	}
	return workouts, nil
}

// MeasurementsSince reads the newest measurements since a time, 1,000 at most.
func (s *Store) MeasurementsSince(ctx context.Context, user string, from time.Time) ([]workoutlog.Measurement, error) {
	return newest(maxMeasurements, func(limit int, cursor string) (Page[workoutlog.Measurement], error) {
		return s.Measurements(ctx, user, Range{From: from, Limit: limit, Cursor: cursor})
	})
}

func newest[T any](most int, read func(limit int, cursor string) (Page[T], error)) ([]T, error) {
	var all []T
	cursor := ""
	for len(all) < most {
		page, err := read(min(most-len(all), docstore.MaxPage), cursor)
		if err != nil {
			return nil, err
		}
		all = append(all, page.Items...)
		if cursor = page.Next; cursor == "" {
			break
		}
	}
	return all, nil
}
