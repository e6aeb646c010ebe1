package demo

import (
	"reflect"
	"testing"
	"time"

	planapi "github.com/fitfusion/fitfusion/services/workout-plan/api"
)

func squat(deload bool) planapi.Session {
	low, high, kg, step := 8, 12, 12.0, 2.0
	return planapi.Session{ID: "w1d1", Title: "Pierna", Minutes: 60, Deload: deload, Items: []planapi.SessionItem{
		{Kind: planapi.SessionItemKindWarmup, Sets: 1, Exercise: planapi.ExerciseBrief{ID: "march"}},
		{
			Kind: planapi.SessionItemKindStrength, Sets: 3, RepsMin: &low, RepsMax: &high, Rir: 2,
			Load: &planapi.PlannedLoad{Kg: &kg}, Exercise: planapi.ExerciseBrief{ID: "goblet-squat", StepKg: &step},
		},
	}}
}

func TestLifterGetsStrongerTheSameWayEachTime(t *testing.T) {
	t.Parallel()
	a, b := newLifter(), newLifter()
	date := time.Date(2026, 9, 7, 0, 0, 0, 0, home())
	var first, last float64
	logged := 0
	for i := range 40 {
		at := date.AddDate(0, 0, 2*i)
		w, done := a.do(squat(false), at)
		if again, _ := b.do(squat(false), at); !reflect.DeepEqual(w, again) {
			t.Fatalf("two lifters of one seed differ on day %d", i)
		}
		if !done {
			continue
		}
		logged++
		e := w.Exercises[0]
		if len(w.Exercises) != 1 || e.ExerciseID != "goblet-squat" || len(e.Sets) != 3 {
			t.Fatalf("day %d: %+v", i, w.Exercises)
		}
		if !w.EndedAt.After(w.StartedAt) || w.StartedAt.In(home()).Hour() < 18 || w.EndedAt.Sub(w.StartedAt) > 80*time.Minute {
			t.Errorf("day %d: from %v to %v", i, w.StartedAt, w.EndedAt)
		}
		for _, s := range e.Sets {
			if *s.Reps < 5 || *s.Reps > 12 || *s.Rir > 2 || *s.Kg < last {
				t.Errorf("day %d: %v x %v at %v in reserve after %v", i, *s.Kg, *s.Reps, *s.Rir, last)
			}
		}
		last = *e.Sets[0].Kg
		if first == 0 {
			first = last
		}
	}
	if logged < 30 || logged == 40 || last < first*1.1 {
		t.Errorf("%d of 40 done, from %v to %v kg", logged, first, last)
	}
}

func TestLifterIsLighterInALightWeek(t *testing.T) {
	t.Parallel()
	l := newLifter()
	day := time.Date(2026, 9, 7, 0, 0, 0, 0, home())
	heavy, _ := l.do(squat(false), day)
	light, _ := l.do(squat(true), day.AddDate(0, 0, 7))
	if *light.Exercises[0].Sets[0].Kg >= *heavy.Exercises[0].Sets[0].Kg {
		t.Errorf("%v kg after %v", *light.Exercises[0].Sets[0].Kg, *heavy.Exercises[0].Sets[0].Kg)
	}
}

func TestScalesShowASlowLoss(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, home())
	list := scales(now.AddDate(0, 0, -77), now)
	if len(list) < 28 || len(list) > 40 || !reflect.DeepEqual(list, scales(now.AddDate(0, 0, -77), now)) {
		t.Fatalf("%d weigh-ins, or not the same twice", len(list))
	}
	waists := 0
	for i, m := range list {
		if m.WaistCm != nil {
			waists++
		}
		if m.At.After(now) {
			t.Errorf("a weigh-in at %v", m.At)
		}
		if i > 0 {
			if gap := m.At.Sub(list[i-1].At); gap < 47*time.Hour || gap > 73*time.Hour {
				t.Errorf("%v between two", gap)
			}
		}
	}
	if lost := *list[0].WeightKg - *list[len(list)-1].WeightKg; lost < 2 || lost > 5 || waists < 5 {
		t.Errorf("lost %v kg, %d waists", lost, waists)
	}
}
