package loads_test

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/progress/internal/loads"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// Whatever was logged, the answer keeps R21 and says why.
func TestNextKeepsItsRules(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		item := loads.Item{
			Sets: rapid.IntRange(1, 5).Draw(t, "sets"), RepsMin: rapid.IntRange(1, 20).Draw(t, "min"), RIR: rapid.IntRange(0, 4).Draw(t, "rir"),
			StepKg: rapid.SampledFrom([]float64{0, 0.5, 1.25, 2, 2.5, 4, 5, 10}).Draw(t, "step"),
		}
		item.RepsMax = item.RepsMin + rapid.IntRange(0, 8).Draw(t, "span")
		var history []workoutlog.Exposure
		days := 0
		for range rapid.IntRange(0, 4).Draw(t, "exposures") {
			days += rapid.IntRange(1, 25).Draw(t, "days")
			kg := float64(rapid.IntRange(1, 400).Draw(t, "kg")) / 2
			reps := rapid.SliceOfN(rapid.IntRange(0, 35), 0, 5).Draw(t, "reps")
			history = append(history, did(days, kg, rapid.IntRange(unknown, 5).Draw(t, "reserve"), reps...))
		}
		lang, _ := loads.LanguageOf(rapid.SampledFrom([]string{"es", "en"}).Draw(t, "lang"))
		a := loads.Next(item, history, now, lang)
		check(t, item, a)
		if a.Action == loads.Raise && a.Kg != nil && *a.Kg > *a.FromKg {
			checkRaise(t, item, history, a)
		}
	})
}

func check(t *rapid.T, item loads.Item, a loads.Advice) {
	if a.Reps < 1 || a.Reason.Text == "" || a.Reason.Rule == "" || a.Reason.Source == "" || strings.Contains(a.Reason.Text, "%!") {
		t.Fatalf("%+v", a)
	}
	if a.FromKg == nil {
		return
	}
	change := *a.Kg - *a.FromKg
	if *a.Kg <= 0 {
		t.Fatalf("%v kg after %v", *a.Kg, *a.FromKg)
	}
	if steps := change / item.StepKg; item.StepKg > 0 && math.Abs(steps-math.Round(steps)) > 1e-6 {
		t.Fatalf("%v kg is no number of steps of %v", change, item.StepKg)
	}
	switch a.Action {
	case loads.Hold:
		if change != 0 {
			t.Fatalf("held at %v more", change)
		}
	case loads.Raise:
		if change < 0 || (change > 0 && a.Reps != item.RepsMin) {
			t.Fatalf("raised by %v", change)
		}
	case loads.Reduce:
		if cut := -change; cut < 0.05**a.FromKg-1e-6 || (cut > 0.10**a.FromKg+1e-6 && cut > item.StepKg) {
			t.Fatalf("reduced %v by %v", *a.FromKg, cut)
		}
	case loads.Resume:
		if change > 0 || -change > 0.10**a.FromKg+item.StepKg/2+1e-6 {
			t.Fatalf("resumed %v at %v", *a.FromKg, *a.Kg)
		}
	case loads.Start:
		t.Fatal("started what had been logged")
	}
}

// A load rises only when the last sets earned it: by 2 to 10 %, or by one
// larger step once more repetitions have made up for it.
func checkRaise(t *rapid.T, item loads.Item, history []workoutlog.Exposure, a loads.Advice) {
	var last []workoutlog.Set
	for _, e := range history {
		for _, s := range e.Sets {
			if s.Kind == workoutlog.Working {
				last = append(last, s)
			}
		}
		if len(last) > 0 {
			break
		}
	}
	share := (*a.Kg - *a.FromKg) / *a.FromKg
	for _, s := range last {
		if *s.Reps < item.RepsMax || (s.RIR != nil && *s.RIR < item.RIR) {
			t.Fatalf("raised after %d with %v in reserve", *s.Reps, s.RIR)
		}
		before, after := *a.FromKg*(1+float64(*s.Reps)/30), *a.Kg*(1+float64(item.RepsMin)/30)
		if share > 0.10+1e-6 && (before < after-1e-6 || *a.Kg != *a.FromKg+item.StepKg) {
			t.Fatalf("raised by %.0f %% after %d", 100*share, *s.Reps)
		}
	}
	if share < 0.02-1e-6 {
		t.Fatalf("raised by %.1f %%", 100*share)
	}
}
