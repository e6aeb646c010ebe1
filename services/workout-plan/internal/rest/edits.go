package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/planner"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

// edited makes a change to a session and shows what it is then. The complaints
// so far come first.
func (h *Handler) edited(
	ctx context.Context, c *fault.Fields, id string, at planner.Moment, lang catalogue.Lang, change func(planner.Target) error,
) (api.SessionAnswerJSONResponse, error) {
	if err := c.Err(); err != nil {
		return api.SessionAnswerJSONResponse{}, err
	}
	target := planner.Target{Owner: identity.User(ctx), SessionID: id, At: at}
	if err := change(target); err != nil {
		return api.SessionAnswerJSONResponse{}, err
	}
	session, err := h.sessionOf(ctx, target, 0, lang)
	return api.SessionAnswerJSONResponse(session), err
}

// ListSwaps gives what may take an exercise's place.
func (h *Handler) ListSwaps(ctx context.Context, req api.ListSwapsRequestObject) (api.ListSwapsResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	if err := c.Err(); err != nil {
		return nil, err
	}
	found, err := h.planner.Choices(ctx, planner.Target{Owner: identity.User(ctx), SessionID: req.SessionID, At: at}, req.Params.ExerciseID)
	if err != nil {
		return nil, err
	}
	list := api.AlternativeList{Items: make([]api.Alternative, min(maxAlternatives, len(found)))}
	for i := range list.Items {
		list.Items[i] = api.Alternative{Exercise: brief(found[i].Exercise, lang), Reason: rules.AlternativeReason(found[i].Reason, lang)}
	}
	return api.ListSwaps200JSONResponse{AlternativesJSONResponse: api.AlternativesJSONResponse(list)}, nil
}

// SwapExercise puts another exercise in the place of one.
func (h *Handler) SwapExercise(ctx context.Context, req api.SwapExerciseRequestObject) (api.SwapExerciseResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	checkEnum(&c, "/scope", &req.Body.Scope)
	answer, err := h.edited(ctx, &c, req.SessionID, at, lang, func(t planner.Target) error {
		return h.planner.Swap(ctx, t, req.Body.ExerciseID, req.Body.ReplacementID, adapt.Scope(req.Body.Scope))
	})
	return api.SwapExercise200JSONResponse{SessionAnswerJSONResponse: answer}, err
}

// UndoSwap gives a session's exercise back.
func (h *Handler) UndoSwap(ctx context.Context, req api.UndoSwapRequestObject) (api.UndoSwapResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	answer, err := h.edited(ctx, &c, req.SessionID, at, lang, func(t planner.Target) error {
		return h.planner.Undo(ctx, t, req.ExerciseID)
	})
	return api.UndoSwap200JSONResponse{SessionAnswerJSONResponse: answer}, err
}

// ShortenSession cuts a session down to the minutes there are.
func (h *Handler) ShortenSession(ctx context.Context, req api.ShortenSessionRequestObject) (api.ShortenSessionResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	answer, err := h.edited(ctx, &c, req.SessionID, at, lang, func(t planner.Target) error {
		return h.planner.Shorten(ctx, t, &req.Body.Minutes)
	})
	return api.ShortenSession200JSONResponse{SessionAnswerJSONResponse: answer}, err
}

// RestoreMinutes gives a session its planned length back.
func (h *Handler) RestoreMinutes(ctx context.Context, req api.RestoreMinutesRequestObject) (api.RestoreMinutesResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	answer, err := h.edited(ctx, &c, req.SessionID, at, lang, func(t planner.Target) error {
		return h.planner.Shorten(ctx, t, nil)
	})
	return api.RestoreMinutes200JSONResponse{SessionAnswerJSONResponse: answer}, err
}

// MoveSession puts a session on another day.
func (h *Handler) MoveSession(ctx context.Context, req api.MoveSessionRequestObject) (api.MoveSessionResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	day, ok := schedule.ParseDate(req.Body.Date)
	if !ok {
		c.Add("/date", "not_a_day", "Write a calendar day as YYYY-MM-DD.")
	}
	answer, err := h.edited(ctx, &c, req.SessionID, at, lang, func(t planner.Target) error {
		return h.planner.Move(ctx, t, &day)
	})
	return api.MoveSession200JSONResponse{SessionAnswerJSONResponse: answer}, err
}

// RestoreDay gives a session its planned day back.
func (h *Handler) RestoreDay(ctx context.Context, req api.RestoreDayRequestObject) (api.RestoreDayResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	answer, err := h.edited(ctx, &c, req.SessionID, at, lang, func(t planner.Target) error {
		return h.planner.Move(ctx, t, nil)
	})
	return api.RestoreDay200JSONResponse{SessionAnswerJSONResponse: answer}, err
}

// LightenWeek makes a deload of a week.
func (h *Handler) LightenWeek(ctx context.Context, req api.LightenWeekRequestObject) (api.LightenWeekResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	week, err := h.lightened(ctx, &c, req.Week, true, at, lang)
	return api.LightenWeek200JSONResponse(week), err
}

// RestoreWeek gives a week its planned sets back.
func (h *Handler) RestoreWeek(ctx context.Context, req api.RestoreWeekRequestObject) (api.RestoreWeekResponseObject, error) {
	var c fault.Fields
	lang, at := language(&c, req.Params.Lang), h.moment(&c, req.Params.Date, req.Params.TimeZone)
	week, err := h.lightened(ctx, &c, req.Week, false, at, lang)
	return api.RestoreWeek200JSONResponse(week), err
}

func (h *Handler) lightened(ctx context.Context, c *fault.Fields, number int, on bool, at planner.Moment, lang catalogue.Lang) (api.Week, error) {
	if err := c.Err(); err != nil {
		return api.Week{}, err
	}
	owner := identity.User(ctx)
	stored, err := h.planner.Lighten(ctx, owner, number, on, at)
	if err != nil {
		return api.Week{}, err
	}
	view, err := h.planner.Week(ctx, owner, &stored, number, at)
	if err != nil {
		return api.Week{}, err
	}
	return h.week(&view, stored.Body.Seated(), lang)
}
