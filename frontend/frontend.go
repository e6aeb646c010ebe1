// Package frontend is FitFusion's front door: it serves the web app's files
// and, on the same origin, passes /api on to the services, over as many
// backends of each as there are.
package frontend

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/frontend/internal/webserver"
	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/serve"
)

// readTimeout leaves time for the largest upload over a slow line.
const readTimeout = 30 * time.Second

// Config is what the front door is configured with. The URLs of a service are
// its backends, separated by commas.
type Config struct {
	Addr            string        `env:"ADDR" envDefault:":8080"`
	DistDir         string        `env:"DIST_DIR" envDefault:"dist"`
	AuthURLs        []string      `env:"AUTH_URLS" envDefault:"http://auth:8080"`
	ProfileURLs     []string      `env:"PROFILE_URLS" envDefault:"http://profile:8080"`
	WorkoutPlanURLs []string      `env:"WORKOUT_PLAN_URLS" envDefault:"http://workout-plan:8080"`
	ProgressURLs    []string      `env:"PROGRESS_URLS" envDefault:"http://progress:8080"`
	PublicURL       string        `env:"PUBLIC_URL"` // where browsers find it; https turns HSTS on
	TrustedProxies  []string      `env:"TRUSTED_PROXIES"`
	DrainDelay      time.Duration `env:"DRAIN_DELAY" envDefault:"0s"`
	LogLevel        string        `env:"LOG_LEVEL" envDefault:"info"`

	Files    fs.FS                           // instead of DistDir
	Listener net.Listener                    // instead of Addr, for callers that chose the port
	LogTo    io.Writer                       // instead of standard output
	Ready    func(ctx context.Context) error // what else must be ready
}

// Validate implements config.Validator.
func (c Config) Validate() error {
	if _, err := zerolog.ParseLevel(c.LogLevel); err != nil {
		return fmt.Errorf("LOG_LEVEL: %w", err)
	}
	return nil
}

// Run serves until ctx is cancelled, then drains and ends.
func Run(ctx context.Context, cfg Config) error {
	log, err := logger(cfg)
	if err != nil {
		return err
	}
	config.Redacted(log.Info(), cfg).Msg("configured")
	files := cfg.Files
	if files == nil {
		files = os.DirFS(cfg.DistDir)
	}
	server, err := webserver.New(webserver.Options{
		Log: log, Now: time.Now, Files: files,
		Backends: map[string][]string{
			"auth": cfg.AuthURLs, "profile": cfg.ProfileURLs, "progress": cfg.ProgressURLs,
			"exercises": cfg.WorkoutPlanURLs, "routines": cfg.WorkoutPlanURLs, "plans": cfg.WorkoutPlanURLs,
		},
		PublicURL: cfg.PublicURL, TrustedProxies: cfg.TrustedProxies, Ready: cfg.Ready,
	})
	if err != nil {
		return fmt.Errorf("configure frontend: %w", err)
	}
	defer server.Close()
	return serve.HTTP(ctx, server, serve.Options{
		Name: "frontend", Log: log, Addr: cfg.Addr, Listener: cfg.Listener,
		ReadTimeout: readTimeout, DrainDelay: cfg.DrainDelay, Draining: server.Drain,
	})
}

func logger(cfg Config) (zerolog.Logger, error) {
	level, err := zerolog.ParseLevel(cfg.LogLevel)
	if err != nil {
		return zerolog.Nop(), fmt.Errorf("LOG_LEVEL: %w", err)
	}
	out := cfg.LogTo
	if out == nil {
		out = os.Stdout
	}
	return zerolog.New(out).Level(level).With().Timestamp().Str("service", "frontend").Logger(), nil
}
