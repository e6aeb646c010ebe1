package loads_test

import (
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/progress/internal/loads"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

var now = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

const unknown = -1 // a reserve that was not logged

// did is an exposure some days ago: a load, a reserve, and the repetitions of
// its sets. A load of noLoad is body weight.
func did(daysAgo int, kg float64, rir int, reps ...int) workoutlog.Exposure {
	e := workoutlog.Exposure{At: now.AddDate(0, 0, -daysAgo), Sets: []workoutlog.Set{{Kind: workoutlog.Warmup, Kg: new(5.0), Reps: new(3)}}}
	for _, r := range reps {
		s := workoutlog.Set{Kind: workoutlog.Working, Reps: new(r)}
		if kg != noLoad {
			s.Kg = new(kg)
		}
		if rir != unknown {
			s.RIR = new(rir)
		}
		e.Sets = append(e.Sets, s)
	}
	return e
}

const noLoad = 12345.0

func asked(e workoutlog.Exposure, sets, repsMin, rir int) workoutlog.Exposure {
	e.Target = &workoutlog.Target{Sets: sets, RepsMin: &repsMin, RIR: rir}
	return e
}

func withLast(e workoutlog.Exposure, kind workoutlog.SetKind, kg float64, reps int) workoutlog.Exposure {
	e.Sets = append(e.Sets, workoutlog.Set{Kind: kind, Kg: &kg, Reps: &reps})
	return e
}

func TestNext(t *testing.T) {
	t.Parallel()
	type history = []workoutlog.Exposure
	cases := map[string]struct {
		step    float64
		history history
		action  loads.Action
		kg      float64
		reps    int
		es, en  string
	}{
		"never logged": {2.5, nil, loads.Start, 40, 8,
			"Empieza con 40 kg y termina cada serie con 2 en reserva.", "Start with 40 kg and end each set with 2 in reserve."},
		"only warm-ups": {2.5, history{did(3, 45, 2)}, loads.Start, 40, 8, "", ""},
		"target beaten": {2.5, history{did(3, 45, 2, 12, 12, 12)}, loads.Raise, 47.5, 8,
			"12, 12 y 12 con 2 en reserva. La próxima vez, 47,5 kg.", "12, 12 and 12 with 2 in reserve. Next time, 47.5 kg."},
		"beaten, reserve not logged": {2.5, history{did(3, 45, unknown, 12, 13, 12)}, loads.Raise, 47.5, 8,
			"12, 13 y 12. La próxima vez, 47,5 kg.", "12, 13 and 12. Next time, 47.5 kg."},
		"a small step is taken twice": {1.25, history{did(3, 100, 3, 12, 12, 12)}, loads.Raise, 102.5, 8, "", ""},
		"top without the reserve": {2.5, history{did(3, 45, 1, 12, 12, 12)}, loads.Hold, 45, 12,
			"12, 12 y 12 con 1 en reserva. Sigue con 45 kg y termina con 2 en reserva.", "12, 12 and 12 with 1 in reserve. Stay with 45 kg and end with 2 in reserve."},
		"inside the range": {2.5, history{did(3, 45, 2, 10, 9, 9)}, loads.Hold, 45, 10,
			"10, 9 y 9 con 2 en reserva. Sigue con 45 kg y busca 10 repeticiones.", "10, 9 and 9 with 2 in reserve. Stay with 45 kg and aim for 10 repetitions."},
		"ended early":                  {2.5, history{did(3, 45, 2, 12, 12)}, loads.Hold, 45, 12, "", ""},
		"a lighter week asks for less": {2.5, history{asked(did(3, 45, 2, 12, 12), 2, 8, 2)}, loads.Raise, 47.5, 8, "", ""},
		"one set lighter":              {2.5, history{withLast(did(3, 45, 2, 12, 12), workoutlog.Working, 40, 12)}, loads.Hold, 45, 12, "", ""},
		"a drop set is no part of it":  {2.5, history{withLast(did(3, 45, 2, 12, 12, 12), workoutlog.Drop, 20, 5)}, loads.Raise, 47.5, 8, "", ""},
		"to failure has no reserve":    {2.5, history{withLast(did(3, 45, unknown, 12, 12), workoutlog.Failure, 45, 12)}, loads.Hold, 45, 12, "", ""},
		"one miss":                     {2.5, history{did(3, 45, 1, 7, 6, 6), did(6, 45, 2, 9, 9, 9)}, loads.Hold, 45, 8, "", ""},
		"two misses": {2.5, history{did(3, 45, 1, 7, 6, 6), did(6, 45, 1, 7, 7, 6)}, loads.Reduce, 42.5, 8,
			"Dos sesiones por debajo de la meta. La próxima vez, 42,5 kg, y subimos desde ahí.", "Two sessions below the target. Next time, 42.5 kg, and we build from there."},
		"two misses by reserve":           {2.5, history{did(3, 45, 0, 9, 9, 9), did(6, 45, 0, 9, 9, 9)}, loads.Reduce, 42.5, 8, "", ""},
		"a little less reserve is none":   {2.5, history{did(3, 45, 1, 9, 9, 9), did(6, 45, 1, 9, 9, 9)}, loads.Hold, 45, 10, "", ""},
		"two misses, reduced in between":  {2.5, history{did(3, 42.5, 1, 7, 7, 7), did(6, 45, 1, 7, 7, 7)}, loads.Hold, 42.5, 8, "", ""},
		"misses by what was asked then":   {2.5, history{asked(did(3, 45, 1, 6, 6, 6), 3, 6, 1), asked(did(6, 45, 1, 6, 6, 6), 3, 6, 1)}, loads.Hold, 45, 8, "", ""},
		"two misses, small steps":         {1.25, history{did(3, 100, 2, 6, 6, 6), did(6, 100, 2, 6, 6, 6)}, loads.Reduce, 95, 8, "", ""},
		"two misses, nothing lighter":     {4, history{did(3, 4, 2, 6, 6, 6), did(6, 4, 2, 6, 6, 6)}, loads.Hold, 4, 8, "Dos sesiones por debajo de la meta. Sigue con 4 kg y busca 8 repeticiones.", ""},
		"a step of 20 %, repetitions":     {2, history{did(3, 10, 2, 12, 12, 12)}, loads.Raise, 10, 13, "12, 12 y 12 con 2 en reserva. La carga siguiente está un 20 % arriba: primero suben las repeticiones. La próxima vez, 13 repeticiones.", ""},
		"a step of 20 %, earned":          {2, history{did(3, 10, 2, 16, 16, 16)}, loads.Raise, 12, 8, "", ""},
		"a step of 100 %, at the top":     {2, history{did(3, 2, 2, 30, 30, 30)}, loads.Hold, 2, 30, "30, 30 y 30 con 2 en reserva. Aquí 30 repeticiones es el tope: toca una variante más exigente.", ""},
		"body weight, beaten":             {0, history{did(3, noLoad, 2, 12, 12, 12)}, loads.Raise, noLoad, 13, "12, 12 y 12 con 2 en reserva. La próxima vez, 13 repeticiones.", "12, 12 and 12 with 2 in reserve. Next time, 13 repetitions."},
		"body weight, inside":             {0, history{did(3, noLoad, 2, 9, 8, 8)}, loads.Hold, noLoad, 9, "9, 8 y 8 con 2 en reserva. Sigue con tu peso y busca 9 repeticiones.", ""},
		"logged without a load":           {2.5, history{did(3, noLoad, 2, 12, 12, 12)}, loads.Raise, noLoad, 13, "", ""},
		"assistance, beaten":              {5, history{did(3, -20, 2, 12, 12, 12)}, loads.Raise, -15, 8, "12, 12 y 12 con 2 en reserva. La próxima vez, 15 kg de ayuda.", ""},
		"assistance, two misses":          {5, history{did(3, -20, 2, 5, 5, 5), did(6, -20, 2, 5, 5, 5)}, loads.Reduce, -25, 8, "", ""},
		"21 days are no break":            {2.5, history{did(21, 45, 2, 10, 10, 10)}, loads.Hold, 45, 11, "", ""},
		"22 days away":                    {2.5, history{did(22, 50, 2, 12, 12, 12)}, loads.Resume, 45, 8, "Han pasado 3 semanas. Empezamos con 45 kg, un 10 % menos, y subimos desde ahí.", "It has been 3 weeks. We start with 45 kg, 10 % lower, and build from there."},
		"away, steps do not meet 10 %":    {2.5, history{did(40, 30, 2, 12, 12, 12)}, loads.Resume, 27.5, 8, "Han pasado 5 semanas. Empezamos con 27,5 kg, un 8 % menos, y subimos desde ahí.", ""},
		"away, no step is near enough":    {4, history{did(40, 8, 2, 12, 12, 12)}, loads.Resume, 8, 8, "", ""},
		"away, the step is far too large": {10, history{did(40, 20, 2, 12, 12, 12)}, loads.Resume, 20, 8, "Han pasado 5 semanas. Empezamos con 20 kg y subimos desde ahí.", ""},
		"away, body weight":               {0, history{did(40, noLoad, 2, 12, 12, 12)}, loads.Resume, noLoad, 8, "Han pasado 5 semanas. Empezamos con tu peso y subimos desde ahí.", ""},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			item := loads.Item{ExerciseID: "bench-press", Sets: 3, RepsMin: 8, RepsMax: 12, RIR: 2, StepKg: tc.step, StartKg: new(40.0)}
			for lang, want := range map[string]string{"es": tc.es, "en": tc.en} {
				l, err := loads.LanguageOf(lang)
				if err != nil {
					t.Fatal(err)
				}
				a := loads.Next(item, tc.history, now, l)
				kg := noLoad
				if a.Kg != nil {
					kg = *a.Kg
				}
				if a.Action != tc.action || kg != tc.kg || a.Reps != tc.reps {
					t.Errorf("%s %v kg x %d, want %s %v kg x %d (%s)", a.Action, kg, a.Reps, tc.action, tc.kg, tc.reps, a.Reason.Text)
				}
				if want != "" && a.Reason.Text != want {
					t.Errorf("says  %s\nwants %s", a.Reason.Text, want)
				}
			}
		})
	}
}

func TestStartWithoutAProposal(t *testing.T) {
	t.Parallel()
	l, _ := loads.LanguageOf("es")
	a := loads.Next(loads.Item{Sets: 3, RepsMin: 8, RepsMax: 12, RIR: 2, StepKg: 2.5}, nil, now, l)
	if a.Kg != nil || a.Reason.Text != "Elige una carga para hacer 8 repeticiones con 2 en reserva." {
		t.Errorf("%+v", a)
	}
}

func TestLanguages(t *testing.T) {
	t.Parallel()
	if _, err := loads.LanguageOf(""); err != nil {
		t.Error(err)
	}
	if _, err := loads.LanguageOf("fr"); !fault.Is(err, fault.Invalid) {
		t.Errorf("French: %v", err)
	}
}
