package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/planner"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// today shows a day's session, if it has one, and the next one after it. Of
// two on one day the first that is not done comes first.
func (h *Handler) today(
	ctx context.Context, owner string, s *store.Stored, at planner.Moment, readiness int, lang catalogue.Lang,
) (api.Today, error) {
	answer := api.Today{Date: at.Today.String(), CurrentWeek: s.Calendar.WeekOf(at.Today)}
	view, err := h.planner.Week(ctx, owner, s, shown(answer.CurrentWeek), at)
	if err != nil {
		return api.Today{}, err
	}
	if answer.Week, err = h.week(&view, s.Body.Seated(), lang); err != nil {
		return api.Today{}, err
	}
	now, next := pick(&view, at.Today)
	if now != nil {
		session, err := h.session(ctx, s, now.View, now.Slot.Weekday, readiness, lang)
		if err != nil {
			return api.Today{}, err
		}
		answer.Session = &session
	}
	if next != nil {
		brief, err := h.dayBrief(next.View, next.Slot.Weekday-1, lang)
		if err != nil {
			return api.Today{}, err
		}
		answer.Next = &brief
	}
	return answer, nil
}

// pick finds what a day asks for and what comes next, among a week's sessions
// and those that were moved into it.
func pick(v *planner.WeekView, today schedule.Date) (now, next *planner.Carried) {
	all := make([]planner.Carried, 0, len(v.Calendar.Slots)+len(v.Carried))
	for i := range v.Calendar.Slots {
		all = append(all, planner.Carried{View: v, Slot: &v.Calendar.Slots[i]})
	}
	all = append(all, v.Carried...)
	for i := range all {
		if slot := all[i].Slot; slot.Date == today && isSession(slot) && (now == nil || now.Slot.Status == schedule.Done && slot.Status != schedule.Done) {
			now = &all[i]
		}
	}
	for i := range all {
		slot := all[i].Slot
		open := slot.Status == schedule.Planned || slot.Status == schedule.Moved
		if &all[i] == now || !open || slot.Date.Before(today) {
			continue
		}
		if next == nil || slot.Date.Before(next.Slot.Date) {
			next = &all[i]
		}
	}
	return now, next
}

func isSession(s *schedule.Slot) bool {
	return s.Status == schedule.Planned || s.Status == schedule.Done || s.Status == schedule.Moved
}
