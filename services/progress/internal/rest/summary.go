package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/progress/api"
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
	"github.com/fitfusion/fitfusion/services/progress/internal/store"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// GetSummary implements api.StrictServerInterface. Without the catalogue
// everything but the muscles is there.
func (h *Handler) GetSummary(ctx context.Context, req api.GetSummaryRequestObject) (api.GetSummaryResponseObject, error) {
	weeks, err := weeksOf(req.Params.Weeks)
	if err != nil {
		return nil, err
	}
	zone, err := stats.Zone(or(req.Params.TimeZone, ""))
	if err != nil {
		return nil, err
	}
	user, period := identity.User(ctx), stats.PeriodOf(weeks, h.now(), zone)
	workouts, err := h.log.WorkoutsSince(ctx, user, period.Starts(), store.MaxWorkouts)
	if err != nil {
		return nil, err
	}
	measurements, err := h.log.MeasurementsSince(ctx, user, period.WeighInsStart())
	if err != nil {
		return nil, err
	}
	streak, err := h.streak(ctx, user, period, workouts)
	if err != nil {
		return nil, err
	}
	credits, unavailable := h.catalogue.Credits(ctx)
	out := apiSummary(stats.Summarize(period, workouts, measurements, credits))
	out.WeekStreak = streak
	out.MusclesUnavailable = present(unavailable != nil)
	return api.GetSummary200JSONResponse(out), nil
}

// streak reads on only when the streak fills the period and may be longer.
func (h *Handler) streak(ctx context.Context, user string, period stats.Period, workouts []workoutlog.Workout) (int, error) {
	streak := stats.Streak(period, workouts)
	if streak < period.Weeks-1 || period.Weeks == stats.MaxWeeks {
		return streak, nil
	}
	longest := stats.PeriodOf(stats.MaxWeeks, h.now(), period.Zone)
	all, err := h.log.WorkoutsSince(ctx, user, longest.Starts(), store.MaxWorkouts)
	if err != nil {
		return 0, err
	}
	return stats.Streak(longest, all), nil
}

func apiSummary(s stats.Summary) api.Summary {
	out := api.Summary{
		From: s.Period.From.String(), To: s.Period.To.String(), Sessions: s.Sessions, WorkingSets: s.WorkingSets,
		StrengthPercent: rounded(s.StrengthPercent, 1), Weeks: make([]api.WeekSummary, len(s.Weeks)),
		Days: make([]api.DaySummary, len(s.Days)), Lifts: make([]api.Lift, len(s.Lifts)), Weight: apiWeight(s.Weight),
	}
	for i, w := range s.Weeks {
		out.Weeks[i] = api.WeekSummary{
			StartsOn: w.StartsOn.String(), Sessions: w.Sessions, WorkingSets: w.WorkingSets,
			AerobicMinutes: present(w.AerobicMinutes), Muscles: apiMuscles(w.Muscles),
		}
	}
	for i, d := range s.Days {
		out.Days[i] = api.DaySummary{Date: d.Day.String(), Sessions: d.Sessions, WorkingSets: d.WorkingSets}
	}
	for i, l := range s.Lifts {
		out.Lifts[i] = apiLift(l)
	}
	return out
}

func apiMuscles(muscles []stats.MuscleSets) []api.MuscleSets {
	out := make([]api.MuscleSets, len(muscles))
	for i, m := range muscles {
		exercises := make([]api.ExerciseSets, len(m.Exercises))
		for j, e := range m.Exercises {
			exercises[j] = api.ExerciseSets{ExerciseID: e.ExerciseID, Sets: e.Sets}
		}
		out[i] = api.MuscleSets{Muscle: m.Muscle, Sets: m.Sets, Exercises: &exercises}
	}
	return out
}

func apiLift(l stats.Lift) api.Lift {
	out := api.Lift{ExerciseID: l.ExerciseID, Points: make([]api.LiftPoint, len(l.Points))}
	if change, ok := l.Change(); ok {
		out.ChangeKg = rounded(&change, 2)
	}
	for i, p := range l.Points {
		out.Points[i] = api.LiftPoint{Date: p.Day.String(), E1RmKg: *rounded(&p.E1RMKg, 2)}
	}
	return out
}

func apiWeight(w stats.Weight) api.WeightTrend {
	out := api.WeightTrend{Points: make([]api.WeightPoint, len(w.Points)), KgPerWeek: rounded(w.KgPerWeek, 2), MissingWeighIns: w.MissingWeighIns}
	for i, p := range w.Points {
		out.Points[i] = api.WeightPoint{Date: p.Day.String(), Kg: rounded(&p.Kg, 2), TrendKg: *rounded(&p.TrendKg, 2)}
	}
	if f := w.Forecast; f != nil {
		out.Forecast = &api.Forecast{Date: f.Day.String(), LowKg: *rounded(&f.LowKg, 1), HighKg: *rounded(&f.HighKg, 1)}
	}
	return out
}
