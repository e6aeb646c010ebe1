package telemetry

import (
	"context"
	"errors"
	"net/http"
	"net/url"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"
)

// The headers of W3C Trace Context, in the form of http.Header's keys.
const (
	headerParent  = "Traceparent"
	headerState   = "Tracestate"
	headerBaggage = "Baggage" // ours carries none
)

// Tracing is its configuration; embed it in a program's. The names of the
// variables are OpenTelemetry's.
type Tracing struct {
	// TraceEndpoint is a collector that takes OTLP over HTTP, such as
	// http://collector:4318. Without one no spans are made; the trace that a
	// request comes with is still logged and handed on.
	TraceEndpoint string `env:"OTEL_EXPORTER_OTLP_ENDPOINT"`
	// TraceShare is the share of traces to record, 0 to 1, of those that begin
	// here. What comes with a decision keeps it.
	TraceShare float64 `env:"OTEL_TRACES_SAMPLER_ARG" envDefault:"0.1"`
}

// Validate names the variable that is wrong.
func (c Tracing) Validate() error {
	if !(c.TraceShare >= 0 && c.TraceShare <= 1) { // NaN is neither
		return errors.New("OTEL_TRACES_SAMPLER_ARG must be from 0 to 1")
	}
	if c.TraceEndpoint == "" {
		return nil
	}
	u, err := url.Parse(c.TraceEndpoint)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return errors.New("OTEL_EXPORTER_OTLP_ENDPOINT must be an http URL such as http://collector:4318")
	}
	return nil
}

// traces makes spans, which are handed in in the background.
type traces struct {
	tracer trace.Tracer
	end    func(context.Context) error // hands in what waits
}

func (c Tracing) start(opts Options) (*traces, error) {
	if err := c.Validate(); err != nil || c.TraceEndpoint == "" {
		return nil, err
	}
	return c.export(opts)
}

// Step begins a span for a part of what is done for a request, such as one
// operation of the store. Nothing is made unless the request is being recorded
// anyway: work in the background has no traces of its own. The span given is
// never nil and must be ended.
func (t *Telemetry) Step(ctx context.Context, name string, attributes ...attribute.KeyValue) (context.Context, trace.Span) {
	if t.traces == nil || !trace.SpanFromContext(ctx).IsRecording() {
		return ctx, noop.Span{}
	}
	return t.traces.tracer.Start(ctx, name, trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(attributes...))
}

// Forget removes the trace that a request claims to belong to. Whoever can
// name a trace decides whether it is recorded: strangers who send "sampled"
// could have every request of theirs recorded, and fill the collector.
func Forget(h http.Header) {
	h.Del(headerParent)
	h.Del(headerState)
}
