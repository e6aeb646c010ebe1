package catalogue_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/peer"
	"github.com/fitfusion/fitfusion/services/progress/internal/peers/catalogue"
)

const body = `{"items":[{"exerciseId":"row","primary":["back"],"secondary":["biceps"]}]}`

// world is a workout-plan that counts questions, and a clock.
type world struct {
	asked  atomic.Int32
	status atomic.Int32
	answer atomic.Value
	clock  atomic.Int64 // seconds
	*catalogue.Catalogue
}

func client(t *testing.T, url string) *peer.Client {
	t.Helper()
	c, err := peer.NewClient(peer.Options{Name: "workout-plan", URL: url, Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{}
	w.status.Store(http.StatusOK)
	w.answer.Store(body)
	server := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/api/exercises/credits" {
			t.Errorf("asked for %s", r.URL.Path)
		}
		w.asked.Add(1)
		rw.Header().Set("Content-Type", "application/json")
		rw.WriteHeader(int(w.status.Load()))
		_, _ = io.WriteString(rw, w.answer.Load().(string))
	}))
	t.Cleanup(server.Close)
	c, err := catalogue.New(server.URL, client(t, server.URL), func() time.Time { return time.Unix(w.clock.Load(), 0) })
	if err != nil {
		t.Fatal(err)
	}
	w.Catalogue = c
	return w
}

func (w *world) pass(d time.Duration) { w.clock.Add(int64(d / time.Second)) }

func TestAnAnswerIsBelievedForTenMinutes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			if credits, err := w.Credits(t.Context()); err != nil || credits["row"].Primary[0] != "back" || credits["row"].Secondary[0] != "biceps" {
				t.Errorf("%v, %v", credits, err)
			}
		})
	}
	wg.Wait()
	w.pass(9 * time.Minute)
	_, _ = w.Credits(t.Context())
	if n := w.asked.Load(); n > 3 { // a question may end before another caller looks
		t.Errorf("asked %d times", n)
	}
	before := w.asked.Load()
	w.pass(2 * time.Minute)
	_, _ = w.Credits(t.Context())
	if n := w.asked.Load(); n != before+1 {
		t.Errorf("asked %d times after 11 minutes", n)
	}
}

func TestAStaleAnswerIsServedWhenItIsDown(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	if _, err := w.Credits(t.Context()); err != nil {
		t.Fatal(err)
	}
	w.status.Store(http.StatusInternalServerError)
	w.pass(time.Hour)
	for range 5 {
		if credits, err := w.Credits(t.Context()); err != nil || len(credits) != 1 {
			t.Errorf("%v, %v", credits, err)
		}
	}
	if n := w.asked.Load(); n != 2 {
		t.Errorf("asked %d times: it is not asked by each request while it is down", n)
	}
}

func TestUnavailableUntilFirstRead(t *testing.T) {
	t.Parallel()
	for name, broken := range map[string]func(w *world){
		"error":             func(w *world) { w.status.Store(http.StatusInternalServerError) },
		"not JSON":          func(w *world) { w.answer.Store(`<html>`) },
		"an empty answer":   func(w *world) { w.answer.Store(`{}`) },
		"another wrong one": func(w *world) { w.answer.Store(`{"items":[]}`) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			broken(w)
			for range 2 {
				if _, err := w.Credits(t.Context()); !fault.Is(err, fault.Unavailable) {
					t.Errorf("got %v", err)
				}
			}
			w.status.Store(http.StatusOK)
			w.answer.Store(body)
			w.pass(time.Minute)
			if _, err := w.Credits(t.Context()); err != nil {
				t.Errorf("after it came back: %v", err)
			}
		})
	}
}

// A caller who leaves does not take the answer from those who wait with them.
func TestQuestionOutlivesItsCaller(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := w.Credits(ctx); err != nil {
		t.Error(err)
	}
}

func TestNobodyListens(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(http.NotFoundHandler())
	server.Close()
	c, err := catalogue.New(server.URL, client(t, server.URL), time.Now)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Credits(t.Context()); !fault.Is(err, fault.Unavailable) {
		t.Errorf("got %v", err)
	}
}
