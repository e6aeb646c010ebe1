// Package fitfusion runs all of FitFusion in one process: the four services,
// each on a loopback port and an SQLite file of its own, and the front door
// on the one address that people open. The services talk to each other over
// HTTP, as they do in a cluster, so that what works here works there.
//
// Everything is kept in one directory, readable by its user alone; to move an
// installation, stop it and copy that directory.
package fitfusion

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/fitfusion/fitfusion/frontend"
	"github.com/fitfusion/fitfusion/services/auth"
	"github.com/fitfusion/fitfusion/services/fitfusion/internal/datadir"
	"github.com/fitfusion/fitfusion/services/platform/service"
)

// Config is read from the environment by cmd/fitfusion. Auth holds auth's own
// settings, whose names are the same here; what all services share is set here.
type Config struct {
	// Addr is localhost unless it is said otherwise: a program that somebody
	// tries out must not be open to their whole network. Containers and home
	// servers set ":8080".
	Addr           string        `env:"ADDR" envDefault:"localhost:8080"`
	DataDir        string        `env:"DATA_DIR" envDefault:"data"`
	DistDir        string        `env:"DIST_DIR" envDefault:"frontend/dist"`
	PublicURL      string        `env:"PUBLIC_URL"` // what people open; http://localhost and the port when empty
	TrustedProxies []string      `env:"TRUSTED_PROXIES"`
	DrainDelay     time.Duration `env:"DRAIN_DELAY" envDefault:"300ms"`
	LogLevel       string        `env:"LOG_LEVEL" envDefault:"warn"`
	Auth           auth.Config

	Demo     bool         // make a demo account with a history
	Listener net.Listener // instead of Addr, for callers that chose the port
	LogTo    io.Writer    // instead of standard output
	Notices  io.Writer    // for the person who started it; never a log
}

// Run serves until ctx is cancelled. Then the front door drains first and the
// services, which its last requests still need, end after it.
func Run(ctx context.Context, cfg Config) (err error) {
	dir, err := datadir.Open(cfg.DataDir)
	if err != nil {
		return err
	}
	release, err := dir.Use()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, release()) }()
	door := cfg.Listener
	if door == nil {
		if door, err = new(net.ListenConfig).Listen(ctx, "tcp", cfg.Addr); err != nil {
			return fmt.Errorf("open %s (ADDR chooses another address): %w", cfg.Addr, err)
		}
	}
	app, err := assemble(ctx, cfg, dir, door)
	if err != nil {
		return errors.Join(err, door.Close())
	}

	group, running := errgroup.WithContext(ctx)
	serving, endServices := context.WithCancel(context.WithoutCancel(ctx))
	group.Go(func() error {
		defer endServices()
		return frontend.Run(running, app.door)
	})
	for _, s := range app.services {
		group.Go(func() error {
			if err := s.run(serving); err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
			return nil
		})
	}
	group.Go(func() error {
		app.welcome(running, cfg, dir, time.Now)
		return nil
	})
	return group.Wait()
}

// common is what all services share, for one of them.
func (c Config) common(dir datadir.Dir, listener net.Listener, jwks string) service.Config {
	return service.Config{
		Listener: listener, DatabaseURL: dir.Database(), Issuer: "fitfusion", JWKSURL: jwks,
		TrustedProxies: []string{"127.0.0.1"}, // the front door
		LogLevel:       c.LogLevel, LogTo: c.LogTo, Tracing: c.Auth.Tracing,
	}
}
