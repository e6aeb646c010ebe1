package telemetry_test

import (
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
)

const (
	foreign       = "4bf92f3577b34da6a3ce929d0e0e4736" // a trace from elsewhere
	foreignParent = "00-" + foreign + "-00f067aa0ba902b7-01"
)

// TestOneTraceAcrossServices: making a plan is one trace from the front door
// to profile's database, and nobody can be found in it.
func TestOneTraceAcrossServices(t *testing.T) {
	t.Parallel()
	c := newCollector(t)
	p := start(t, "OTEL_EXPORTER_OTLP_ENDPOINT="+c.URL, "OTEL_TRACES_SAMPLER_ARG=1")
	ana := p.Register(t, "canary-ana@fitfusion.example")
	ids := []string{uuid.NewString(), uuid.NewString(), uuid.NewString()}
	ana.Settle(t, ids[0], ids[1], ids[2])
	ana.Do(t, http.MethodGet, "/api/progress/workouts/"+ids[1]+"?canary=query", nil, http.Header{
		"User-Agent": {"canary-agent"}, "X-Forwarded-For": {"203.0.113.77"}, "Baggage": {"canary=1"},
	})
	ana.Do(t, "CANARY", "/api/progress/canary-path", nil, nil)
	p.end() // hands in what is left

	spans, raw := c.got()
	for _, secret := range []string{"canary", "CANARY", ana.ID, ana.Token, ids[0], ids[1], ids[2], "203.0.113", "127.0.0.1", "felt strong"} {
		if strings.Contains(raw, secret) {
			t.Errorf("the traces have %q in them", secret)
		}
	}
	at := find(t, spans, "", "frontend", "POST /api/plans", "SPAN_KIND_SERVER")
	if at.parent != "" {
		t.Error("the trace does not begin at the front door")
	}
	for _, step := range []struct{ program, name, kind string }{
		{"frontend", "POST workout-plan", "SPAN_KIND_CLIENT"},
		{"workout-plan", "POST /api/plans", "SPAN_KIND_SERVER"},
		{"workout-plan", "GET profile", "SPAN_KIND_CLIENT"},
		{"profile", "GET /api/profile", "SPAN_KIND_SERVER"},
		{"profile", "get", "SPAN_KIND_CLIENT"},
	} {
		above := at
		at = find(t, spans, above.trace, step.program, step.name, step.kind)
		if at.parent != above.id {
			t.Errorf("%s of %s is not a part of %s of %s", at.name, at.program, above.name, above.program)
		}
	}
	if got := at.attributes["db.collection.name"]; got != "profiles" {
		t.Errorf("the collection is %q", got)
	}
	if n := strings.Count(p.log.String(), `"trace_id":"`+at.trace+`"`); n < 3 {
		t.Errorf("%d log lines name the trace, want one of each service it went through", n)
	}
	if i := slices.IndexFunc(spans, func(s span) bool { return strings.Contains(s.name, "health") || strings.Contains(s.name, "readyz") }); i >= 0 {
		t.Errorf("health checks are traced: %v", spans[i])
	}
}

// find gives the one span of that name in a trace; of any trace when it is "".
func find(tb testing.TB, spans []span, trace, program, name, kind string) span {
	tb.Helper()
	for _, s := range spans {
		if s.program == program && s.name == name && s.kind == kind && (trace == "" || s.trace == trace) {
			return s
		}
	}
	tb.Fatalf("no span %s %s of %s among %d: %v", kind, name, program, len(spans), spans)
	return span{}
}

// TestDeadCollector: one that takes connections and never answers, and one
// that is not there, cost nobody a request or its time.
func TestDeadCollector(t *testing.T) {
	t.Parallel()
	silent, gone := listen(t), listen(t)
	t.Cleanup(func() { _ = silent.Close() })
	_ = gone.Close()
	for name, l := range map[string]net.Listener{"silent": silent, "gone": gone} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := start(t, "OTEL_EXPORTER_OTLP_ENDPOINT=http://"+l.Addr().String(), "OTEL_TRACES_SAMPLER_ARG=1")
			ana := p.Register(t, "ana@fitfusion.example")
			slowest := time.Duration(0)
			for began := time.Now(); time.Since(began) < 6*time.Second; { // two batches and more
				start := time.Now()
				if answer := ana.Do(t, http.MethodGet, "/api/auth/me", nil, nil); answer.Status != http.StatusOK {
					t.Fatalf("status %d: %s", answer.Status, answer.Body)
				}
				slowest = max(slowest, time.Since(start))
				time.Sleep(5 * time.Millisecond)
			}
			ends := time.Now()
			p.end()
			took := time.Since(ends)
			warnings := strings.Count(p.log.String(), "traces are lost")
			t.Logf("slowest request %v, the end took %v, %d warnings of 5 programs", slowest, took, warnings)
			if slowest > time.Second || took > 5*time.Second || warnings == 0 || warnings > len(names()) {
				t.Error("a dead collector is felt")
			}
		})
	}
}

// TestTraceWithoutCollector: with tracing off, a trace that a trusted proxy
// sends is logged and handed on; one that a stranger sends is not.
func TestTraceWithoutCollector(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, trusted string
		want          bool
	}{{"a trusted proxy", "127.0.0.1", true}, {"a stranger", "192.0.2.1", false}} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := start(t, "TRUSTED_PROXIES="+c.trusted)
			ana := p.Register(t, "ana@fitfusion.example")
			ana.Settle(t, uuid.NewString(), uuid.NewString(), uuid.NewString())
			ana.Do(t, http.MethodGet, "/api/plans/current/today?date=2026-11-23", nil, http.Header{"Traceparent": {foreignParent}})
			ana.Do(t, http.MethodGet, "/api/auth/me", nil, http.Header{"Traceparent": {"00-zz"}})
			p.end()
			for _, program := range []string{"frontend", "workout-plan", "progress"} {
				logged := false
				for line := range strings.Lines(p.log.String()) {
					logged = logged || strings.Contains(line, `"service":"`+program+`"`) && strings.Contains(line, `"trace_id":"`+foreign+`"`)
				}
				if logged != c.want {
					t.Errorf("%s logs the trace: %t, want %t", program, logged, c.want)
				}
			}
			if strings.Count(p.log.String(), "trace_id") > 10 {
				t.Error("requests without a trace have one in the log")
			}
		})
	}
}
