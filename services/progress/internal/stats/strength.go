package stats

import (
	"cmp"
	"slices"

	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

const (
	maxReps   = 12 // above, the formulas for a maximum lose their footing
	maxLifts  = 12
	mainLifts = 5 // of the most often trained, whose change is the strength's
)

// E1RM estimates the load of one repetition by Epley, w (1 + r/30); false
// without a positive load, below 1 and above 12 repetitions.
func E1RM(kg float64, reps int) (float64, bool) {
	switch {
	case !(kg > 0) || reps < 1 || reps > maxReps:
		return 0, false
	case reps == 1:
		return kg, true
	}
	return kg * (1 + float64(reps)/30), true
}

// Brzycki estimates the same as E1RM by 36 w / (37 - r). Both agree at 10.
func Brzycki(kg float64, reps int) (float64, bool) {
	if !(kg > 0) || reps < 1 || reps > maxReps {
		return 0, false
	}
	return 36 * kg / float64(37-reps), true
}

// BestE1RM is the highest estimate of sets that count; false when none has one.
func BestE1RM(sets []workoutlog.Set) (best float64, found bool) {
	for _, s := range sets {
		if !s.Counts() || s.Kg == nil || s.Reps == nil {
			continue
		}
		if e, ok := E1RM(*s.Kg, *s.Reps); ok && e > best {
			best, found = e, true
		}
	}
	return best, found
}

// LiftPoint is the best estimate of one workout.
type LiftPoint struct {
	Day    Day
	E1RMKg float64
}

// Lift is an exercise's estimates, oldest first.
type Lift struct {
	ExerciseID string
	Points     []LiftPoint
}

// Change is the difference of the last estimate to the first; false below
// two points.
func (l Lift) Change() (kg float64, ok bool) {
	if len(l.Points) < 2 {
		return 0, false
	}
	return l.Points[len(l.Points)-1].E1RMKg - l.Points[0].E1RMKg, true
}

// lifts orders exercises by how often they have an estimate, then by id.
func lifts(days []trainingDay) []Lift {
	points := map[string][]LiftPoint{}
	for _, d := range days {
		for id, sets := range d.setsByExercise() {
			if best, ok := BestE1RM(sets); ok {
				points[id] = append(points[id], LiftPoint{Day: d.day, E1RMKg: best})
			}
		}
	}
	all := make([]Lift, 0, len(points))
	for id, p := range points {
		all = append(all, Lift{ExerciseID: id, Points: p})
	}
	slices.SortFunc(all, func(a, b Lift) int {
		return cmp.Or(cmp.Compare(len(b.Points), len(a.Points)), cmp.Compare(a.ExerciseID, b.ExerciseID))
	})
	return all[:min(len(all), maxLifts)]
}

// strengthPercent is the mean change of the main lifts in per cent; false
// when no lift has two exposures.
func strengthPercent(ordered []Lift) (percent float64, ok bool) {
	sum, count := 0.0, 0
	for _, l := range ordered[:min(len(ordered), mainLifts)] {
		if change, ok := l.Change(); ok {
			sum += 100 * change / l.Points[0].E1RMKg
			count++
		}
	}
	if count == 0 {
		return 0, false
	}
	return sum / float64(count), true
}
