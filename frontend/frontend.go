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
	"net/http"
	"os"
	"time"

	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/fitfusion/fitfusion/frontend/internal/webserver"
	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/process"
	"github.com/fitfusion/fitfusion/services/platform/serve"
	"github.com/fitfusion/fitfusion/services/platform/telemetry"
	"github.com/fitfusion/fitfusion/services/platform/upstream"
)

// readTimeout leaves time for the largest upload over a slow line.
const readTimeout = 30 * time.Second

// Config is what the front door is configured with. The URLs of a service are
// its backends, separated by commas.
type Config struct {
	Addr            string        `env:"ADDR" envDefault:":8080"`
	DistDir         string        `env:"DIST_DIR" envDefault:"dist"`
	APIAddr         string        `env:"API_ADDR"` // where the API alone is served, for clients that are no browsers; empty: nowhere
	AuthURLs        []string      `env:"AUTH_URLS" envDefault:"http://auth:8080"`
	ProfileURLs     []string      `env:"PROFILE_URLS" envDefault:"http://profile:8080"`
	WorkoutPlanURLs []string      `env:"WORKOUT_PLAN_URLS" envDefault:"http://workout-plan:8080"`
	ProgressURLs    []string      `env:"PROGRESS_URLS" envDefault:"http://progress:8080"`
	PublicURL       string        `env:"PUBLIC_URL"` // where browsers find it; https turns HSTS on
	TrustedProxies  []string      `env:"TRUSTED_PROXIES"`
	DrainDelay      time.Duration `env:"DRAIN_DELAY" envDefault:"0s"`
	LogLevel        string        `env:"LOG_LEVEL" envDefault:"info"`
	OpsAddr         string        `env:"OPS_ADDR" envDefault:":9090"` // metrics and profiles
	telemetry.Tracing

	Files       fs.FS                           // instead of DistDir
	Listener    net.Listener                    // instead of Addr, for callers that chose the port
	APIListener net.Listener                    // instead of APIAddr
	OpsListener net.Listener                    // instead of OpsAddr
	LogTo       io.Writer                       // instead of standard output
	Ready       func(ctx context.Context) error // what else must be ready
}

// Validate implements config.Validator.
func (c Config) Validate() error {
	if _, err := zerolog.ParseLevel(c.LogLevel); err != nil {
		return fmt.Errorf("LOG_LEVEL: %w", err)
	}
	return c.Tracing.Validate()
}

// Run serves until ctx is cancelled, then drains and ends.
func Run(ctx context.Context, cfg Config) error {
	log, err := logger(cfg)
	if err != nil {
		return err
	}
	config.Redacted(log.Info(), cfg).Msg("configured")
	tell, err := telemetry.New(telemetry.Options{
		Name: "frontend", Version: process.Version(), Log: log, Now: time.Now, Tracing: cfg.Tracing,
	})
	if err != nil {
		return fmt.Errorf("configure frontend: %w", err)
	}
	defer tell.Close(ctx)
	files := cfg.Files
	if files == nil {
		files = os.DirFS(cfg.DistDir)
	}
	server, err := webserver.New(webserver.Options{
		Log: log, Now: time.Now, Files: files, Services: services(cfg),
		PublicURL: cfg.PublicURL, TrustedProxies: cfg.TrustedProxies, Ready: cfg.Ready,
		Telemetry: tell, Metrics: upstream.NewMetrics(tell), Version: process.Version(),
	})
	if err != nil {
		return fmt.Errorf("configure frontend: %w", err)
	}
	defer server.Close()
	return tell.Run(ctx, telemetry.Ops{Addr: cfg.OpsAddr, Listener: cfg.OpsListener}, func(ctx context.Context) error {
		return listen(ctx, cfg, log, server)
	})
}

// services gives the way of each first path segment under /api.
func services(cfg Config) map[string]webserver.Service {
	plans := webserver.Service{Name: "workout-plan", URLs: cfg.WorkoutPlanURLs}
	return map[string]webserver.Service{
		"auth":      {Name: "auth", URLs: cfg.AuthURLs},
		"profile":   {Name: "profile", URLs: cfg.ProfileURLs},
		"progress":  {Name: "progress", URLs: cfg.ProgressURLs},
		"exercises": plans, "plans": plans, "routines": plans, "rules": plans,
	}
}

// listen serves at one door or at both. They drain and end together: the same
// end of ctx begins it for each, and turns the readiness that they share.
func listen(ctx context.Context, cfg Config, log zerolog.Logger, server *webserver.Server) error {
	group, ctx := errgroup.WithContext(ctx)
	door := func(name string, handler http.Handler, addr string, listener net.Listener) {
		group.Go(func() error {
			return serve.HTTP(ctx, handler, serve.Options{
				Name: name, Log: log, Addr: addr, Listener: listener,
				ReadTimeout: readTimeout, DrainDelay: cfg.DrainDelay, Draining: server.Drain,
			})
		})
	}
	door("frontend", server, cfg.Addr, cfg.Listener)
	if cfg.APIAddr != "" || cfg.APIListener != nil {
		door("frontend's API", server.API, cfg.APIAddr, cfg.APIListener)
	}
	return group.Wait()
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
