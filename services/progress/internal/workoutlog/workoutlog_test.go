package workoutlog_test

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

var now = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

func valid() workoutlog.Facts {
	return workoutlog.Facts{
		ID: "3f2504e0-4f89-41d3-9a0c-0305e82c3301", StartedAt: now.Add(-time.Hour), EndedAt: now,
		Exercises: []workoutlog.Exercise{{
			ExerciseID: "goblet-squat", Target: &workoutlog.Target{Sets: 3, RepsMin: new(8), RepsMax: new(12), RIR: 2},
			Sets: []workoutlog.Set{
				{Kind: workoutlog.Warmup, Kg: new(20.0), Reps: new(8)},
				{Kind: workoutlog.Working, Kg: new(40.0), Reps: new(12), RIR: new(2)},
			},
		}},
	}
}

func TestNewWorkoutRefusesWithAPointer(t *testing.T) {
	t.Parallel()
	set := func(change func(s *workoutlog.Set)) func(f *workoutlog.Facts) {
		return func(f *workoutlog.Facts) { change(&f.Exercises[0].Sets[1]) }
	}
	target := func(change func(t *workoutlog.Target)) func(f *workoutlog.Facts) {
		return func(f *workoutlog.Facts) { change(f.Exercises[0].Target) }
	}
	cases := map[string]struct {
		change  func(f *workoutlog.Facts)
		pointer string
	}{
		"no id":             {func(f *workoutlog.Facts) { f.ID = "" }, "/id"},
		"no UUID":           {func(f *workoutlog.Facts) { f.ID = "workout-1" }, "/id"},
		"UUID and more":     {func(f *workoutlog.Facts) { f.ID += "\n" }, "/id"},
		"in 1969":           {func(f *workoutlog.Facts) { f.StartedAt = time.Unix(-1, 0); f.EndedAt = time.Unix(1, 0) }, "/startedAt"},
		"in two days":       {func(f *workoutlog.Facts) { f.EndedAt = now.Add(25 * time.Hour); f.StartedAt = now.Add(20 * time.Hour) }, "/endedAt"},
		"ends before":       {func(f *workoutlog.Facts) { f.EndedAt = f.StartedAt.Add(-time.Second) }, "/endedAt"},
		"25 hours":          {func(f *workoutlog.Facts) { f.StartedAt = now.Add(-25 * time.Hour) }, "/endedAt"},
		"a novel of a name": {func(f *workoutlog.Facts) { f.Title = new(strings.Repeat("ñ", 121)) }, "/title"},
		"long notes":        {func(f *workoutlog.Facts) { f.Notes = new(strings.Repeat("n", 2001)) }, "/notes"},
		"long plan":         {func(f *workoutlog.Facts) { f.PlanID = new(strings.Repeat("n", 65)) }, "/planId"},
		"long session":      {func(f *workoutlog.Facts) { f.SessionID = new(strings.Repeat("n", 65)) }, "/sessionId"},
		"effort of 11":      {func(f *workoutlog.Facts) { f.SessionRPE = new(11.0) }, "/sessionRpe"},
		"no exercises":      {func(f *workoutlog.Facts) { f.Exercises = nil }, "/exercises"},
		"41 exercises":      {func(f *workoutlog.Facts) { f.Exercises = make([]workoutlog.Exercise, 41) }, "/exercises"},
		"3,000 sets":        {func(f *workoutlog.Facts) { f.Exercises[0].Sets = make([]workoutlog.Set, 3000) }, "/exercises/0/sets"},
		"no sets":           {func(f *workoutlog.Facts) { f.Exercises[0].Sets = nil }, "/exercises/0/sets"},
		"exercise's id":     {func(f *workoutlog.Facts) { f.Exercises[0].ExerciseID = "Goblet Squat" }, "/exercises/0/exerciseId"},
		"no exercise's id":  {func(f *workoutlog.Facts) { f.Exercises[0].ExerciseID = "" }, "/exercises/0/exerciseId"},
		"kind":              {set(func(s *workoutlog.Set) { s.Kind = "myo" }), "/exercises/0/sets/1/kind"},
		"1,001 kg":          {set(func(s *workoutlog.Set) { s.Kg = new(1001.0) }), "/exercises/0/sets/1/kg"},
		"no number":         {set(func(s *workoutlog.Set) { s.Kg = new(math.NaN()) }), "/exercises/0/sets/1/kg"},
		"201 repetitions":   {set(func(s *workoutlog.Set) { s.Reps = new(201) }), "/exercises/0/sets/1/reps"},
		"-1 repetitions":    {set(func(s *workoutlog.Set) { s.Reps = new(-1) }), "/exercises/0/sets/1/reps"},
		"eleven hours":      {set(func(s *workoutlog.Set) { s.Seconds = new(39_600) }), "/exercises/0/sets/1/seconds"},
		"too far":           {set(func(s *workoutlog.Set) { s.Metres = new(300_001.0) }), "/exercises/0/sets/1/metres"},
		"11 in reserve":     {set(func(s *workoutlog.Set) { s.RIR = new(11) }), "/exercises/0/sets/1/rir"},
		"target's sets":     {target(func(x *workoutlog.Target) { x.Sets = 0 }), "/exercises/0/target/sets"},
		"target's range":    {target(func(x *workoutlog.Target) { x.RepsMax = new(7) }), "/exercises/0/target/repsMax"},
		"target's reserve":  {target(func(x *workoutlog.Target) { x.RIR = -1 }), "/exercises/0/target/rir"},
		"target's seconds":  {target(func(x *workoutlog.Target) { x.Seconds = new(-1) }), "/exercises/0/target/seconds"},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := valid()
			tc.change(&f)
			_, err := workoutlog.NewWorkout(f, now)
			var got *fault.Fault
			if !errors.As(err, &got) || got.Kind != fault.Invalid {
				t.Fatalf("got %v", err)
			}
			if len(got.Fields) != 1 || got.Fields[0].Pointer != tc.pointer {
				t.Errorf("got %+v, want %s alone", got.Fields, tc.pointer)
			}
		})
	}
}

func TestManyFaultsAreNamedAtOnceAndBounded(t *testing.T) {
	t.Parallel()
	f := valid()
	f.ID, f.SessionRPE = "x", new(0.0)
	f.Exercises[0].Sets = slices.Repeat([]workoutlog.Set{{Kind: "x", Reps: new(-1), Kg: new(2000.0)}}, 50)
	var got *fault.Fault
	if _, err := workoutlog.NewWorkout(f, now); !errors.As(err, &got) || len(got.Fields) != 100 {
		t.Fatalf("%d faults", len(got.Fields))
	}
	for _, want := range []string{"/id", "/sessionRpe", "/exercises/0/sets/0/kind", "/exercises/0/sets/2/reps"} {
		if !slices.ContainsFunc(got.Fields, func(f fault.Field) bool { return f.Pointer == want }) {
			t.Errorf("nothing is said of %s", want)
		}
	}
}

func TestWorkoutIsCanonicalAndItsOwn(t *testing.T) {
	t.Parallel()
	f := valid()
	f.ID = strings.ToUpper(f.ID)
	f.StartedAt = f.StartedAt.In(time.FixedZone("", -5*3600)).Add(1234567)
	w, err := workoutlog.NewWorkout(f, now)
	if err != nil {
		t.Fatal(err)
	}
	f.Exercises[0].Sets[1].Kind = "changed"
	got := w.Facts()
	if got.ID != valid().ID || got.StartedAt.Location() != time.UTC || got.StartedAt.Nanosecond()%1e6 != 0 || got.Exercises[0].Sets[1].Kind != workoutlog.Working {
		t.Errorf("got %+v", got)
	}
	if w.WorkingSets() != 1 {
		t.Errorf("%d working sets: a warm-up is none", w.WorkingSets())
	}
}

func TestMeasurementRefusesWithAPointer(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		facts workoutlog.MeasurementFacts
		want  []string
	}{
		"nothing":  {workoutlog.MeasurementFacts{At: now}, []string{"/id", "/weightKg"}},
		"too much": {workoutlog.MeasurementFacts{ID: valid().ID, At: now, WeightKg: new(401.0), WaistCm: new(29.0), BodyFatPercent: new(1.0)}, []string{"/weightKg", "/waistCm", "/bodyFatPercent"}},
		"no time":  {workoutlog.MeasurementFacts{ID: valid().ID, WeightKg: new(80.0)}, []string{"/at"}},
		"too soon": {workoutlog.MeasurementFacts{ID: valid().ID, At: now.Add(25 * time.Hour), WeightKg: new(80.0)}, []string{"/at"}},
		"good":     {workoutlog.MeasurementFacts{ID: valid().ID, At: now, BodyFatPercent: new(20.0)}, nil},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := workoutlog.NewMeasurement(tc.facts, now)
			var places []string
			var f *fault.Fault
			if errors.As(err, &f) {
				for _, field := range f.Fields {
					places = append(places, field.Pointer)
				}
			}
			if !slices.Equal(places, tc.want) {
				t.Errorf("got %q, want %q", places, tc.want)
			}
		})
	}
}

func TestWhatExistsIsWithinRange(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f := valid()
		s := &f.Exercises[0].Sets[1]
		s.Kg, s.Reps, s.RIR = new(rapid.Float64().Draw(t, "kg")), new(rapid.IntRange(-5, 300).Draw(t, "reps")), new(rapid.IntRange(-5, 20).Draw(t, "rir"))
		f.Exercises[0].ExerciseID = rapid.StringMatching(`[a-zA-Z0-9 -]{0,70}`).Draw(t, "exercise")
		w, err := workoutlog.NewWorkout(f, now)
		if err != nil {
			if !fault.Is(err, fault.Invalid) {
				t.Fatalf("%v", err)
			}
			return
		}
		got := w.Facts().Exercises[0]
		if k, r := *got.Sets[1].Kg, *got.Sets[1].Reps; !(k >= -200 && k <= 1000) || r < 0 || r > 200 || strings.ToLower(got.ExerciseID) != got.ExerciseID {
			t.Fatalf("accepted %+v", got)
		}
	})
}
