package webserver

import (
	"cmp"
	"context"
	"net/http"

	"github.com/fitfusion/fitfusion/services/platform/requestid"
	"github.com/fitfusion/fitfusion/services/platform/telemetry"
)

// observe gives each request its ids, and afterwards counts it and writes its
// one line: the kind of address and the outcome, no address, path or person.
//
// A client's own request id is not taken over: two requests could share it.
// Its trace is taken over from a trusted proxy alone, which is to set it as it
// sets X-Forwarded-For: whoever names the trace decides whether it is recorded
// in every service, and strangers must not have that switch.
func (s *server) observe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Header.Del(requestid.Header)
		if !s.proxies.sent(r) {
			telemetry.Forget(r.Header)
		}
		seen := &record{}
		r, exchange := s.opts.Telemetry.Begin(r.WithContext(context.WithValue(r.Context(), recordKey{}, seen)))
		w.Header().Set(requestid.Header, exchange.ID())
		answer := &statusWriter{ResponseWriter: w}
		defer func() {
			panicked := recover()
			if panicked != nil && answer.status == 0 {
				answer.status = http.StatusInternalServerError
			}
			exchange.End(telemetry.Outcome{Route: seen.route, Status: cmp.Or(answer.status, http.StatusOK), Err: seen.err})
			if panicked != nil {
				panic(panicked) // the server cuts the connection
			}
		}()
		next.ServeHTTP(answer, r)
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

// statusWriter remembers the answer's status; 0 before it has one.
type statusWriter struct {
	http.ResponseWriter
	status int
}

func (w *statusWriter) Write(p []byte) (int, error) {
	w.status = cmp.Or(w.status, http.StatusOK)
	return w.ResponseWriter.Write(p)
}

func (w *statusWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the connection, to flush.
func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
