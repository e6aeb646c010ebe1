package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
)

// ShareRoutine makes a link to a routine.
func (h *Handler) ShareRoutine(ctx context.Context, req api.ShareRoutineRequestObject) (api.ShareRoutineResponseObject, error) {
	token, stored, err := h.routines.Own.Share(ctx, identity.User(ctx), canonical(req.ID), h.now())
	if err != nil {
		return nil, err
	}
	return api.ShareRoutine201JSONResponse{Token: token, Since: given(stored.SharedAt), Etag: httpserver.ETag(stored.Version)}, nil
}

// UnshareRoutine revokes the link.
func (h *Handler) UnshareRoutine(ctx context.Context, req api.UnshareRoutineRequestObject) (api.UnshareRoutineResponseObject, error) {
	if _, err := h.routines.Own.Unshare(ctx, identity.User(ctx), canonical(req.ID)); err != nil {
		return nil, err
	}
	return api.UnshareRoutine204Response{}, nil
}

// GetSharedRoutine shows what a link leads to: the contents and nothing of
// whose they are, neither owner nor id.
func (h *Handler) GetSharedRoutine(ctx context.Context, req api.GetSharedRoutineRequestObject) (api.GetSharedRoutineResponseObject, error) {
	var c fault.Fields
	lang := language(&c, req.Params.Lang)
	if err := c.Err(); err != nil {
		return nil, err
	}
	stored, err := h.routines.Own.Shared(ctx, req.Token)
	if err != nil {
		return nil, err
	}
	facts := stored.Routine.Facts()
	days, err := h.routineDays(stored.Routine, lang)
	return api.GetSharedRoutine200JSONResponse{SavedAt: stored.SavedAt, Name: facts.Name, Notes: some(facts.Notes), Days: days}, err
}
