// Package httpserver runs a service's HTTP side the same way everywhere: Gin
// with limits, timeouts, the telemetry of each request, health routes, and the
// orderly end of package serve.
package httpserver

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/serve"
	"github.com/fitfusion/fitfusion/services/platform/telemetry"
)

// DefaultMaxBody is the largest request body in bytes unless Options says otherwise.
const DefaultMaxBody = 256 << 10

// Options describe a server. Name, Log, Now and Routes are needed.
type Options struct {
	Name    string
	Version string // what /readyz says besides being ready
	Log     zerolog.Logger
	Now     func() time.Time
	// Telemetry counts, traces and logs the requests; without one, New makes
	// one that nobody reads.
	Telemetry *telemetry.Telemetry

	Addr     string       // host:port to listen on, unless Listener is set
	Listener net.Listener // already open, for callers that chose port 0

	MaxBody        int64         // bytes; 0 means DefaultMaxBody
	TrustedProxies []string      // CIDRs whose X-Forwarded-For is believed; none by default
	DrainDelay     time.Duration // between "not ready" and closing the listener

	Ready  func(ctx context.Context) error // nil error: ready for requests
	Routes func(r *gin.Engine)             // registers the service's routes
}

// Server is one HTTP server with its health side.
type Server struct {
	opts     Options
	engine   *gin.Engine
	draining atomic.Bool
}

// New makes the Gin engine and registers the routes.
func New(opts Options) (*Server, error) {
	if opts.MaxBody == 0 {
		opts.MaxBody = DefaultMaxBody
	}
	if opts.Telemetry == nil {
		var err error
		if opts.Telemetry, err = telemetry.New(telemetry.Options{Name: opts.Name, Version: opts.Version, Log: opts.Log, Now: opts.Now}); err != nil {
			return nil, err
		}
	}
	releaseMode()
	s := &Server{opts: opts}
	s.engine = gin.New()
	s.engine.ContextWithFallback = true // cancellation of the request reaches the store
	s.engine.HandleMethodNotAllowed = true
	s.engine.RedirectTrailingSlash = false // another address is another address
	if err := s.engine.SetTrustedProxies(opts.TrustedProxies); err != nil {
		return nil, fmt.Errorf("set trusted proxies: %w", err)
	}
	s.engine.Use(s.observe, s.recover, takeBody(opts.MaxBody))
	s.engine.NoRoute(noRoute)
	s.engine.NoMethod(noMethod)
	s.health()
	if opts.Routes != nil {
		opts.Routes(s.engine)
	}
	return s, nil
}

// Handler gives the whole server as a handler, for tests and benchmarks.
func (s *Server) Handler() http.Handler { return http.HandlerFunc(s.handle) }

// handle gives each request a gin.Context of its own. Gin's ServeHTTP takes
// them from a pool; the generated handlers pass theirs on as a
// context.Context, and what holds one a moment longer than the request (a
// database driver that waits for its end in a goroutine) would see the next
// request in it. The function is meant for tests by its name only.
func (s *Server) handle(w http.ResponseWriter, r *http.Request) {
	c := gin.CreateTestContextOnly(w, s.engine)
	c.Request = r
	s.engine.HandleContext(c)
}

// Run serves until ctx is cancelled and then ends as the package says. It
// returns nil after an orderly end.
func (s *Server) Run(ctx context.Context) error {
	return serve.HTTP(ctx, s.Handler(), serve.Options{
		Name: s.opts.Name, Log: s.opts.Log, Addr: s.opts.Addr, Listener: s.opts.Listener,
		DrainDelay: s.opts.DrainDelay, Draining: func() { s.draining.Store(true) },
	})
}
