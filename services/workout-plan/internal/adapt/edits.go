package adapt

import (
	"fmt"
	"slices"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

// Scope says how far a swap reaches.
type Scope string

// The scopes: one session, or it and every later one.
const (
	ThisSession Scope = "session"
	Onward      Scope = "onward"
)

// MaxSwaps bounds the swaps of a plan. Shortenings and moves are at most one
// a session each, 84 in a plan.
const MaxSwaps = 100

// SwapEdit puts an exercise in the place of the plan's own. A swap back to the
// plan's own exercise holds a session out of one that reaches onward.
type SwapEdit struct {
	Session  string // in which it begins, such as w1d3
	Scope    Scope
	From, To string // From is the exercise as it was generated
}

// Edits is all that a person changed in one plan. The zero value is none.
type Edits struct {
	Swaps   []SwapEdit
	Minutes map[string]int           // by session
	Moves   map[string]schedule.Date // by session
	Light   []int                    // weeks that the person made a deload of
}

// InForce gives the swap that holds for the plan's own exercise in a session:
// that session's own, or else the latest that reaches onward to it.
func (e *Edits) InForce(session, from string) (SwapEdit, bool) {
	at := e.inForce(session, from)
	if at < 0 {
		return SwapEdit{}, false
	}
	return e.Swaps[at], true
}

func (e *Edits) inForce(session, from string) int {
	best := -1
	for i, s := range e.Swaps {
		if s.From != from {
			continue
		}
		if s.Scope == ThisSession {
			if s.Session == session {
				return i
			}
			continue
		}
		if order(s.Session) <= order(session) && (best < 0 || order(e.Swaps[best].Session) < order(s.Session)) {
			best = i
		}
	}
	return best
}

// Put adds a swap or replaces the one of the same session, scope and exercise;
// fault.Conflict "too_many_edits" beyond MaxSwaps. One that reaches onward
// takes the place of the session's own and of every later one that does.
func (e *Edits) Put(s SwapEdit) error {
	e.Swaps = slices.DeleteFunc(e.Swaps, func(have SwapEdit) bool {
		switch {
		case have.From != s.From:
			return false
		case s.Scope == ThisSession:
			return have.Session == s.Session && have.Scope == ThisSession
		}
		return have.Session == s.Session || have.Scope == Onward && order(have.Session) > order(s.Session)
	})
	if s.To == s.From && e.inForce(s.Session, s.From) < 0 {
		return nil // it is as planned without
	}
	if len(e.Swaps) >= MaxSwaps {
		return fault.New(fault.Conflict, "too_many_edits", fmt.Sprintf("A plan takes %d swaps. Undo one, or make a new plan.", MaxSwaps))
	}
	e.Swaps = append(e.Swaps, s)
	return nil
}

// Undo forgets the swap in force for the plan's own exercise in a session;
// false when there is none.
func (e *Edits) Undo(session, from string) bool {
	at := e.inForce(session, from)
	if at < 0 {
		return false
	}
	e.Swaps = slices.Delete(e.Swaps, at, at+1)
	return true
}

// Shorten sets the minutes of a session.
func (e *Edits) Shorten(session string, minutes int) {
	if e.Minutes == nil {
		e.Minutes = make(map[string]int)
	}
	e.Minutes[session] = minutes
}

// Move sets the day of a session.
func (e *Edits) Move(session string, day schedule.Date) {
	if e.Moves == nil {
		e.Moves = make(map[string]schedule.Date)
	}
	e.Moves[session] = day
}

// Lighten makes a deload of a week, or takes it back.
func (e *Edits) Lighten(week int, on bool) {
	e.Light = slices.DeleteFunc(e.Light, func(have int) bool { return have == week })
	if on {
		e.Light = append(e.Light, week)
	}
}

// order numbers the sessions of a plan in time.
func order(session string) int {
	week, weekday, _ := schedule.ParseSessionID(session)
	return week*schedule.DaysInWeek + weekday
}
