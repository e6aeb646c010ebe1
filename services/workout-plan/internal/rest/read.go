package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/planner"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

const (
	defaultPlans = 20
	maxPlans     = 50
)

// ListPlans gives the caller's plans, the newest first.
func (h *Handler) ListPlans(ctx context.Context, req api.ListPlansRequestObject) (api.ListPlansResponseObject, error) {
	var c fault.Fields
	lang, today, limit := language(&c, req.Params.Lang), h.day(&c, "?date", req.Params.Date), defaultPlans
	if req.Params.Limit != nil {
		fault.Range(&c, "?limit", *req.Params.Limit, 1, maxPlans, "")
		limit = *req.Params.Limit
	}
	if err := c.Err(); err != nil {
		return nil, err
	}
	owner := identity.User(ctx)
	plans, next, err := h.planner.Plans.List(ctx, owner, limit, given(req.Params.Cursor))
	if err != nil {
		return nil, err
	}
	list := api.PlanList{Items: make([]api.PlanBrief, len(plans)), Next: some(next)}
	if len(plans) == 0 {
		return api.ListPlans200JSONResponse(list), nil
	}
	current, err := h.planner.Current(ctx, owner, today)
	if err != nil {
		return nil, err
	}
	for i := range plans {
		p, at := &plans[i].Plan, &plans[i].Calendar
		list.Items[i] = api.PlanBrief{
			ID: at.PlanID, CreatedAt: plans[i].CreatedAt, StartsOn: at.Start.String(), EndsOn: at.End().String(),
			Goal: api.Goal(p.Goal), Level: api.Level(p.Level), DaysPerWeek: p.DaysPerWeek, MinutesPerSession: p.MinutesPerSession,
			Split: rules.SplitTitle(p.Split, lang), Current: at.PlanID == current.Calendar.PlanID,
		}
		if at.Begins != at.Start {
			list.Items[i].BeginsOn = new(at.Begins.String())
		}
	}
	return api.ListPlans200JSONResponse(list), nil
}

// GetPlan shows any plan of the caller's.
func (h *Handler) GetPlan(ctx context.Context, req api.GetPlanRequestObject) (api.GetPlanResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	if req.Params.Week != nil {
		fault.Range(&c, "?week", *req.Params.Week, 1, schedule.Weeks, "")
	}
	if err := c.Err(); err != nil {
		return nil, err
	}
	owner := identity.User(ctx)
	stored, err := h.planner.Get(ctx, owner, req.ID, at.Today)
	if err != nil {
		return nil, err
	}
	answer, err := h.plan(ctx, owner, &stored, at, req.Params.Week, lang)
	if err != nil {
		return nil, err
	}
	return api.GetPlan200JSONResponse{PlanJSONResponse: api.PlanJSONResponse{
		Body: answer, Headers: api.PlanResponseHeaders{ETag: new(httpserver.ETag(stored.Version()))},
	}}, nil
}

// GetCurrentPlan shows the current plan with the week of a day.
func (h *Handler) GetCurrentPlan(ctx context.Context, req api.GetCurrentPlanRequestObject) (api.GetCurrentPlanResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	if err := c.Err(); err != nil {
		return nil, err
	}
	owner := identity.User(ctx)
	stored, err := h.planner.Current(ctx, owner, at.Today)
	if err != nil {
		return nil, err
	}
	answer, err := h.plan(ctx, owner, &stored, at, nil, lang)
	if err != nil {
		return nil, err
	}
	return api.GetCurrentPlan200JSONResponse{PlanJSONResponse: api.PlanJSONResponse{
		Body: answer, Headers: api.PlanResponseHeaders{ETag: new(httpserver.ETag(stored.Version()))},
	}}, nil
}

// GetPlanWeek shows one week of the current plan.
func (h *Handler) GetPlanWeek(ctx context.Context, req api.GetPlanWeekRequestObject) (api.GetPlanWeekResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	if err := c.Err(); err != nil {
		return nil, err
	}
	owner := identity.User(ctx)
	stored, err := h.planner.Current(ctx, owner, at.Today)
	if err != nil {
		return nil, err
	}
	view, err := h.planner.Week(ctx, owner, &stored, req.Week, at)
	if err != nil {
		return nil, err
	}
	week, err := h.week(&view, stored.Body.Seated(), lang)
	return api.GetPlanWeek200JSONResponse(week), err
}

// GetPlanSession shows one session with its loads.
func (h *Handler) GetPlanSession(ctx context.Context, req api.GetPlanSessionRequestObject) (api.GetPlanSessionResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	readiness := readiness(&c, req.Params.Readiness)
	if err := c.Err(); err != nil {
		return nil, err
	}
	session, err := h.sessionOf(ctx, planner.Target{Owner: identity.User(ctx), SessionID: req.SessionID, At: at}, readiness, lang)
	return api.GetPlanSession200JSONResponse(session), err
}

// GetToday shows what a day asks for.
func (h *Handler) GetToday(ctx context.Context, req api.GetTodayRequestObject) (api.GetTodayResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	readiness := readiness(&c, req.Params.Readiness)
	if err := c.Err(); err != nil {
		return nil, err
	}
	owner := identity.User(ctx)
	stored, err := h.planner.Current(ctx, owner, at.Today)
	if err != nil {
		return nil, err
	}
	answer, err := h.today(ctx, owner, &stored, at, readiness, lang)
	return api.GetToday200JSONResponse(answer), err
}
