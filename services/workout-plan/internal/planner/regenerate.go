package planner

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// weeksLookedBack is how far the aerobic minutes of lately are looked for.
const weeksLookedBack = 4

// Regenerate makes a new plan from the profile as it is now; the old one and
// the log stay. Aerobic minutes go on from what was logged in the last four
// weeks, when that is more than the profile says; loads follow the log by
// themselves. Errors as of Create, and fault.NotFound "no_plan" when there is none to follow.
func (p *Planner) Regenerate(ctx context.Context, r Request, timeZone string) (store.Stored, bool, error) {
	if stored, err := p.Plans.Get(ctx, r.Owner, r.ID); !fault.Is(err, fault.NotFound) {
		return stored, false, err
	}
	if _, err := p.Plans.On(ctx, r.Owner, r.Today); err != nil {
		return store.Stored{}, false, err
	}
	minutes, err := p.aerobicLately(ctx, r.Today, timeZone)
	if err != nil {
		return store.Stored{}, false, err
	}
	r.Refine = func(profile *plan.Profile) {
		profile.WeeklyAerobicMinutes = max(profile.WeeklyAerobicMinutes, minutes)
	}
	return p.Create(ctx, r)
}

// aerobicLately is the mean of the logged aerobic minutes over the weeks that
// have a workout; 0 without the log.
func (p *Planner) aerobicLately(ctx context.Context, today schedule.Date, timeZone string) (int, error) {
	to := today.AddDays(1)
	from := to.AddDays(-weeksLookedBack * schedule.DaysInWeek)
	logged, err := p.Progress.Logged(ctx, from.Midnight(), to.Midnight(), timeZone)
	if fault.Is(err, fault.Unavailable) || err == nil && len(logged) == 0 {
		return 0, nil
	}
	seconds, weeks := 0, make(map[int]bool, weeksLookedBack)
	for _, w := range logged {
		seconds += w.AerobicSeconds
		weeks[from.DaysUntil(w.Day)/schedule.DaysInWeek] = true
	}
	return min(seconds/60/max(1, len(weeks)), maxAerobicMinutes), err
}

// maxAerobicMinutes is the most that a profile takes.
const maxAerobicMinutes = 2000
