package loads_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/progress/internal/loads"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// The day decides what the log alone would not.
func TestNextOnADay(t *testing.T) {
	t.Parallel()
	type history = []workoutlog.Exposure
	beaten, inside := history{did(3, 45, 2, 12, 12, 12)}, history{did(3, 45, 2, 10, 9, 9)}
	missed := history{did(3, 45, 1, 7, 6, 6), did(6, 45, 1, 7, 7, 6)}
	dumbbells := []float64{2, 4, 6, 8, 10, 12.5, 15, 20, 25}
	cases := map[string]struct {
		item    loads.Item
		history history
		action  loads.Action
		kg      float64
		reps    int
		es      string
	}{
		"well rested raises as ever":          {loads.Item{Readiness: 5}, beaten, loads.Raise, 47.5, 8, ""},
		"an ordinary day raises as ever":      {loads.Item{Readiness: 3}, beaten, loads.Raise, 47.5, 8, ""},
		"a poor day raises nothing":           {loads.Item{Readiness: 2}, beaten, loads.Hold, 45, 12, "Hoy no toca subir: repite 45 kg con 12 repeticiones."},
		"nor repetitions":                     {loads.Item{Readiness: 2}, inside, loads.Hold, 45, 9, ""},
		"a poor day still reduces":            {loads.Item{Readiness: 2}, missed, loads.Reduce, 42.5, 8, ""},
		"a very poor day is lighter":          {loads.Item{Readiness: 1}, beaten, loads.Reduce, 42.5, 8, "Hoy no es tu día, y vale: 42,5 kg y termina con ganas de más."},
		"where loads are near enough":         {loads.Item{Readiness: 1, StepKg: 10}, beaten, loads.Hold, 45, 8, "Hoy no es tu día, y vale: quédate en 45 kg y para en 8 repeticiones."},
		"a very poor day without a load":      {loads.Item{Readiness: 1}, history{did(3, noLoad, 2, 12, 12, 12)}, loads.Hold, noLoad, 8, ""},
		"feeling well earns nothing":          {loads.Item{Readiness: 5}, inside, loads.Hold, 45, 10, ""},
		"a deload week raises nothing":        {loads.Item{Deload: true}, beaten, loads.Hold, 45, 12, "Semana de descarga: repite 45 kg, nada sube."},
		"a deload week still reduces":         {loads.Item{Deload: true}, missed, loads.Reduce, 42.5, 8, ""},
		"the next dumbbell there is":          {loads.Item{LoadsKg: []float64{30, 40, 45, 48, 60}}, beaten, loads.Raise, 48, 8, "12, 12 y 12 con 2 en reserva. La próxima vez, 48 kg."},
		"repetitions before a far dumbbell":   {loads.Item{LoadsKg: []float64{10, 12.5}}, history{did(3, 10, 2, 12, 12, 12)}, loads.Raise, 10, 13, "12, 12 y 12 con 2 en reserva. La carga siguiente está un 25 % arriba: primero suben las repeticiones. La próxima vez, 13 repeticiones."},
		"a far dumbbell, earned":              {loads.Item{LoadsKg: []float64{10, 12.5}}, history{did(3, 10, 2, 18, 18, 18)}, loads.Raise, 12.5, 8, ""},
		"no dumbbell is heavier":              {loads.Item{LoadsKg: dumbbells}, history{did(3, 25, 2, 12, 12, 12)}, loads.Raise, 25, 13, "12, 12 y 12 con 2 en reserva. La próxima vez, 13 repeticiones."},
		"two misses, the dumbbell below":      {loads.Item{LoadsKg: dumbbells}, history{did(3, 20, 1, 7, 6, 6), did(6, 20, 1, 7, 7, 6)}, loads.Reduce, 15, 8, ""},
		"two misses with the lightest":        {loads.Item{LoadsKg: dumbbells}, history{did(3, 2, 1, 7, 6, 6), did(6, 2, 1, 7, 7, 6)}, loads.Hold, 2, 8, ""},
		"away, the nearest below":             {loads.Item{LoadsKg: dumbbells}, history{did(40, 15, 2, 12, 12, 12)}, loads.Resume, 12.5, 8, ""},
		"a start is rounded down":             {loads.Item{LoadsKg: dumbbells}, nil, loads.Start, 25, 8, ""},
		"what was lifted elsewhere is, too":   {loads.Item{LoadsKg: dumbbells}, history{did(3, 17.5, 2, 10, 9, 9)}, loads.Hold, 15, 10, ""},
		"a very poor day, no dumbbell nearby": {loads.Item{Readiness: 1, LoadsKg: dumbbells}, history{did(3, 20, 2, 12, 12, 12)}, loads.Hold, 20, 8, ""},
	}
	spanish, _ := loads.LanguageOf("es")
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			item := tc.item
			item.ExerciseID, item.Sets, item.RepsMin, item.RepsMax, item.RIR, item.StartKg = "press", 3, 8, 12, 2, new(40.0)
			if item.StepKg == 0 {
				item.StepKg = 2.5
			}
			a := loads.Next(item, tc.history, now, spanish)
			kg := noLoad
			if a.Kg != nil {
				kg = *a.Kg
			}
			if a.Action != tc.action || kg != tc.kg || a.Reps != tc.reps || a.Reason.Text == "" || tc.es != "" && a.Reason.Text != tc.es {
				t.Errorf("%s %v kg x %d, want %s %v kg x %d (%s)", a.Action, kg, a.Reps, tc.action, tc.kg, tc.reps, a.Reason.Text)
			}
		})
	}
}

// However the log looks, a poor day and a deload week never raise, and what
// can be made is all that is asked for.
func TestADayNeverRaises(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		made := rapid.SliceOfNDistinct(rapid.IntRange(1, 60), 1, 12, func(n int) int { return n }).Draw(t, "loads")
		slices.Sort(made)
		item := loads.Item{Sets: 3, RepsMin: 8, RepsMax: 12, RIR: 2, StepKg: 2.5, Readiness: rapid.IntRange(0, 5).Draw(t, "readiness"), Deload: rapid.Bool().Draw(t, "deload")}
		for _, kg := range made {
			item.LoadsKg = append(item.LoadsKg, float64(kg))
		}
		var history []workoutlog.Exposure
		for days := range rapid.IntRange(1, 3).Draw(t, "exposures") {
			kg := item.LoadsKg[rapid.IntRange(0, len(made)-1).Draw(t, "kg")]
			history = append(history, did(1+3*days, kg, rapid.IntRange(unknown, 4).Draw(t, "reserve"), rapid.SliceOfN(rapid.IntRange(1, 35), 3, 3).Draw(t, "reps")...))
		}
		lang, _ := loads.LanguageOf("en")
		a := loads.Next(item, history, now, lang)
		if a.Kg == nil || !slices.Contains(item.LoadsKg, *a.Kg) {
			t.Fatalf("%v kg cannot be made", a.Kg)
		}
		if calm := item.Deload || item.Readiness == 1 || item.Readiness == 2; calm && (a.Action == loads.Raise || *a.Kg > *a.FromKg) {
			t.Fatalf("%s to %v from %v", a.Action, *a.Kg, *a.FromKg)
		}
	})
}
