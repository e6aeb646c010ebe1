// Package load uses a running FitFusion over HTTP as several people at once,
// at a steady rate, and says what became of every request. It reads, and logs
// workouts and measurements under ids of its own making, so that a retry
// doubles nothing; at the end it looks for every acknowledged one.
//
// It is how the checks of compose and of the cluster see whether anybody
// notices that a replica is killed.
package load

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// Options say whom to ask, how often and how long.
type Options struct {
	URL      string        // of the front door
	Rate     int           // requests a second
	Duration time.Duration // of the load, without what is made before and checked after
	People   int           // accounts to make and to use
	Ready    func()        // called when the people are there and the load begins; may be nil

	Until <-chan struct{} // keeps the load up beyond Duration until it is closed; may be nil
}

const (
	inFlight       = 256 // requests at once; beyond it the pace waits, as people do
	requestTimeout = 15 * time.Second
	renewEvery     = 4 * time.Minute // access tokens live for ten
)

// Validate names what is wrong with the options.
func (o Options) Validate() error {
	switch {
	case o.URL == "":
		return errors.New("-url is missing: where the front door is")
	case o.Rate < 1 || o.Rate > 10_000:
		return errors.New("-rate must be from 1 to 10000 requests a second")
	case o.Duration < time.Second:
		return errors.New("-duration must be 1s or more")
	case o.People < 1 || o.People > 1000:
		return errors.New("-people must be from 1 to 1000")
	}
	return nil
}

// Run makes the people, sends the load and verifies what was acknowledged.
// Its error means that the load could not be sent or verified; what went
// wrong with requests is in the report.
func Run(ctx context.Context, o Options) (*Report, error) {
	if err := o.Validate(); err != nil {
		return nil, err
	}
	people, err := settle(ctx, o.URL, o.People)
	defer leave(people)
	if err != nil {
		return nil, err
	}
	if o.Ready != nil {
		o.Ready()
	}
	report := newReport()
	if err := send(ctx, o, people, report); err != nil {
		return nil, err
	}
	return report, verify(ctx, people, report)
}

// send starts a request at each tick, whether or not earlier ones have ended.
func send(ctx context.Context, o Options, people []*person, report *Report) error {
	tick := time.NewTicker(time.Second / time.Duration(o.Rate))
	defer tick.Stop()
	renewal := time.NewTicker(renewEvery)
	defer renewal.Stop()
	end := time.After(o.Duration)
	var over <-chan struct{}
	places := make(chan struct{}, inFlight)
	var running sync.WaitGroup
	defer running.Wait()
	mix := mix()
	for n := 0; ; {
		select {
		case <-ctx.Done():
			return fmt.Errorf("send: %w", ctx.Err())
		case <-end:
			if o.Until == nil {
				return nil
			}
			over = o.Until
		case <-over:
			return nil
		case <-renewal.C:
			running.Go(func() { renew(ctx, people) })
		case <-tick.C:
			places <- struct{}{}
			kind, who := mix[n%len(mix)], people[n/len(mix)%len(people)]
			n++
			running.Go(func() {
				began := time.Now()
				err := kind.do(ctx, who)
				report.add(kind.name, outcome{err: err, took: time.Since(began)})
				<-places
			})
		}
	}
}
