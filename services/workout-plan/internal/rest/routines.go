package rest

import (
	"context"
	"strings"

	"github.com/google/uuid"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

const defaultRoutines, maxRoutines = 20, 50

// ListRoutines gives a page of the caller's routines.
func (h *Handler) ListRoutines(ctx context.Context, req api.ListRoutinesRequestObject) (api.ListRoutinesResponseObject, error) {
	var c fault.Fields
	limit := defaultRoutines
	if req.Params.Limit != nil {
		limit = *req.Params.Limit
		fault.Range(&c, "?limit", limit, 1, maxRoutines, "")
	}
	if err := c.Err(); err != nil {
		return nil, err
	}
	page, err := h.routines.Own.List(ctx, identity.User(ctx), limit, given(req.Params.Cursor))
	if err != nil {
		return nil, err
	}
	out := api.ListRoutines200JSONResponse{Items: make([]api.RoutineBrief, len(page.Items)), Next: some(page.Next)}
	for i := range page.Items {
		out.Items[i] = routineBrief(&page.Items[i])
	}
	return out, nil
}

// CreateRoutine keeps a routine of the caller's own.
func (h *Handler) CreateRoutine(ctx context.Context, req api.CreateRoutineRequestObject) (api.CreateRoutineResponseObject, error) {
	var c fault.Fields
	lang, id := language(&c, req.Params.Lang), routineID(&c, "/id", req.Body.ID)
	if err := c.Err(); err != nil {
		return nil, err
	}
	r, err := routine.New(h.catalogue, routineFacts(&api.RoutineInput{Name: req.Body.Name, Notes: req.Body.Notes, Days: req.Body.Days}))
	if err != nil {
		return nil, err
	}
	answer, created, err := h.addRoutine(ctx, id, r, lang)
	if err != nil {
		return nil, err
	}
	if !created {
		return api.CreateRoutine200JSONResponse{RoutineJSONResponse: answer}, nil
	}
	return api.CreateRoutine201JSONResponse{Body: answer.Body, Headers: api.CreateRoutine201ResponseHeaders{ETag: answer.Headers.ETag}}, nil
}

// CopyRoutine makes a predefined or a shared routine the caller's own.
func (h *Handler) CopyRoutine(ctx context.Context, req api.CopyRoutineRequestObject) (api.CopyRoutineResponseObject, error) {
	var c fault.Fields
	lang, id := language(&c, req.Params.Lang), routineID(&c, "/id", req.Body.ID)
	if (req.Body.Predefined == nil) == (req.Body.Token == nil) {
		c.Add("/predefined", "one_source", "Name a predefined routine or the token of a link, one of them.")
	}
	if err := c.Err(); err != nil {
		return nil, err
	}
	// A copy that was made already stands, whatever became of the link.
	stored, err := h.routines.Own.Get(ctx, identity.User(ctx), id)
	if err == nil {
		answer, err := h.routine(&stored, lang)
		return api.CopyRoutine200JSONResponse{RoutineJSONResponse: answer}, err
	}
	if !fault.Is(err, fault.NotFound) {
		return nil, err
	}
	r, err := h.source(ctx, req.Body, lang)
	if err != nil {
		return nil, err
	}
	answer, created, err := h.addRoutine(ctx, id, r, lang)
	if err != nil {
		return nil, err
	}
	if !created {
		return api.CopyRoutine200JSONResponse{RoutineJSONResponse: answer}, nil
	}
	return api.CopyRoutine201JSONResponse{Body: answer.Body, Headers: api.CopyRoutine201ResponseHeaders{ETag: answer.Headers.ETag}}, nil
}

// source is what a copy is made of.
func (h *Handler) source(ctx context.Context, from *api.RoutineCopy, lang catalogue.Lang) (routine.Routine, error) {
	if from.Token != nil {
		shared, err := h.routines.Own.Shared(ctx, *from.Token)
		return shared.Routine, err
	}
	made, ok := h.routines.Shelf.ByID(*from.Predefined)
	if !ok {
		return routine.Routine{}, noPredefined()
	}
	return routine.New(h.catalogue, made.Facts(lang))
}

func (h *Handler) addRoutine(ctx context.Context, id string, r routine.Routine, lang catalogue.Lang) (api.RoutineJSONResponse, bool, error) {
	stored, created, err := h.routines.Own.Add(ctx, identity.User(ctx), id, r, h.now())
	if err != nil {
		return api.RoutineJSONResponse{}, false, err
	}
	answer, err := h.routine(&stored, lang)
	return answer, created, err
}

// GetRoutine gives one of the caller's routines.
func (h *Handler) GetRoutine(ctx context.Context, req api.GetRoutineRequestObject) (api.GetRoutineResponseObject, error) {
	var c fault.Fields
	lang := language(&c, req.Params.Lang)
	if err := c.Err(); err != nil {
		return nil, err
	}
	stored, err := h.own(ctx, req.ID)
	if err != nil {
		return nil, err
	}
	answer, err := h.routine(&stored, lang)
	return api.GetRoutine200JSONResponse{RoutineJSONResponse: answer}, err
}

// EditRoutine replaces the contents of one.
func (h *Handler) EditRoutine(ctx context.Context, req api.EditRoutineRequestObject) (api.EditRoutineResponseObject, error) {
	var c fault.Fields
	lang := language(&c, req.Params.Lang)
	version, err := httpserver.ParseETag(req.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	if err := c.Err(); err != nil {
		return nil, err
	}
	r, err := routine.New(h.catalogue, routineFacts(req.Body))
	if err != nil {
		return nil, err
	}
	stored, err := h.routines.Own.Edit(ctx, identity.User(ctx), canonical(req.ID), r, version, h.now())
	if err != nil {
		return nil, err
	}
	answer, err := h.routine(&stored, lang)
	return api.EditRoutine200JSONResponse{RoutineJSONResponse: answer}, err
}

// DeleteRoutine deletes one with all that belongs to it.
func (h *Handler) DeleteRoutine(ctx context.Context, req api.DeleteRoutineRequestObject) (api.DeleteRoutineResponseObject, error) {
	version, err := httpserver.ParseETag(req.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	if err := h.routines.Own.Delete(ctx, identity.User(ctx), canonical(req.ID), version); err != nil {
		return nil, err
	}
	return api.DeleteRoutine204Response{}, nil
}

// own reads one of the caller's routines.
func (h *Handler) own(ctx context.Context, id string) (store.StoredRoutine, error) {
	return h.routines.Own.Get(ctx, identity.User(ctx), canonical(id))
}

// canonical is the one form in which ids are stored and asked for.
func canonical(id string) string { return strings.ToLower(id) }

func routineID(c *fault.Fields, pointer, id string) string {
	if _, err := uuid.Parse(id); err != nil || len(id) != len(uuid.Nil.String()) {
		c.Add(pointer, "not_a_uuid", "Send a UUID.")
	}
	return canonical(id)
}
