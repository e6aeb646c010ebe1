package httpserver

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"net/http"
	"runtime/debug"

	"github.com/gin-gonic/gin"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/problem"
	"github.com/fitfusion/fitfusion/services/platform/requestid"
	"github.com/fitfusion/fitfusion/services/platform/telemetry"
)

// observe gives the request its ids, and afterwards counts it and logs it.
func (s *Server) observe(c *gin.Context) {
	r, exchange := s.opts.Telemetry.Begin(c.Request)
	c.Request = r
	c.Header(requestid.Header, exchange.ID())
	defer func() { // of a request that ends in a panic as well
		outcome := telemetry.Outcome{Route: c.FullPath(), Status: c.Writer.Status()}
		if outcome.Route == "/livez" || outcome.Route == "/readyz" {
			outcome.Route = telemetry.RouteHealth
		}
		if err := c.Errors.Last(); err != nil {
			outcome.Err = err.Err
		}
		exchange.End(outcome)
	}()
	c.Next()
}

// recover turns a panic into a generic 500 and logs its stack. When a part of
// the answer is out already, it cuts the connection.
func (s *Server) recover(c *gin.Context) {
	defer func() {
		r := recover()
		if r == nil {
			return
		}
		if r == http.ErrAbortHandler { //nolint:errorlint // net/http compares it the same way
			panic(r)
		}
		s.opts.Log.Error().Str("panic", fmt.Sprint(r)).Bytes("stack", debug.Stack()).
			Str("request_id", requestid.From(c.Request.Context())).Msg("panic")
		if c.Writer.Written() {
			panic(http.ErrAbortHandler) // a part of an answer must not look like the whole
		}
		Fail(c, fmt.Errorf("panic: %v", r))
	}()
	c.Next()
}

// takeBody bounds what a handler can read, and takes JSON alone, which no
// HTML form of another site can send: one whole document and nothing after it.
func takeBody(limit int64) gin.HandlerFunc {
	return func(c *gin.Context) {
		if c.Request.ContentLength == 0 || c.Request.Body == nil {
			return
		}
		if c.Request.ContentLength > limit {
			Fail(c, fault.New(fault.TooLarge, "body_too_large", fmt.Sprintf("A request body has at most %d bytes.", limit)))
			return
		}
		kind, _, err := mime.ParseMediaType(c.GetHeader("Content-Type"))
		if err != nil || kind != "application/json" {
			Fail(c, fault.New(fault.WrongMediaType, "unsupported_media_type", "Send application/json."))
			return
		}
		body, err := io.ReadAll(http.MaxBytesReader(c.Writer, c.Request.Body, limit))
		if err == nil && len(body) > 0 && !json.Valid(body) {
			err = fault.New(fault.Malformed, "malformed_json", "The body is not one JSON document.")
		}
		if err != nil {
			Fail(c, problem.FromDecoding(err))
			return
		}
		c.Request.Body = io.NopCloser(bytes.NewReader(body))
	}
}
