package demo

import (
	"math"
	"math/rand/v2"
	"time"

	progressapi "github.com/fitfusion/fitfusion/services/progress/api"
	planapi "github.com/fitfusion/fitfusion/services/workout-plan/api"
)

// What makes the history look lived.
const (
	missed      = 0.12 // share of sessions that did not happen
	hurried     = 0.15 // share of sessions of which the last exercise was left out
	badDay      = 0.25 // share of exercises in which the last set falls short
	stuck       = 0.45 // share of times without a repetition more than last time
	experience  = 1.6  // first load, of the careful one that a plan starts with
	raise       = 0.02 // smallest rise of a load, as a share
	deloadShare = 0.90 // of the load in a light week
	evening     = 18*time.Hour + 5*time.Minute
)

// lifter trains: it does what a session asks for at the loads that it has
// come to, and gets stronger by double progression. It knows no clock.
type lifter struct {
	random *rand.Rand
	lifts  map[string]*lift // by exercise
}

type lift struct {
	kg   *float64 // nil: body weight
	reps int      // aimed at in each set
}

func newLifter() *lifter {
	return &lifter{random: rand.New(rand.NewPCG(seed, 1)), lifts: map[string]*lift{}} //nolint:gosec // no secret
}

// do gives what was logged of a session on a day; false when it was missed or
// had nothing to log.
func (l *lifter) do(s planapi.Session, date time.Time) (progressapi.WorkoutInput, bool) {
	absent := l.random.Float64() < missed
	start := date.Add(evening + time.Duration(l.random.IntN(50))*time.Minute)
	effort := 6.5 + 0.5*float64(l.random.IntN(4))
	title := s.Title
	w := progressapi.WorkoutInput{
		StartedAt: start.UTC(), EndedAt: start.Add(l.length(s)).UTC(),
		Title: &title, SessionID: &s.ID, SessionRpe: &effort,
	}
	if absent {
		return w, false
	}
	for _, item := range s.Items {
		switch item.Kind {
		case planapi.SessionItemKindStrength:
			w.Exercises = append(w.Exercises, l.exercise(item, s.Deload))
		case planapi.SessionItemKindAerobic:
			w.Exercises = append(w.Exercises, aerobic(item))
		default: // warming up and stretching are not written down
		}
	}
	if n := len(w.Exercises); n > 2 && l.random.Float64() < hurried {
		w.Exercises = w.Exercises[:n-1]
	}
	return w, len(w.Exercises) > 0
}

func (l *lifter) length(s planapi.Session) time.Duration {
	return time.Duration(float64(s.Minutes)*(0.9+0.2*l.random.Float64())) * time.Minute
}

func aerobic(item planapi.SessionItem) progressapi.WorkoutExercise {
	seconds := 20 * 60
	if item.Seconds != nil {
		seconds = *item.Seconds
	}
	e := progressapi.WorkoutExercise{ExerciseID: item.Exercise.ID}
	for range max(item.Sets, 1) {
		e.Sets = append(e.Sets, progressapi.Set{Kind: progressapi.Aerobic, Seconds: &seconds})
	}
	return e
}

func (l *lifter) exercise(item planapi.SessionItem, deload bool) progressapi.WorkoutExercise {
	e := progressapi.WorkoutExercise{ExerciseID: item.Exercise.ID, Target: &progressapi.Target{
		Sets: item.Sets, RepsMin: item.RepsMin, RepsMax: item.RepsMax, Seconds: item.Seconds, Rir: item.Rir,
	}}
	if item.RepsMin == nil || item.RepsMax == nil { // held for a time
		for range item.Sets {
			e.Sets = append(e.Sets, progressapi.Set{Kind: progressapi.Working, Seconds: item.Seconds, Rir: &item.Rir})
		}
		return e
	}
	state := l.lift(item)
	short := l.random.Float64() < badDay
	kg, reps := state.kg, state.reps
	if deload {
		kg, reps, short = snap(kg, deloadShare, step(item)), *item.RepsMin, false
	}
	for i := range item.Sets {
		done, reserve := reps, item.Rir
		if short && i == item.Sets-1 {
			done, reserve = max(done-1-l.random.IntN(2), 1), max(reserve-1, 0)
		}
		e.Sets = append(e.Sets, progressapi.Set{Kind: progressapi.Working, Kg: kg, Reps: &done, Rir: &reserve})
	}
	if !deload && !short {
		state.progress(item, l.random.Float64() < stuck)
	}
	return e
}

// lift gives the state of an exercise, which begins where the plan begins.
func (l *lifter) lift(item planapi.SessionItem) *lift {
	state := l.lifts[item.Exercise.ID]
	if state == nil {
		state = &lift{reps: *item.RepsMin}
		if item.Load != nil {
			state.kg = snap(item.Load.Kg, experience, step(item))
		}
		l.lifts[item.Exercise.ID] = state
	}
	state.reps = min(max(state.reps, *item.RepsMin), *item.RepsMax) // another block may ask for another range
	return state
}

// progress is double progression (R21): repetitions first, then the load.
func (s *lift) progress(item planapi.SessionItem, stuck bool) {
	switch {
	case s.reps < *item.RepsMax:
		if !stuck {
			s.reps++
		}
	case s.kg != nil && step(item) > 0:
		steps := max(math.Ceil(raise**s.kg/step(item)), 1)
		heavier := round(*s.kg+steps*step(item), 0.01)
		s.kg, s.reps = &heavier, *item.RepsMin
	}
}

func step(item planapi.SessionItem) float64 {
	if item.Exercise.StepKg == nil {
		return 0
	}
	return *item.Exercise.StepKg
}

// snap gives a share of a load in whole steps, at least one.
func snap(kg *float64, share, step float64) *float64 {
	if kg == nil || step <= 0 {
		return kg
	}
	load := round(max(math.Floor(*kg*share/step)*step, step), 0.01)
	return &load
}

// round gives the nearest multiple of a unit.
func round(x, unit float64) float64 {
	const exact = 1e6 // 0.1 * 3 is not 0.3
	return math.Round(math.Round(x/unit)*unit*exact) / exact
}

func midnight(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
}
