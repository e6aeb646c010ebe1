// Package service is the common frame of the services: what each is
// configured with, and how it opens its database and serves its contract. A
// service's own Run adds its domain between the two.
package service

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/metered"
	"github.com/fitfusion/fitfusion/services/platform/docstore/open"
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/process"
	"github.com/fitfusion/fitfusion/services/platform/telemetry"
	"github.com/fitfusion/fitfusion/services/platform/upstream"
)

// Audience of the access tokens that people's requests carry.
const Audience = "fitfusion"

const closeTimeout = 5 * time.Second

// Config is what every service is configured with. Embed it.
type Config struct {
	Addr           string        `env:"ADDR" envDefault:":8080"`
	OpsAddr        string        `env:"OPS_ADDR" envDefault:":9090"`
	DatabaseURL    config.Secret `env:"DATABASE_URL"` // sqlite:<directory> or mongodb://...
	MongoURI       config.Secret `env:"MONGO_URI"`    // the older name of a mongodb DATABASE_URL
	Issuer         string        `env:"JWT_ISSUER" envDefault:"fitfusion"`
	JWKSURL        string        `env:"JWKS_URL" envDefault:"http://auth:8080/.well-known/jwks.json"`
	TrustedProxies []string      `env:"TRUSTED_PROXIES"`
	DrainDelay     time.Duration `env:"DRAIN_DELAY" envDefault:"0s"`
	LogLevel       string        `env:"LOG_LEVEL" envDefault:"info"`
	telemetry.Tracing

	Listener    net.Listener // instead of Addr, for callers that chose the port
	OpsListener net.Listener // instead of OpsAddr
	LogTo       io.Writer    // instead of standard output
}

// Validate implements config.Validator.
func (c Config) Validate() error {
	if (c.DatabaseURL == "") == (c.MongoURI == "") {
		return errors.New("set either DATABASE_URL or MONGO_URI")
	}
	if _, err := zerolog.ParseLevel(c.LogLevel); err != nil {
		return fmt.Errorf("LOG_LEVEL: %w", err)
	}
	return c.Tracing.Validate()
}

// Frame is a service's running environment.
type Frame struct {
	Name      string
	Log       zerolog.Logger
	Now       func() time.Time
	Engine    docstore.Engine // counted and traced
	Telemetry *telemetry.Telemetry
	cfg       Config
	metrics   *upstream.Metrics // of calls to other services
	hangUp    []func()          // ends the connections to them
}

// Start logs the configuration and opens the service's database.
func Start(ctx context.Context, name string, cfg Config, now func() time.Time) (*Frame, error) {
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("configure %s: %w", name, err)
	}
	out := cfg.LogTo
	if out == nil {
		out = os.Stdout
	}
	level, _ := zerolog.ParseLevel(cfg.LogLevel) // validated above
	log := zerolog.New(out).Level(level).With().Timestamp().Str("service", name).Logger()
	config.Redacted(log.Info(), cfg).Msg("configured")
	tell, err := telemetry.New(telemetry.Options{Name: name, Version: process.Version(), Log: log, Now: now, Tracing: cfg.Tracing})
	if err != nil {
		return nil, fmt.Errorf("configure %s: %w", name, err)
	}
	engine, err := patiently(ctx, log, func(ctx context.Context) (docstore.Engine, error) {
		return open.Engine(ctx, cfg.databaseURL(), name)
	})
	if err != nil {
		tell.Close(ctx)
		return nil, fmt.Errorf("open the database of %s: %w", name, err)
	}
	return &Frame{
		Name: name, Log: log, Now: now, Telemetry: tell,
		Engine: patientEngine{Engine: metered.Engine(engine, tell, now), log: log},
		cfg:    cfg, metrics: upstream.NewMetrics(tell),
	}, nil
}

func (c Config) databaseURL() string {
	if c.MongoURI != "" {
		return c.MongoURI.Reveal()
	}
	return c.DatabaseURL.Reveal()
}

// Serve runs the HTTP side and the operations port until ctx ends, then
// closes the database.
func (f *Frame) Serve(ctx context.Context, routes func(r *gin.Engine)) error {
	server, err := httpserver.New(httpserver.Options{
		Name: f.Name, Version: process.Version(), Log: f.Log, Now: f.Now, Telemetry: f.Telemetry,
		Addr: f.cfg.Addr, Listener: f.cfg.Listener,
		TrustedProxies: f.cfg.TrustedProxies, DrainDelay: f.cfg.DrainDelay,
		Ready: f.Engine.Ping, Routes: routes,
	})
	if err == nil {
		err = f.Telemetry.Run(ctx, telemetry.Ops{Addr: f.cfg.OpsAddr, Listener: f.cfg.OpsListener}, server.Run)
	}
	return errors.Join(err, f.Close(ctx))
}

// Close hands in the last traces, lets other services go and releases the
// database; for a Run that fails before it serves.
func (f *Frame) Close(ctx context.Context) error {
	f.Telemetry.Close(ctx)
	for _, hangUp := range f.hangUp {
		hangUp()
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeTimeout)
	defer cancel()
	if err := f.Engine.Close(ctx); err != nil {
		return fmt.Errorf("close the database of %s: %w", f.Name, err)
	}
	return nil
}
