package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/peers/progressapi"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/planner"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// sessionOf reads a session of the caller's plan and shows it.
func (h *Handler) sessionOf(ctx context.Context, t planner.Target, readiness int, lang catalogue.Lang) (api.Session, error) {
	number, weekday, ok := schedule.ParseSessionID(t.SessionID)
	if !ok {
		return api.Session{}, planner.NoSession()
	}
	stored, err := h.planner.Current(ctx, t.Owner, t.At.Today)
	if err != nil {
		return api.Session{}, err
	}
	view, err := h.planner.Week(ctx, t.Owner, &stored, number, t.At)
	if err != nil {
		return api.Session{}, err
	}
	return h.session(ctx, &stored, &view, weekday, readiness, lang)
}

// session shows a day of a week with its loads and the reason of each choice.
func (h *Handler) session(
	ctx context.Context, s *store.Stored, v *planner.WeekView, weekday, readiness int, lang catalogue.Lang,
) (api.Session, error) {
	day, slot, change := &v.Week.Days[weekday-1], &v.Calendar.Slots[weekday-1], &v.Changes[weekday-1]
	loads, blind, err := h.planner.Loads(ctx, s, day, planner.Feeling{Readiness: readiness, Deload: v.Week.Deload}, lang)
	if err != nil {
		return api.Session{}, err
	}
	session := api.Session{
		ID: slot.ID, Week: v.Calendar.Number, Date: slot.Date.String(), Weekday: slot.Weekday, Kind: api.DayKind(day.Kind),
		Title: rules.DayTitle(day.Title, lang), Minutes: day.EstimatedMinutes, Sets: day.Sets(),
		Status: api.SessionStatus(slot.Status), WorkoutID: some(slot.WorkoutID), Number: slot.Number, Of: v.Calendar.Sessions,
		Deload: v.Week.Deload, ProgressUnavailable: some(blind || v.Blind),
		Items: make([]api.SessionItem, len(day.Items)), Reasons: reasons(day.Choices, lang),
		Warnings: warnings(s.Plan.Warnings, s.Body.Seated(), lang),
		Moved:    moved(slot, lang), Note: some(rules.MissedNote(slot.Note, lang)), Shortened: shortened(change),
	}
	for i := range day.Items {
		if session.Items[i], err = h.item(&day.Items[i], loads, change, lang); err != nil {
			return api.Session{}, err
		}
	}
	return session, nil
}

func (h *Handler) item(i *plan.Item, loads map[string]progressapi.Load, change *adapt.Change, lang catalogue.Lang) (api.SessionItem, error) {
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
	if own, ok := change.Swapped[i.ExerciseID]; ok && i.Kind != plan.WarmupItem {
		from, err := h.brief(own.From, lang)
		if err != nil {
			return api.SessionItem{}, err
		}
		item.Swapped = &api.Swapped{From: from, Scope: api.SwapScope(own.Scope), Since: own.Since}
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
