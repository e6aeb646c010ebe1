package httpserver_test

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/httpserver"
)

func listen(t *testing.T) net.Listener {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return listener
}

// run serves on a real listener until the test ends.
func run(t *testing.T, opts httpserver.Options) (url string) {
	t.Helper()
	url, _ = runUntil(t, opts)
	return url
}

// runUntil gives a function that ends the server and waits for its end.
func runUntil(t *testing.T, opts httpserver.Options) (url string, end func()) {
	t.Helper()
	opts.Listener = listen(t)
	server := newServer(t, opts)
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	ended := make(chan error, 1)
	go func() { ended <- server.Run(ctx) }()
	end = sync.OnceFunc(func() {
		stop()
		if err := <-ended; err != nil {
			t.Errorf("run: %v", err)
		}
	})
	t.Cleanup(end)
	return "http://" + opts.Listener.Addr().String(), end
}

// TestDrain: readiness turns while the listener still takes requests, and
// nothing that was accepted fails.
func TestDrain(t *testing.T) {
	t.Parallel()
	url, end := runUntil(t, httpserver.Options{Log: zerolog.Nop(), DrainDelay: 400 * time.Millisecond, Routes: func(r *gin.Engine) {
		r.POST("/work", func(c *gin.Context) {
			time.Sleep(5 * time.Millisecond)
			c.Status(http.StatusNoContent)
		})
	}})
	var done, failed, notReady atomic.Int64
	var leaving atomic.Bool // a load balancer that has seen 503 sends nothing more
	var group sync.WaitGroup
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 8}}
	for range 8 {
		group.Go(func() {
			for !leaving.Load() {
				if status, err := do(t, client, http.MethodPost, url+"/work"); err != nil || status != http.StatusNoContent {
					failed.Add(1)
				}
				done.Add(1)
			}
		})
	}
	group.Go(func() {
		for {
			status, err := do(t, client, http.MethodGet, url+"/readyz")
			if err != nil {
				return
			}
			if status == http.StatusServiceUnavailable {
				notReady.Add(1)
				time.Sleep(100 * time.Millisecond)
				leaving.Store(true)
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
	})
	time.Sleep(100 * time.Millisecond)
	end()
	group.Wait()
	if failed.Load() > 0 || notReady.Load() == 0 || done.Load() == 0 {
		t.Errorf("%d of %d requests failed, readiness was seen to turn %d times", failed.Load(), done.Load(), notReady.Load())
	}
	if _, err := do(t, client, http.MethodGet, url+"/livez"); err == nil {
		t.Error("the listener is still open")
	}
	t.Logf("%d requests while ending, %d failed", done.Load(), failed.Load())
}

// TestRunningRequestsFinish: one that was accepted before the end is answered.
func TestRunningRequestsFinish(t *testing.T) {
	t.Parallel()
	began := make(chan struct{})
	url, end := runUntil(t, httpserver.Options{Log: zerolog.Nop(), Routes: func(r *gin.Engine) {
		r.GET("/slow", func(c *gin.Context) {
			close(began)
			time.Sleep(300 * time.Millisecond)
			c.Status(http.StatusNoContent)
		})
	}})
	answer := make(chan int, 1)
	go func() {
		status, _ := do(t, http.DefaultClient, http.MethodGet, url+"/slow")
		answer <- status
	}()
	<-began
	end()
	if status := <-answer; status != http.StatusNoContent {
		t.Errorf("status %d", status)
	}
}

func do(t *testing.T, client *http.Client, method, url string) (int, error) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, url, http.NoBody)
	if err != nil {
		return 0, err
	}
	resp, err := client.Do(req)
	if err != nil {
		return 0, err
	}
	_, err = io.Copy(io.Discard, resp.Body)
	return resp.StatusCode, errors.Join(err, resp.Body.Close())
}

// TestRow21SlowHeader: clients that send a byte now and then are cut off, and
// others are served meanwhile.
func TestRow21SlowHeader(t *testing.T) {
	t.Parallel()
	url := run(t, httpserver.Options{Log: zerolog.Nop()})
	began := time.Now()
	var group sync.WaitGroup
	for range 100 {
		group.Go(func() {
			conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", strings.TrimPrefix(url, "http://"))
			if err != nil {
				t.Error(err)
				return
			}
			defer conn.Close()
			go func() {
				for _, b := range []byte("GET /livez HTTP/1.1\r\nX-Slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaa") {
					if _, err := conn.Write([]byte{b}); err != nil {
						return
					}
					time.Sleep(300 * time.Millisecond)
				}
			}()
			_ = conn.SetReadDeadline(began.Add(20 * time.Second))
			_, err = io.Copy(io.Discard, bufio.NewReader(conn))
			var timeout net.Error
			if errors.As(err, &timeout) && timeout.Timeout() {
				t.Error("a slow connection was kept for 20 s")
			}
		})
	}
	for range 20 {
		if status, err := do(t, http.DefaultClient, http.MethodGet, url+"/livez"); err != nil || status != http.StatusOK {
			t.Errorf("another client: %d %v", status, err)
		}
	}
	group.Wait()
	t.Logf("100 slow connections were closed after %v", time.Since(began).Round(100*time.Millisecond))
}

func TestReady(t *testing.T) {
	t.Parallel()
	var down atomic.Bool
	url := run(t, httpserver.Options{Log: zerolog.Nop(), Ready: func(context.Context) error {
		if down.Load() {
			return errors.New("no database at mongodb://user:secret@db")
		}
		return nil
	}})
	for _, is := range []bool{false, true, false} {
		down.Store(is)
		ready, live := send(t, http.MethodGet, url+"/readyz", ""), send(t, http.MethodGet, url+"/livez", "")
		if (ready.StatusCode == http.StatusServiceUnavailable) != is || live.StatusCode != http.StatusOK {
			t.Errorf("down %t: ready %d, live %d", is, ready.StatusCode, live.StatusCode)
		}
		if strings.Contains(ready.body, "mongodb") {
			t.Error("readiness says too much")
		}
	}
}

// TestOrderlyEndIsNoError however the end and the listener's race.
func TestOrderlyEndIsNoError(t *testing.T) {
	t.Parallel()
	for i := range 300 {
		url, end := runUntil(t, httpserver.Options{Log: zerolog.Nop()})
		if i%2 == 0 { // some end before they have begun
			_, _ = do(t, &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}, http.MethodGet, url+"/livez")
		}
		end()
	}
}
