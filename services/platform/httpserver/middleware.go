package httpserver

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/gin-gonic/gin"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/problem"
	"github.com/fitfusion/fitfusion/services/platform/requestid"
)

// observe gives the request its id, and afterwards counts it and logs it: the
// route's template and the outcome, nothing of the person.
func (s *Server) observe(c *gin.Context) {
	start := s.opts.Now()
	id := c.GetHeader(requestid.Header)
	if !requestid.Valid(id) {
		id = requestid.New()
	}
	c.Request = c.Request.WithContext(requestid.With(c.Request.Context(), id))
	c.Header(requestid.Header, id)
	s.metrics.inFlight.Inc()
	defer s.metrics.inFlight.Dec()
	defer s.record(c, start, id) // of a request that ends in a panic as well
	c.Next()
}

func (s *Server) record(c *gin.Context, start time.Time, id string) {
	route := c.FullPath()
	if route == "/livez" || route == "/readyz" {
		return
	}
	if route == "" {
		route = "(none)"
	}
	took := s.opts.Now().Sub(start)
	method, status := knownMethod(c.Request.Method), c.Writer.Status()
	s.metrics.observe(route, method, status, took)
	event := s.opts.Log.Info()
	if status >= http.StatusInternalServerError {
		event = s.opts.Log.Error()
	}
	if err := c.Errors.Last(); err != nil {
		event = event.AnErr("error", err.Err)
	}
	event.Str("method", method).Str("route", route).Int("status", status).
		Dur("took", took).Str("request_id", id).Msg("request")
}

// knownMethod keeps what a client makes up out of the log and the metrics,
// where each new method would be a new series.
func knownMethod(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
		return method
	}
	return "other"
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
