package service

import (
	"context"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// A database that starts together with its service, or is being restarted, is
// waited for. Ending at once would leave it to whoever starts processes, who
// waits longer each time. After the patience the error is worth a restart.
const (
	patience     = 45 * time.Second
	firstPause   = 100 * time.Millisecond
	longestPause = 2 * time.Second
)

// patiently tries until do succeeds, or fails for another reason than that
// the database does not answer.
func patiently[T any](ctx context.Context, log zerolog.Logger, do func(ctx context.Context) (T, error)) (T, error) {
	over := time.After(patience)
	for pause := firstPause; ; pause = min(2*pause, longestPause) {
		result, err := do(ctx)
		if !fault.Is(err, fault.Unavailable) {
			return result, err
		}
		log.Warn().Err(err).Msg("waiting for the database")
		select {
		case <-time.After(pause):
		case <-over:
			return result, err
		case <-ctx.Done():
			return result, err
		}
	}
}

// patientEngine waits for the database while collections are opened, which
// happens at the start alone.
type patientEngine struct {
	docstore.Engine

	log zerolog.Logger
}

// Open implements docstore.Engine.
func (e patientEngine) Open(ctx context.Context, spec docstore.Spec) (docstore.Collection, error) {
	return patiently(ctx, e.log, func(ctx context.Context) (docstore.Collection, error) { return e.Engine.Open(ctx, spec) })
}
