package stats

import (
	"math"
	"slices"
)

// How a trend is found and what it needs.
const (
	trendKeep     = 0.9 // of the trend that a day leaves
	slopeDays     = 28
	minWeighIns   = 7
	minSpan       = 14   // days between the first and the last weigh-in
	forecastDays  = 28   // no forecast goes beyond 12 weeks
	lightest      = 20.0 // kg; a forecast stays within what can be logged
	heaviest      = 400.0
	normalAt95    = 1.96
	daysOfOneWeek = float64(weekDays)
)

// WeighIn is the weight of a day; with several weigh-ins, their mean.
type WeighIn struct {
	Day Day
	Kg  float64
}

// WeightPoint is a weigh-in and the trend behind it.
type WeightPoint struct {
	Day         Day
	Kg, TrendKg float64
}

// Trend smooths weigh-ins, one a day and in order, by
// T += (1 - 0.9^days)(w - T).
func Trend(weighIns []WeighIn) []WeightPoint {
	points := make([]WeightPoint, len(weighIns))
	for i, w := range weighIns {
		trend := w.Kg
		if i > 0 {
			last := points[i-1]
			trend = last.TrendKg + (1-math.Pow(trendKeep, float64(w.Day-last.Day)))*(w.Kg-last.TrendKg)
		}
		points[i] = WeightPoint{Day: w.Day, Kg: w.Kg, TrendKg: trend}
	}
	return points
}

// Slope is a change in kg a day with its interval of 95 %.
type Slope struct{ PerDay, Low, High float64 }

// TheilSen is the median of the slopes between all pairs of weigh-ins, and
// Sen's interval of 1968 around it. It needs two or more, a day apart.
func TheilSen(weighIns []WeighIn) Slope {
	var slopes []float64
	for i, a := range weighIns {
		for _, b := range weighIns[i+1:] {
			slopes = append(slopes, (b.Kg-a.Kg)/float64(b.Day-a.Day))
		}
	}
	slices.Sort(slopes)
	n, pairs := float64(len(weighIns)), float64(len(slopes))
	spread := normalAt95 * math.Sqrt(n*(n-1)*(2*n+5)/18)
	low := int(math.Floor((pairs - spread) / 2))
	high := int(math.Ceil((pairs + spread) / 2))
	return Slope{
		PerDay: median(slopes),
		Low:    slopes[max(low, 0)],
		High:   slopes[min(high, len(slopes)-1)],
	}
}

func median(sorted []float64) float64 {
	middle := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[middle]
	}
	return (sorted[middle-1] + sorted[middle]) / 2
}

// Forecast is a range of weight on a day.
type Forecast struct {
	Day           Day
	LowKg, HighKg float64
}

// Weight is what the weigh-ins of a period show. KgPerWeek and Forecast are
// nil until MissingWeighIns is 0.
type Weight struct {
	Points          []WeightPoint
	KgPerWeek       *float64
	MissingWeighIns int
	Forecast        *Forecast
}

// WeightOf reads weigh-ins, one a day and in order. The slope is that of the
// last 28 days and needs 7 weigh-ins over 14 days; the forecast goes 28 days
// ahead of today by the slope's interval. It knows nothing of calories.
func WeightOf(weighIns []WeighIn, today Day) Weight {
	w := Weight{Points: Trend(weighIns)}
	first := slices.IndexFunc(weighIns, func(w WeighIn) bool { return w.Day > today-slopeDays })
	if first < 0 {
		w.MissingWeighIns = minWeighIns
		return w
	}
	recent := weighIns[first:]
	w.MissingWeighIns = max(0, minWeighIns-len(recent))
	if recent[len(recent)-1].Day-recent[0].Day < minSpan {
		w.MissingWeighIns = max(1, w.MissingWeighIns)
	}
	if w.MissingWeighIns > 0 {
		return w
	}
	slope := TheilSen(recent)
	weekly := slope.PerDay * daysOfOneWeek
	w.KgPerWeek = &weekly
	forecast := forecast(w.Points[len(w.Points)-1], slope, today+forecastDays)
	w.Forecast = &forecast
	return w
}

// forecast extends the trend to a day.
func forecast(last WeightPoint, slope Slope, day Day) Forecast {
	ahead := float64(day - last.Day)
	within := func(kg float64) float64 { return min(max(kg, lightest), heaviest) }
	return Forecast{Day: day, LowKg: within(last.TrendKg + slope.Low*ahead), HighKg: within(last.TrendKg + slope.High*ahead)}
}
