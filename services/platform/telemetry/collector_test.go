package telemetry_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/telemetry"
)

// batch is how many spans are sent at once.
const batch = 512

func everything(c *collector) telemetry.Tracing {
	return telemetry.Tracing{TraceEndpoint: c.URL + "/", TraceShare: 1}
}

// TestHandedInAtTheEnd: what was not sent yet is sent when the program ends.
func TestHandedInAtTheEnd(t *testing.T) {
	t.Parallel()
	c := newCollector(t, http.StatusOK)
	p := newProgram(t, everything(c))
	p.request(nil, nil)
	p.Close(t.Context())
	if c.posts.Load() != 1 || c.bytes.Load() == 0 {
		t.Errorf("%d batches of %d bytes", c.posts.Load(), c.bytes.Load())
	}
	p.request(nil, nil) // late ones do no harm
}

// TestTriedAgain: once, and only when the collector asks for it.
func TestTriedAgain(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		statuses []int
		posts    int64
		warned   bool
	}{
		"taken":             {[]int{200}, 1, false},
		"busy, then taken":  {[]int{503, 200}, 2, false},
		"slow down":         {[]int{429, 202}, 2, false},
		"busy for ever":     {[]int{503}, 2, true},
		"refused":           {[]int{400}, 1, true},
		"a failure of its":  {[]int{500}, 1, true},
		"somewhere else":    {[]int{404}, 1, true},
		"busy, then failed": {[]int{503, 500}, 2, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			to := newCollector(t, c.statuses...)
			p := newProgram(t, everything(to))
			p.request(nil, nil)
			p.Close(t.Context())
			if warned := strings.Contains(p.log.String(), "traces are lost"); to.posts.Load() != c.posts || warned != c.warned {
				t.Errorf("%d tries, want %d; warned %t, want %t: %s", to.posts.Load(), c.posts, warned, c.warned, p.log)
			}
		})
	}
}

// TestWarnsOnceAMinute: a collector that is down for a week does not fill the
// log.
func TestWarnsOnceAMinute(t *testing.T) {
	t.Parallel()
	c := newCollector(t, http.StatusBadRequest)
	p := newProgram(t, everything(c))
	warnings := func() int { return strings.Count(p.log.String(), "traces are lost") }
	for i, want := range []int{1, 1, 1, 2, 2} {
		if i == 3 {
			p.clock.Pass(time.Minute)
		}
		for range batch {
			p.request(nil, nil)
		}
		posts := int64(i + 1)
		eventually(t, "a full batch is sent", func() bool { return c.posts.Load() >= posts })
		eventually(t, "the warnings", func() bool { return warnings() >= want })
		if got := warnings(); got > want {
			t.Fatalf("%d warnings after %d failures, want %d", got, i+1, want)
		}
	}
}

// TestFloodIsDropped: more than can be handed in is dropped; nobody waits.
func TestFloodIsDropped(t *testing.T) {
	t.Parallel()
	stuck := make(chan struct{})
	silent := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-stuck }))
	t.Cleanup(silent.Close)
	t.Cleanup(func() { close(stuck) })
	p := newProgram(t, telemetry.Tracing{TraceEndpoint: silent.URL, TraceShare: 1})
	began := time.Now()
	for range 40 * batch {
		p.request(nil, nil)
	}
	if took := time.Since(began); took > 2*time.Second {
		t.Errorf("20,000 requests took %v", took)
	}
}
