package planner

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/peers/progressapi"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// Feeling is what a day's loads depend on beside the log.
type Feeling struct {
	Readiness int  // 1 (very poor) to 5; 0 when it was not said
	Deload    bool // no load rises in a deload week (R24)
}

// Loads gives what to lift for each item of a day, by exercise id. Blind means
// that progress did not answer; then there are none.
func (p *Planner) Loads(
	ctx context.Context, s *store.Stored, day *plan.Day, how Feeling, lang catalogue.Lang,
) (loads map[string]progressapi.Load, blind bool, err error) {
	question := progressapi.LoadQuestion{Items: p.loadItems(s, day)}
	if how.Readiness != 0 {
		question.Readiness = &how.Readiness
	}
	if how.Deload {
		question.Deload = &how.Deload
	}
	loads, err = p.Progress.Loads(ctx, string(lang), question)
	if fault.Is(err, fault.Unavailable) {
		return nil, true, nil
	}
	return loads, false, err
}

func (p *Planner) loadItems(s *store.Stored, day *plan.Day) []progressapi.LoadItem {
	var items []progressapi.LoadItem
	asked := make(map[string]bool, len(day.Items))
	for i := range day.Items {
		item := &day.Items[i]
		e, ok := p.Catalogue.ByID(item.ExerciseID)
		if !ok || item.Kind != plan.StrengthItem || item.RepsMax == 0 || asked[e.ID] {
			continue
		}
		asked[e.ID] = true
		question := progressapi.LoadItem{ExerciseID: e.ID, Sets: item.Sets, RepsMin: item.RepsMin, RepsMax: item.RepsMax, Rir: item.RIR}
		if kg, loadable := plan.StartLoad(e, s.Body); loadable {
			question.StartKg, question.StepKg = &kg, e.Load.StepKg
		}
		items = append(items, question)
	}
	return items
}

// outside is the walking that completes a week whose plan says that its
// sessions don't hold R25's minutes.
func outside(s *store.Stored, v *WeekView, logged []schedule.Logged) *adapt.Outside {
	short := false
	for i := range s.Plan.Warnings {
		short = short || s.Plan.Warnings[i].Rule == "R25"
	}
	if !short {
		return nil
	}
	seconds := 0
	monday := v.Calendar.StartsOn
	for _, w := range logged {
		if d := monday.DaysUntil(w.Day); w.Day != (schedule.Date{}) && d >= 0 && d < schedule.DaysInWeek {
			seconds += w.AerobicSeconds
		}
	}
	toCome := 0
	for i := range v.Calendar.Slots {
		if status := v.Calendar.Slots[i].Status; status == schedule.Planned || status == schedule.Moved {
			toCome += adapt.AerobicMinutes(&v.Week.Days[i])
		}
	}
	o := adapt.NewOutside(s.Body.WeeklyAerobicMinutes, &v.Week, seconds/60, toCome)
	return &o
}
