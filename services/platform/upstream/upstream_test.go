package upstream_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/upstream"
)

// clock is set by hand, so that a rest of seconds takes none.
type clock struct{ passed atomic.Int64 }

func (c *clock) now() time.Time { return time.Unix(1_700_000_000, c.passed.Load()) }

func (c *clock) add(d time.Duration) { c.passed.Add(int64(d)) }

// counting is a backend that counts what reaches it.
func counting(t testing.TB, handler http.HandlerFunc) (url string, count *atomic.Int64) {
	t.Helper()
	count = new(atomic.Int64)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		count.Add(1)
		handler(w, r)
	}))
	t.Cleanup(s.Close)
	return s.URL, count
}

func echo(w http.ResponseWriter, r *http.Request) { _, _ = io.Copy(w, r.Body) }

// dead is an address at which nobody listens.
func dead(t testing.TB) string {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = l.Close()
	return "http://" + l.Addr().String()
}

func transport(t testing.TB, now func() time.Time, urls ...string) *upstream.Transport {
	t.Helper()
	return made(t, upstream.Options{URLs: urls, Now: now})
}

func made(t testing.TB, o upstream.Options) *upstream.Transport {
	t.Helper()
	o.Name = "test"
	tr, err := upstream.New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(tr.CloseIdleConnections)
	return tr
}

// call sends a request and reads the whole answer.
func call(ctx context.Context, tr http.RoundTripper, method, body string, header ...string) (int, string, error) {
	r, err := http.NewRequestWithContext(ctx, method, "http://backend/x", strings.NewReader(body))
	if err != nil {
		return 0, "", err
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	resp, err := tr.RoundTrip(r)
	if err != nil {
		return 0, "", err
	}
	defer func() { _ = resp.Body.Close() }()
	text, err := io.ReadAll(resp.Body)
	return resp.StatusCode, string(text), err
}

func TestSpreadsOverBackends(t *testing.T) {
	t.Parallel()
	a, atA := counting(t, echo)
	b, atB := counting(t, echo)
	tr := transport(t, time.Now, a, b)
	for range 100 {
		if _, _, err := call(t.Context(), tr, http.MethodGet, ""); err != nil {
			t.Fatal(err)
		}
	}
	if atA.Load() != 50 || atB.Load() != 50 {
		t.Errorf("%d and %d calls, want 50 each", atA.Load(), atB.Load())
	}
}

func TestDeadBackendFailsNobody(t *testing.T) {
	t.Parallel()
	live, _ := counting(t, echo)
	tr := transport(t, time.Now, dead(t), live, dead(t))
	var group sync.WaitGroup
	var failures atomic.Int64
	for range 8 {
		group.Go(func() {
			for range 50 {
				for method, body := range map[string]string{http.MethodGet: "", http.MethodPost: "set", http.MethodPut: "set", http.MethodDelete: ""} {
					if status, got, err := call(t.Context(), tr, method, body); err != nil || status != 200 || got != body {
						failures.Add(1)
						t.Log(method, status, got, err)
					}
				}
			}
		})
	}
	group.Wait()
	if failures.Load() != 0 {
		t.Errorf("%d of 1600 calls failed", failures.Load())
	}
}

func TestBackendThatDiesWhileItAnswersFailsNoRead(t *testing.T) {
	t.Parallel()
	live, _ := counting(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, strings.Repeat("a", 5000)) })
	dying, _ := counting(t, func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, strings.Repeat("a", 4000))
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler) // cuts the connection
	})
	tr := transport(t, time.Now, dying, live)
	for range 40 {
		if status, got, err := call(t.Context(), tr, http.MethodGet, ""); err != nil || status != 200 || len(got) != 5000 {
			t.Fatal(status, len(got), err)
		}
	}
}

func TestRepeatsOnlyWhatCannotHaveHappened(t *testing.T) {
	t.Parallel()
	live, atLive := counting(t, echo)
	dying, atDying := counting(t, func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) })
	hands := &clock{}
	tr := transport(t, hands.now, live, dying)
	failed := 0
	for range 10 {
		hands.add(time.Minute) // so that both are always asked
		if _, _, err := call(t.Context(), tr, http.MethodPost, "set"); err != nil {
			failed++
		}
	}
	if failed != 5 || atLive.Load() != 5 || atDying.Load() != 5 {
		t.Errorf("%d failed, %d and %d calls; want 5 of each: a write was sent twice", failed, atLive.Load(), atDying.Load())
	}
	for range 10 {
		hands.add(time.Minute)
		if _, got, err := call(t.Context(), tr, http.MethodPost, "set", "Idempotency-Key", "k"); err != nil || got != "set" {
			t.Fatalf("with an Idempotency-Key: %q %v", got, err)
		}
	}
}

func TestBackendThatFailedRestsAndIsTriedByOne(t *testing.T) {
	t.Parallel()
	var down atomic.Bool
	down.Store(true)
	sick, atSick := counting(t, func(w http.ResponseWriter, r *http.Request) {
		if down.Load() {
			panic(http.ErrAbortHandler)
		}
		echo(w, r)
	})
	live, _ := counting(t, echo)
	hands := &clock{}
	tr := transport(t, hands.now, sick, live)
	gets := func(n int) {
		for range n {
			if _, _, err := call(t.Context(), tr, http.MethodGet, ""); err != nil {
				t.Fatal(err)
			}
		}
	}
	gets(20)
	if n := atSick.Load(); n != 1 {
		t.Errorf("asked %d times while it should rest, want 1", n)
	}
	hands.add(4 * time.Second)
	gets(20)
	if n := atSick.Load(); n != 2 {
		t.Errorf("asked %d times after its rest, want 2", n)
	}
	down.Store(false)
	hands.add(4 * time.Second)
	gets(20)
	if n := atSick.Load(); n < 10 {
		t.Errorf("asked %d times after it was well again", n)
	}
}

func TestSecondTriesHaveABudget(t *testing.T) {
	t.Parallel()
	sick, atSick := counting(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusServiceUnavailable) })
	same, atSame := counting(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusServiceUnavailable) })
	tr := transport(t, time.Now, sick, same)
	const asked, reserve = 1000, 100
	for range asked {
		if status, _, err := call(t.Context(), tr, http.MethodGet, ""); err != nil || status != 503 {
			t.Fatal(status, err)
		}
	}
	extra := atSick.Load() + atSame.Load() - asked
	if extra < 200 || extra > asked/5+reserve {
		t.Errorf("%d tries on top of %d, want at most a fifth and %d", extra, asked, reserve)
	}
}

func TestRetryAfterIsForTheClient(t *testing.T) {
	t.Parallel()
	full, atFull := counting(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "1")
		w.WriteHeader(http.StatusServiceUnavailable)
	})
	if status, _, err := call(t.Context(), transport(t, time.Now, full), http.MethodGet, ""); err != nil || status != 503 || atFull.Load() != 1 {
		t.Error(status, err, atFull.Load())
	}
}

func TestAllDead(t *testing.T) {
	t.Parallel()
	for _, urls := range [][]string{{dead(t)}, {dead(t), dead(t)}} {
		if _, _, err := call(t.Context(), transport(t, time.Now, urls...), http.MethodPost, "x"); !errors.Is(err, upstream.ErrUnreachable) {
			t.Errorf("%d backends: %v", len(urls), err)
		}
	}
}

func TestEndsWithTheCaller(t *testing.T) {
	t.Parallel()
	released := make(chan struct{})
	hanging, _ := counting(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done(); close(released) })
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, _, err := call(ctx, transport(t, time.Now, hanging), http.MethodGet, ""); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	<-released // the backend was told
}

func TestBackendThatHangsLeavesTimeForAnother(t *testing.T) {
	t.Parallel()
	hanging, _ := counting(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	live, _ := counting(t, echo)
	hands := &clock{}
	tr := transport(t, hands.now, hanging, live)
	var group sync.WaitGroup
	for range 2 { // one of them meets the backend that hangs
		group.Go(func() {
			if status, _, err := call(t.Context(), tr, http.MethodGet, ""); err != nil || status != 200 {
				t.Error(status, err)
			}
		})
	}
	group.Wait()
}

func TestRefusesBackendsThatAreNone(t *testing.T) {
	t.Parallel()
	for _, urls := range [][]string{nil, {""}, {"auth:8080"}, {"ftp://auth"}, {"http://auth/api"}, {"http://a?b=c"}, {"http://"}} {
		if _, err := upstream.New(upstream.Options{Name: "auth", URLs: urls, Now: time.Now}); err == nil {
			t.Errorf("%q was taken", urls)
		}
	}
}
