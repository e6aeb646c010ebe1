package planner

import (
	"context"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// Explain gathers every decision of a plan, with its owner's swaps and
// shortenings in place.
func (p *Planner) Explain(ctx context.Context, owner string, s *store.Stored) ([]adapt.Decision, error) {
	edits, err := p.Plans.Edits(ctx, owner, s.Calendar.PlanID)
	if err != nil {
		return nil, err
	}
	weeks := make([]plan.Week, len(s.Plan.Weeks))
	for i := range weeks {
		week, err := p.Plans.Week(ctx, owner, s, i+1)
		if err != nil {
			return nil, err
		}
		weeks[i], _ = adapt.Apply(p.Catalogue, &s.Body, week, &edits)
	}
	return adapt.Decisions(s.Plan.Choices, weeks), nil
}
