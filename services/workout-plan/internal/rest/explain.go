package rest

import (
	"context"
	"slices"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
)

// ExplainPlan gives every decision of a plan with its rule.
func (h *Handler) ExplainPlan(ctx context.Context, req api.ExplainPlanRequestObject) (api.ExplainPlanResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, nil)
	if err := c.Err(); err != nil {
		return nil, err
	}
	owner := identity.User(ctx)
	stored, err := h.planner.Get(ctx, owner, req.ID, at.Today)
	if err != nil {
		return nil, err
	}
	found, err := h.planner.Explain(ctx, owner, &stored)
	if err != nil {
		return nil, err
	}
	groups, err := h.groups(found, lang)
	return api.ExplainPlan200JSONResponse{
		PlanID: stored.Calendar.PlanID, Split: rules.SplitTitle(stored.Plan.Split, lang), Groups: groups,
		Warnings: warnings(stored.Plan.Warnings, stored.Body.Seated(), lang),
	}, err
}

// groups puts decisions under what they are about, in the order in which a
// plan is made.
func (h *Handler) groups(found []adapt.Decision, lang catalogue.Lang) ([]api.DecisionGroup, error) {
	var out []api.DecisionGroup
	for _, about := range []string{"split", "day", "time", "aerobic", "exercise", "sets", "reps", "rest", "effort", "load", "order"} {
		group := api.DecisionGroup{About: api.DecisionGroupAbout(about), Title: rules.AboutTitle(about, lang), Decisions: []api.Decision{}}
		for i := range found {
			if found[i].Choice.About != about {
				continue
			}
			decision, err := h.decision(&found[i], lang)
			if err != nil {
				return nil, err
			}
			group.Decisions = append(group.Decisions, decision...)
		}
		if len(group.Decisions) > 0 {
			out = append(out, group)
		}
	}
	return slices.Clip(out), nil
}

// decision has no element when a stored code has no words any more.
func (h *Handler) decision(d *adapt.Decision, lang catalogue.Lang) ([]api.Decision, error) {
	why := reasons([]plan.Choice{d.Choice}, lang)
	if len(why) == 0 {
		return nil, nil
	}
	out := api.Decision{Reason: why[0], Weeks: d.Weeks, Days: make([]string, len(d.Days)), Exercises: make([]api.ExerciseName, len(d.Exercises))}
	if out.Weeks == nil {
		out.Weeks = []int{}
	}
	for i, title := range d.Days {
		out.Days[i] = rules.DayTitle(title, lang)
	}
	for i, id := range d.Exercises {
		e, err := h.brief(id, lang)
		if err != nil {
			return nil, err
		}
		out.Exercises[i] = api.ExerciseName{ID: id, Name: e.Name}
	}
	return []api.Decision{out}, nil
}
