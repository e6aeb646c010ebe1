package rest

import (
	"context"
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/planner"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// plan shows a stored plan with a week: that which was asked for, or else that
// of the day or the nearest one.
func (h *Handler) plan(
	ctx context.Context, owner string, s *store.Stored, at planner.Moment, number *int, lang catalogue.Lang,
) (api.Plan, error) {
	current := s.Calendar.WeekOf(at.Today)
	asked := shown(current)
	if number != nil {
		asked = *number
	}
	view, err := h.planner.Week(ctx, owner, s, asked, at)
	if err != nil {
		return api.Plan{}, err
	}
	seated := s.Body.Seated()
	week, err := h.week(&view, seated, lang)
	if err != nil {
		return api.Plan{}, err
	}
	p := &s.Plan
	briefs, err := h.weekBriefs(ctx, owner, s, view.Light)
	if err != nil {
		return api.Plan{}, err
	}
	return api.Plan{
		ID: s.Calendar.PlanID, CreatedAt: s.CreatedAt, StartsOn: s.Calendar.Start.String(), Seed: int64(p.Seed), //nolint:gosec // at most MaxSeed
		Goal: api.Goal(p.Goal), Level: api.Level(p.Level), DaysPerWeek: p.DaysPerWeek, MinutesPerSession: p.MinutesPerSession,
		Split: rules.SplitTitle(p.Split, lang), CurrentWeek: current, Weeks: briefs, Bands: h.bands(p, &view.Week),
		Reasons: reasons(p.Choices, lang), Warnings: warnings(p.Warnings, seated, lang), Week: week,
	}, nil
}

// shown is the week to show for a day's: the first before the plan, the last after it.
func shown(current int) int { return min(max(current, 1), schedule.Weeks) }

// weekBriefs gives the weeks of a plan; those that the person made a deload of
// are counted as they are now.
func (h *Handler) weekBriefs(ctx context.Context, owner string, s *store.Stored, light []int) ([]api.WeekBrief, error) {
	briefs := make([]api.WeekBrief, len(s.Plan.Weeks))
	for i, w := range s.Plan.Weeks {
		briefs[i] = api.WeekBrief{
			Number: w.Number, StartsOn: s.Calendar.WeekStart(w.Number).String(), Deload: w.Deload,
			Sets: s.Sets[i], AerobicMinutes: some(w.AerobicMinutes),
		}
		if !slices.Contains(light, w.Number) {
			continue
		}
		sets, err := h.planner.Sets(ctx, owner, s, w.Number)
		if err != nil {
			return nil, err
		}
		briefs[i].Deload, briefs[i].Sets = true, sets
	}
	return briefs, nil
}

func (h *Handler) bands(p *plan.Plan, w *plan.Week) []api.Band {
	planned := h.planner.Planned(w)
	bands := make([]api.Band, len(p.Bands))
	for i, b := range p.Bands {
		bands[i] = api.Band{Muscle: api.Muscle(b.Muscle), Low: b.Low, High: b.High, Planned: planned[b.Muscle]}
	}
	return bands
}

func (h *Handler) week(v *planner.WeekView, seated bool, lang catalogue.Lang) (api.Week, error) {
	week := api.Week{
		Number: v.Calendar.Number, StartsOn: v.Calendar.StartsOn.String(), Deload: v.Week.Deload,
		Phase: rules.PhaseText(v.Week.Phase, lang), Sessions: v.Calendar.Sessions, Done: v.Calendar.Done,
		ProgressUnavailable: some(v.Blind), Days: make([]api.DayBrief, len(v.Calendar.Slots)),
		Outside: outside(v.Outside, seated, lang), Lightened: some(slices.Contains(v.Light, v.Calendar.Number)),
	}
	for i := range week.Days {
		day, err := h.dayBrief(v, i, lang)
		if err != nil {
			return api.Week{}, err
		}
		week.Days[i] = day
	}
	if len(v.Carried) == 0 {
		return week, nil
	}
	carried := make([]api.DayBrief, len(v.Carried))
	for i, c := range v.Carried {
		day, err := h.dayBrief(c.View, c.Slot.Weekday-1, lang)
		if err != nil {
			return api.Week{}, err
		}
		carried[i] = day
	}
	week.Carried = &carried
	return week, nil
}

func (h *Handler) dayBrief(v *planner.WeekView, i int, lang catalogue.Lang) (api.DayBrief, error) {
	d, slot := &v.Week.Days[i], &v.Calendar.Slots[i]
	brief := api.DayBrief{
		ID: slot.ID, Date: slot.Date.String(), Weekday: slot.Weekday, Kind: api.DayKind(d.Kind), Title: rules.DayTitle(d.Title, lang),
		Minutes: d.EstimatedMinutes, Sets: d.Sets(), Status: api.DayBriefStatus(slot.Status), WorkoutID: some(slot.WorkoutID),
		Exercises: []api.DayExercise{}, Moved: moved(slot, lang), Note: some(rules.MissedNote(slot.Note, lang)),
		Shortened: shortened(&v.Changes[i]),
	}
	for k := range d.Items {
		item := &d.Items[k]
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
