package workoutlog

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Bounds of what a person can have done.
const (
	maxExercises = 40
	maxSets      = 50
	maxLength    = 24 * time.Hour
	clockSkew    = 24 * time.Hour // a phone's clock may be in another zone than it thinks
	maxFaults    = 100            // that one answer names
)

var (
	uuid = regexp.MustCompile(`^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)
	slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
)

// CanonicalID is the one form in which ids are stored and asked for.
func CanonicalID(id string) string { return strings.ToLower(id) }

// CheckExerciseID complains unless id has the form of the catalogue's ids.
// Whether there is such an exercise only the catalogue knows, and logging
// works without it.
func CheckExerciseID(c *fault.Fields, at, id string) {
	if len(id) > 64 || !slug.MatchString(id) {
		c.Add(at, "invalid_id", "Use an exercise's id, such as goblet-squat.")
	}
}

// NewWorkout checks facts and makes a workout of them. Everything that is
// wrong is in one fault.Invalid, with a JSON pointer each.
func NewWorkout(facts Facts, now time.Time) (Workout, error) {
	var c fault.Fields
	facts = facts.clone()
	facts.ID = CanonicalID(facts.ID)
	facts.StartedAt, facts.EndedAt = instant(facts.StartedAt), instant(facts.EndedAt)
	checkID(&c, facts.ID)
	checkTime(&c, "/startedAt", facts.StartedAt, now)
	checkTime(&c, "/endedAt", facts.EndedAt, now)
	switch length := facts.EndedAt.Sub(facts.StartedAt); {
	case length < 0:
		c.Add("/endedAt", "before_start", "A workout ends after it started.")
	case length > maxLength:
		c.Add("/endedAt", "too_long", "A workout takes 24 hours at most.")
	}
	optionalText(&c, "/title", facts.Title, 120)
	optionalText(&c, "/planId", facts.PlanID, 64)
	optionalText(&c, "/sessionId", facts.SessionID, 64)
	optionalText(&c, "/notes", facts.Notes, 2000)
	optional(&c, "/sessionRpe", facts.SessionRPE, 1, 10, "")
	checkExercises(&c, facts.Exercises)
	if err := c.Err(); err != nil {
		return Workout{}, bounded(err)
	}
	return Workout{facts: facts}, nil
}

// RestoreWorkout makes a workout of facts that NewWorkout accepted when they
// were stored.
func RestoreWorkout(facts Facts) Workout { return Workout{facts: facts} }

// NewMeasurement checks facts and makes a measurement of them.
func NewMeasurement(facts MeasurementFacts, now time.Time) (Measurement, error) {
	var c fault.Fields
	facts.ID, facts.At = CanonicalID(facts.ID), instant(facts.At)
	checkID(&c, facts.ID)
	checkTime(&c, "/at", facts.At, now)
	optional(&c, "/weightKg", facts.WeightKg, 20, 400, "kg")
	optional(&c, "/waistCm", facts.WaistCm, 30, 250, "cm")
	optional(&c, "/bodyFatPercent", facts.BodyFatPercent, 2, 75, "per cent")
	if facts.WeightKg == nil && facts.WaistCm == nil && facts.BodyFatPercent == nil {
		c.Add("/weightKg", "required", "Enter a weight, a waist or a body fat.")
	}
	if err := c.Err(); err != nil {
		return Measurement{}, err
	}
	return Measurement{facts: facts}, nil
}

// RestoreMeasurement makes a measurement of facts that NewMeasurement
// accepted when they were stored.
func RestoreMeasurement(facts MeasurementFacts) Measurement { return Measurement{facts: facts} }

func checkID(c *fault.Fields, id string) {
	if !uuid.MatchString(id) {
		c.Add("/id", "invalid_id", "Make a UUID for this.")
	}
}

func checkTime(c *fault.Fields, at string, t, now time.Time) {
	if t.Before(time.Unix(0, 0)) {
		c.Add(at, "out_of_range", "Enter a time after 1970.")
	}
	if t.After(now.Add(clockSkew)) {
		c.Add(at, "in_future", "Enter a time that has passed.")
	}
}

func checkExercises(c *fault.Fields, exercises []Exercise) {
	if n := len(exercises); n < 1 || n > maxExercises {
		c.Add("/exercises", "out_of_range", fmt.Sprintf("A workout has 1 to %d exercises.", maxExercises))
		return
	}
	for i, e := range exercises {
		at := fmt.Sprintf("/exercises/%d", i)
		CheckExerciseID(c, at+"/exerciseId", e.ExerciseID)
		if e.Target != nil {
			checkTarget(c, at+"/target", *e.Target)
		}
		if n := len(e.Sets); n < 1 || n > maxSets {
			c.Add(at+"/sets", "out_of_range", fmt.Sprintf("An exercise has 1 to %d sets.", maxSets))
			continue
		}
		for j, s := range e.Sets {
			checkSet(c, fmt.Sprintf("%s/sets/%d", at, j), s)
		}
	}
}

func checkTarget(c *fault.Fields, at string, t Target) {
	fault.Range(c, at+"/sets", t.Sets, 1, maxSets, "sets")
	optional(c, at+"/repsMin", t.RepsMin, 0, 200, "repetitions")
	optional(c, at+"/repsMax", t.RepsMax, 0, 200, "repetitions")
	if t.RepsMin != nil && t.RepsMax != nil && *t.RepsMax < *t.RepsMin {
		c.Add(at+"/repsMax", "below_minimum", "The top of the range is not below its bottom.")
	}
	optional(c, at+"/seconds", t.Seconds, 0, 36_000, "seconds")
	fault.Range(c, at+"/rir", t.RIR, 0, 10, "repetitions")
}

func checkSet(c *fault.Fields, at string, s Set) {
	fault.OneOf(c, at+"/kind", s.Kind, Working, Warmup, Drop, Failure, Aerobic)
	optional(c, at+"/kg", s.Kg, -200, 1000, "kg")
	optional(c, at+"/reps", s.Reps, 0, 200, "repetitions")
	optional(c, at+"/seconds", s.Seconds, 0, 36_000, "seconds")
	optional(c, at+"/metres", s.Metres, 0, 300_000, "metres")
	optional(c, at+"/rir", s.RIR, 0, 10, "repetitions")
}

func optional[N int | int64 | float64](c *fault.Fields, at string, value *N, low, high N, unit string) {
	if value != nil {
		fault.Range(c, at, *value, low, high, unit)
	}
}

func optionalText(c *fault.Fields, at string, text *string, longest int) {
	if text != nil {
		fault.Length(c, at, *text, 0, longest)
	}
}

// instant is a time as the store keeps it.
func instant(t time.Time) time.Time { return t.UTC().Truncate(time.Millisecond) }

// bounded keeps the answer to a workout that is wrong everywhere short.
func bounded(err error) error {
	var f *fault.Fault
	if errors.As(err, &f) && len(f.Fields) > maxFaults {
		f.Fields = f.Fields[:maxFaults]
	}
	return err
}
