package schedule

import (
	"fmt"
	"strconv"
	"strings"
)

// Weeks is the length of a plan, DaysInWeek that of a week.
const (
	Weeks      = 12
	DaysInWeek = 7
)

// Status is what became of a day of the plan.
type Status string

// The statuses. A day is missed when it is over, nothing was logged for it and
// no later day of its week takes it; before when it was over as the plan began.
const (
	Planned Status = "planned"
	Done    Status = "done"
	Missed  Status = "missed"
	Moved   Status = "moved"
	Before  Status = "before"
	Rest    Status = "rest"
)

// Logged is a workout, with the plan's session it was done for when there is one.
type Logged struct {
	WorkoutID, PlanID, SessionID string
	Day                          Date // on which it was done
	// Exact says that Day is of the person's own time zone. Otherwise it is of
	// UTC and a day off at times.
	Exact          bool
	AerobicSeconds int
}

// Slot is one day of a plan's week on the calendar.
type Slot struct {
	ID        string // of the session, such as w1d3
	Date      Date   // on which it is to be done or was done
	Weekday   int    // as planned; 1 is Monday
	Status    Status
	WorkoutID string // when done
	Number    int    // which session of the week it is, from 1; 0 for rest and before the plan
	// From is the planned day when Date is another one, ByPerson whose choice
	// that was.
	From     Date
	ByPerson bool
	// MadeRoom says that an earlier session that moved on took its day.
	MadeRoom bool
	// Close are the muscles, by index, that rest less than R5 asks on Date.
	Close []int
	// Note is why a missed session is not offered again: week_over or no_day.
	Note string
}

// HasMoved reports whether the slot's day is not the planned one.
func (s *Slot) HasMoved() bool { return s.From != Date{} }

// Week is a plan's week on the calendar.
type Week struct {
	Number   int
	StartsOn Date
	Slots    [DaysInWeek]Slot
	Sessions int // days that are not rest and not before the plan began
	Done     int
}

// Calendar is where a plan lies in time.
type Calendar struct {
	PlanID string
	Start  Date // the Monday of week 1
	Begins Date // the first day that counts; Start, or a later day of its week
}

// WeekOf gives the number of the week a day falls in: 0 before the plan
// starts, Weeks+1 after it ended.
func (c Calendar) WeekOf(day Date) int {
	if day.Before(c.Start) {
		return 0
	}
	return min(c.Start.DaysUntil(day)/DaysInWeek+1, Weeks+1)
}

// WeekStart gives the Monday of a week.
func (c Calendar) WeekStart(number int) Date { return c.Start.AddDays((number - 1) * DaysInWeek) }

// End gives the Sunday of the last week.
func (c Calendar) End() Date { return c.WeekStart(Weeks + 1).AddDays(-1) }

// SessionDay gives the planned day of a session; false when there is none such.
func (c Calendar) SessionDay(id string) (Date, bool) {
	week, weekday, ok := ParseSessionID(id)
	if !ok {
		return Date{}, false
	}
	return c.WeekStart(week).AddDays(weekday - 1), true
}

// SessionID names the session of a week and a weekday.
func SessionID(week, weekday int) string { return fmt.Sprintf("w%dd%d", week, weekday) }

// ParseSessionID reads a session's name; false when there can be none such.
func ParseSessionID(id string) (week, weekday int, ok bool) {
	w, d, _ := strings.Cut(strings.TrimPrefix(id, "w"), "d")
	week, weekErr := strconv.Atoi(w)
	weekday, dayErr := strconv.Atoi(d)
	inPlan := week >= 1 && week <= Weeks && weekday >= 1 && weekday <= DaysInWeek
	return week, weekday, weekErr == nil && dayErr == nil && inPlan && SessionID(week, weekday) == id
}
