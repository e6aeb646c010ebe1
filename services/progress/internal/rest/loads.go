package rest

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/progress/api"
	"github.com/fitfusion/fitfusion/services/progress/internal/loads"
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// How far back a question looks, so that its cost does not grow with a log.
const (
	loadsWithin   = 120 * 24 * time.Hour
	historyWithin = 365 * 24 * time.Hour
	maxLookedAt   = 200 // workouts
	maxItems      = 40
	maxLoads      = 100 // that a person can make
)

// NextLoads implements api.StrictServerInterface.
func (h *Handler) NextLoads(ctx context.Context, req api.NextLoadsRequestObject) (api.NextLoadsResponseObject, error) {
	lang, err := loads.LanguageOf(or(req.Params.Lang, ""))
	if err != nil {
		return nil, err
	}
	items, err := loadItems(req.Body)
	if err != nil {
		return nil, err
	}
	now := h.now()
	workouts, err := h.log.WorkoutsSince(ctx, identity.User(ctx), now.Add(-loadsWithin), maxLookedAt)
	if err != nil {
		return nil, err
	}
	out := api.NextLoads200JSONResponse{Items: make([]api.Load, len(items))}
	for i, item := range items {
		exposures := workoutlog.Exposures(workouts, item.ExerciseID)
		out.Items[i] = apiLoad(item, loads.Next(item, exposures, now, lang), exposures)
	}
	return out, nil
}

// ExerciseHistory implements api.StrictServerInterface.
func (h *Handler) ExerciseHistory(ctx context.Context, req api.ExerciseHistoryRequestObject) (api.ExerciseHistoryResponseObject, error) {
	limit, err := limitOf(req.Params.Limit)
	if err != nil {
		return nil, err
	}
	workouts, err := h.log.WorkoutsSince(ctx, identity.User(ctx), h.now().Add(-historyWithin), maxLookedAt)
	if err != nil {
		return nil, err
	}
	exposures := workoutlog.Exposures(workouts, req.ExerciseID)
	out := api.ExerciseHistory200JSONResponse{Items: make([]api.HistoryEntry, min(limit, len(exposures)))}
	for i := range out.Items {
		out.Items[i] = apiEntry(exposures[i])
	}
	return out, nil
}

func loadItems(question *api.LoadQuestion) ([]loads.Item, error) {
	var c fault.Fields
	asked := question.Items
	if question.Readiness != nil {
		fault.Range(&c, "/readiness", *question.Readiness, 1, 5, "")
	}
	if n := len(asked); n < 1 || n > maxItems {
		c.Add("/items", "out_of_range", fmt.Sprintf("Ask about 1 to %d exercises.", maxItems))
		return nil, c.Err()
	}
	items := make([]loads.Item, len(asked))
	for i, a := range asked {
		at := fmt.Sprintf("/items/%d", i)
		workoutlog.CheckExerciseID(&c, at+"/exerciseId", a.ExerciseID)
		fault.Range(&c, at+"/sets", a.Sets, 1, 50, "sets")
		fault.Range(&c, at+"/repsMin", a.RepsMin, 1, 200, "repetitions")
		fault.Range(&c, at+"/repsMax", a.RepsMax, max(a.RepsMin, 1), 200, "repetitions")
		fault.Range(&c, at+"/rir", a.Rir, 0, 10, "repetitions")
		fault.Range(&c, at+"/stepKg", a.StepKg, 0, 50, "kg")
		if a.StartKg != nil {
			fault.Range(&c, at+"/startKg", *a.StartKg, -200, 1000, "kg")
		}
		items[i] = loads.Item{
			ExerciseID: a.ExerciseID, Sets: a.Sets, RepsMin: a.RepsMin, RepsMax: a.RepsMax, RIR: a.Rir, StepKg: a.StepKg, StartKg: a.StartKg,
			LoadsKg: loadsKg(&c, at+"/loadsKg", a.LoadsKg), Readiness: or(question.Readiness, 0), Deload: or(question.Deload, false),
		}
	}
	return items, c.Err()
}

// loadsKg reads the loads that can be made, ascending.
func loadsKg(c *fault.Fields, at string, given *[]float64) []float64 {
	kgs := slices.Clone(or(given, nil))
	if len(kgs) > maxLoads {
		c.Add(at, "too_many", fmt.Sprintf("Name at most %d loads.", maxLoads))
		return nil
	}
	for i, kg := range kgs {
		fault.Range(c, fmt.Sprintf("%s/%d", at, i), kg, 0.1, 1000, "kg")
	}
	slices.Sort(kgs)
	return slices.Compact(kgs)
}

func apiLoad(item loads.Item, a loads.Advice, exposures []workoutlog.Exposure) api.Load {
	out := api.Load{
		ExerciseID: item.ExerciseID, Action: api.LoadAction(a.Action), Kg: a.Kg, FromKg: a.FromKg, Reps: &a.Reps,
		Reason: api.Reason{Rule: a.Reason.Rule, Type: api.ReasonType(a.Reason.Type), Text: a.Reason.Text, Source: a.Reason.Source},
	}
	if len(exposures) > 0 {
		last := apiEntry(exposures[0])
		out.Last = &last
	}
	return out
}

func apiEntry(e workoutlog.Exposure) api.HistoryEntry {
	out := api.HistoryEntry{WorkoutID: e.WorkoutID, At: e.At, Sets: apiSets(e.Sets)}
	if best, ok := stats.BestE1RM(e.Sets); ok {
		out.E1RmKg = rounded(&best, 2)
	}
	return out
}
