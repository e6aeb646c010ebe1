package advice

import (
	"time"

	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

const (
	enough      = 70 // per cent
	adhereWeeks = 4
	daysInWeek  = 7
)

// Plan is when a plan runs and what it asks for.
type Plan struct {
	ID            string
	Start, Begins stats.Day // a Monday, and the first day that counts
	End           stats.Day // a Sunday
	DaysPerWeek   int
	Goal          Goal
}

// Adherence is how much of the last whole weeks' plan was done.
type Adherence struct{ Done, Planned, Weeks int }

// Percent is the share of the planned sessions, rounded down.
func (a Adherence) Percent() int {
	if a.Planned == 0 {
		return 0
	}
	return 100 * a.Done / a.Planned
}

// AdherenceOf counts the last four whole weeks in which a plan ran from Monday
// to Sunday; false when there is none. A session of the plan counts for the
// week it was planned in, on whichever day it was done; a workout that is of
// no plan counts for the week it was done in. No week counts more than it
// planned. plans are the newest first.
func AdherenceOf(plans []Plan, workouts []workoutlog.Workout, today stats.Day, zone *time.Location) (Adherence, bool) {
	var a Adherence
	for i := 1; i <= adhereWeeks; i++ {
		monday := today.Monday() - stats.Day(daysInWeek*i)
		plan, ok := running(plans, monday)
		if !ok {
			continue
		}
		a.Weeks++
		a.Planned += plan.DaysPerWeek
		a.Done += min(plan.DaysPerWeek, doneIn(plan, monday, workouts, zone))
	}
	return a, a.Weeks > 0
}

// running finds the newest plan that holds a whole week.
func running(plans []Plan, monday stats.Day) (Plan, bool) {
	for _, p := range plans {
		if p.Start <= monday && p.Begins <= monday && monday <= p.End {
			return p, true
		}
	}
	return Plan{}, false
}

func doneIn(plan Plan, monday stats.Day, workouts []workoutlog.Workout, zone *time.Location) int {
	sessions, others := map[string]bool{}, 0
	number := int(monday-plan.Start)/daysInWeek + 1
	for _, w := range workouts {
		f := w.Facts()
		if f.PlanID != nil && f.SessionID != nil && *f.PlanID == plan.ID {
			if workoutlog.PlanWeek(*f.SessionID) == number {
				sessions[*f.SessionID] = true
			}
			continue
		}
		if day := stats.DayOf(f.StartedAt, zone); day.Monday() == monday {
			others++
		}
	}
	return len(sessions) + others
}

// GoalOn gives the goal of the plan of a day, empty without one.
func GoalOn(plans []Plan, day stats.Day) Goal {
	for _, p := range plans {
		if p.Start <= day && day <= p.End {
			return p.Goal
		}
	}
	return ""
}
