package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// Generate makes the plan of a person. It returns *Referral for symptoms
// (R34) and an invalid fault for a profile out of range.
func Generate(cat *catalogue.Catalogue, p Profile, seed uint64) (Plan, error) {
	if err := p.validate(); err != nil {
		return Plan{}, err
	}
	if p.Screening.Symptoms {
		return Plan{}, &Referral{Reasons: []string{"symptoms"}}
	}
	return Plan{}, nil
}
