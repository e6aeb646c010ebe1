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

// The statuses. A day is missed when it is over and nothing was logged for it.
const (
	Planned Status = "planned"
	Done    Status = "done"
	Missed  Status = "missed"
	Rest    Status = "rest"
)

// Logged is a workout that names the plan's session it was done for.
type Logged struct{ WorkoutID, PlanID, SessionID string }

// Slot is one day of a plan's week on the calendar.
type Slot struct {
	ID        string // of the session, such as w1d3
	Date      Date
	Weekday   int // 1 is Monday
	Status    Status
	WorkoutID string // when done
	Number    int    // which session of the week it is, from 1; 0 for rest
}

// Week is a plan's week on the calendar.
type Week struct {
	Number   int
	StartsOn Date
	Slots    [DaysInWeek]Slot
	Sessions int // days that are not rest
	Done     int
}

// Calendar is where a plan lies in time.
type Calendar struct {
	PlanID string
	Start  Date // the Monday of week 1
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

// Lay puts a week on the calendar: rest says which weekdays have no session,
// logged what was done, today what is over.
func (c Calendar) Lay(number int, rest [DaysInWeek]bool, logged []Logged, today Date) Week {
	workouts := make(map[string]string, len(logged))
	for _, l := range logged {
		if l.PlanID == c.PlanID {
			workouts[l.SessionID] = l.WorkoutID
		}
	}
	week := Week{Number: number, StartsOn: c.WeekStart(number)}
	for i := range week.Slots {
		slot := Slot{ID: SessionID(number, i+1), Date: week.StartsOn.AddDays(i), Weekday: i + 1}
		slot.WorkoutID = workouts[slot.ID]
		slot.Status = status(slot, rest[i], today)
		if !rest[i] {
			week.Sessions++
			slot.Number = week.Sessions
		}
		if slot.Status == Done {
			week.Done++
		}
		week.Slots[i] = slot
	}
	return week
}

func status(slot Slot, rest bool, today Date) Status {
	switch {
	case slot.WorkoutID != "":
		return Done
	case rest:
		return Rest
	case slot.Date.Before(today):
		return Missed
	}
	return Planned
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
