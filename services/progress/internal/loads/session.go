package loads

import (
	"math"
	"time"

	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// session is the part of an exposure that progression looks at.
type session struct {
	at     time.Time
	kg     *float64 // nil for body weight
	sets   []workoutlog.Set
	target *workoutlog.Target
}

// progressing keeps the exposures that have sets with repetitions.
func progressing(history []workoutlog.Exposure) []session {
	var all []session
	for _, e := range history {
		s := session{at: e.At, target: e.Target}
		for _, set := range e.Sets {
			if (set.Kind == workoutlog.Working || set.Kind == workoutlog.Failure) && set.Reps != nil {
				s.sets = append(s.sets, set)
			}
		}
		if len(s.sets) == 0 {
			continue
		}
		s.kg = usualLoad(s.sets)
		all = append(all, s)
	}
	return all
}

// usualLoad is the load that most sets had, the heavier of two; nil when no
// set has one.
func usualLoad(sets []workoutlog.Set) *float64 {
	count := map[float64]int{}
	var best *float64
	for _, s := range sets {
		if s.Kg == nil {
			continue
		}
		count[*s.Kg]++
	}
	for kg, n := range count {
		if best == nil || n > count[*best] || (n == count[*best] && kg > *best) {
			best = &kg
		}
	}
	return best
}

// atLoad are the sets with the session's load or a heavier one.
func (s session) atLoad() []workoutlog.Set {
	if s.kg == nil {
		return s.sets
	}
	var sets []workoutlog.Set
	for _, set := range s.sets {
		if set.Kg != nil && *set.Kg >= *s.kg {
			sets = append(sets, set)
		}
	}
	return sets
}

func (s session) lowestReps() int {
	lowest := math.MaxInt
	for _, set := range s.atLoad() {
		lowest = min(lowest, *set.Reps)
	}
	return lowest
}

// lowestRIR is the least reserve that was logged; false when none was. A set
// to failure has none left.
func (s session) lowestRIR() (rir int, known bool) {
	rir = math.MaxInt
	for _, set := range s.atLoad() {
		switch {
		case set.RIR != nil:
			rir, known = min(rir, *set.RIR), true
		case set.Kind == workoutlog.Failure:
			rir, known = 0, true
		}
	}
	return rir, known
}

// beaten reports whether every set that was asked for reached the top of the
// range with the reserve asked for. A lighter week asks for fewer sets.
func beaten(item Item, s session) bool {
	needed := item.Sets
	if s.target != nil {
		needed = min(needed, s.target.Sets)
	}
	rir, known := s.lowestRIR()
	return len(s.atLoad()) >= needed && s.lowestReps() >= item.RepsMax && (!known || rir >= item.RIR)
}

// missed reports whether a set stayed below the range that was asked for
// then, or its reserve far below. Ending a session early is no miss.
func missed(item Item, s session) bool {
	bottom, target := item.RepsMin, item.RIR
	if s.target != nil {
		target = s.target.RIR
		if s.target.RepsMin != nil {
			bottom = *s.target.RepsMin
		}
	}
	rir, known := s.lowestRIR()
	return s.lowestReps() < bottom || (known && rir <= target-farUnder)
}

func missedTwice(item Item, done []session) bool {
	if len(done) < 2 || !missed(item, done[0]) || !missed(item, done[1]) {
		return false
	}
	now, before := done[0].kg, done[1].kg
	return now == nil || before == nil || *before <= *now
}

func epley(kg float64, reps int) float64 { return kg * (1 + float64(reps)/30) }

// upwards is the least positive number of steps that makes an amount.
func upwards(amount, step float64) float64 {
	return math.Max(1, math.Ceil(amount/step-rounding)) * step
}

// nearest is the number of steps nearest to an amount, which may be none.
func nearest(amount, step float64) float64 { return math.Round(amount/step) * step }

func abs(x float64) float64 { return math.Abs(x) }

// round takes away what binary fractions add.
func round(kg float64) float64 { return math.Round(kg*1000) / 1000 }
