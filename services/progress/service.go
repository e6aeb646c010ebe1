// Package progress is the progress service: the training log, measurements
// of the body, and what follows from them. Run serves api/openapi.yaml until
// its context ends.
package progress

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/service"
	"github.com/fitfusion/fitfusion/services/progress/internal/peers/catalogue"
	"github.com/fitfusion/fitfusion/services/progress/internal/rest"
	"github.com/fitfusion/fitfusion/services/progress/internal/store"
)

// Config is the service's configuration.
type Config struct {
	service.Config
	WorkoutPlanURL string `env:"WORKOUT_PLAN_URL" envDefault:"http://workout-plan:8080"`
}

// Validate implements config.Validator.
func (c Config) Validate() error {
	if u, err := url.Parse(c.WorkoutPlanURL); err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return errors.New("WORKOUT_PLAN_URL is not the http URL of a service")
	}
	return c.Config.Validate()
}

// Run serves until ctx is cancelled; nil after an orderly end.
func Run(ctx context.Context, cfg Config) error {
	if err := cfg.Validate(); err != nil {
		return fmt.Errorf("configure progress: %w", err)
	}
	frame, err := service.Start(ctx, "progress", cfg.Config, time.Now)
	if err != nil {
		return err
	}
	config.RedactedOwn(frame.Log.Info(), cfg).Msg("configured peers")
	log, err := store.Open(ctx, frame.Engine)
	if err != nil {
		return errors.Join(fmt.Errorf("start progress: %w", err), frame.Close(ctx))
	}
	credits, err := newCatalogue(cfg, frame)
	if err != nil {
		return errors.Join(fmt.Errorf("start progress: %w", err), frame.Close(ctx))
	}
	verifier, err := frame.Verifier()
	if err != nil {
		return errors.Join(fmt.Errorf("start progress: %w", err), frame.Close(ctx))
	}
	return frame.Serve(ctx, rest.Routes(rest.NewHandler(log, credits, frame.Now), verifier))
}

func newCatalogue(cfg Config, frame *service.Frame) (*catalogue.Catalogue, error) {
	plans, err := frame.Peer("workout-plan", cfg.WorkoutPlanURL)
	if err != nil {
		return nil, fmt.Errorf("WORKOUT_PLAN_URL: %w", err)
	}
	return catalogue.New(cfg.WorkoutPlanURL, plans, frame.Now)
}
