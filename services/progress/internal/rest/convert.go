package rest

import (
	"math"

	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/progress/api"
	"github.com/fitfusion/fitfusion/services/progress/internal/store"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

func workoutFacts(b api.WorkoutInput) workoutlog.Facts {
	f := workoutlog.Facts{
		ID: b.ID, StartedAt: b.StartedAt, EndedAt: b.EndedAt, Title: b.Title, PlanID: b.PlanID, SessionID: b.SessionID,
		SessionRPE: b.SessionRpe, Notes: b.Notes, Exercises: make([]workoutlog.Exercise, len(b.Exercises)),
	}
	for i, e := range b.Exercises {
		f.Exercises[i] = workoutlog.Exercise{ExerciseID: e.ExerciseID, Sets: make([]workoutlog.Set, len(e.Sets))}
		if t := e.Target; t != nil {
			f.Exercises[i].Target = &workoutlog.Target{Sets: t.Sets, RepsMin: t.RepsMin, RepsMax: t.RepsMax, Seconds: t.Seconds, RIR: t.Rir}
		}
		for j, s := range e.Sets {
			f.Exercises[i].Sets[j] = workoutlog.Set{Kind: workoutlog.SetKind(s.Kind), Kg: s.Kg, Reps: s.Reps, Seconds: s.Seconds, Metres: s.Metres, RIR: s.Rir}
		}
	}
	return f
}

func apiWorkout(s store.Stored) api.Workout {
	f, etag := s.Workout.Facts(), httpserver.ETag(s.Version)
	out := api.Workout{
		ID: f.ID, StartedAt: f.StartedAt, EndedAt: f.EndedAt, Title: f.Title, PlanID: f.PlanID, SessionID: f.SessionID,
		SessionRpe: f.SessionRPE, Notes: f.Notes, Exercises: make([]api.WorkoutExercise, len(f.Exercises)),
		WorkingSets: s.Workout.WorkingSets(), Etag: &etag,
	}
	for i, e := range f.Exercises {
		out.Exercises[i] = api.WorkoutExercise{ExerciseID: e.ExerciseID, Sets: apiSets(e.Sets)}
		if t := e.Target; t != nil {
			out.Exercises[i].Target = &api.Target{Sets: t.Sets, RepsMin: t.RepsMin, RepsMax: t.RepsMax, Seconds: t.Seconds, Rir: t.RIR}
		}
	}
	return out
}

func apiSets(sets []workoutlog.Set) []api.Set {
	out := make([]api.Set, len(sets))
	for i, s := range sets {
		out[i] = api.Set{Kind: api.SetKind(s.Kind), Kg: s.Kg, Reps: s.Reps, Seconds: s.Seconds, Metres: s.Metres, Rir: s.RIR}
	}
	return out
}

func rounded(x *float64, digits int) *float64 {
	if x == nil {
		return nil
	}
	scale := math.Pow10(digits)
	y := math.Round(*x*scale) / scale
	return &y
}
