// Package auth is the auth service: accounts, sessions, and the keys that
// every other service verifies with. Run serves api/openapi.yaml until its
// context ends.
package auth

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/fitfusion/fitfusion/services/auth/internal/account"
	"github.com/fitfusion/fitfusion/services/auth/internal/keys"
	"github.com/fitfusion/fitfusion/services/auth/internal/rest"
	"github.com/fitfusion/fitfusion/services/auth/internal/session"
	"github.com/fitfusion/fitfusion/services/auth/internal/store"
	"github.com/fitfusion/fitfusion/services/auth/internal/throttle"
	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/platform/service"
)

// Run serves until ctx is cancelled; nil after an orderly end.
func Run(ctx context.Context, cfg Config) error { return run(ctx, cfg, time.Now) }

func run(ctx context.Context, cfg Config, now func() time.Time) error {
	if err := cfg.Validate(); err != nil {
		return fmt.Errorf("configure auth: %w", err)
	}
	frame, err := service.Start(ctx, "auth", cfg.Config, now)
	if err != nil {
		return err
	}
	config.RedactedOwn(frame.Log.Info(), cfg).Msg("configured accounts")
	ring, err := newRing(cfg, now)
	if err != nil {
		return errors.Join(fmt.Errorf("start auth: %w", err), frame.Close(ctx))
	}
	handler, err := newHandler(ctx, cfg, frame, ring)
	if err != nil {
		return errors.Join(fmt.Errorf("start auth: %w", err), frame.Close(ctx))
	}
	// auth knows its own keys: it asks nobody for them.
	verifier := identity.NewVerifier(ring, cfg.Issuer, service.Audience, now)

	group, watching := errgroup.WithContext(ctx)
	watching, stop := context.WithCancel(watching)
	group.Go(func() error {
		defer stop()
		return frame.Serve(ctx, rest.Routes(handler, verifier))
	})
	group.Go(func() error {
		ring.Watch(watching, frame.Log)
		return nil
	})
	return group.Wait()
}

func newRing(cfg Config, now func() time.Time) (*keys.Ring, error) {
	opts := keys.Options{
		Directory: cfg.KeysDir, MaxAge: cfg.KeyMaxAge, TokenLife: time.Duration(cfg.TokenLife),
		Issuer: cfg.Issuer, Audience: service.Audience, Now: now,
	}
	if cfg.PrivateKey != "" {
		var err error
		if opts.Keys, err = keys.Parse(cfg.PrivateKey.Reveal()); err != nil {
			return nil, fmt.Errorf("JWT_PRIVATE_KEY: %w", err)
		}
	}
	return keys.NewRing(opts)
}

func newHandler(ctx context.Context, cfg Config, frame *service.Frame, ring *keys.Ring) (*rest.Handler, error) {
	accounts, err := store.OpenAccounts(ctx, frame.Engine)
	if err != nil {
		return nil, err
	}
	sessions, err := store.OpenSessions(ctx, frame.Engine)
	if err != nil {
		return nil, err
	}
	throttles, err := store.OpenThrottles(ctx, frame.Engine, frame.Now)
	if err != nil {
		return nil, err
	}
	hasher, err := newHasher(cfg.hashing(), frame)
	if err != nil {
		return nil, err
	}
	public, err := cfg.publicURL()
	if err != nil {
		return nil, err
	}
	limits := throttle.New(throttles, cfg.limits(), frame.Now)
	registry := account.NewRegistry(accounts, hasher, limits, frame.Now)
	return rest.NewHandler(registry, session.New(sessions, frame.Now), ring, public, frame.Now)
}
