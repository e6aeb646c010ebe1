package httpserver

import (
	"context"
	"net/http"
	"net/http/pprof"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

const (
	readyTimeout   = 2 * time.Second
	opsReadTimeout = 5 * time.Second
	opsIdleTimeout = 90 * time.Second
)

// health registers /livez, which asks nobody, and /readyz, which asks what
// the service cannot work without and is 503 while the server drains.
func (s *Server) health() {
	s.engine.GET("/livez", func(c *gin.Context) { c.String(http.StatusOK, "ok\n") })
	s.engine.GET("/readyz", func(c *gin.Context) {
		if s.draining.Load() {
			c.String(http.StatusServiceUnavailable, "draining\n")
			return
		}
		if s.opts.Ready != nil {
			ctx, cancel := context.WithTimeout(c.Request.Context(), readyTimeout)
			defer cancel()
			if err := s.opts.Ready(ctx); err != nil {
				s.opts.Log.Warn().Err(err).Msg("not ready")
				c.String(http.StatusServiceUnavailable, "not ready\n")
				return
			}
		}
		c.String(http.StatusOK, "ready\n")
	})
}

// runOps serves metrics and profiles on a port of their own, which no load
// balancer reaches.
func (s *Server) runOps(ctx context.Context) error {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(s.metrics.registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	ops := &http.Server{Addr: s.opts.OpsAddr, Handler: mux, ReadHeaderTimeout: opsReadTimeout, IdleTimeout: opsIdleTimeout}
	closed := context.AfterFunc(ctx, func() { _ = ops.Close() }) // nothing on it is worth waiting for
	defer closed()
	if err := ops.ListenAndServe(); err != nil && ctx.Err() == nil {
		return err
	}
	return nil
}
