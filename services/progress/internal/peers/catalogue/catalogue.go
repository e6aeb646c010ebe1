// Package catalogue knows which muscles a set of an exercise counts for. It
// asks workout-plan and remembers the answer, so that a summary costs no call
// and goes on when workout-plan is down; logging never asks.
package catalogue

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	catalogueapi "github.com/fitfusion/fitfusion/services/progress/internal/peers/catalogueapi"
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
)

const (
	fresh   = 10 * time.Minute // how long an answer is believed
	pause   = 15 * time.Second // before asking again after no answer
	timeout = 2 * time.Second
)

// Catalogue is a cached view of workout-plan's credits.
type Catalogue struct {
	client *catalogueapi.ClientWithResponses
	now    func() time.Time
	flight singleflight.Group

	mu      sync.RWMutex
	credits stats.Credits
	next    time.Time // when to ask again
}

// New makes a catalogue that asks the service at url when it is first needed.
func New(url string, doer catalogueapi.HttpRequestDoer, now func() time.Time) (*Catalogue, error) {
	client, err := catalogueapi.NewClientWithResponses(url, catalogueapi.WithHTTPClient(doer))
	if err != nil {
		return nil, fmt.Errorf("make client of the catalogue: %w", err)
	}
	return &Catalogue{client: client, now: now}, nil
}

// Credits gives the credits, stale ones when workout-plan does not answer;
// fault.Unavailable when it never did.
func (c *Catalogue) Credits(ctx context.Context) (stats.Credits, error) {
	c.mu.RLock()
	credits, due := c.credits, !c.now().Before(c.next)
	c.mu.RUnlock()
	if !due {
		return known(credits, nil)
	}
	_, err, _ := c.flight.Do("", func() (any, error) {
		// One question serves many requests: it must not end with the first caller's.
		askCtx, cancel := context.WithTimeout(context.WithoutCancel(ctx), timeout)
		defer cancel()
		return nil, c.refresh(askCtx)
	})
	c.mu.RLock()
	defer c.mu.RUnlock()
	return known(c.credits, err)
}

func known(credits stats.Credits, cause error) (stats.Credits, error) {
	if credits == nil {
		return nil, fault.Because(cause, fault.Unavailable, "catalogue_unavailable", "The catalogue of exercises does not answer.")
	}
	return credits, nil
}

func (c *Catalogue) refresh(ctx context.Context) error {
	credits, err := c.ask(ctx)
	c.mu.Lock()
	defer c.mu.Unlock()
	if err != nil {
		c.next = c.now().Add(pause)
		return err
	}
	c.credits, c.next = credits, c.now().Add(fresh)
	return nil
}

func (c *Catalogue) ask(ctx context.Context) (stats.Credits, error) {
	resp, err := c.client.ListCreditsWithResponse(ctx)
	if err != nil {
		return nil, fmt.Errorf("read credits: %w", err)
	}
	if resp.StatusCode() != http.StatusOK || resp.JSON200 == nil {
		return nil, fmt.Errorf("read credits: status %d", resp.StatusCode())
	}
	if len(resp.JSON200.Items) == 0 {
		return nil, errors.New("read credits: an empty catalogue")
	}
	credits := make(stats.Credits, len(resp.JSON200.Items))
	for _, item := range resp.JSON200.Items {
		credits[item.ExerciseID] = stats.Credit{Primary: item.Primary, Secondary: item.Secondary}
	}
	return credits, nil
}
