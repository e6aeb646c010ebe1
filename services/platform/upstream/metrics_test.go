package upstream_test

import (
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/telemetry"
	"github.com/fitfusion/fitfusion/services/platform/upstream"
)

// scrape reads the metrics as Prometheus does.
func scrape(t *testing.T, tell *telemetry.Telemetry) string {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var text []byte
	err = tell.Run(t.Context(), telemetry.Ops{Listener: l}, func(ctx context.Context) error {
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+l.Addr().String()+"/metrics", http.NoBody)
		if err != nil {
			return err
		}
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			return err
		}
		defer func() { _ = resp.Body.Close() }()
		text, err = io.ReadAll(resp.Body)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestCallsAreCounted(t *testing.T) {
	t.Parallel()
	tell, err := telemetry.New(telemetry.Options{Name: "caller", Version: "v1", Log: zerolog.Nop(), Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	metrics := upstream.NewMetrics(tell)
	live, _ := counting(t, echo)
	sick, _ := counting(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusInternalServerError) })
	one, err := upstream.New(upstream.Options{Name: "one", URLs: []string{live, dead(t), live}, Now: time.Now, Metrics: metrics})
	if err != nil {
		t.Fatal(err)
	}
	other, err := upstream.New(upstream.Options{Name: "other", URLs: []string{sick}, Now: time.Now, Metrics: metrics})
	if err != nil {
		t.Fatal(err)
	}
	get(t, one, 12)
	if status, _, err := call(t.Context(), other, http.MethodGet, ""); err != nil || status != 500 {
		t.Fatal(status, err)
	}
	text := scrape(t, tell)
	for _, line := range []string{
		`upstream_request_duration_seconds_count{outcome="ok",service="caller",upstream="one"} 12`,
		`upstream_request_duration_seconds_count{outcome="error",service="caller",upstream="other"} 1`,
		`upstream_retries_total{service="caller",upstream="one"} 1`,
		`upstream_retries_total{service="caller",upstream="other"} 0`,
		`upstream_backends{service="caller",state="known",upstream="one"} 3`,
		`upstream_backends{service="caller",state="resting",upstream="one"} 1`,
		`upstream_backends{service="caller",state="known",upstream="other"} 1`,
	} {
		if !strings.Contains(text, line+"\n") {
			t.Errorf("no line %s", line)
		}
	}
}
