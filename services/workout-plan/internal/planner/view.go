package planner

import (
	"context"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/peers/progressapi"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// WeekView is a week of a plan, laid on the calendar.
type WeekView struct {
	Week     plan.Week
	Calendar schedule.Week
	// Blind means that progress did not answer: what was done is unknown.
	Blind bool
}

// Current reads the caller's plan; fault.NotFound "no_plan" without one.
func (p *Planner) Current(ctx context.Context, owner string) (store.Stored, error) {
	return p.Plans.Current(ctx, owner)
}

// Week shows a week as of today; fault.NotFound outside 1 to 12.
func (p *Planner) Week(ctx context.Context, owner string, s *store.Stored, number int, today schedule.Date) (WeekView, error) {
	if number < 1 || number > len(s.Plan.Weeks) {
		return WeekView{}, fault.New(fault.NotFound, "no_such_week", "A plan has weeks 1 to 12.")
	}
	week, err := p.Plans.Week(ctx, owner, s, number)
	if err != nil {
		return WeekView{}, err
	}
	logged, err := p.logged(ctx, s.Calendar.WeekStart(number))
	view := WeekView{Week: week, Blind: fault.Is(err, fault.Unavailable)}
	if err != nil && !view.Blind {
		return WeekView{}, err
	}
	view.Calendar = s.Calendar.Lay(number, RestDays(&week), logged, today)
	return view, nil
}

// logged asks for a week's workouts. A session may be done before or after
// its week: the neighbouring days are asked for as well.
func (p *Planner) logged(ctx context.Context, monday schedule.Date) ([]schedule.Logged, error) {
	from := monday.AddDays(-schedule.DaysInWeek).Midnight()
	return p.Progress.Logged(ctx, from, from.Add(3*schedule.DaysInWeek*24*time.Hour))
}

// RestDays says which weekdays of a week have no session.
func RestDays(w *plan.Week) (rest [schedule.DaysInWeek]bool) {
	for i := range w.Days {
		rest[i] = w.Days[i].Kind == plan.Rest
	}
	return rest
}

// Loads gives what to lift for each item of a day, by exercise id. Blind means
// that progress did not answer; then there are none.
func (p *Planner) Loads(ctx context.Context, s *store.Stored, day *plan.Day, lang catalogue.Lang) (loads map[string]progressapi.Load, blind bool, err error) {
	var items []progressapi.LoadItem
	asked := make(map[string]bool, len(day.Items))
	for i := range day.Items {
		item := &day.Items[i]
		e, ok := p.Catalogue.ByID(item.ExerciseID)
		if !ok || item.Kind != plan.StrengthItem || item.RepsMax == 0 || asked[e.ID] {
			continue
		}
		asked[e.ID] = true
		question := progressapi.LoadItem{ExerciseID: e.ID, Sets: item.Sets, RepsMin: item.RepsMin, RepsMax: item.RepsMax, Rir: item.RIR}
		if kg, loadable := plan.StartLoad(e, s.Body); loadable {
			question.StartKg, question.StepKg = &kg, e.Load.StepKg
		}
		items = append(items, question)
	}
	loads, err = p.Progress.Loads(ctx, string(lang), items)
	if fault.Is(err, fault.Unavailable) {
		return nil, true, nil
	}
	return loads, false, err
}

// Planned counts the credited sets that a week gives each muscle: one to the
// primary, half a one to each secondary.
func (p *Planner) Planned(w *plan.Week) map[catalogue.Muscle]float64 {
	credits := make(map[catalogue.Muscle]float64)
	for d := range w.Days {
		for i := range w.Days[d].Items {
			item := &w.Days[d].Items[i]
			e, ok := p.Catalogue.ByID(item.ExerciseID)
			if !ok || item.Kind != plan.StrengthItem {
				continue
			}
			credits[e.Primary] += float64(item.Sets)
			for _, m := range e.Secondary {
				credits[m] += float64(item.Sets) / 2
			}
		}
	}
	return credits
}
