package peers

import (
	"context"
	"crypto/rand"
	"net/http"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/peer"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/peers/progressapi"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

// maxLogged bounds how many workouts of a week are looked at.
const maxLogged = 50

// Progress asks the progress service for what the caller has logged.
type Progress struct {
	client *progressapi.ClientWithResponses
}

// NewProgress makes a client of the service at url.
func NewProgress(url string, doer *peer.Client) (*Progress, error) {
	client, err := progressapi.NewClientWithResponses(url, progressapi.WithHTTPClient(doer))
	if err != nil {
		return nil, err
	}
	return &Progress{client: client}, nil
}

// Logged gives the caller's workouts that started in [from, to);
// fault.Unavailable when progress does not answer.
func (p *Progress) Logged(ctx context.Context, from, to time.Time) ([]schedule.Logged, error) {
	limit := maxLogged
	resp, err := p.client.ListWorkoutsWithResponse(ctx, &progressapi.ListWorkoutsParams{From: &from, To: &to, Limit: &limit})
	if err != nil {
		return nil, err
	}
	if resp.JSON200 == nil {
		return nil, refused("list workouts", resp.StatusCode())
	}
	logged := make([]schedule.Logged, 0, len(resp.JSON200.Items))
	for _, w := range resp.JSON200.Items {
		if w.PlanID != nil && w.SessionID != nil {
			logged = append(logged, schedule.Logged{WorkoutID: w.ID, PlanID: *w.PlanID, SessionID: *w.SessionID})
		}
	}
	return logged, nil
}

// Loads asks what to lift next time, by exercise id; fault.Unavailable when
// progress does not answer.
func (p *Progress) Loads(ctx context.Context, lang string, items []progressapi.LoadItem) (map[string]progressapi.Load, error) {
	if len(items) == 0 {
		return map[string]progressapi.Load{}, nil
	}
	resp, err := p.client.NextLoadsWithResponse(ctx, &progressapi.NextLoadsParams{Lang: &lang}, progressapi.LoadQuestion{Items: items}, question)
	if err != nil {
		return nil, err
	}
	if resp.JSON200 == nil {
		return nil, refused("ask for loads", resp.StatusCode())
	}
	loads := make(map[string]progressapi.Load, len(items))
	for _, load := range resp.JSON200.Items {
		loads[load.ExerciseID] = load
	}
	return loads, nil
}

// question marks a POST that changes nothing: another replica may be asked it
// when one dies over it.
func question(_ context.Context, req *http.Request) error {
	req.Header.Set("Idempotency-Key", rand.Text())
	return nil
}

// refused is what an answer that is not the expected one means to the caller:
// the service that should help does not.
func refused(doing string, status int) error {
	if status == http.StatusUnauthorized {
		return fault.New(fault.Unauthenticated, "invalid_token", "The access token is not valid or has expired.")
	}
	return fault.Because(statusError{doing, status}, fault.Unavailable, "peer_unavailable", "A part of the service does not answer.")
}
