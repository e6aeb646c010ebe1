package advice

import (
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
)

const (
	mainLifts   = 5     // of the most often trained
	leastPoints = 3     // exposures
	leastSpan   = 14    // days between the first and the last of them
	realGain    = 0.005 // of e1RM; less is noise
	recent      = 21    // days since the last exposure

	slipLookback = 28   // days in which a lift's best is looked for
	slip         = 0.02 // of e1RM below it, twice in a row
	deloadLifts  = 2    // that slip at once

	weightDays     = 21
	leastWeighIns  = 10
	weighInsSpread = 14 // days between the first and the last weigh-in
)

// plateau reports whether a lift has not gained over its last exposures: the
// fewest, three or more, that span two weeks. days is that span.
func plateau(l stats.Lift, today stats.Day) (days int, stands bool) {
	n := len(l.Points)
	if n < leastPoints || today-l.Points[n-1].Day > recent {
		return 0, false
	}
	last := l.Points[n-1].Day
	for from := n - leastPoints; from >= 0; from-- {
		if last-l.Points[from].Day < leastSpan {
			continue
		}
		first := l.Points[from].E1RMKg
		for _, p := range l.Points[from+1:] {
			if p.E1RMKg > first*(1+realGain) {
				return 0, false
			}
		}
		return int(last - l.Points[from].Day), true
	}
	return 0, false
}

// slipping counts the lifts whose last two exposures are both well below their
// best of four weeks.
func slipping(lifts []stats.Lift, today stats.Day) int {
	count := 0
	for _, l := range lifts {
		n := len(l.Points)
		if n < leastPoints || today-l.Points[n-1].Day > recent {
			continue
		}
		best := 0.0
		for _, p := range l.Points[:n-2] {
			if l.Points[n-1].Day-p.Day <= slipLookback {
				best = max(best, p.E1RMKg)
			}
		}
		if limit := best * (1 - slip); l.Points[n-1].E1RMKg < limit && l.Points[n-2].E1RMKg < limit {
			count++
		}
	}
	return count
}

// weightStands reports whether the interval of the weight's slope over three
// weeks holds 0; it needs ten weigh-ins.
func weightStands(w stats.Weight, today stats.Day) bool {
	var weighIns []stats.WeighIn
	for _, p := range w.Points {
		if p.Day > today-weightDays {
			weighIns = append(weighIns, stats.WeighIn{Day: p.Day, Kg: p.Kg})
		}
	}
	n := len(weighIns)
	if n < leastWeighIns || weighIns[n-1].Day-weighIns[0].Day < weighInsSpread {
		return false
	}
	slope := stats.TheilSen(weighIns)
	return slope.Low <= 0 && slope.High >= 0
}
