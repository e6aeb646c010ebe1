package planner

import (
	"context"
	"slices"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// Minutes that a session can be shortened to.
const minMinutes, maxMinutes = 10, 90

// Target is a session of the caller's plan of a day.
type Target struct {
	Owner, SessionID string
	At               Moment
}

// session is a target that was found.
type session struct {
	Target
	stored *store.Stored
	day    plan.Day // with its swaps, at its planned length
	change adapt.Change
}

// find reads a session that can still be changed; fault.NotFound "no_plan" and
// "no_such_session", fault.Conflict "rest_day" and "session_done".
func (p *Planner) find(ctx context.Context, t Target) (session, error) {
	number, weekday, ok := schedule.ParseSessionID(t.SessionID)
	if !ok {
		return session{}, NoSession()
	}
	stored, err := p.Current(ctx, t.Owner, t.At.Today)
	if err != nil {
		return session{}, err
	}
	view, err := p.Week(ctx, t.Owner, &stored, number, t.At)
	if err != nil {
		return session{}, err
	}
	found := session{Target: t, stored: &stored}
	switch slot := &view.Calendar.Slots[weekday-1]; {
	case slot.Status == schedule.Done:
		return session{}, fault.New(fault.Conflict, "session_done", "This session is done already.")
	case view.Week.Days[weekday-1].Kind == plan.Rest:
		return session{}, fault.New(fault.Conflict, "rest_day", "This is a rest day.")
	}
	week, err := p.Plans.Week(ctx, t.Owner, &stored, number)
	if err != nil {
		return session{}, err
	}
	edits, err := p.Plans.Edits(ctx, t.Owner, stored.Calendar.PlanID)
	if err != nil {
		return session{}, err
	}
	edits.Minutes = nil
	whole, changes := adapt.Apply(p.Catalogue, &stored.Body, week, &edits)
	found.day, found.change = whole.Days[weekday-1], changes[weekday-1]
	return found, nil
}

// NoSession is the fault of a session that no plan has.
func NoSession() error {
	return fault.New(fault.NotFound, "no_such_session", "A plan has sessions w1d1 to w12d7.")
}

func (p *Planner) edit(ctx context.Context, s *session, change func(*adapt.Edits) error) error {
	return p.Plans.Edit(ctx, s.Owner, s.stored.Calendar.PlanID, p.Now().UTC(), change)
}

// planned gives the plan's own exercise behind one that a session shows.
func (s *session) planned(exerciseID string) string {
	if swapped, ok := s.change.Swapped[exerciseID]; ok {
		return swapped.From
	}
	return exerciseID
}

// Swap puts another exercise in the place of one; fault.Invalid names the
// field that R2, R3 or the likeness of the two refuses.
func (p *Planner) Swap(ctx context.Context, t Target, exerciseID, replacementID string, scope adapt.Scope) error {
	s, err := p.find(ctx, t)
	if err != nil {
		return err
	}
	profile, err := p.Profiles.Current(ctx, t.At.Today)
	if err != nil {
		return err
	}
	from := s.planned(exerciseID)
	if err := p.checkSwap(&s, &profile, exerciseID, from, replacementID); err != nil {
		return err
	}
	return p.edit(ctx, &s, func(e *adapt.Edits) error {
		return e.Put(adapt.SwapEdit{Session: t.SessionID, Scope: scope, From: from, To: replacementID})
	})
}

func (p *Planner) checkSwap(s *session, profile *plan.Profile, exerciseID, from, replacementID string) error {
	var c fault.Fields
	old, known := p.Catalogue.ByID(from)
	to, exists := p.Catalogue.ByID(replacementID)
	at := adapt.Find(&s.day, exerciseID)
	if !known || at < 0 {
		c.Add("/exerciseId", "not_in_session", "This session has no such exercise.")
		return c.Err()
	}
	if !exists {
		c.Add("/replacementId", "no_such_exercise", "The catalogue has no such exercise.")
		return c.Err()
	}
	if from == replacementID || exerciseID == replacementID {
		return nil // as planned, or as it is
	}
	allowed, rule := adapt.Allowed(to, profile)
	switch {
	case !allowed && rule == "R3":
		c.Add("/replacementId", "above_level", "This exercise is above the level of the profile (R3).")
	case !allowed:
		c.Add("/replacementId", "not_suitable", "This exercise does not fit the equipment or a limitation of the profile (R2).")
	case !adapt.Takes(&s.day.Items[at], old, to):
		c.Add("/replacementId", "not_alike", "Choose an exercise of the same movement or the same main muscle.")
	case adapt.Find(&s.day, replacementID) >= 0:
		c.Add("/replacementId", "in_session", "This session has that exercise already.")
	}
	return c.Err()
}

// Undo forgets the swap in force for an exercise of a session; without one
// nothing happens.
func (p *Planner) Undo(ctx context.Context, t Target, exerciseID string) error {
	s, err := p.find(ctx, t)
	if err != nil {
		return err
	}
	return p.edit(ctx, &s, func(e *adapt.Edits) error {
		e.Undo(t.SessionID, s.planned(exerciseID))
		return nil
	})
}

// Choices gives what Swap takes in the place of an exercise of a session, best
// first; the plan's own first of all when it was swapped.
func (p *Planner) Choices(ctx context.Context, t Target, exerciseID string) ([]catalogue.Alternative, error) {
	s, err := p.find(ctx, t)
	if err != nil {
		return nil, err
	}
	profile, err := p.Profiles.Current(ctx, t.At.Today)
	if err != nil {
		return nil, err
	}
	from := s.planned(exerciseID)
	at := adapt.Find(&s.day, exerciseID)
	own, known := p.Catalogue.ByID(from)
	if at < 0 || !known {
		var c fault.Fields
		c.Add("?exerciseId", "not_in_session", "This session has no such exercise.")
		return nil, c.Err()
	}
	found := slices.DeleteFunc(p.Catalogue.Alternatives(from, profile.Equipment, profile.Level, adapt.Limits(&profile)), func(a catalogue.Alternative) bool {
		allowed, _ := adapt.Allowed(a.Exercise, &profile)
		return !allowed || !adapt.Takes(&s.day.Items[at], own, a.Exercise) || adapt.Find(&s.day, a.Exercise.ID) >= 0
	})
	if from != exerciseID {
		found = slices.Insert(found, 0, catalogue.Alternative{Exercise: own, Reason: "planned"})
	}
	return found, nil
}

// Shorten sets the minutes that there are for a session; nil gives it its
// planned length back.
func (p *Planner) Shorten(ctx context.Context, t Target, minutes *int) error {
	if minutes != nil {
		var c fault.Fields
		fault.Range(&c, "/minutes", *minutes, minMinutes, maxMinutes, "minutes")
		if err := c.Err(); err != nil {
			return err
		}
	}
	s, err := p.find(ctx, t)
	if err != nil {
		return err
	}
	return p.edit(ctx, &s, func(e *adapt.Edits) error {
		if minutes == nil {
			delete(e.Minutes, t.SessionID)
		} else {
			e.Shorten(t.SessionID, *minutes)
		}
		return nil
	})
}

// Move puts a session on another day of its week or of the next one; nil
// gives it its planned day back.
func (p *Planner) Move(ctx context.Context, t Target, day *schedule.Date) error {
	s, err := p.find(ctx, t)
	if err != nil {
		return err
	}
	own, _ := s.stored.Calendar.SessionDay(t.SessionID)
	if day != nil {
		var c fault.Fields
		switch monday := own.Monday(); {
		case day.Before(t.At.Today):
			c.Add("/date", "in_past", "Choose today or a later day.")
		case day.Before(monday) || monday.DaysUntil(*day) >= 2*schedule.DaysInWeek:
			c.Add("/date", "out_of_range", "Choose a day of the session's week or of the next one.")
		}
		if err := c.Err(); err != nil {
			return err
		}
	}
	return p.edit(ctx, &s, func(e *adapt.Edits) error {
		if day == nil || *day == own {
			delete(e.Moves, t.SessionID)
		} else {
			e.Move(t.SessionID, *day)
		}
		return nil
	})
}
