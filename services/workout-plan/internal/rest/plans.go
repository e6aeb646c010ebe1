package rest

import (
	"context"

	"github.com/google/uuid"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/planner"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

// How far from now a plan may start, in days: a history that is brought along
// begins in the past, a plan for after the holidays in the future.
const maxStartBefore, maxStartAfter = 400, 100

// CreatePlan generates a plan and makes it the current one.
func (h *Handler) CreatePlan(ctx context.Context, req api.CreatePlanRequestObject) (api.CreatePlanResponseObject, error) {
	var c fault.Fields
	lang := language(&c, req.Params.Lang)
	today := schedule.DateOf(h.now().UTC())
	start := h.day(&c, "/startsOn", req.Body.StartsOn)
	if distance := today.DaysUntil(start); c.Err() == nil {
		fault.Range(&c, "/startsOn", distance, -maxStartBefore, maxStartAfter, "days from today")
	}
	if _, err := uuid.Parse(req.Body.ID); err != nil || len(req.Body.ID) != len(uuid.Nil.String()) {
		c.Add("/id", "not_a_uuid", "Send a UUID.")
	}
	if req.Body.Seed != nil {
		fault.Range(&c, "/seed", *req.Body.Seed, 0, planner.MaxSeed, "")
	}
	if err := c.Err(); err != nil {
		return nil, err
	}
	owner := identity.User(ctx)
	stored, made, err := h.planner.Create(ctx, planner.Request{
		Owner: owner, ID: req.Body.ID, Today: today, Start: start, Seed: req.Body.Seed, Lang: lang,
	})
	if err != nil {
		return nil, err
	}
	answer, err := h.plan(ctx, owner, &stored, start, lang)
	if err != nil {
		return nil, err
	}
	etag := new(httpserver.ETag(stored.Version()))
	if !made {
		return api.CreatePlan200JSONResponse{PlanJSONResponse: api.PlanJSONResponse{Body: answer, Headers: api.PlanResponseHeaders{ETag: etag}}}, nil
	}
	return api.CreatePlan201JSONResponse{Body: answer, Headers: api.CreatePlan201ResponseHeaders{ETag: etag}}, nil
}

// GetCurrentPlan shows the current plan with the week of a day.
func (h *Handler) GetCurrentPlan(ctx context.Context, req api.GetCurrentPlanRequestObject) (api.GetCurrentPlanResponseObject, error) {
	var c fault.Fields
	lang, today := language(&c, req.Params.Lang), h.day(&c, "?date", req.Params.Date)
	if err := c.Err(); err != nil {
		return nil, err
	}
	owner := identity.User(ctx)
	stored, err := h.planner.Current(ctx, owner)
	if err != nil {
		return nil, err
	}
	answer, err := h.plan(ctx, owner, &stored, today, lang)
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
	lang, today := language(&c, req.Params.Lang), h.day(&c, "?date", req.Params.Date)
	if err := c.Err(); err != nil {
		return nil, err
	}
	owner := identity.User(ctx)
	stored, err := h.planner.Current(ctx, owner)
	if err != nil {
		return nil, err
	}
	view, err := h.planner.Week(ctx, owner, &stored, req.Week, today)
	if err != nil {
		return nil, err
	}
	week, err := h.week(&view, lang)
	return api.GetPlanWeek200JSONResponse(week), err
}

// GetPlanSession shows one session with its loads.
func (h *Handler) GetPlanSession(ctx context.Context, req api.GetPlanSessionRequestObject) (api.GetPlanSessionResponseObject, error) {
	var c fault.Fields
	lang, today := language(&c, req.Params.Lang), h.day(&c, "?date", req.Params.Date)
	if err := c.Err(); err != nil {
		return nil, err
	}
	number, weekday, ok := schedule.ParseSessionID(req.SessionID)
	if !ok {
		return nil, fault.New(fault.NotFound, "no_such_session", "A plan has sessions w1d1 to w12d7.")
	}
	owner := identity.User(ctx)
	stored, err := h.planner.Current(ctx, owner)
	if err != nil {
		return nil, err
	}
	view, err := h.planner.Week(ctx, owner, &stored, number, today)
	if err != nil {
		return nil, err
	}
	session, err := h.session(ctx, &stored, &view, weekday, lang)
	return api.GetPlanSession200JSONResponse(session), err
}

// GetToday shows what a day asks for.
func (h *Handler) GetToday(ctx context.Context, req api.GetTodayRequestObject) (api.GetTodayResponseObject, error) {
	var c fault.Fields
	lang, today := language(&c, req.Params.Lang), h.day(&c, "?date", req.Params.Date)
	if err := c.Err(); err != nil {
		return nil, err
	}
	owner := identity.User(ctx)
	stored, err := h.planner.Current(ctx, owner)
	if err != nil {
		return nil, err
	}
	answer, err := h.today(ctx, owner, &stored, today, lang)
	return api.GetToday200JSONResponse(answer), err
}
