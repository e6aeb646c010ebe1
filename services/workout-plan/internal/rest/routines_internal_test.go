package rest

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/problem"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// Whatever is sent is refused with a fault of the caller's, or becomes a
// routine that can be judged for anybody and shown again as it was.
func FuzzRoutine(f *testing.F) {
	f.Add([]byte(`{"name":"Mine","days":[{"name":"A","weekday":1,"items":[{"exerciseId":"goblet-squat","group":"A","restSeconds":90,"notes":"n","sets":[{"type":"warmup","count":1,"repsMin":8,"repsMax":8},{"type":"normal","count":3,"repsMin":8,"repsMax":12,"rir":2},{"type":"drop","count":1,"repsMin":5,"repsMax":5,"rir":0}]},{"exerciseId":"plank","group":"A","restSeconds":0,"sets":[{"type":"timed","count":2,"seconds":20}]}]}]}`))
	f.Add([]byte(`{"name":"x","days":[{"items":[{"exerciseId":"farmers-carry","restSeconds":60,"sets":[{"type":"normal","count":20,"metres":100000}]},{"exerciseId":"push-up","restSeconds":1,"sets":[{"type":"amrap","count":1,"rir":1,"seconds":14400}]}]},{"items":[{"exerciseId":"easy-jog","restSeconds":600,"sets":[{"type":"warmup","count":1,"metres":5}]}]}]}`))
	f.Add([]byte(`{"name":null,"days":[{"items":[null]}]}`))
	cat, err := catalogue.Load()
	if err != nil {
		f.Fatal(err)
	}
	h := &Handler{catalogue: cat}
	f.Fuzz(func(t *testing.T, body []byte) {
		var in api.RoutineInput
		if err := json.Unmarshal(body, &in); err != nil {
			if kind := fault.KindOf(problem.FromDecoding(err)); kind != fault.Invalid && kind != fault.Malformed {
				t.Fatalf("%v is no fault of the caller's", err)
			}
			return
		}
		r, err := routine.New(cat, routineFacts(&in))
		if err != nil {
			if !fault.Is(err, fault.Invalid) {
				t.Fatalf("%v is no fault.Invalid", err)
			}
			return
		}
		if again, err := routine.New(cat, r.Facts()); err != nil || !reflect.DeepEqual(again, r) {
			t.Fatalf("a valid routine is not valid, or another one: %v", err)
		}
		for _, p := range []plan.Profile{
			{Goal: plan.GainMuscle, Level: catalogue.Beginner, MinutesPerSession: 20, Equipment: catalogue.TierNone, Age: 30},
			{Goal: plan.Healthy, Level: catalogue.Advanced, MinutesPerSession: 90, Equipment: catalogue.TierGym, Age: 70, Limitations: []catalogue.Limitation{"seated"}},
		} {
			report := routine.Check(cat, r, p)
			if len(report.Days) != len(r.Facts().Days) {
				t.Fatalf("%d days of %d", len(report.Days), len(r.Facts().Days))
			}
			for i := range report.Findings {
				for _, lang := range []catalogue.Lang{catalogue.ES, catalogue.EN} {
					if found := h.finding(&report.Findings[i], lang); found.Text == "" || found.Title == "" {
						t.Fatalf("%+v has no words", report.Findings[i])
					}
				}
			}
		}
		shown, err := h.routine(&store.StoredRoutine{ID: "r", Routine: r, Version: 1}, catalogue.EN)
		if err != nil {
			t.Fatal(err)
		}
		raw, err := json.Marshal(shown.Body)
		if err != nil || len(raw) == 0 {
			t.Fatal(err)
		}
	})
}
