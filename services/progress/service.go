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
	"github.com/fitfusion/fitfusion/services/progress/internal/peers/plans"
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
	credits, asked, err := newPeers(cfg, frame)
	if err != nil {
		return errors.Join(fmt.Errorf("start progress: %w", err), frame.Close(ctx))
	}
	verifier, err := frame.Verifier()
	if err != nil {
		return errors.Join(fmt.Errorf("start progress: %w", err), frame.Close(ctx))
	}
	return frame.Serve(ctx, rest.Routes(rest.NewHandler(log, credits, asked, frame.Now), verifier))
}

// newPeers makes the two views of workout-plan: its catalogue, which is
// remembered, and the caller's plans.
func newPeers(cfg Config, frame *service.Frame) (*catalogue.Catalogue, *plans.Plans, error) {
	peer, err := frame.Peer("workout-plan", cfg.WorkoutPlanURL)
	if err != nil {
		return nil, nil, fmt.Errorf("WORKOUT_PLAN_URL: %w", err)
	}
	credits, err := catalogue.New(cfg.WorkoutPlanURL, peer, frame.Now)
	if err != nil {
		return nil, nil, err
	}
	asked, err := plans.New(cfg.WorkoutPlanURL, peer)
	return credits, asked, err
}
