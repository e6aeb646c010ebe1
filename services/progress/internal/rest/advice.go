package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/progress/api"
	"github.com/fitfusion/fitfusion/services/progress/internal/advice"
	"github.com/fitfusion/fitfusion/services/progress/internal/loads"
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
	"github.com/fitfusion/fitfusion/services/progress/internal/store"
)

// GetAdvice implements api.StrictServerInterface. Without workout-plan, whether
// the plan is followed is unknown and nothing is advised.
func (h *Handler) GetAdvice(ctx context.Context, req api.GetAdviceRequestObject) (api.GetAdviceResponseObject, error) {
	lang := or(req.Params.Lang, "")
	if _, err := loads.LanguageOf(lang); err != nil {
		return nil, err
	}
	zone, err := stats.Zone(or(req.Params.TimeZone, ""))
	if err != nil {
		return nil, err
	}
	out := api.GetAdvice200JSONResponse{Items: []api.Advice{}}
	plans, err := h.plans.Plans(ctx)
	if fault.Is(err, fault.Unavailable) {
		out.PlansUnavailable = present(true)
		return out, nil
	}
	if err != nil {
		return nil, err
	}
	user, period := identity.User(ctx), stats.PeriodOf(advice.Weeks, h.now(), zone)
	workouts, err := h.log.WorkoutsSince(ctx, user, period.Starts(), store.MaxWorkouts)
	if err != nil {
		return nil, err
	}
	measurements, err := h.log.MeasurementsSince(ctx, user, period.WeighInsStart())
	if err != nil {
		return nil, err
	}
	adherence, known := advice.AdherenceOf(plans, workouts, period.To, zone)
	if known {
		out.Adherence = &api.Adherence{
			Percent: adherence.Percent(), Done: adherence.Done, Planned: adherence.Planned, Weeks: adherence.Weeks,
		}
	}
	summary := stats.Summarize(period, workouts, measurements, nil)
	for _, a := range advice.Of(summary, advice.GoalOn(plans, period.To), adherence, known) {
		w := a.In(lang == "es")
		out.Items = append(out.Items, api.Advice{
			Kind: api.AdviceKind(a.Kind), Title: w.Title, ExerciseID: present(a.ExerciseID),
			Reason: api.Reason{Rule: w.Rule, Type: api.Convention, Text: w.Text, Source: w.Source},
		})
	}
	return out, nil
}
