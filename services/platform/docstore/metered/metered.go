// Package metered wraps an engine so that each operation is counted, timed
// and, in a request that is traced, a span. What is written down is the
// collection, the operation and how it ended: no owner, id or key.
package metered

import (
	"context"
	"errors"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/telemetry"
)

// pooled is an engine that can say how its connections are doing.
type pooled interface{ Pool() (open, inUse int) }

type engine struct {
	docstore.Engine
	tell *telemetry.Telemetry
	now  func() time.Time
	took *prometheus.HistogramVec
}

// Engine wraps inner. Call it once for a Telemetry: the metrics are
// registered there.
func Engine(inner docstore.Engine, tell *telemetry.Telemetry, now func() time.Time) docstore.Engine {
	if p, ok := inner.(pooled); ok {
		gauge := func(state string, value func() int) {
			tell.Registerer().MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
				Name: "store_pool_connections", Help: "Connections to the database that are open, and in use.",
				ConstLabels: prometheus.Labels{"state": state},
			}, func() float64 { return float64(value()) }))
		}
		gauge("open", func() int { open, _ := p.Pool(); return open })
		gauge("in_use", func() int { _, inUse := p.Pool(); return inUse })
	}
	return &engine{Engine: inner, tell: tell, now: now, took: tell.Durations("store_operation_duration_seconds",
		"Time of an operation of the document store.", "collection", "operation", "outcome")}
}

// Open implements docstore.Engine.
func (e *engine) Open(ctx context.Context, spec docstore.Spec) (docstore.Collection, error) {
	inner, err := e.Engine.Open(ctx, spec)
	if err != nil {
		return nil, err
	}
	return &collection{
		inner: inner, engine: e, attribute: attribute.String("db.collection.name", spec.Name),
		took: e.took.MustCurryWith(prometheus.Labels{"collection": spec.Name}),
	}, nil
}

// begin starts an operation; what it gives ends it.
func (c *collection) begin(ctx context.Context, operation string) (context.Context, func(err error)) {
	start := c.engine.now()
	ctx, span := c.engine.tell.Step(ctx, operation, c.attribute)
	return ctx, func(err error) {
		outcome := outcomeOf(err)
		c.took.WithLabelValues(operation, outcome).Observe(c.engine.now().Sub(start).Seconds())
		if outcome == "error" || outcome == "unavailable" {
			span.SetStatus(codes.Error, outcome) // never the error's own text: it names documents
		}
		span.End()
	}
}

func outcomeOf(err error) string {
	if err == nil {
		return "ok"
	}
	switch fault.KindOf(err) {
	case fault.NotFound:
		return "missing"
	case fault.Conflict, fault.Stale:
		return "conflict"
	case fault.Invalid, fault.Malformed, fault.TooLarge:
		return "invalid"
	case fault.Unavailable:
		return "unavailable"
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return "cancelled"
	}
	return "error"
}
