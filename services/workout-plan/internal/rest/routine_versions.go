package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// ListRoutineVersions gives the kept versions, the current one first.
func (h *Handler) ListRoutineVersions(ctx context.Context, req api.ListRoutineVersionsRequestObject) (api.ListRoutineVersionsResponseObject, error) {
	stored, err := h.own(ctx, req.ID)
	if err != nil {
		return nil, err
	}
	versions := append([]store.Version{stored.Current()}, stored.Past...)
	out := api.ListRoutineVersions200JSONResponse{Items: make([]api.RoutineVersionBrief, len(versions))}
	for i, v := range versions {
		out.Items[i] = api.RoutineVersionBrief{Version: v.Number, SavedAt: v.SavedAt, Name: v.Name, Days: v.Days, Current: v.Number == stored.Number}
	}
	return out, nil
}

// GetRoutineVersion gives the contents of a kept version.
func (h *Handler) GetRoutineVersion(ctx context.Context, req api.GetRoutineVersionRequestObject) (api.GetRoutineVersionResponseObject, error) {
	var c fault.Fields
	lang := language(&c, req.Params.Lang)
	if err := c.Err(); err != nil {
		return nil, err
	}
	stored, err := h.own(ctx, req.ID)
	if err != nil {
		return nil, err
	}
	r, v, err := h.routines.Own.Contents(ctx, identity.User(ctx), &stored, req.Version)
	if err != nil {
		return nil, err
	}
	days, err := h.routineDays(r, lang)
	return api.GetRoutineVersion200JSONResponse{
		Version: v.Number, SavedAt: v.SavedAt, Current: v.Number == stored.Number,
		Name: v.Name, Notes: some(r.Facts().Notes), Days: days,
	}, err
}

// RestoreRoutineVersion makes a kept version the current contents.
func (h *Handler) RestoreRoutineVersion(
	ctx context.Context, req api.RestoreRoutineVersionRequestObject,
) (api.RestoreRoutineVersionResponseObject, error) {
	var c fault.Fields
	lang := language(&c, req.Params.Lang)
	version, err := httpserver.ParseETag(req.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	if err := c.Err(); err != nil {
		return nil, err
	}
	stored, err := h.own(ctx, req.ID)
	if err != nil {
		return nil, err
	}
	owner := identity.User(ctx)
	r, _, err := h.routines.Own.Contents(ctx, owner, &stored, req.Version)
	if err != nil {
		return nil, err
	}
	stored, err = h.routines.Own.Edit(ctx, owner, stored.ID, r, version, h.now())
	if err != nil {
		return nil, err
	}
	answer, err := h.routine(&stored, lang)
	return api.RestoreRoutineVersion200JSONResponse{RoutineJSONResponse: answer}, err
}
