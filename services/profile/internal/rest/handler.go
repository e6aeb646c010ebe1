package rest

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/profile/api"
	"github.com/fitfusion/fitfusion/services/profile/internal/insights"
	"github.com/fitfusion/fitfusion/services/profile/internal/profile"
	"github.com/fitfusion/fitfusion/services/profile/internal/store"
)

// GetProfile implements api.StrictServerInterface.
func (h *Handler) GetProfile(ctx context.Context, _ api.GetProfileRequestObject) (api.GetProfileResponseObject, error) {
	stored, err := h.profiles.Get(ctx, identity.User(ctx))
	if err != nil {
		return nil, err
	}
	return api.GetProfile200JSONResponse{ProfileJSONResponse: answer(stored)}, nil
}

// PutProfile implements api.StrictServerInterface.
func (h *Handler) PutProfile(ctx context.Context, req api.PutProfileRequestObject) (api.PutProfileResponseObject, error) {
	version, create, err := precondition(req.Params)
	if err != nil {
		return nil, err
	}
	p, err := profile.New(factsOf(*req.Body), h.now())
	if err != nil {
		return nil, err
	}
	if create {
		stored, err := h.profiles.Create(ctx, identity.User(ctx), p)
		if err != nil {
			return nil, err
		}
		created := answer(stored)
		return api.PutProfile201JSONResponse{Body: created.Body, Headers: api.PutProfile201ResponseHeaders{ETag: created.Headers.ETag}}, nil
	}
	stored, err := h.profiles.Replace(ctx, identity.User(ctx), p, version)
	if err != nil {
		return nil, err
	}
	return api.PutProfile200JSONResponse{ProfileJSONResponse: answer(stored)}, nil
}

// PatchProfile implements api.StrictServerInterface.
func (h *Handler) PatchProfile(ctx context.Context, req api.PatchProfileRequestObject) (api.PatchProfileResponseObject, error) {
	version, err := httpserver.ParseETag(req.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	stored, err := h.profiles.Get(ctx, identity.User(ctx))
	if err != nil {
		return nil, err
	}
	if stored.Version == version+1 && changesNothing(stored, *req.Body) { // it was sent twice
		return api.PatchProfile200JSONResponse{ProfileJSONResponse: answer(stored)}, nil
	}
	if stored.Version != version { // what is replaced below must be what was patched
		return nil, fault.New(fault.Stale, "stale", "This was changed in the meantime. Load it again.")
	}
	patched, err := patch(apiProfile(stored.Profile), *req.Body)
	if err != nil {
		return nil, err
	}
	p, err := profile.New(factsOf(patched), h.now())
	if err != nil {
		return nil, err
	}
	if stored, err = h.profiles.Replace(ctx, identity.User(ctx), p, version); err != nil {
		return nil, err
	}
	return api.PatchProfile200JSONResponse{ProfileJSONResponse: answer(stored)}, nil
}

// GetInsights implements api.StrictServerInterface.
func (h *Handler) GetInsights(ctx context.Context, _ api.GetInsightsRequestObject) (api.GetInsightsResponseObject, error) {
	stored, err := h.profiles.Get(ctx, identity.User(ctx))
	if err != nil {
		return nil, err
	}
	return api.GetInsights200JSONResponse(apiInsights(insights.Of(stored.Profile, h.now()))), nil
}

// precondition reads which version a PUT replaces, or that it creates.
func precondition(params api.PutProfileParams) (version int64, create bool, err error) {
	if params.IfNoneMatch == nil {
		version, err = httpserver.ParseETag(params.IfMatch)
		return version, false, err
	}
	if params.IfMatch != nil || *params.IfNoneMatch != "*" {
		return 0, false, fault.New(fault.Malformed, "malformed_precondition", "Send either If-None-Match: * or If-Match with an ETag.")
	}
	return 0, true, nil
}

// patch applies a merge patch to what a GET of the profile gives.
func patch(current api.Profile, change []byte) (api.Profile, error) {
	target, err := json.Marshal(current)
	if err != nil {
		return api.Profile{}, fmt.Errorf("encode profile: %w", err)
	}
	merged, err := mergePatch(target, change)
	if err != nil {
		return api.Profile{}, err
	}
	var patched api.Profile
	err = json.Unmarshal(merged, &patched)
	return patched, err
}

// changesNothing reports whether a patch leaves a profile as it is.
func changesNothing(s store.Stored, change []byte) bool {
	current := apiProfile(s.Profile)
	patched, err := patch(current, change)
	return err == nil && reflect.DeepEqual(patched, current)
}

func answer(s store.Stored) api.ProfileJSONResponse {
	etag := httpserver.ETag(s.Version)
	return api.ProfileJSONResponse{Body: apiProfile(s.Profile), Headers: api.ProfileResponseHeaders{ETag: &etag}}
}
