package rest

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/progress/api"
	"github.com/fitfusion/fitfusion/services/progress/internal/loads"
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
	"github.com/fitfusion/fitfusion/services/progress/internal/store"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// Whatever is sent is refused with a fault of the caller's, or becomes a
// workout that every reader of the log can work with.
func FuzzWorkout(f *testing.F) {
	f.Add([]byte(`{"id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","startedAt":"2026-01-01T10:00:00Z","endedAt":"2026-01-01T11:00:00+01:00","exercises":[{"exerciseId":"row","target":{"sets":3,"repsMin":8,"repsMax":12,"rir":2},"sets":[{"kind":"working","kg":40,"reps":10,"rir":0},{"kind":"aerobic","seconds":60,"metres":1e2}]}]}`))
	f.Add([]byte(`{"id":null,"startedAt":"0000-01-01T00:00:00Z","endedAt":"9999-12-31T23:59:59Z","exercises":[{"sets":[null]}]}`))
	now := time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, body []byte) {
		var in api.WorkoutInput
		err := json.Unmarshal(body, &in)
		if err != nil {
			if k := fault.KindOf(err); k == 0 && json.Valid(body) {
				t.Fatalf("%v is no fault", err)
			}
			return
		}
		w, err := workoutlog.NewWorkout(workoutFacts(in), now)
		if err != nil {
			if !fault.Is(err, fault.Invalid) {
				t.Fatalf("%v is no fault.Invalid", err)
			}
			return
		}
		again, err := workoutlog.NewWorkout(w.Facts(), now)
		if err != nil || again.WorkingSets() != w.WorkingSets() {
			t.Fatalf("a valid workout is not valid: %v", err)
		}
		if _, err := json.Marshal(apiWorkout(store.Stored{Workout: w, Version: 1})); err != nil {
			t.Fatal(err)
		}
		log := []workoutlog.Workout{w}
		if _, err := json.Marshal(apiSummary(stats.Summarize(stats.PeriodOf(12, now, time.UTC), log, nil, nil))); err != nil {
			t.Fatal(err)
		}
		lang, _ := loads.LanguageOf("es")
		for _, e := range w.Facts().Exercises {
			for _, step := range []float64{0, 2.5} {
				item := loads.Item{ExerciseID: e.ExerciseID, Sets: 3, RepsMin: 8, RepsMax: 12, RIR: 2, StepKg: step}
				if a := loads.Next(item, workoutlog.Exposures(log, e.ExerciseID), now, lang); a.Reps < 1 || a.Reason.Text == "" {
					t.Fatalf("%+v", a)
				}
			}
		}
	})
}

func FuzzLoadQuestion(f *testing.F) {
	f.Add([]byte(`{"items":[{"exerciseId":"row","sets":3,"repsMin":8,"repsMax":12,"rir":2,"stepKg":2.5,"startKg":40}]}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		var q api.LoadQuestion
		if err := json.Unmarshal(body, &q); err != nil {
			return
		}
		items, err := loadItems(&q)
		if err != nil {
			if !fault.Is(err, fault.Invalid) {
				t.Fatalf("%v is no fault.Invalid", err)
			}
			return
		}
		lang, _ := loads.LanguageOf("en")
		for _, item := range items {
			if a := loads.Next(item, nil, time.Unix(0, 0), lang); a.Action != loads.Start || a.Reps < 1 {
				t.Fatalf("%+v", a)
			}
		}
	})
}
