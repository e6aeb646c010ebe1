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
	start := h.start(&c, "/startsOn", req.Body.StartsOn)
	checkUUID(&c, req.Body.ID)
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
	answer, err := h.plan(ctx, owner, &stored, planner.Moment{Today: start}, nil, lang)
	if err != nil {
		return nil, err
	}
	etag := new(httpserver.ETag(stored.Version()))
	if !made {
		return api.CreatePlan200JSONResponse{PlanJSONResponse: api.PlanJSONResponse{Body: answer, Headers: api.PlanResponseHeaders{ETag: etag}}}, nil
	}
	return api.CreatePlan201JSONResponse{Body: answer, Headers: api.CreatePlan201ResponseHeaders{ETag: etag}}, nil
}

// start reads the first day of a plan.
func (h *Handler) start(c *fault.Fields, pointer string, text *string) schedule.Date {
	start := h.day(c, pointer, text)
	if distance := schedule.DateOf(h.now().UTC()).DaysUntil(start); start != (schedule.Date{}) {
		fault.Range(c, pointer, distance, -maxStartBefore, maxStartAfter, "days from today")
	}
	return start
}

func checkUUID(c *fault.Fields, id string) {
	if _, err := uuid.Parse(id); err != nil || len(id) != len(uuid.Nil.String()) {
		c.Add("/id", "not_a_uuid", "Send a UUID.")
	}
}

// RegeneratePlan makes a new plan from the profile as it is now.
func (h *Handler) RegeneratePlan(ctx context.Context, req api.RegeneratePlanRequestObject) (api.RegeneratePlanResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	from := h.start(&c, "/from", &req.Body.From)
	checkUUID(&c, req.Body.ID)
	if err := c.Err(); err != nil {
		return nil, err
	}
	owner := identity.User(ctx)
	stored, made, err := h.planner.Regenerate(ctx, planner.Request{
		Owner: owner, ID: req.Body.ID, Today: at.Today, Start: from, Lang: lang,
	}, at.TimeZone)
	if err != nil {
		return nil, err
	}
	answer, err := h.plan(ctx, owner, &stored, planner.Moment{Today: from, TimeZone: at.TimeZone}, nil, lang)
	if err != nil {
		return nil, err
	}
	etag := new(httpserver.ETag(stored.Version()))
	if !made {
		return api.RegeneratePlan200JSONResponse{PlanJSONResponse: api.PlanJSONResponse{Body: answer, Headers: api.PlanResponseHeaders{ETag: etag}}}, nil
	}
	return api.RegeneratePlan201JSONResponse{Body: answer, Headers: api.RegeneratePlan201ResponseHeaders{ETag: etag}}, nil
}
