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

// maxLogged bounds how many workouts of some weeks are looked at.
const maxLogged = 100

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

// Logged gives the caller's workouts that started in [from, to), by the days
// of a time zone when one is named; fault.Unavailable when progress does not
// answer, fault.Invalid for a zone that it does not know.
func (p *Progress) Logged(ctx context.Context, from, to time.Time, timeZone string) ([]schedule.Logged, error) {
	limit := maxLogged
	params := &progressapi.ListWorkoutsParams{From: &from, To: &to, Limit: &limit}
	if timeZone != "" {
		params.TimeZone = &timeZone
	}
	resp, err := p.client.ListWorkoutsWithResponse(ctx, params)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode() == http.StatusUnprocessableEntity && timeZone != "" {
		var c fault.Fields
		c.Add("?timeZone", "unknown_time_zone", "Use an IANA time zone such as America/Bogota.")
		return nil, c.Err()
	}
	if resp.JSON200 == nil {
		return nil, refused("list workouts", resp.StatusCode())
	}
	logged := make([]schedule.Logged, len(resp.JSON200.Items))
	for i := range resp.JSON200.Items {
		logged[i] = loggedOf(&resp.JSON200.Items[i])
	}
	return logged, nil
}

func loggedOf(w *progressapi.Workout) schedule.Logged {
	l := schedule.Logged{WorkoutID: w.ID, Day: schedule.DateOf(w.StartedAt.UTC())}
	if w.PlanID != nil && w.SessionID != nil {
		l.PlanID, l.SessionID = *w.PlanID, *w.SessionID
	}
	if w.Day != nil {
		if day, ok := schedule.ParseDate(*w.Day); ok {
			l.Day, l.Exact = day, true
		}
	}
	for _, e := range w.Exercises {
		for _, set := range e.Sets {
			if set.Kind == progressapi.Aerobic && set.Seconds != nil {
				l.AerobicSeconds += *set.Seconds
			}
		}
	}
	return l
}

// Loads asks what to lift next time, by exercise id; fault.Unavailable when
// progress does not answer.
func (p *Progress) Loads(ctx context.Context, lang string, asked progressapi.LoadQuestion) (map[string]progressapi.Load, error) {
	if len(asked.Items) == 0 {
		return map[string]progressapi.Load{}, nil
	}
	resp, err := p.client.NextLoadsWithResponse(ctx, &progressapi.NextLoadsParams{Lang: &lang}, asked, question)
	if err != nil {
		return nil, err
	}
	if resp.JSON200 == nil {
		return nil, refused("ask for loads", resp.StatusCode())
	}
	loads := make(map[string]progressapi.Load, len(asked.Items))
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
