package httpserver

import (
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
)

const readyTimeout = 2 * time.Second

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
		c.String(http.StatusOK, "%s\n", strings.TrimSpace("ready "+s.opts.Version))
	})
}
