package peers

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/peer"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/peers/profileapi"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

// Profiles asks the profile service who the caller is.
type Profiles struct {
	client *profileapi.ClientWithResponses
}

// NewProfiles makes a client of the service at url.
func NewProfiles(url string, doer *peer.Client) (*Profiles, error) {
	client, err := profileapi.NewClientWithResponses(url, profileapi.WithHTTPClient(doer))
	if err != nil {
		return nil, err
	}
	return &Profiles{client: client}, nil
}

// Current gives what a plan depends on, with the age on a day;
// fault.Conflict "profile_required" when the caller has no profile yet,
// fault.Unavailable when the service does not answer.
func (p *Profiles) Current(ctx context.Context, today schedule.Date) (plan.Profile, error) {
	resp, err := p.client.GetProfileWithResponse(ctx)
	if err != nil {
		return plan.Profile{}, err
	}
	if resp.StatusCode() == http.StatusNotFound {
		return plan.Profile{}, fault.New(fault.Conflict, "profile_required", "Fill in the profile first: a plan is made from it.")
	}
	if resp.JSON200 == nil {
		return plan.Profile{}, refused("read the profile", resp.StatusCode())
	}
	return profileOf(resp.JSON200, today)
}

func profileOf(r *profileapi.Profile, today schedule.Date) (plan.Profile, error) {
	born, ok := parseBirth(r.BirthDate)
	if !ok {
		return plan.Profile{}, fmt.Errorf("the profile service gave no birth date but %d characters", len(r.BirthDate))
	}
	p := plan.Profile{
		Goal: plan.Goal(r.Goal), Level: catalogue.Level(r.Level), DaysPerWeek: r.DaysPerWeek, MinutesPerSession: r.MinutesPerSession,
		Equipment: catalogue.Tier(r.Equipment), Age: age(born, today.Midnight()), Sex: plan.Sex(r.Sex), BodyMassKg: r.WeightKg,
		WeeklyAerobicMinutes: r.WeeklyAerobicMinutes, SixDaySplit: r.SixDaySplit != nil && *r.SixDaySplit,
		Screening: plan.Screening{
			Symptoms: r.Screening.Symptoms, RateLimitingMedication: r.Screening.RateLimitingMedication, Pregnant: r.Screening.Pregnant,
			ClearedByDoctor: r.Screening.ClearedByDoctor, OtherConcern: r.Screening.OtherConcern,
		},
	}
	for _, l := range r.Limitations {
		p.Limitations = append(p.Limitations, catalogue.Limitation(l))
	}
	for _, c := range r.Screening.Conditions {
		p.Screening.Conditions = append(p.Screening.Conditions, plan.Condition(c))
	}
	return p, nil
}

// parseBirth reads a birth date, which may lie before any day of a schedule.
func parseBirth(text string) (time.Time, bool) {
	t, err := time.Parse(time.DateOnly, text)
	return t, err == nil
}

// age is in whole years; somebody born on 29 February turns on 1 March.
func age(born, today time.Time) int {
	years := today.Year() - born.Year()
	if today.Month() < born.Month() || today.Month() == born.Month() && today.Day() < born.Day() {
		years--
	}
	return years
}
