// Package webserver is everything that a browser talks to: the web app's
// files and, under /api on the same origin, the services.
//
// A request passes through observe (its id, its log line), protect (security
// headers) and a check that another site did not send it; then its path
// decides: health, a service by the first segment under /api, or the bundle.
// Clients that are no browsers may have a door without the bundle.
package webserver

import (
	"context"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/frontend/internal/bundle"
	"github.com/fitfusion/fitfusion/services/platform/telemetry"
	"github.com/fitfusion/fitfusion/services/platform/upstream"
)

const (
	routeHealth  = telemetry.RouteHealth
	readyTimeout = 2 * time.Second
)

// Options describe a server. All but PublicURL, TrustedProxies and Ready are needed.
type Options struct {
	Log            zerolog.Logger
	Now            func() time.Time
	Files          fs.FS              // the built web app
	Services       map[string]Service // by the first path segment under /api
	PublicURL      string             // where browsers find this server; https turns HSTS on
	TrustedProxies []string           // addresses and CIDRs whose X-Forwarded-* is believed
	Ready          func(ctx context.Context) error
	Metrics        *upstream.Metrics    // of the calls to services; nil: nobody counts
	Telemetry      *telemetry.Telemetry // of the requests; nil: nobody reads it
	Version        string               // what /readyz says besides being ready
}

// Service is where a part of the API is. Several segments may lead to one.
type Service struct {
	Name string
	URLs []string // a name stands for all the addresses that it has
}

// Server is the handler of it all. API is the same without the web app, for
// clients that are no browsers.
type Server struct {
	http.Handler
	API   http.Handler
	state *server
}

type server struct {
	opts     Options
	proxies  proxies
	bundle   *bundle.Bundle
	services map[string]http.Handler // by "/api/<segment>"
	hangUp   []func()
	draining atomic.Bool
}

// New reads the bundle and prepares the way to the services.
func New(opts Options) (*Server, error) {
	var err error
	if opts.Telemetry == nil {
		if opts.Telemetry, err = telemetry.New(telemetry.Options{Name: "frontend", Log: opts.Log, Now: opts.Now}); err != nil {
			return nil, err
		}
	}
	s := &server{opts: opts, services: map[string]http.Handler{}}
	if s.bundle, err = bundle.Load(opts.Files); err != nil {
		return nil, err
	}
	if s.proxies, err = parseProxies(opts.TrustedProxies); err != nil {
		return nil, err
	}
	if err := s.connect(); err != nil {
		return nil, err
	}
	origins := http.NewCrossOriginProtection()
	origins.SetDenyHandler(http.HandlerFunc(crossOrigin))
	if opts.PublicURL != "" {
		if err := origins.AddTrustedOrigin(strings.TrimSuffix(opts.PublicURL, "/")); err != nil {
			return nil, fmt.Errorf("PUBLIC_URL: %w", err)
		}
	}
	around := func(route http.HandlerFunc) http.Handler { return s.observe(s.protect(origins.Handler(route))) }
	return &Server{Handler: around(s.route), API: around(s.routeAPI), state: s}, nil
}

// Drain turns readiness to 503; the server goes on answering.
func (s *Server) Drain() { s.state.draining.Store(true) }

// Close hangs up on the services; for after the last request.
func (s *Server) Close() {
	for _, hangUp := range s.state.hangUp {
		hangUp()
	}
}

// connect makes one way to each service, whatever the number of segments that
// lead to it.
func (s *server) connect() error {
	handlers := map[string]http.Handler{}
	for segment, service := range s.opts.Services {
		if handlers[service.Name] == nil {
			transport, err := upstream.New(upstream.Options{Name: service.Name, URLs: service.URLs, Now: s.opts.Now, Metrics: s.opts.Metrics})
			if err != nil {
				return err
			}
			handlers[service.Name] = s.proxy(transport)
		}
		s.services["/api/"+segment] = handlers[service.Name]
	}
	return nil
}

func (s *server) route(w http.ResponseWriter, r *http.Request) {
	if !s.known(w, r) {
		s.file(w, r)
	}
}

func (s *server) routeAPI(w http.ResponseWriter, r *http.Request) {
	if !s.known(w, r) {
		s.noAPI(w, r)
	}
}

// known answers health checks and the API, and reports whether it was one.
func (s *server) known(w http.ResponseWriter, r *http.Request) bool {
	switch p := r.URL.Path; {
	case p == "/livez":
		note(r, routeHealth)
		text(w, http.StatusOK, "ok\n")
	case p == "/readyz":
		note(r, routeHealth)
		s.ready(w, r)
	case p == "/api" || strings.HasPrefix(p, "/api/"):
		s.api(w, r)
	default:
		return false
	}
	return true
}

func (s *server) api(w http.ResponseWriter, r *http.Request) {
	p := r.URL.Path
	if path.Clean(p) != strings.TrimSuffix(p, "/") { // dots could lead to another service
		s.noAPI(w, r)
		return
	}
	segment, _, _ := strings.Cut(strings.TrimPrefix(p, "/api/"), "/")
	service := s.services["/api/"+segment]
	if service == nil {
		s.noAPI(w, r)
		return
	}
	note(r, "/api/"+segment)
	service.ServeHTTP(w, r)
}

func (s *server) file(w http.ResponseWriter, r *http.Request) {
	note(r, "file")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		text(w, http.StatusMethodNotAllowed, "Method not allowed\n")
		return
	}
	f := s.bundle.Find(r)
	if f == nil {
		text(w, http.StatusNotFound, "Not found\n")
		return
	}
	f.ServeHTTP(w, r)
}

func (s *server) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), readyTimeout)
	defer cancel()
	if s.draining.Load() {
		text(w, http.StatusServiceUnavailable, "draining\n")
		return
	}
	if s.opts.Ready != nil {
		if err := s.opts.Ready(ctx); err != nil {
			s.opts.Log.Warn().Err(err).Msg("not ready")
			text(w, http.StatusServiceUnavailable, "not ready\n")
			return
		}
	}
	text(w, http.StatusOK, strings.TrimSpace("ready "+s.opts.Version)+"\n")
}

func text(w http.ResponseWriter, status int, body string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(body))
}
