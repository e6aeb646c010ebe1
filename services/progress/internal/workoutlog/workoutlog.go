// Package workoutlog is what a person logs: workouts with their exercises and
// sets, and measurements of the body.
//
// NewWorkout and NewMeasurement are the only way in: what exists is valid.
// Loads and masses are kilograms, lengths of the body centimetres, times UTC
// in whole milliseconds, which is what the store keeps.
package workoutlog

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// SetKind says what a set was for.
type SetKind string

// The kinds of sets.
const (
	Working SetKind = "working"
	Warmup  SetKind = "warmup"
	Drop    SetKind = "drop"
	Failure SetKind = "failure"
	Aerobic SetKind = "aerobic"
)

// Set is one set as it was done. Absent numbers were not logged.
type Set struct {
	Kind    SetKind
	Kg      *float64 // negative is assistance; nil is body weight
	Reps    *int
	Seconds *int
	Metres  *float64
	RIR     *int // repetitions in reserve
}

// Counts reports whether the set is work that trains a muscle: everything
// but warm-ups and aerobic work.
func (s Set) Counts() bool {
	return s.Kind == Working || s.Kind == Drop || s.Kind == Failure
}

// Target is what the plan asked for when the exercise was done.
type Target struct {
	Sets             int
	RepsMin, RepsMax *int
	Seconds          *int
	RIR              int
}

// Exercise is one exercise of a workout.
type Exercise struct {
	ExerciseID string
	Target     *Target
	Sets       []Set
}

// Facts are a workout's contents.
type Facts struct {
	ID                 string // a UUID that the client made
	StartedAt, EndedAt time.Time
	Title              *string
	PlanID, SessionID  *string
	SessionRPE         *float64
	Notes              *string
	Exercises          []Exercise
}

// Workout is a valid workout. The zero value is not one.
type Workout struct{ facts Facts }

// Facts gives the contents, which are shared and must not be changed.
func (w Workout) Facts() Facts { return w.facts }

// WorkingSets counts the sets that count.
func (w Workout) WorkingSets() int {
	count := 0
	for _, e := range w.facts.Exercises {
		for _, s := range e.Sets {
			if s.Counts() {
				count++
			}
		}
	}
	return count
}

// PlanWeek reads the week of a plan out of a session's name, such as 3 of
// w3d1; 0 when the name holds none.
func PlanWeek(session string) int {
	week, _, found := strings.Cut(strings.TrimPrefix(session, "w"), "d")
	n, err := strconv.Atoi(week)
	if !found || err != nil || n < 1 || n > maxPlanWeeks {
		return 0
	}
	return n
}

// maxPlanWeeks is more than any plan has.
const maxPlanWeeks = 60

// Exposure is everything that one workout did of one exercise.
type Exposure struct {
	WorkoutID string
	At        time.Time
	Target    *Target // of its first appearance
	Sets      []Set
}

// Exposures finds an exercise in workouts, in their order.
func Exposures(workouts []Workout, exerciseID string) []Exposure {
	var found []Exposure
	for _, w := range workouts {
		e := Exposure{WorkoutID: w.facts.ID, At: w.facts.StartedAt}
		for _, x := range w.facts.Exercises {
			if x.ExerciseID != exerciseID {
				continue
			}
			if e.Target == nil {
				e.Target = x.Target
			}
			e.Sets = append(e.Sets, x.Sets...)
		}
		if len(e.Sets) > 0 {
			found = append(found, e)
		}
	}
	return found
}

// MeasurementFacts are a measurement's contents.
type MeasurementFacts struct {
	ID                                string // a UUID that the client made
	At                                time.Time
	WeightKg, WaistCm, BodyFatPercent *float64
}

// Measurement is a valid measurement. The zero value is not one.
type Measurement struct{ facts MeasurementFacts }

// Facts gives the contents.
func (m Measurement) Facts() MeasurementFacts { return m.facts }

func (f Facts) clone() Facts {
	f.Exercises = slices.Clone(f.Exercises)
	for i := range f.Exercises {
		f.Exercises[i].Sets = slices.Clone(f.Exercises[i].Sets)
	}
	return f
}
