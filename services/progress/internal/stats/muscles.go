package stats

import (
	"cmp"
	"maps"
	"slices"

	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// What a set gives a muscle (Pelland 2024: fractional counting fits best).
const (
	primaryCredit   = 1.0
	secondaryCredit = 0.5
)

// Credit says which muscles a set of an exercise counts for.
type Credit struct{ Primary, Secondary []string }

// Credits are the credits of exercises by their ids.
type Credits map[string]Credit

// ExerciseSets are the credited sets that an exercise gave.
type ExerciseSets struct {
	ExerciseID string
	Sets       float64
}

// MuscleSets are a muscle's credited sets and where they came from, the
// largest part first.
type MuscleSets struct {
	Muscle    string
	Sets      float64
	Exercises []ExerciseSets
}

// muscleSets credits the sets that count, by exercise id, to muscles. An
// exercise that the catalogue does not know gives nothing.
func muscleSets(sets map[string]int, credits Credits) []MuscleSets {
	byMuscle := map[string]map[string]float64{}
	give := func(muscle, exercise string, amount float64) {
		if byMuscle[muscle] == nil {
			byMuscle[muscle] = map[string]float64{}
		}
		byMuscle[muscle][exercise] += amount
	}
	for exercise, count := range sets {
		for _, muscle := range credits[exercise].Primary {
			give(muscle, exercise, primaryCredit*float64(count))
		}
		for _, muscle := range credits[exercise].Secondary {
			give(muscle, exercise, secondaryCredit*float64(count))
		}
	}
	all := make([]MuscleSets, 0, len(byMuscle))
	for _, muscle := range slices.Sorted(maps.Keys(byMuscle)) {
		m := MuscleSets{Muscle: muscle}
		for exercise, amount := range byMuscle[muscle] {
			m.Sets += amount // halves add up exactly, in any order
			m.Exercises = append(m.Exercises, ExerciseSets{ExerciseID: exercise, Sets: amount})
		}
		slices.SortFunc(m.Exercises, func(a, b ExerciseSets) int {
			return cmp.Or(cmp.Compare(b.Sets, a.Sets), cmp.Compare(a.ExerciseID, b.ExerciseID))
		})
		all = append(all, m)
	}
	return all
}

// countSets adds the sets of a workout that count to sums by exercise.
func countSets(sums map[string]int, w workoutlog.Workout) {
	for _, e := range w.Facts().Exercises {
		for _, s := range e.Sets {
			if s.Counts() {
				sums[e.ExerciseID]++
			}
		}
	}
}
