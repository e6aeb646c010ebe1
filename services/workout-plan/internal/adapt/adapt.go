// Package adapt changes a finished plan where its owner asks for it: another
// exercise in place of one, a session cut down to the minutes there are. Weeks
// stay as they were generated; Edits is what a person changed, and Apply lays
// it over a week when the week is read, so that to undo is to forget.
//
// The functions are pure. They keep the rules that bind each item (R1's upper
// bound, R10, R15 to R20, R32) by the clock of the rules: a repetition takes
// four seconds, a change of station 45, a ramp set 60.
package adapt

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

// Swapped says that an item's exercise is the person's own choice.
type Swapped struct {
	From  string // the plan's exercise
	Scope Scope
	Since string // the session in which it was made
}

// Change is what Apply did to a day.
type Change struct {
	Swapped map[string]Swapped // by the exercise that is there now
	Minutes int                // that the person has; 0 when the session is as planned
	Planned int                // minutes of the session before it was shortened
}

// Apply lays edits over a week. The week given is not touched; what changed is
// told by weekday, Monday first.
func Apply(cat *catalogue.Catalogue, p *plan.Profile, w plan.Week, e *Edits) (plan.Week, [schedule.DaysInWeek]Change) {
	var changes [schedule.DaysInWeek]Change
	light := !w.Deload && slices.Contains(e.Light, w.Number)
	if len(e.Swaps) == 0 && len(e.Minutes) == 0 && !light {
		return w, changes
	}
	w.Days = slices.Clone(w.Days)
	if light {
		w.Deload, w.Phase = true, "deload"
	}
	for i := range w.Days {
		id := schedule.SessionID(w.Number, i+1)
		day, change := &w.Days[i], &changes[i]
		*day, change.Swapped = swaps(cat, p, *day, id, e)
		if light {
			*day = Lighten(cat, p, *day)
		}
		if minutes, ok := e.Minutes[id]; ok && minutes < day.EstimatedMinutes {
			change.Minutes, change.Planned = minutes, day.EstimatedMinutes
			*day = Shorten(cat, p, *day, minutes)
		}
	}
	return w, changes
}

// swaps puts a session's own choices in, in the order of its items. A choice
// that is in the session already stays out, so that nothing is there twice.
func swaps(cat *catalogue.Catalogue, p *plan.Profile, day plan.Day, id string, e *Edits) (plan.Day, map[string]Swapped) {
	var made map[string]Swapped
	planned := slices.Clone(day.Items)
	for i := range planned {
		from := planned[i].ExerciseID
		s, ok := e.InForce(id, from)
		if planned[i].Kind == plan.WarmupItem || !ok || s.To == from || Find(&day, s.To) >= 0 {
			continue
		}
		if to, known := cat.ByID(s.To); known {
			day = Swap(cat, p, day, from, to)
			if made == nil {
				made = make(map[string]Swapped)
			}
			made[s.To] = Swapped{From: from, Scope: s.Scope, Since: s.Session}
		}
	}
	return day, made
}

// Find gives the place of an exercise among a day's items, warm-ups left out;
// -1 when it is not there.
func Find(day *plan.Day, exerciseID string) int {
	return slices.IndexFunc(day.Items, func(it plan.Item) bool {
		return it.ExerciseID == exerciseID && it.Kind != plan.WarmupItem
	})
}
