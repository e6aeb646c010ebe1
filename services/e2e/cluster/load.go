package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/fitfusion/fitfusion/services/e2e/load"
)

const people = 24

// under does something while people use the product through its door, at so many
// requests a second, and for t.hold at least. A request that failed, or a write that was acknowledged and
// is not there once, is an error.
func (t *trial) under(ctx context.Context, rate int, do func(ctx context.Context) error) (string, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	ready, done := make(chan struct{}), make(chan struct{})
	var report *load.Report
	sent := make(chan error, 1)
	go func() {
		var err error
		report, err = load.Run(ctx, load.Options{
			URL: t.web(), Rate: rate, Duration: t.hold, People: people,
			Ready: func() { close(ready) }, Until: done,
		})
		sent <- err
	}()
	select {
	case <-ready:
	case err := <-sent:
		return "", fmt.Errorf("begin the load: %w", err)
	}
	err := do(ctx)
	close(done)
	if err := errors.Join(err, <-sent); err != nil {
		return "", err
	}
	total := report.Total()
	var text strings.Builder
	report.Write(&text)
	if !report.OK() {
		fmt.Fprintln(os.Stderr, text.String())
		return "", fmt.Errorf("%d of %d requests failed, %d writes missing, %d doubled", total.Failed, total.Sent, report.Missing, report.Doubled)
	}
	return fmt.Sprintf("%d requests at %d/s, 0 failed; %d writes acknowledged, 0 missing, 0 doubled", total.Sent, rate, report.Acknowledged), nil
}
