package telemetry

import (
	"net/http"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

// Transport sends each request on with the trace that its context belongs to,
// and with no other. When that trace is recorded, each try is a span of its
// own, until the answer's header is there. Upstream is the name of the service
// that is called, such as "profile".
func (t *Telemetry) Transport(upstream string, next http.RoundTripper) http.RoundTripper {
	return &transport{t: t, upstream: upstream, next: next}
}

type transport struct {
	t        *Telemetry
	upstream string
	next     http.RoundTripper
}

// RoundTrip implements http.RoundTripper.
func (c *transport) RoundTrip(r *http.Request) (*http.Response, error) {
	method := knownMethod(r.Method)
	ctx, span := c.t.Step(r.Context(), method+" "+c.upstream,
		attribute.String("http.request.method", method), attribute.String("peer.service", c.upstream))
	defer span.End()
	place := trace.SpanContextFromContext(ctx)
	if place.IsValid() || r.Header.Get(headerParent) != "" || r.Header.Get(headerBaggage) != "" {
		r = r.WithContext(ctx)
		r.Header = r.Header.Clone() // the caller's is not ours to write to
		Forget(r.Header)
		r.Header.Del(headerBaggage)
		propagation.TraceContext{}.Inject(ctx, propagation.HeaderCarrier(r.Header))
	}
	resp, err := c.next.RoundTrip(r)
	if resp != nil {
		span.SetAttributes(attribute.Int("http.response.status_code", resp.StatusCode))
	}
	if err != nil || resp.StatusCode >= http.StatusInternalServerError {
		span.SetStatus(codes.Error, "") // the error's text may quote what was asked for
	}
	return resp, err
}

// CloseIdleConnections passes on what http.Client asks for.
func (c *transport) CloseIdleConnections() {
	if closer, ok := c.next.(interface{ CloseIdleConnections() }); ok {
		closer.CloseIdleConnections()
	}
}
