package webserver

import (
	"context"
	"net/http"

	"github.com/fitfusion/fitfusion/services/platform/requestid"
)

// observe gives each request its id and writes one line about it afterwards:
// the kind of address and the outcome, no address, path or person. A client's
// own id is not taken over: two requests could share it.
func (s *server) observe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := s.opts.Now()
		id := requestid.New()
		seen := &record{}
		r = r.WithContext(context.WithValue(requestid.With(r.Context(), id), recordKey{}, seen))
		w.Header().Set(requestid.Header, id)
		counted := &statusWriter{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(counted, r)
		if seen.route == routeHealth {
			return
		}
		event := s.opts.Log.Info()
		if counted.status >= http.StatusInternalServerError {
			event = s.opts.Log.Error().AnErr("error", seen.err)
		}
		event.Str("method", r.Method).Str("route", seen.route).Int("status", counted.status).
			Dur("took", s.opts.Now().Sub(start)).Str("request_id", id).Msg("request")
	})
}

// record is what handlers leave for the request's log line.
type record struct {
	route string
	err   error
}

type recordKey struct{}

func note(r *http.Request, route string) {
	if seen, ok := r.Context().Value(recordKey{}).(*record); ok {
		seen.route = route
	}
}

func noteError(r *http.Request, err error) {
	if seen, ok := r.Context().Value(recordKey{}).(*record); ok {
		seen.err = err
	}
}

type statusWriter struct {
	http.ResponseWriter
	status int
}

func (w *statusWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the connection, to flush.
func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
