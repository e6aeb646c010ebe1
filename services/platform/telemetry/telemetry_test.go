package telemetry_test

import (
	"context"
	"errors"
	"io"
	"math"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/telemetry"
)

const (
	traceID  = "4bf92f3577b34da6a3ce929d0e0e4736"
	sampled  = "00-" + traceID + "-00f067aa0ba902b7-01"
	unwanted = "00-" + traceID + "-00f067aa0ba902b7-00"
)

func TestConfiguration(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		tracing telemetry.Tracing
		says    string // "" is accepted
	}{
		"off":          {telemetry.Tracing{TraceShare: 0.1}, ""},
		"on":           {telemetry.Tracing{TraceEndpoint: "http://collector:4318", TraceShare: 1}, ""},
		"no URL":       {telemetry.Tracing{TraceEndpoint: "collector:4318"}, "OTEL_EXPORTER_OTLP_ENDPOINT"},
		"gRPC":         {telemetry.Tracing{TraceEndpoint: "grpc://collector:4317"}, "OTEL_EXPORTER_OTLP_ENDPOINT"},
		"a percentage": {telemetry.Tracing{TraceShare: 10}, "OTEL_TRACES_SAMPLER_ARG"},
		"negative":     {telemetry.Tracing{TraceShare: -0.1}, "OTEL_TRACES_SAMPLER_ARG"},
		"no number":    {telemetry.Tracing{TraceShare: math.NaN()}, "OTEL_TRACES_SAMPLER_ARG"},
	} {
		err := c.tracing.Validate()
		if (err == nil) != (c.says == "") || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want a word on %q", name, err, c.says)
		}
	}
}

// TestHandedOn: a call carries the trace of the request it is made for, in
// the caller's stead, whether or not traces are recorded here.
func TestHandedOn(t *testing.T) {
	t.Parallel()
	c := newCollector(t, http.StatusOK)
	for name, tc := range map[string]struct {
		tracing  telemetry.Tracing
		incoming string
		want     string // the beginning of what the callee gets
		flag     string // and its end
	}{
		"off":                      {telemetry.Tracing{}, sampled, "00-" + traceID, "-01"},
		"off, nothing comes":       {telemetry.Tracing{}, "", "", ""},
		"off, nonsense comes":      {telemetry.Tracing{}, "00-zz-zz-01", "", ""},
		"on, to be recorded":       {telemetry.Tracing{TraceEndpoint: c.URL}, sampled, "00-" + traceID, "-01"},
		"on, not to be recorded":   {telemetry.Tracing{TraceEndpoint: c.URL, TraceShare: 1}, unwanted, "00-" + traceID, "-00"},
		"on, begins here, chosen":  {telemetry.Tracing{TraceEndpoint: c.URL, TraceShare: 1}, "", "00-", "-01"},
		"on, begins here, let off": {telemetry.Tracing{TraceEndpoint: c.URL, TraceShare: 0}, "", "00-", "-00"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t, tc.tracing)
			var got http.Header
			callee := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = r.Header }))
			t.Cleanup(callee.Close)
			p.request(http.Header{"Traceparent": {tc.incoming}}, func(r *http.Request) {
				out, err := http.NewRequestWithContext(r.Context(), http.MethodGet, callee.URL, http.NoBody)
				if err != nil {
					t.Fatal(err)
				}
				out.Header = http.Header{"Traceparent": {"the-callers"}, "Tracestate": {"the-callers"}, "Baggage": {"the-callers"}, "X-Other": {"1"}}
				resp, err := p.Transport("callee", http.DefaultTransport).RoundTrip(out)
				if err != nil {
					t.Fatal(err)
				}
				_ = resp.Body.Close()
				if out.Header.Get("Traceparent") != "the-callers" {
					t.Error("the caller's own header was changed")
				}
			})
			parent := got.Get("Traceparent")
			if !strings.HasPrefix(parent, tc.want) || !strings.HasSuffix(parent, tc.flag) || (tc.want == "") != (parent == "") ||
				strings.Contains(parent+got.Get("Tracestate")+got.Get("Baggage"), "callers") || got.Get("X-Other") != "1" {
				t.Errorf("the callee gets %v, want %s...%s", got, tc.want, tc.flag)
			}
			logged := strings.Contains(p.log.String(), `"trace_id"`)
			if logged != (tc.want != "") || tc.incoming == sampled && !strings.Contains(p.log.String(), traceID) {
				t.Errorf("the log says %s", p.log)
			}
		})
	}
}

func TestForget(t *testing.T) {
	t.Parallel()
	h := http.Header{"Traceparent": {sampled}, "Tracestate": {"a=1"}, "Accept": {"*/*"}}
	telemetry.Forget(h)
	if len(h) != 1 {
		t.Errorf("left: %v", h)
	}
}

// TestOps: the port serves metrics and profiles from the start until
// everything else has ended.
func TestOps(t *testing.T) {
	t.Parallel()
	p := newProgram(t, telemetry.Tracing{})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	url := "http://" + listener.Addr().String()
	ctx, stop := context.WithCancel(t.Context())
	err = p.Run(ctx, telemetry.Ops{Listener: listener}, func(ctx context.Context) error {
		stop()
		<-ctx.Done() // the end has begun
		for path, want := range map[string]string{"/metrics": `build_info{service="test",version="v1"} 1`, "/debug/pprof/": "goroutine"} {
			if text := read(t, url+path); !strings.Contains(text, want) {
				t.Errorf("%s has no %s: %s", path, want, text)
			}
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	if resp, err := http.Get(url + "/metrics"); err == nil {
		_ = resp.Body.Close()
		t.Error("the port is open after the end")
	}
}

// TestOpsFail: a port that is taken ends the program, as does its own failure.
func TestOpsFail(t *testing.T) {
	t.Parallel()
	p := newProgram(t, telemetry.Tracing{})
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = taken.Close() })
	err = p.Run(t.Context(), telemetry.Ops{Addr: taken.Addr().String()}, func(ctx context.Context) error { <-ctx.Done(); return nil })
	if err == nil || !strings.Contains(err.Error(), "serve operations") {
		t.Errorf("a taken port: %v", err)
	}
	broken := errors.New("broken")
	if err := p.Run(t.Context(), telemetry.Ops{Addr: "127.0.0.1:0"}, func(context.Context) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("its own failure: %v", err)
	}
}

func read(t *testing.T, url string) string {
	t.Helper()
	resp, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
