package planner

import (
	"context"
	"slices"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// Moment is when and where a question is asked.
type Moment struct {
	Today    schedule.Date
	TimeZone string // IANA; empty when the caller did not say
}

// WeekView is a week of a plan with its owner's changes, laid on the calendar.
type WeekView struct {
	Week     plan.Week
	Changes  [schedule.DaysInWeek]adapt.Change
	Calendar schedule.Week
	// Carried are the sessions of the week before that were moved into this one.
	Carried []Carried
	// Outside is the walking that completes the week; nil when the sessions do.
	Outside *adapt.Outside
	// Light are the weeks of the plan that the person made a deload of.
	Light []int
	// Blind means that progress did not answer: what was done is unknown.
	Blind bool
}

// Carried is a session in another week than its own.
type Carried struct {
	View *WeekView // of its own week
	Slot *schedule.Slot
}

// Current reads the caller's plan of a day; fault.NotFound "no_plan" without one.
func (p *Planner) Current(ctx context.Context, owner string, today schedule.Date) (store.Stored, error) {
	return p.Plans.On(ctx, owner, today)
}

// Get reads a plan by its id, or that of a day when the id is "current".
func (p *Planner) Get(ctx context.Context, owner, id string, today schedule.Date) (store.Stored, error) {
	if id == "current" {
		return p.Plans.On(ctx, owner, today)
	}
	return p.Plans.Get(ctx, owner, id)
}

// Week shows a week as of a moment; fault.NotFound outside 1 to 12.
func (p *Planner) Week(ctx context.Context, owner string, s *store.Stored, number int, at Moment) (WeekView, error) {
	if number < 1 || number > len(s.Plan.Weeks) {
		return WeekView{}, noWeek()
	}
	edits, err := p.Plans.Edits(ctx, owner, s.Calendar.PlanID)
	if err != nil {
		return WeekView{}, err
	}
	logged, err := p.logged(ctx, s.Calendar.WeekStart(number), at.TimeZone)
	l := laying{Planner: p, owner: owner, stored: s, edits: &edits, logged: logged, at: at, blind: fault.Is(err, fault.Unavailable)}
	if err != nil && !l.blind {
		return WeekView{}, err
	}
	view, err := l.week(ctx, number)
	if err != nil {
		return WeekView{}, err
	}
	if !view.Calendar.StartsOn.AddDays(schedule.DaysInWeek - 1).Before(at.Today) {
		view.Outside = outside(s, &view, logged)
	}
	return view, nil
}

// logged asks for a week's workouts. A session may be done before or after
// its week: the neighbouring days are asked for as well.
func (p *Planner) logged(ctx context.Context, monday schedule.Date, timeZone string) ([]schedule.Logged, error) {
	from := monday.AddDays(-schedule.DaysInWeek).Midnight()
	return p.Progress.Logged(ctx, from, from.Add(3*schedule.DaysInWeek*24*time.Hour), timeZone)
}

// laying is what one question about a week has read so far.
type laying struct {
	*Planner
	owner  string
	stored *store.Stored
	edits  *adapt.Edits
	logged []schedule.Logged
	at     Moment
	blind  bool
}

// week lays a week out. The weeks beside it are read only when a session was
// moved over the edge between them.
func (l *laying) week(ctx context.Context, number int) (WeekView, error) {
	view, err := l.read(ctx, number)
	if err != nil {
		return WeekView{}, err
	}
	facts := l.facts(&view.Week)
	before := number > 1 && l.crosses(number-1)
	if before {
		past, err := l.read(ctx, number-1)
		if err != nil {
			return WeekView{}, err
		}
		past.Calendar = l.stored.Calendar.Lay(number-1, l.facts(&past.Week))
		facts.Around = append(facts.Around, placed(&past.Calendar, &past.Week, l.Catalogue)...)
		view.Carried = carried(&past, view.Week.Number, l.stored)
	}
	if number < schedule.Weeks && l.crosses(number) {
		next, err := l.read(ctx, number+1)
		if err != nil {
			return WeekView{}, err
		}
		laid := l.stored.Calendar.Lay(number+1, l.facts(&next.Week))
		facts.Around = append(facts.Around, placed(&laid, &next.Week, l.Catalogue)...)
	}
	view.Calendar = l.stored.Calendar.Lay(number, facts)
	return view, nil
}

// crosses reports whether a session of a week was moved into the next one.
func (l *laying) crosses(number int) bool {
	next := l.stored.Calendar.WeekStart(number + 1)
	for id, day := range l.edits.Moves {
		if week, _, ok := schedule.ParseSessionID(id); ok && week == number && !day.Before(next) {
			return true
		}
	}
	return false
}

func (l *laying) read(ctx context.Context, number int) (WeekView, error) {
	week, err := l.Plans.Week(ctx, l.owner, l.stored, number)
	if err != nil {
		return WeekView{}, err
	}
	view := WeekView{Blind: l.blind, Light: l.edits.Light}
	view.Week, view.Changes = adapt.Apply(l.Catalogue, &l.stored.Body, week, l.edits)
	return view, nil
}

func (l *laying) facts(w *plan.Week) schedule.Facts {
	return schedule.Facts{
		Sessions: Sessions(l.Catalogue, w), Logged: l.logged, Moves: l.edits.Moves, Today: l.at.Today, Blind: l.blind,
	}
}

// Sessions says which weekdays of a week have something to do, and what each
// gives the muscles.
func Sessions(cat *catalogue.Catalogue, w *plan.Week) (sessions [schedule.DaysInWeek]schedule.Session) {
	for i := range w.Days {
		sessions[i] = schedule.Session{Rest: w.Days[i].Kind == plan.Rest, Credits: adapt.Credits(cat, &w.Days[i])}
	}
	return sessions
}

func placed(laid *schedule.Week, w *plan.Week, cat *catalogue.Catalogue) []schedule.Placed {
	var out []schedule.Placed
	for i := range laid.Slots {
		if s := &laid.Slots[i]; s.Status == schedule.Planned || s.Status == schedule.Done || s.Status == schedule.Moved {
			out = append(out, schedule.Placed{Date: s.Date, Credits: adapt.Credits(cat, &w.Days[i])})
		}
	}
	return out
}

// carried finds the sessions of a past week that lie in another one.
func carried(past *WeekView, number int, s *store.Stored) []Carried {
	var out []Carried
	for i := range past.Calendar.Slots {
		if slot := &past.Calendar.Slots[i]; slot.HasMoved() && s.Calendar.WeekOf(slot.Date) == number {
			out = append(out, Carried{View: past, Slot: slot})
		}
	}
	slices.SortStableFunc(out, func(a, b Carried) int { return b.Slot.Date.DaysUntil(a.Slot.Date) })
	return out
}

// Planned counts the credited sets that a week gives each muscle: one to the
// primary, half a one to each secondary.
func (p *Planner) Planned(w *plan.Week) map[catalogue.Muscle]float64 {
	credits := make(map[catalogue.Muscle]float64)
	for d := range w.Days {
		for m, sets := range adapt.Credits(p.Catalogue, &w.Days[d]) {
			credits[catalogue.Muscles()[m]] += sets
		}
	}
	return credits
}
