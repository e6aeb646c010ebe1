// Package workoutplan is the service of the exercise catalogue and of the
// training plans. It makes a plan from the caller's profile, which it asks
// profile for, and shows it with what progress says was done.
package workoutplan

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/service"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/peers"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/planner"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/predefined"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rest"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// Config is read from the environment by cmd/workout-plan.
type Config struct {
	service.Config
	ProfileURL  string `env:"PROFILE_URL" envDefault:"http://profile:8080"`
	ProgressURL string `env:"PROGRESS_URL" envDefault:"http://progress:8080"`
}

// Run serves until ctx ends.
func Run(ctx context.Context, cfg Config) error {
	frame, err := service.Start(ctx, "workout-plan", cfg.Config, time.Now)
	if err != nil {
		return err
	}
	config.RedactedOwn(frame.Log.Info(), cfg).Msg("configured peers")
	handler, err := wire(ctx, cfg, frame)
	if err != nil {
		return errors.Join(err, frame.Close(ctx))
	}
	verifier, err := frame.Verifier()
	if err != nil {
		return errors.Join(err, frame.Close(ctx))
	}
	return frame.Serve(ctx, rest.Routes(handler, verifier))
}

func wire(ctx context.Context, cfg Config, frame *service.Frame) (*rest.Handler, error) {
	exercises, err := catalogue.Load()
	if err != nil {
		return nil, fmt.Errorf("load the catalogue: %w", err)
	}
	handbook, err := rules.LoadHandbook()
	if err != nil {
		return nil, fmt.Errorf("load the rules' pages: %w", err)
	}
	plans, err := store.Open(ctx, frame.Engine)
	if err != nil {
		return nil, err
	}
	routines, err := openRoutines(ctx, exercises, frame)
	if err != nil {
		return nil, err
	}
	toProfile, err := frame.Peer("profile", cfg.ProfileURL)
	if err != nil {
		return nil, fmt.Errorf("PROFILE_URL: %w", err)
	}
	toProgress, err := frame.Peer("progress", cfg.ProgressURL)
	if err != nil {
		return nil, fmt.Errorf("PROGRESS_URL: %w", err)
	}
	profiles, err := peers.NewProfiles(cfg.ProfileURL, toProfile)
	if err != nil {
		return nil, fmt.Errorf("PROFILE_URL: %w", err)
	}
	progress, err := peers.NewProgress(cfg.ProgressURL, toProgress)
	if err != nil {
		return nil, fmt.Errorf("PROGRESS_URL: %w", err)
	}
	return rest.NewHandler(&planner.Planner{
		Catalogue: exercises, Plans: plans, Profiles: profiles, Progress: progress, Now: frame.Now,
	}, handbook, routines), nil
}

func openRoutines(ctx context.Context, exercises *catalogue.Catalogue, frame *service.Frame) (rest.Routines, error) {
	shelf, err := predefined.Load(exercises)
	if err != nil {
		return rest.Routines{}, fmt.Errorf("load the predefined routines: %w", err)
	}
	own, err := store.OpenRoutines(ctx, frame.Engine)
	return rest.Routines{Own: own, Shelf: shelf}, err
}
