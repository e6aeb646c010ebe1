package telemetry

import (
	"net/http"
	"strconv"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"github.com/fitfusion/fitfusion/services/platform/requestid"
)

// Routes of requests that no template of a contract is for.
const (
	RouteHealth = "health" // counted, but neither logged nor traced
	routeNone   = "(none)"
)

// Exchange is one request and the answer to it.
type Exchange struct {
	t       *Telemetry
	began   time.Time
	method  string
	id      string
	traceID string // "" without a trace
	span    trace.Span
}

// Begin gives a request its id and its place in a trace, and starts its clock.
// The returned request carries them; End must follow.
//
// The headers X-Request-Id and traceparent are believed. What takes requests
// from strangers removes them first; see Forget.
func (t *Telemetry) Begin(r *http.Request) (*http.Request, *Exchange) {
	x := &Exchange{t: t, began: t.opts.Now(), method: knownMethod(r.Method), id: r.Header.Get(requestid.Header)}
	if !requestid.Valid(x.id) {
		x.id = requestid.New()
	}
	ctx := requestid.With(r.Context(), x.id)
	if r.Header.Get(headerParent) != "" {
		ctx = propagation.TraceContext{}.Extract(ctx, propagation.HeaderCarrier(r.Header))
	}
	if t.traces != nil && !probe(r) {
		ctx, x.span = t.traces.tracer.Start(ctx, x.method, trace.WithSpanKind(trace.SpanKindServer))
	}
	if place := trace.SpanContextFromContext(ctx); place.IsValid() {
		x.traceID = place.TraceID().String()
	}
	t.inFlight.Inc()
	return r.WithContext(ctx), x
}

// ID is the request's id.
func (x *Exchange) ID() string { return x.id }

// Outcome is how an exchange ended.
type Outcome struct {
	Route  string // the template; empty when no route took the request
	Status int
	Err    error // what made it fail; logged, not shown
}

// End counts the exchange, ends its span and writes its one log line: the
// route's template and the outcome, nothing of the person.
func (x *Exchange) End(o Outcome) {
	if o.Route == "" {
		o.Route = routeNone
	}
	took := x.t.opts.Now().Sub(x.began)
	x.t.inFlight.Dec()
	x.t.requests.WithLabelValues(o.Route, x.method, strconv.Itoa(o.Status)).Observe(took.Seconds())
	if o.Route == RouteHealth {
		return
	}
	if x.span != nil {
		x.endSpan(o)
	}
	event := x.t.opts.Log.Info()
	if o.Status >= http.StatusInternalServerError {
		event = x.t.opts.Log.Error()
	}
	if o.Err != nil {
		event = event.AnErr("error", o.Err)
	}
	event = event.Str("method", x.method).Str("route", o.Route).Int("status", o.Status).Dur("took", took).Str("request_id", x.id)
	if x.traceID != "" {
		event = event.Str("trace_id", x.traceID)
	}
	event.Msg("request")
}

func (x *Exchange) endSpan(o Outcome) {
	if x.span.IsRecording() {
		x.span.SetName(x.method + " " + o.Route)
		x.span.SetAttributes(attribute.String("http.request.method", x.method),
			attribute.String("http.route", o.Route), attribute.Int("http.response.status_code", o.Status))
		if o.Status >= http.StatusInternalServerError {
			x.span.SetStatus(codes.Error, "") // the error's text may quote what was asked for
		}
	}
	x.span.End()
}

// probe reports whether this is a health check: one every few seconds, and
// nothing to learn from its trace.
func probe(r *http.Request) bool { return r.URL.Path == "/livez" || r.URL.Path == "/readyz" }

// knownMethod keeps what a client makes up out of the log and the metrics,
// where each new method would be a new series.
func knownMethod(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
		return method
	}
	return "other"
}
