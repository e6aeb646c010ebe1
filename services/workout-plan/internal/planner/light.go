package planner

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// Lighten makes a deload of a week of the caller's plan, or takes it back,
// and gives the plan. fault.NotFound "no_plan" and "no_such_week",
// fault.Conflict "deload_already" and "week_over".
func (p *Planner) Lighten(ctx context.Context, owner string, number int, on bool, at Moment) (store.Stored, error) {
	stored, err := p.Current(ctx, owner, at.Today)
	if err != nil {
		return store.Stored{}, err
	}
	if number < 1 || number > len(stored.Plan.Weeks) {
		return store.Stored{}, noWeek()
	}
	switch sunday := stored.Calendar.WeekStart(number).AddDays(schedule.DaysInWeek - 1); {
	case on && stored.Plan.Weeks[number-1].Deload:
		return store.Stored{}, fault.New(fault.Conflict, "deload_already", "This week is a deload already.")
	case sunday.Before(at.Today):
		return store.Stored{}, fault.New(fault.Conflict, "week_over", "This week is over.")
	}
	return stored, p.Plans.Edit(ctx, owner, stored.Calendar.PlanID, p.Now().UTC(), func(e *adapt.Edits) error {
		e.Lighten(number, on)
		return nil
	})
}

// Sets counts the working sets of a week as it is now.
func (p *Planner) Sets(ctx context.Context, owner string, s *store.Stored, number int) (int, error) {
	edits, err := p.Plans.Edits(ctx, owner, s.Calendar.PlanID)
	if err != nil {
		return 0, err
	}
	week, err := p.Plans.Week(ctx, owner, s, number)
	if err != nil {
		return 0, err
	}
	week, _ = adapt.Apply(p.Catalogue, &s.Body, week, &edits)
	return week.Sets(), nil
}

func noWeek() error { return fault.New(fault.NotFound, "no_such_week", "A plan has weeks 1 to 12.") }
