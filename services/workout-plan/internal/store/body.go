package store

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// profile gives as much of the profile as start loads and changes depend on.
// Plans that were kept before limitations were have none but the one of age.
func (r *planRecord) profile() plan.Profile {
	b := &r.Body
	p := plan.Profile{
		Goal: plan.Goal(r.Goal), Level: catalogue.Level(r.Level), DaysPerWeek: r.Days, MinutesPerSession: r.Minutes,
		Age: b.Age, Sex: plan.Sex(b.Sex), BodyMassKg: b.MassKg, Equipment: catalogue.Tier(b.Equipment),
		WeeklyAerobicMinutes: b.AerobicMinutes,
	}
	for _, l := range b.Limitations {
		p.Limitations = append(p.Limitations, catalogue.Limitation(l))
	}
	p.Screening.OtherConcern, p.Screening.Pregnant = b.Flagged, b.Pregnant
	if b.Older && !slices.Contains(p.Limitations, catalogue.LimitOlderAdult) {
		p.Limitations = append(p.Limitations, catalogue.LimitOlderAdult)
	}
	return p
}

func texts[S ~string](list []S) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = string(v)
	}
	return out
}
