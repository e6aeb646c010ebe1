// Package plans asks workout-plan which plans the caller has, with the
// caller's own token.
package plans

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/progress/internal/advice"
	"github.com/fitfusion/fitfusion/services/progress/internal/peers/catalogueapi"
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
)

// Plans is a view of workout-plan's plans.
type Plans struct {
	client *catalogueapi.ClientWithResponses
}

// New makes a view that asks the service at url.
func New(url string, doer catalogueapi.HttpRequestDoer) (*Plans, error) {
	client, err := catalogueapi.NewClientWithResponses(url, catalogueapi.WithHTTPClient(doer))
	if err != nil {
		return nil, fmt.Errorf("make client of the plans: %w", err)
	}
	return &Plans{client: client}, nil
}

// Plans gives the caller's newest plans, the newest first; fault.Unavailable
// when workout-plan does not answer.
func (p *Plans) Plans(ctx context.Context) ([]advice.Plan, error) {
	resp, err := p.client.ListPlansWithResponse(ctx, nil)
	if err != nil {
		return nil, err
	}
	if resp.JSON200 == nil {
		if resp.StatusCode() == http.StatusUnauthorized {
			return nil, fault.New(fault.Unauthenticated, "invalid_token", "The access token is not valid or has expired.")
		}
		cause := fmt.Errorf("list plans: status %d", resp.StatusCode())
		return nil, fault.Because(cause, fault.Unavailable, "peer_unavailable", "A part of the service does not answer.")
	}
	plans := make([]advice.Plan, 0, len(resp.JSON200.Items))
	for _, b := range resp.JSON200.Items {
		plan := advice.Plan{ID: b.ID, DaysPerWeek: b.DaysPerWeek, Goal: advice.Goal(b.Goal)}
		var ok [3]bool
		plan.Start, ok[0] = day(b.StartsOn)
		plan.End, ok[1] = day(b.EndsOn)
		plan.Begins, ok[2] = plan.Start, true
		if b.BeginsOn != nil {
			plan.Begins, ok[2] = day(*b.BeginsOn)
		}
		if ok == [3]bool{true, true, true} {
			plans = append(plans, plan)
		}
	}
	return plans, nil
}

func day(text string) (stats.Day, bool) {
	t, err := time.Parse(time.DateOnly, text)
	return stats.DayOf(t, time.UTC), err == nil
}
