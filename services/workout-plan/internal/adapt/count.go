package adapt

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// Credits counts the sets that a day gives each muscle, in the order of
// catalogue.Muscles: one to the primary, half a one to each secondary.
func Credits(cat *catalogue.Catalogue, day *plan.Day) []float64 {
	muscles := catalogue.Muscles()
	credits := make([]float64, len(muscles))
	for i := range day.Items {
		item := &day.Items[i]
		e, ok := cat.ByID(item.ExerciseID)
		if !ok || item.Kind != plan.StrengthItem {
			continue
		}
		if at := slices.Index(muscles, e.Primary); at >= 0 {
			credits[at] += float64(item.Sets)
		}
		for _, m := range e.Secondary {
			if at := slices.Index(muscles, m); at >= 0 {
				credits[at] += float64(item.Sets) / 2
			}
		}
	}
	return credits
}

// AerobicMinutes counts a day's moderate-equivalent minutes: a vigorous one is
// two, a light one none (R25).
func AerobicMinutes(day *plan.Day) int {
	seconds := 0
	for i := range day.Items {
		switch item := &day.Items[i]; {
		case item.Kind != plan.AerobicItem:
		case item.Zone == plan.Vigorous:
			seconds += 2 * item.Seconds
		case item.Zone == plan.Moderate:
			seconds += item.Seconds
		}
	}
	return seconds / 60
}

// Outside is a week's aerobic minutes beside its sessions.
type Outside struct {
	Goal    int // what the week may ask for by now
	Planned int // in its sessions
	Logged  int // walks and sessions
	Left    int // what neither the log nor the sessions to come hold
}

// What R25 asks for, and where somebody begins who does little (R26).
const weeklyGoal, weeklyStart = 150, 60

// NewOutside works a week's walking out. The goal begins at what R26 lets a
// person of that many minutes begin with and grows by a tenth a week (R27).
func NewOutside(before int, w *plan.Week, logged, toCome int) Outside {
	goal := max(weeklyStart, 11*before/10)
	for range w.Number - 1 {
		goal = 11 * goal / 10
	}
	o := Outside{Goal: min(goal, weeklyGoal), Logged: logged}
	for i := range w.Days {
		o.Planned += AerobicMinutes(&w.Days[i])
	}
	o.Left = max(0, o.Goal-logged-toCome)
	return o
}
