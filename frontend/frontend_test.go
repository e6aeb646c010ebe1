package frontend_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"github.com/fitfusion/fitfusion/frontend"
	"github.com/fitfusion/fitfusion/services/platform/config"
)

func listen(t testing.TB) net.Listener {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// configured gives the configuration that an empty environment leads to, for
// one backend of everything.
func configured(t testing.TB, backend string) frontend.Config {
	t.Helper()
	var cfg frontend.Config
	if err := config.Load(&cfg, nil); err != nil {
		t.Fatal(err)
	}
	one := []string{backend}
	cfg.AuthURLs, cfg.ProfileURLs, cfg.WorkoutPlanURLs, cfg.ProgressURLs = one, one, one, one
	cfg.Files = fstest.MapFS{"index.html": {Data: []byte("hello")}}
	cfg.Listener, cfg.OpsAddr, cfg.LogTo = listen(t), "", io.Discard
	return cfg
}

func slowBackend(t testing.TB) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		time.Sleep(20 * time.Millisecond)
		_, _ = io.WriteString(w, "{}")
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// TestEndLosesNothing ends the server while writes are running at both of its
// doors, which no client and no proxy repeats by itself.
func TestEndLosesNothing(t *testing.T) {
	t.Parallel()
	cfg := configured(t, slowBackend(t))
	cfg.DrainDelay, cfg.APIListener = 100*time.Millisecond, listen(t)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	ended := make(chan error, 1)
	doors := []string{"http://" + cfg.Listener.Addr().String(), "http://" + cfg.APIListener.Addr().String()}
	go func() { ended <- frontend.Run(ctx, cfg) }()

	var answered, lost atomic.Int64
	var group sync.WaitGroup
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 16}}
	for worker := range 8 {
		group.Go(func() {
			for {
				r, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, doors[worker%2]+"/api/progress/workouts", http.NoBody)
				resp, err := client.Do(r)
				if err != nil {
					if !refused(err) {
						lost.Add(1)
						t.Log(err)
					}
					return
				}
				if resp.StatusCode != http.StatusOK {
					lost.Add(1)
				}
				_, _ = io.Copy(io.Discard, resp.Body)
				_ = resp.Body.Close()
				answered.Add(1)
			}
		})
	}
	time.AfterFunc(300*time.Millisecond, stop)
	if err := <-ended; err != nil {
		t.Errorf("run: %v", err)
	}
	group.Wait()
	if lost.Load() != 0 || answered.Load() < 50 {
		t.Errorf("%d lost, %d answered", lost.Load(), answered.Load())
	}
}

// refused: the connection was never accepted.
func refused(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial"
}

func TestSaysWhatIsWrongWithItsConfiguration(t *testing.T) {
	t.Parallel()
	cfg := configured(t, "auth:8080")
	defer func() { _ = cfg.Listener.Close() }()
	if err := frontend.Run(t.Context(), cfg); err == nil {
		t.Error("a backend without http:// was taken")
	}
	if err := config.Load(&frontend.Config{}, []string{"LOG_LEVEL=loud"}); err == nil {
		t.Error("LOG_LEVEL=loud was taken")
	}
}

// BenchmarkRead is a read through the front door, with its client.
func BenchmarkRead(b *testing.B) {
	document := make([]byte, 10<<10)
	backend := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(document) }))
	defer backend.Close()
	cfg := configured(b, backend.URL)
	ctx, stop := context.WithCancel(b.Context())
	ended := make(chan error, 1)
	go func() { ended <- frontend.Run(ctx, cfg) }()
	for name, path := range map[string]string{"api": "/api/progress/workouts", "file": "/"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r, _ := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+cfg.Listener.Addr().String()+path, http.NoBody)
				resp, err := http.DefaultClient.Do(r)
				if err != nil {
					b.Fatal(err)
				}
				_, _ = io.Copy(io.Discard, resp.Body)
				_ = resp.Body.Close()
			}
		})
	}
	stop()
	if err := <-ended; err != nil {
		b.Error(err)
	}
}
