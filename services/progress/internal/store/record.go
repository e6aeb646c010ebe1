package store

import (
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// The stored shapes. They may grow; a field is never renamed.
type (
	workoutRecord struct {
		StartedAt  time.Time        `json:"startedAt"`
		EndedAt    time.Time        `json:"endedAt"`
		Title      *string          `json:"title,omitempty"`
		PlanID     *string          `json:"planId,omitempty"`
		SessionID  *string          `json:"sessionId,omitempty"`
		SessionRPE *float64         `json:"sessionRpe,omitempty"`
		Notes      *string          `json:"notes,omitempty"`
		Exercises  []exerciseRecord `json:"exercises"`
	}
	exerciseRecord struct {
		ExerciseID string        `json:"exerciseId"`
		Target     *targetRecord `json:"target,omitempty"`
		Sets       []setRecord   `json:"sets"`
	}
	targetRecord struct {
		Sets    int  `json:"sets"`
		RepsMin *int `json:"repsMin,omitempty"`
		RepsMax *int `json:"repsMax,omitempty"`
		Seconds *int `json:"seconds,omitempty"`
		RIR     int  `json:"rir"`
	}
	setRecord struct {
		Kind    string   `json:"kind"`
		Kg      *float64 `json:"kg,omitempty"`
		Reps    *int     `json:"reps,omitempty"`
		Seconds *int     `json:"seconds,omitempty"`
		Metres  *float64 `json:"metres,omitempty"`
		RIR     *int     `json:"rir,omitempty"`
	}
	measurementRecord struct {
		WeightKg       *float64 `json:"weightKg,omitempty"`
		WaistCm        *float64 `json:"waistCm,omitempty"`
		BodyFatPercent *float64 `json:"bodyFatPercent,omitempty"`
	}
)

func workoutDoc(user string, w workoutlog.Workout, version int64) docstore.Doc[workoutRecord] {
	f := w.Facts()
	r := workoutRecord{
		StartedAt: f.StartedAt, EndedAt: f.EndedAt, Title: f.Title, PlanID: f.PlanID, SessionID: f.SessionID,
		SessionRPE: f.SessionRPE, Notes: f.Notes, Exercises: make([]exerciseRecord, len(f.Exercises)),
	}
	for i, e := range f.Exercises {
		r.Exercises[i] = exerciseRecord{ExerciseID: e.ExerciseID, Sets: make([]setRecord, len(e.Sets))}
		if t := e.Target; t != nil {
			r.Exercises[i].Target = &targetRecord{Sets: t.Sets, RepsMin: t.RepsMin, RepsMax: t.RepsMax, Seconds: t.Seconds, RIR: t.RIR}
		}
		for j, s := range e.Sets {
			r.Exercises[i].Sets[j] = setRecord{Kind: string(s.Kind), Kg: s.Kg, Reps: s.Reps, Seconds: s.Seconds, Metres: s.Metres, RIR: s.RIR}
		}
	}
	return docstore.Doc[workoutRecord]{Owner: user, ID: f.ID, At: f.StartedAt, Version: version, Body: r}
}

func storedWorkout(doc docstore.Doc[workoutRecord]) Stored {
	r := doc.Body
	f := workoutlog.Facts{
		ID: doc.ID, StartedAt: r.StartedAt, EndedAt: r.EndedAt, Title: r.Title, PlanID: r.PlanID, SessionID: r.SessionID,
		SessionRPE: r.SessionRPE, Notes: r.Notes, Exercises: make([]workoutlog.Exercise, len(r.Exercises)),
	}
	for i, e := range r.Exercises {
		f.Exercises[i] = workoutlog.Exercise{ExerciseID: e.ExerciseID, Sets: make([]workoutlog.Set, len(e.Sets))}
		if t := e.Target; t != nil {
			f.Exercises[i].Target = &workoutlog.Target{Sets: t.Sets, RepsMin: t.RepsMin, RepsMax: t.RepsMax, Seconds: t.Seconds, RIR: t.RIR}
		}
		for j, s := range e.Sets {
			f.Exercises[i].Sets[j] = workoutlog.Set{Kind: workoutlog.SetKind(s.Kind), Kg: s.Kg, Reps: s.Reps, Seconds: s.Seconds, Metres: s.Metres, RIR: s.RIR}
		}
	}
	return Stored{Workout: workoutlog.RestoreWorkout(f), Version: doc.Version}
}

func measurementDoc(user string, m workoutlog.Measurement) docstore.Doc[measurementRecord] {
	f := m.Facts()
	return docstore.Doc[measurementRecord]{
		Owner: user, ID: f.ID, At: f.At,
		Body: measurementRecord{WeightKg: f.WeightKg, WaistCm: f.WaistCm, BodyFatPercent: f.BodyFatPercent},
	}
}

func storedMeasurement(doc docstore.Doc[measurementRecord]) workoutlog.Measurement {
	return workoutlog.RestoreMeasurement(workoutlog.MeasurementFacts{
		ID: doc.ID, At: doc.At.UTC(), WeightKg: doc.Body.WeightKg, WaistCm: doc.Body.WaistCm, BodyFatPercent: doc.Body.BodyFatPercent,
	})
}
