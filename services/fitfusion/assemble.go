package fitfusion

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/fitfusion/fitfusion/frontend"
	"github.com/fitfusion/fitfusion/services/auth"
	"github.com/fitfusion/fitfusion/services/fitfusion/internal/datadir"
	"github.com/fitfusion/fitfusion/services/fitfusion/internal/demo"
	"github.com/fitfusion/fitfusion/services/profile"
	"github.com/fitfusion/fitfusion/services/progress"
	workoutplan "github.com/fitfusion/fitfusion/services/workout-plan"
)

const (
	readyEvery   = 20 * time.Millisecond
	readyTimeout = 2500 * time.Millisecond
)

type part struct {
	name string
	url  string
	run  func(ctx context.Context) error
}

type application struct {
	door     frontend.Config
	url      string // of the front door
	services []part
}

// assemble opens a port for each service, so that every one knows its peers'
// addresses before any of them runs.
func assemble(ctx context.Context, cfg Config, dir datadir.Dir, door net.Listener) (*application, error) {
	ports, err := loopback(ctx, 4)
	if err != nil {
		return nil, err
	}
	urls := make([]string, len(ports))
	for i, l := range ports {
		urls[i] = "http://" + l.Addr().String()
	}
	authURL, profileURL, planURL, progressURL := urls[0], urls[1], urls[2], urls[3]
	jwks := authURL + "/.well-known/jwks.json"

	authentication := cfg.Auth
	authentication.Config = cfg.common(dir, ports[0], jwks)
	authentication.PublicURL = cfg.publicURL(door)
	if authentication.PrivateKey == "" {
		authentication.KeysDir = dir.Keys()
	}
	profiles := profile.Config{Config: cfg.common(dir, ports[1], jwks)}
	plans := workoutplan.Config{Config: cfg.common(dir, ports[2], jwks), ProfileURL: profileURL, ProgressURL: progressURL}
	log := progress.Config{Config: cfg.common(dir, ports[3], jwks), WorkoutPlanURL: planURL}

	app := &application{url: "http://" + door.Addr().String(), services: []part{
		{"auth", authURL, func(ctx context.Context) error { return auth.Run(ctx, authentication) }},
		{"profile", profileURL, func(ctx context.Context) error { return profile.Run(ctx, profiles) }},
		{"workout-plan", planURL, func(ctx context.Context) error { return workoutplan.Run(ctx, plans) }},
		{"progress", progressURL, func(ctx context.Context) error { return progress.Run(ctx, log) }},
	}}
	client := &http.Client{Timeout: readyTimeout}
	app.door = frontend.Config{
		Listener: door, DistDir: cfg.DistDir, PublicURL: cfg.PublicURL, TrustedProxies: cfg.TrustedProxies,
		AuthURLs: []string{authURL}, ProfileURLs: []string{profileURL}, WorkoutPlanURLs: []string{planURL}, ProgressURLs: []string{progressURL},
		DrainDelay: cfg.DrainDelay, LogLevel: cfg.LogLevel, LogTo: cfg.LogTo, Tracing: cfg.Auth.Tracing,
		Ready: func(ctx context.Context) error { return app.ready(ctx, client) },
	}
	return app, nil
}

// loopback opens n ports that only this machine reaches.
func loopback(ctx context.Context, n int) ([]net.Listener, error) {
	var ports []net.Listener
	for range n {
		l, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
		if err != nil {
			for _, open := range ports {
				err = errors.Join(err, open.Close())
			}
			return nil, fmt.Errorf("open a port for a service: %w", err)
		}
		ports = append(ports, l)
	}
	return ports, nil
}

func (c Config) publicURL(door net.Listener) string {
	if c.PublicURL != "" {
		return c.PublicURL
	}
	_, port, err := net.SplitHostPort(door.Addr().String())
	if err != nil {
		return "http://localhost"
	}
	return "http://localhost:" + port
}

// ready asks every service at the same time; the error names the one that is not.
func (a *application) ready(ctx context.Context, client *http.Client) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, s := range a.services {
		group.Go(func() error {
			if status := get(ctx, client, s.url+"/readyz"); status != http.StatusOK {
				return fmt.Errorf("%s is not ready (%d)", s.name, status)
			}
			return nil
		})
	}
	return group.Wait()
}

// get gives the status of an answer, 0 when there is none.
func get(ctx context.Context, client *http.Client, url string) int {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		return 0
	}
	resp, err := client.Do(req)
	if err != nil {
		return 0
	}
	_, _ = io.Copy(io.Discard, resp.Body)
	_ = resp.Body.Close()
	return resp.StatusCode
}

// welcome tells the person who started it where to look, once it is ready,
// and makes the demo account when that was asked for.
func (a *application) welcome(ctx context.Context, cfg Config, dir datadir.Dir, now func() time.Time) {
	out := cfg.Notices
	if out == nil {
		out = os.Stderr
	}
	client := &http.Client{Timeout: readyTimeout}
	for a.ready(ctx, client) != nil || get(ctx, client, a.url+"/readyz") != http.StatusOK {
		select {
		case <-ctx.Done():
			return
		case <-time.After(readyEvery):
		}
	}
	public := cfg.publicURL(a.door.Listener)
	_, _ = fmt.Fprintf(out, "FitFusion is ready: %s\n", public)
	if !cfg.Demo {
		return
	}
	password, err := dir.Password("demo-password")
	if err == nil {
		err = dir.Once("demo-made", func() error { return demo.Make(ctx, a.url, password, now()) })
	}
	if err != nil {
		_, _ = fmt.Fprintf(out, "The demo account could not be made: %v\n", err)
		return
	}
	_, _ = fmt.Fprintf(out, "Demo account: %s  password: %s\n", demo.Email, password)
}
