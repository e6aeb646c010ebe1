package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/planner"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// plan shows a stored plan with the week of a day, or the nearest one.
func (h *Handler) plan(ctx context.Context, owner string, s *store.Stored, today schedule.Date, lang catalogue.Lang) (api.Plan, error) {
	current := s.Calendar.WeekOf(today)
	view, err := h.planner.Week(ctx, owner, s, shown(current), today)
	if err != nil {
		return api.Plan{}, err
	}
	week, err := h.week(&view, lang)
	if err != nil {
		return api.Plan{}, err
	}
	p := &s.Plan
	return api.Plan{
		ID: s.Calendar.PlanID, CreatedAt: s.CreatedAt, StartsOn: s.Calendar.Start.String(), Seed: int64(p.Seed), //nolint:gosec // at most MaxSeed
		Goal: api.Goal(p.Goal), Level: api.Level(p.Level), DaysPerWeek: p.DaysPerWeek, MinutesPerSession: p.MinutesPerSession,
		Split: rules.SplitTitle(p.Split, lang), CurrentWeek: current, Weeks: weekBriefs(s), Bands: h.bands(p, &view.Week),
		Reasons: reasons(p.Choices, lang), Warnings: warnings(p.Warnings, lang), Week: week,
	}, nil
}

// shown is the week to show for a day's: the first before the plan, the last after it.
func shown(current int) int { return min(max(current, 1), schedule.Weeks) }

func weekBriefs(s *store.Stored) []api.WeekBrief {
	briefs := make([]api.WeekBrief, len(s.Plan.Weeks))
	for i, w := range s.Plan.Weeks {
		briefs[i] = api.WeekBrief{
			Number: w.Number, StartsOn: s.Calendar.WeekStart(w.Number).String(), Deload: w.Deload,
			Sets: s.Sets[i], AerobicMinutes: some(w.AerobicMinutes),
		}
	}
	return briefs
}

func (h *Handler) bands(p *plan.Plan, w *plan.Week) []api.Band {
	planned := h.planner.Planned(w)
	bands := make([]api.Band, len(p.Bands))
	for i, b := range p.Bands {
		bands[i] = api.Band{Muscle: api.Muscle(b.Muscle), Low: b.Low, High: b.High, Planned: planned[b.Muscle]}
	}
	return bands
}

func (h *Handler) week(v *planner.WeekView, lang catalogue.Lang) (api.Week, error) {
	week := api.Week{
		Number: v.Calendar.Number, StartsOn: v.Calendar.StartsOn.String(), Deload: v.Week.Deload,
		Phase: rules.PhaseText(v.Week.Phase, lang), Sessions: v.Calendar.Sessions, Done: v.Calendar.Done,
		ProgressUnavailable: some(v.Blind), Days: make([]api.DayBrief, len(v.Calendar.Slots)),
	}
	for i := range week.Days {
		day, err := h.dayBrief(&v.Week.Days[i], &v.Calendar.Slots[i], lang)
		if err != nil {
			return api.Week{}, err
		}
		week.Days[i] = day
	}
	return week, nil
}

func (h *Handler) dayBrief(d *plan.Day, slot *schedule.Slot, lang catalogue.Lang) (api.DayBrief, error) {
	brief := api.DayBrief{
		ID: slot.ID, Date: slot.Date.String(), Weekday: slot.Weekday, Kind: api.DayKind(d.Kind), Title: rules.DayTitle(d.Title, lang),
		Minutes: d.EstimatedMinutes, Sets: d.Sets(), Status: api.DayBriefStatus(slot.Status), WorkoutID: some(slot.WorkoutID),
		Exercises: []api.DayExercise{},
	}
	for i := range d.Items {
		item := &d.Items[i]
		if item.Kind == plan.WarmupItem {
			continue
		}
		e, err := h.brief(item.ExerciseID, lang)
		if err != nil {
			return api.DayBrief{}, err
		}
		brief.Exercises = append(brief.Exercises, api.DayExercise{ID: e.ID, Name: e.Name, Sets: item.Sets, Primary: e.Primary, Secondary: e.Secondary})
	}
	return brief, nil
}

// today shows a day's session, if it has one, and the next one after it.
func (h *Handler) today(ctx context.Context, owner string, s *store.Stored, today schedule.Date, lang catalogue.Lang) (api.Today, error) {
	answer := api.Today{Date: today.String(), CurrentWeek: s.Calendar.WeekOf(today)}
	view, err := h.planner.Week(ctx, owner, s, shown(answer.CurrentWeek), today)
	if err != nil {
		return api.Today{}, err
	}
	if answer.Week, err = h.week(&view, lang); err != nil {
		return api.Today{}, err
	}
	for i := range view.Calendar.Slots {
		slot := &view.Calendar.Slots[i]
		isToday := slot.Date == today
		if isToday && view.Week.Days[i].Kind != plan.Rest {
			session, err := h.session(ctx, s, &view, slot.Weekday, lang)
			if err != nil {
				return api.Today{}, err
			}
			answer.Session = &session
		}
		if answer.Next == nil && !isToday && !slot.Date.Before(today) && slot.Status == schedule.Planned {
			answer.Next = &answer.Week.Days[i]
		}
	}
	return answer, nil
}
