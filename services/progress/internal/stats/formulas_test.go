package stats_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
)

func near(t *testing.T, what string, got, want, within float64) {
	t.Helper()
	if !(math.Abs(got-want) <= within) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func TestPublishedVectors(t *testing.T) {
	t.Parallel()
	epley, _ := stats.E1RM(100, 5)
	near(t, "Epley", epley, 116.67, 0.005)
	brzycki, _ := stats.Brzycki(100, 5)
	near(t, "Brzycki", brzycki, 112.50, 1e-9)
	epley, _ = stats.E1RM(100, 10)
	brzycki, _ = stats.Brzycki(100, 10)
	near(t, "Epley at 10", epley, 133.33, 0.005)
	near(t, "both at 10", epley, brzycki, 1e-9)
	epley, _ = stats.E1RM(100, 1)
	brzycki, _ = stats.Brzycki(100, 1)
	near(t, "Epley at 1", epley, 100, 0)
	near(t, "Brzycki at 1", brzycki, 100, 0)

	trend := stats.Trend([]stats.WeighIn{{Day: 1, Kg: 80}, {Day: 2, Kg: 79}, {Day: 3, Kg: 81}})
	near(t, "trend, day 1", trend[0].TrendKg, 80, 0)
	near(t, "trend, day 2", trend[1].TrendKg, 79.9, 1e-9)
	near(t, "trend, day 3", trend[2].TrendKg, 80.01, 1e-9)
}

func TestE1RMRefuses(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		kg   float64
		reps int
	}{{100, 13}, {100, 0}, {100, -1}, {0, 5}, {-20, 5}, {math.NaN(), 5}} {
		if _, ok := stats.E1RM(tc.kg, tc.reps); ok {
			t.Errorf("Epley took %v kg x %d", tc.kg, tc.reps)
		}
		if _, ok := stats.Brzycki(tc.kg, tc.reps); ok {
			t.Errorf("Brzycki took %v kg x %d", tc.kg, tc.reps)
		}
	}
}

func TestE1RMGrowsWithLoadAndRepetitions(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		kg, reps := rapid.Float64Range(0.5, 1000).Draw(t, "kg"), rapid.IntRange(1, 11).Draw(t, "reps")
		a, _ := stats.E1RM(kg, reps)
		b, _ := stats.E1RM(kg, reps+1)
		c, _ := stats.E1RM(kg+0.5, reps)
		if a < kg || b <= a || c <= a {
			t.Fatalf("%v, one more repetition %v, half a kilogram more %v", a, b, c)
		}
	})
}

// A gap of days moves the trend as if the same weight had been seen on each.
func TestTrendOverAGapIsThatOfEqualDays(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		first, then := rapid.Float64Range(40, 150).Draw(t, "first"), rapid.Float64Range(40, 150).Draw(t, "then")
		gap := rapid.IntRange(1, 40).Draw(t, "gap")
		daily := []stats.WeighIn{{Day: 0, Kg: first}}
		for d := 1; d <= gap; d++ {
			daily = append(daily, stats.WeighIn{Day: stats.Day(d), Kg: then})
		}
		all := stats.Trend(daily)
		jump := stats.Trend([]stats.WeighIn{daily[0], daily[gap]})
		if diff := all[gap].TrendKg - jump[1].TrendKg; math.Abs(diff) > 1e-9 {
			t.Fatalf("differs by %v", diff)
		}
		if last := jump[1].TrendKg; last < min(first, then)-1e-9 || last > max(first, then)+1e-9 {
			t.Fatalf("trend %v is not between %v and %v", last, first, then)
		}
	})
}

func TestTheilSenFindsALineAndIgnoresOutliers(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		slope := rapid.Float64Range(-0.3, 0.3).Draw(t, "slope")
		var line []stats.WeighIn
		for d := range 20 {
			line = append(line, stats.WeighIn{Day: stats.Day(d), Kg: 80 + slope*float64(d)})
		}
		line[rapid.IntRange(0, 19).Draw(t, "where")].Kg += rapid.Float64Range(-10, 10).Draw(t, "outlier")
		got := stats.TheilSen(line)
		if math.Abs(got.PerDay-slope) > 1e-9 || got.Low > got.PerDay || got.High < got.PerDay {
			t.Fatalf("%+v for a slope of %v", got, slope)
		}
	})
}

func TestDaysAndWeeks(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := stats.Day(rapid.IntRange(-3000, 40_000).Draw(t, "day"))
		monday := d.Monday()
		if monday > d || d-monday > 6 || monday.Monday() != monday || (monday+6).Monday() != monday || (monday-1).Monday() != monday-7 {
			t.Fatalf("%s: Monday %s", d, monday)
		}
	})
	if m := stats.Day(20_780).Monday().String(); m != "2026-11-23" {
		t.Errorf("Monday of %s is %s", stats.Day(20_780), m)
	}
}
