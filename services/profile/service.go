// Package profile is the profile service: what FitFusion knows of a person
// and what their body data mean. Run serves api/openapi.yaml until its
// context ends.
package profile

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/service"
	"github.com/fitfusion/fitfusion/services/profile/internal/rest"
	"github.com/fitfusion/fitfusion/services/profile/internal/store"
)

// Config is the service's configuration.
type Config struct{ service.Config }

// Run serves until ctx is cancelled; nil after an orderly end.
func Run(ctx context.Context, cfg Config) error {
	frame, err := service.Start(ctx, "profile", cfg.Config, time.Now)
	if err != nil {
		return err
	}
	profiles, err := store.Open(ctx, frame.Engine, frame.Now)
	if err != nil {
		return errors.Join(fmt.Errorf("start profile: %w", err), frame.Close(ctx))
	}
	verifier, err := frame.Verifier()
	if err != nil {
		return errors.Join(fmt.Errorf("start profile: %w", err), frame.Close(ctx))
	}
	return frame.Serve(ctx, rest.Routes(rest.NewHandler(profiles, frame.Now), verifier))
}
