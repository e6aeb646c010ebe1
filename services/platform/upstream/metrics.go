package upstream

import (
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/fitfusion/fitfusion/services/platform/telemetry"
)

// Metrics counts and traces a program's calls to all the services that it
// calls.
type Metrics struct {
	telemetry *telemetry.Telemetry
	calls     *prometheus.HistogramVec
	retries   *prometheus.CounterVec
}

// NewMetrics registers the metrics; once in a program.
func NewMetrics(t *telemetry.Telemetry) *Metrics {
	m := &Metrics{
		telemetry: t,
		calls: t.Durations("upstream_request_duration_seconds",
			"Time of calls to another service, all tries included; error is no answer, or one of 500 and above.", "upstream", "outcome"),
		retries: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "upstream_retries_total", Help: "Second and third tries of calls to another service.",
		}, []string{"upstream"}),
	}
	t.Registerer().MustRegister(m.retries)
	return m
}

func (m *Metrics) called(name string, took time.Duration, ok bool) {
	if m == nil {
		return
	}
	outcome := "error"
	if ok {
		outcome = "ok"
	}
	m.calls.WithLabelValues(name, outcome).Observe(took.Seconds())
}

func (m *Metrics) retried(name string) {
	if m != nil {
		m.retries.WithLabelValues(name).Inc()
	}
}

// watch shows how many backends a pool has at each scrape.
func (m *Metrics) watch(name string, count func() (known, resting int)) {
	if m == nil {
		return
	}
	m.retries.WithLabelValues(name) // shown from the start, as 0
	gauge := func(state string, value func() float64) prometheus.Collector {
		return prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "upstream_backends", Help: "Replicas of another service: known by name or address, and left alone since they did not answer.",
			ConstLabels: prometheus.Labels{"upstream": name, "state": state},
		}, value)
	}
	m.telemetry.Registerer().MustRegister(
		gauge("known", func() float64 { known, _ := count(); return float64(known) }),
		gauge("resting", func() float64 { _, resting := count(); return float64(resting) }),
	)
}

// traced makes each try a span, and hands the trace on.
func (m *Metrics) traced(name string, next http.RoundTripper) http.RoundTripper {
	if m == nil {
		return next
	}
	return m.telemetry.Transport(name, next)
}
