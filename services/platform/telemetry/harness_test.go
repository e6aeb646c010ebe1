package telemetry_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/telemetry"
)

const patience = 10 * time.Second

// buffer is a log that many write.
type buffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

// clock is a time that tests move.
type clock struct{ nanoseconds atomic.Int64 }

func (c *clock) Now() time.Time        { return time.Unix(0, c.nanoseconds.Load()) }
func (c *clock) Pass(by time.Duration) { c.nanoseconds.Add(int64(by)) }

// program is a Telemetry with what it writes.
type program struct {
	*telemetry.Telemetry
	log   *buffer
	clock *clock
}

func newProgram(t *testing.T, tracing telemetry.Tracing) *program {
	t.Helper()
	p := &program{log: &buffer{}, clock: &clock{}}
	var err error
	p.Telemetry, err = telemetry.New(telemetry.Options{Name: "test", Version: "v1", Log: zerolog.New(p.log), Now: p.clock.Now, Tracing: tracing})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Close(t.Context()) })
	return p
}

// request runs a request through p, as a server does.
func (p *program) request(header http.Header, during func(r *http.Request)) {
	r := httptest.NewRequest(http.MethodGet, "/pets/7", http.NoBody)
	if header != nil {
		r.Header = header
	}
	r, exchange := p.Begin(r)
	if during != nil {
		during(r)
	}
	exchange.End(telemetry.Outcome{Route: "/pets/:id", Status: http.StatusOK})
}

// collector counts what it is sent and answers with the statuses given, the
// last one for ever.
type collector struct {
	URL   string
	posts atomic.Int64
	bytes atomic.Int64
}

func newCollector(t *testing.T, statuses ...int) *collector {
	t.Helper()
	c := &collector{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n, _ := io.Copy(io.Discard, r.Body)
		c.bytes.Add(n)
		w.WriteHeader(statuses[min(int(c.posts.Add(1)), len(statuses))-1])
	}))
	t.Cleanup(server.Close)
	c.URL = server.URL
	return c
}

// eventually waits until it is so.
func eventually(t *testing.T, what string, so func() bool) {
	t.Helper()
	for began := time.Now(); time.Since(began) < patience; time.Sleep(5 * time.Millisecond) {
		if so() {
			return
		}
	}
	t.Fatalf("not in %v: %s", patience, what)
}
