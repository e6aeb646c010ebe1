package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/peers/progressapi"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/planner"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// session shows a day of a week with its loads and the reason of each choice.
func (h *Handler) session(ctx context.Context, s *store.Stored, v *planner.WeekView, weekday int, lang catalogue.Lang) (api.Session, error) {
	day, slot := &v.Week.Days[weekday-1], &v.Calendar.Slots[weekday-1]
	loads, blind, err := h.planner.Loads(ctx, s, day, lang)
	if err != nil {
		return api.Session{}, err
	}
	session := api.Session{
		ID: slot.ID, Week: v.Calendar.Number, Date: slot.Date.String(), Weekday: slot.Weekday, Kind: api.DayKind(day.Kind),
		Title: rules.DayTitle(day.Title, lang), Minutes: day.EstimatedMinutes, Sets: day.Sets(),
		Status: api.SessionStatus(slot.Status), WorkoutID: some(slot.WorkoutID), Number: slot.Number, Of: v.Calendar.Sessions,
		Deload: v.Week.Deload, ProgressUnavailable: some(blind || v.Blind),
		Items: make([]api.SessionItem, len(day.Items)), Reasons: reasons(day.Choices, lang), Warnings: warnings(s.Plan.Warnings, lang),
	}
	for i := range day.Items {
		if session.Items[i], err = h.item(&day.Items[i], loads, lang); err != nil {
			return api.Session{}, err
		}
	}
	return session, nil
}

func (h *Handler) item(i *plan.Item, loads map[string]progressapi.Load, lang catalogue.Lang) (api.SessionItem, error) {
	e, err := h.brief(i.ExerciseID, lang)
	if err != nil {
		return api.SessionItem{}, err
	}
	item := api.SessionItem{
		Exercise: e, Kind: api.SessionItemKind(i.Kind), Sets: i.Sets, RepsMin: some(i.RepsMin), RepsMax: some(i.RepsMax),
		Seconds: some(i.Seconds), Rir: i.RIR, RestSeconds: i.RestSeconds, RampSets: some(i.RampSets), Pair: some(i.Pair),
		Zone: some(api.SessionItemZone(i.Zone)), Rpe: some(i.RPE), Reasons: reasons(i.Choices, lang),
	}
	if load, ok := loads[i.ExerciseID]; ok && i.Kind == plan.StrengthItem && i.RepsMax > 0 {
		item.Load = new(plannedLoad(&load))
	}
	return item, nil
}

func plannedLoad(l *progressapi.Load) api.PlannedLoad {
	planned := api.PlannedLoad{
		Kg: l.Kg, Reps: l.Reps, FromKg: l.FromKg, Action: api.PlannedLoadAction(l.Action),
		Reason: api.Reason{
			Rule: l.Reason.Rule, About: new(api.ReasonAbout("load")), Type: api.ReasonType(l.Reason.Type),
			Text: l.Reason.Text, Source: l.Reason.Source,
		},
	}
	if l.Last == nil {
		return planned
	}
	last := []api.LastSet{}
	for _, set := range l.Last.Sets {
		if set.Kind != progressapi.Warmup {
			last = append(last, api.LastSet{Kg: set.Kg, Reps: set.Reps, Seconds: set.Seconds, Rir: set.Rir})
		}
	}
	planned.Last = &last
	return planned
}

func reasons(choices []plan.Choice, lang catalogue.Lang) []api.Reason {
	out := make([]api.Reason, 0, len(choices))
	for _, c := range choices {
		if rule, ok := rules.ByID(c.Rule); ok {
			out = append(out, api.Reason{
				Rule: c.Rule, About: some(api.ReasonAbout(c.About)), Type: api.ReasonType(rule.Type),
				Text: rules.Explain(c, lang), Source: rule.Source,
			})
		}
	}
	return out
}

func warnings(list []plan.Warning, lang catalogue.Lang) []api.Warning {
	out := make([]api.Warning, len(list))
	for i, w := range list {
		out[i] = api.Warning{Rule: w.Rule, YieldsTo: w.YieldsTo, Text: rules.Warn(w, lang)}
	}
	return out
}
