package serve_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/serve"
)

// start serves handler until stop, which gives what HTTP returned.
func start(t *testing.T, handler http.HandlerFunc, o serve.Options) (url string, stop func() error) {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	o.Name, o.Log, o.Listener = "test", zerolog.Nop(), listener
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- serve.HTTP(ctx, handler, o) }()
	return "http://" + listener.Addr().String(), func() error { cancel(); return <-ended }
}

func post(ctx context.Context, client *http.Client, url string) (int, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url, http.NoBody)
	if err != nil {
		return 0, err
	}
	resp, err := client.Do(r)
	if err != nil {
		return 0, err
	}
	_, _ = io.Copy(io.Discard, resp.Body)
	return resp.StatusCode, resp.Body.Close()
}

// TestEndsWithoutLosingAWrite has clients that send one write after another,
// which no client repeats by itself, and sometimes pause between two.
func TestEndsWithoutLosingAWrite(t *testing.T) {
	t.Parallel()
	url, stop := start(t, func(w http.ResponseWriter, _ *http.Request) {
		time.Sleep(5 * time.Millisecond)
		w.WriteHeader(http.StatusNoContent)
	}, serve.Options{})
	var lost, answered atomic.Int64
	var group sync.WaitGroup
	for i := range 8 {
		group.Go(func() {
			client := &http.Client{Transport: &http.Transport{}}
			for {
				status, err := post(t.Context(), client, url)
				var op *net.OpError
				if errors.As(err, &op) && op.Op == "dial" {
					return
				}
				if err != nil || status != http.StatusNoContent {
					lost.Add(1)
					return
				}
				answered.Add(1)
				time.Sleep(time.Duration(i*10) * time.Millisecond)
			}
		})
	}
	time.Sleep(200 * time.Millisecond)
	if err := stop(); err != nil {
		t.Errorf("end: %v", err)
	}
	group.Wait()
	if lost.Load() != 0 || answered.Load() < 50 {
		t.Errorf("%d lost, %d answered", lost.Load(), answered.Load())
	}
}

func TestServesOnWhileItDrains(t *testing.T) {
	t.Parallel()
	var draining atomic.Bool
	url, stop := start(t, func(w http.ResponseWriter, _ *http.Request) {
		if draining.Load() {
			w.WriteHeader(http.StatusAccepted)
		}
	}, serve.Options{DrainDelay: 300 * time.Millisecond, Draining: func() { draining.Store(true) }})
	ended := make(chan error, 1)
	go func() { ended <- stop() }()
	time.Sleep(100 * time.Millisecond)
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}} // a new connection
	if status, err := post(t.Context(), client, url); status != http.StatusAccepted || err != nil {
		t.Errorf("while draining: %d %v", status, err)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if _, err := post(t.Context(), client, url); err == nil {
		t.Error("somebody still listens")
	}
}

func TestUnusedConnectionsDoNotHoldUpTheEnd(t *testing.T) {
	t.Parallel()
	url, stop := start(t, func(http.ResponseWriter, *http.Request) {}, serve.Options{})
	conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", url[len("http://"):])
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	time.Sleep(50 * time.Millisecond)
	begin := time.Now()
	if err := stop(); err != nil || time.Since(begin) > 2*time.Second {
		t.Errorf("ended after %v: %v", time.Since(begin), err)
	}
}

func TestSaysWhenItCannotListen(t *testing.T) {
	t.Parallel()
	err := serve.HTTP(t.Context(), http.NotFoundHandler(), serve.Options{Name: "test", Addr: "256.0.0.1:1", Log: zerolog.Nop()})
	if err == nil {
		t.Error("it listens on an address that there is not")
	}
}
