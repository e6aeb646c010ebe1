package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/progress/api"
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
	"github.com/fitfusion/fitfusion/services/progress/internal/store"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// LogWorkout implements api.StrictServerInterface.
func (h *Handler) LogWorkout(ctx context.Context, req api.LogWorkoutRequestObject) (api.LogWorkoutResponseObject, error) {
	w, err := workoutlog.NewWorkout(workoutFacts(*req.Body), h.now())
	if err != nil {
		return nil, err
	}
	stored, created, err := h.log.LogWorkout(ctx, identity.User(ctx), w)
	if err != nil {
		return nil, err
	}
	if !created {
		return api.LogWorkout200JSONResponse{WorkoutJSONResponse: answer(stored)}, nil
	}
	a := answer(stored)
	return api.LogWorkout201JSONResponse{Body: a.Body, Headers: api.LogWorkout201ResponseHeaders{ETag: a.Headers.ETag}}, nil
}

// ListWorkouts implements api.StrictServerInterface.
func (h *Handler) ListWorkouts(ctx context.Context, req api.ListWorkoutsRequestObject) (api.ListWorkoutsResponseObject, error) {
	r, err := pageOf(req.Params.From, req.Params.To, req.Params.Limit, req.Params.Cursor)
	if err != nil {
		return nil, err
	}
	zone, err := stats.Zone(or(req.Params.TimeZone, ""))
	if err != nil {
		return nil, err
	}
	page, err := h.log.Workouts(ctx, identity.User(ctx), r)
	if err != nil {
		return nil, err
	}
	out := api.ListWorkouts200JSONResponse{Items: make([]api.Workout, len(page.Items)), Next: present(page.Next)}
	for i, stored := range page.Items {
		out.Items[i] = apiWorkout(stored)
		if req.Params.TimeZone != nil {
			out.Items[i].Day = present(stats.DayOf(stored.Workout.Facts().StartedAt, zone).String())
		}
	}
	return out, nil
}

// GetWorkout implements api.StrictServerInterface.
func (h *Handler) GetWorkout(ctx context.Context, req api.GetWorkoutRequestObject) (api.GetWorkoutResponseObject, error) {
	stored, err := h.log.Workout(ctx, identity.User(ctx), req.ID)
	if err != nil {
		return nil, err
	}
	return api.GetWorkout200JSONResponse{WorkoutJSONResponse: answer(stored)}, nil
}

// EditWorkout implements api.StrictServerInterface.
func (h *Handler) EditWorkout(ctx context.Context, req api.EditWorkoutRequestObject) (api.EditWorkoutResponseObject, error) {
	version, err := httpserver.ParseETag(req.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	w, err := workoutlog.NewWorkout(workoutFacts(*req.Body), h.now())
	if err != nil {
		return nil, err
	}
	if w.Facts().ID != workoutlog.CanonicalID(req.ID) {
		var c fault.Fields
		c.Add("/id", "mismatch", "The id is that of the address.")
		return nil, c.Err()
	}
	stored, err := h.log.EditWorkout(ctx, identity.User(ctx), w, version)
	if err != nil {
		return nil, err
	}
	return api.EditWorkout200JSONResponse{WorkoutJSONResponse: answer(stored)}, nil
}

// DeleteWorkout implements api.StrictServerInterface.
func (h *Handler) DeleteWorkout(ctx context.Context, req api.DeleteWorkoutRequestObject) (api.DeleteWorkoutResponseObject, error) {
	version, err := httpserver.ParseETag(req.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	if err := h.log.DeleteWorkout(ctx, identity.User(ctx), req.ID, version); err != nil {
		return nil, err
	}
	return api.DeleteWorkout204Response{}, nil
}

func answer(s store.Stored) api.WorkoutJSONResponse {
	w := apiWorkout(s)
	return api.WorkoutJSONResponse{Body: w, Headers: api.WorkoutResponseHeaders{ETag: w.Etag}}
}
