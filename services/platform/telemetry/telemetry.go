// Package telemetry is what a program tells its operator: metrics, traces, and
// the log line of each request, the same in every service and at the front
// door.
//
// Labels and attributes are taken from short closed lists: route templates,
// known methods, status codes, names of services and collections. Ids, paths,
// queries, addresses and anything of a person are never among them. That
// keeps the number of series fixed, and personal data out of the monitoring.
//
// Nothing here is global: a program (or each of several in one process) makes
// a Telemetry and passes it on.
package telemetry

import (
	"context"
	"fmt"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"
)

// Options describe a program. Name and Now are needed.
type Options struct {
	Name    string // label service of each metric, service.name of each span
	Version string
	Log     zerolog.Logger
	Now     func() time.Time
	Tracing Tracing
}

// Telemetry is one program's metrics and traces.
type Telemetry struct {
	opts     Options
	registry *prometheus.Registry
	requests *prometheus.HistogramVec
	inFlight prometheus.Gauge
	traces   *traces // nil: tracing is off
}

// New makes the program's registry, with the collectors of Go and of the
// process in it, and starts tracing when that is on. Close it.
func New(opts Options) (*Telemetry, error) {
	t := &Telemetry{opts: opts, registry: prometheus.NewRegistry()}
	t.requests = t.Durations("http_request_duration_seconds", "Time to answer, by route template, method and status.", "route", "method", "status")
	t.inFlight = prometheus.NewGauge(prometheus.GaugeOpts{Name: "http_requests_in_flight", Help: "Requests being answered."})
	built := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "build_info", Help: "1; the label says what runs.", ConstLabels: prometheus.Labels{"version": opts.Version},
	})
	built.Set(1)
	t.Registerer().MustRegister(t.inFlight, built, collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	var err error
	if t.traces, err = opts.Tracing.start(opts); err != nil {
		return nil, err
	}
	return t, nil
}

// Registerer is where a package registers its metrics. It adds the label
// service.
func (t *Telemetry) Registerer() prometheus.Registerer {
	return prometheus.WrapRegistererWith(prometheus.Labels{"service": t.opts.Name}, t.registry)
}

// Durations makes and registers a histogram of seconds with the buckets that
// all of ours have: from a read of SQLite to the longest that anybody waits.
// It panics when the name is taken: that is a mistake of the program's.
func (t *Telemetry) Durations(name, help string, labels ...string) *prometheus.HistogramVec {
	h := prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: name, Help: help,
		Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
	}, labels)
	t.Registerer().MustRegister(h)
	return h
}

// Run runs serve with the operations port beside it. The port is open for as
// long as serve takes to end, so that the end is seen, too.
func (t *Telemetry) Run(ctx context.Context, ops Ops, serve func(ctx context.Context) error) error {
	group, groupCtx := errgroup.WithContext(ctx)
	beside, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	group.Go(func() error {
		defer stop()
		return serve(groupCtx)
	})
	if ops.Addr != "" || ops.Listener != nil {
		group.Go(func() error {
			if err := ops.serve(beside, t.registry); err != nil {
				return fmt.Errorf("serve operations: %w", err)
			}
			return nil
		})
	}
	return group.Wait()
}

const flushTimeout = 2 * time.Second

// Close hands in the spans that are left, within a short time. It is for
// after the last request.
func (t *Telemetry) Close(ctx context.Context) {
	if t.traces == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), flushTimeout)
	defer cancel()
	_ = t.traces.end(ctx) // lost spans are no reason to end badly
}
