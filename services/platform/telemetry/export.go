//go:build !notrace

package telemetry

import (
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

const (
	queueSize  = 2048 // spans that wait to be handed in; more are dropped
	batchSize  = 512
	batchEvery = 5 * time.Second
)

// export hands spans in, in batches. A collector that is slow or gone costs
// spans and nothing else.
func (c Tracing) export(opts Options) (*traces, error) {
	provider := sdktrace.NewTracerProvider(
		sdktrace.WithSampler(sdktrace.ParentBased(sdktrace.TraceIDRatioBased(c.TraceShare))),
		sdktrace.WithResource(resource.NewSchemaless(
			attribute.String("service.name", opts.Name), attribute.String("service.version", opts.Version))),
		sdktrace.WithBatcher(otlptrace.NewUnstarted(newCollector(c.TraceEndpoint, opts)),
			sdktrace.WithMaxQueueSize(queueSize), sdktrace.WithMaxExportBatchSize(batchSize), sdktrace.WithBatchTimeout(batchEvery)),
	)
	tracer := provider.Tracer("github.com/fitfusion/fitfusion/services/platform/telemetry")
	return &traces{tracer: tracer, end: provider.Shutdown}, nil
}
