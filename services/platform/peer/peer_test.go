package peer_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/platform/peer"
	"github.com/fitfusion/fitfusion/services/platform/requestid"
)

// callee answers with handle and counts.
func callee(t *testing.T, handle func(n int64, w http.ResponseWriter, r *http.Request)) (url string, asked *atomic.Int64) {
	t.Helper()
	asked = new(atomic.Int64)
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { handle(asked.Add(1), w, r) }))
	t.Cleanup(web.Close)
	return web.URL, asked
}

func call(ctx context.Context, t *testing.T, method, url, body string) (int, string, error) {
	t.Helper()
	req, err := http.NewRequestWithContext(ctx, method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	client, err := peer.NewClient(peer.Options{Name: "callee", URL: url, Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	resp, err := client.Do(req)
	if err != nil {
		return 0, "", err
	}
	raw, err := io.ReadAll(resp.Body)
	return resp.StatusCode, string(raw), errors.Join(err, resp.Body.Close())
}

func TestCallIsMadeForTheUser(t *testing.T) {
	t.Parallel()
	url, _ := callee(t, func(_ int64, w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, r.Header.Get("Authorization")+" "+r.Header.Get(requestid.Header))
	})
	ctx := requestid.With(identity.With(t.Context(), identity.Caller{User: "u", Token: "token"}), "request-1")
	if _, body, err := call(ctx, t, http.MethodGet, url, ""); err != nil || body != "Bearer token request-1" {
		t.Errorf("sent %q: %v", body, err)
	}
	if _, body, err := call(t.Context(), t, http.MethodGet, url, ""); err != nil || body != " " {
		t.Errorf("for nobody: sent %q: %v", body, err)
	}
}

func TestTriedAgain(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		method       string
		first        int // status; 0 cuts the connection
		asked        int64
		status       int
		failed       bool
		firstForever bool
	}{
		"a read, once busy":    {method: http.MethodGet, first: 503, asked: 2, status: 200},
		"a read, once cut":     {method: http.MethodGet, first: 0, asked: 2, status: 200},
		"a read, always busy":  {method: http.MethodGet, first: 503, asked: 3, status: 503, firstForever: true},
		"a read, a bug there":  {method: http.MethodGet, first: 500, asked: 1, status: 500},
		"a read, nothing here": {method: http.MethodGet, first: 404, asked: 1, status: 404},
		"a write, once busy":   {method: http.MethodPost, first: 503, asked: 1, status: 503},
		"a write, once cut":    {method: http.MethodPost, first: 0, asked: 1, failed: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url, asked := callee(t, func(n int64, w http.ResponseWriter, _ *http.Request) {
				if n > 1 && !tc.firstForever {
					return
				}
				if tc.first == 0 {
					panic(http.ErrAbortHandler)
				}
				w.WriteHeader(tc.first)
			})
			body := ""
			if tc.method == http.MethodPost {
				body = "{}"
			}
			status, _, err := call(t.Context(), t, tc.method, url, body)
			if asked.Load() != tc.asked || status != tc.status || fault.Is(err, fault.Unavailable) != tc.failed {
				t.Errorf("asked %d times, status %d: %v", asked.Load(), status, err)
			}
		})
	}
}

func TestNobodyThere(t *testing.T) {
	t.Parallel()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = listener.Close()
	began := time.Now()
	if _, _, err := call(t.Context(), t, http.MethodGet, "http://"+listener.Addr().String(), ""); !fault.Is(err, fault.Unavailable) {
		t.Errorf("got %v", err)
	}
	if took := time.Since(began); took > time.Second {
		t.Errorf("took %v", took)
	}
}

// local resolves every name to 127.0.0.1, .2 and .3.
type local struct{}

func (local) LookupNetIP(context.Context, string, string) ([]netip.Addr, error) {
	return []netip.Addr{netip.MustParseAddr("127.0.0.1"), netip.MustParseAddr("127.0.0.2"), netip.MustParseAddr("127.0.0.3")}, nil
}

// TestAllReplicasAreAsked: two of a service's three addresses have a replica,
// and nobody notices that the third has none.
func TestAllReplicasAreAsked(t *testing.T) {
	t.Parallel()
	var asked [2]atomic.Int64
	port := "0"
	for i := range asked {
		listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0."+strconv.Itoa(i+1)+":"+port)
		if err != nil {
			t.Fatal(err)
		}
		port = strconv.Itoa(listener.Addr().(*net.TCPAddr).Port)
		web := httptest.NewUnstartedServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			asked[i].Add(1)
			if r.Host != "callee:"+port {
				t.Errorf("called as %s", r.Host)
			}
		}))
		_ = web.Listener.Close()
		web.Listener = listener
		web.Start()
		t.Cleanup(web.Close)
	}
	client, err := peer.NewClient(peer.Options{Name: "callee", URL: "http://callee:" + port, Now: time.Now, Resolver: local{}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.CloseIdleConnections)
	for range 40 {
		req, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://callee:"+port+"/x", strings.NewReader("{}"))
		resp, err := client.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
	}
	if a, b := asked[0].Load(), asked[1].Load(); a+b != 40 || a < 19 || a > 21 {
		t.Errorf("asked %d and %d times", a, b)
	}
}

// TestHanging: the whole call has a limit, tries included, and so has a body
// that never ends.
func TestHanging(t *testing.T) {
	t.Parallel()
	for name, say := range map[string]string{"says nothing": "", "stops half way": "half"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			release := make(chan struct{})
			url, _ := callee(t, func(_ int64, w http.ResponseWriter, _ *http.Request) {
				if say != "" {
					_, _ = io.WriteString(w, say)
					w.(http.Flusher).Flush()
				}
				<-release
			})
			t.Cleanup(func() { close(release) })
			began := time.Now()
			_, _, err := call(t.Context(), t, http.MethodGet, url, "")
			if err == nil {
				t.Error("answered")
			}
			if took := time.Since(began); took > 3*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

// TestCallerLeaves: their end is passed on as it is, and is nobody's fault.
func TestCallerLeaves(t *testing.T) {
	t.Parallel()
	release := make(chan struct{})
	ctx, leave := context.WithCancel(t.Context())
	url, _ := callee(t, func(int64, http.ResponseWriter, *http.Request) {
		leave()
		<-release
	})
	t.Cleanup(func() { close(release) })
	if _, _, err := call(ctx, t, http.MethodGet, url, ""); !errors.Is(err, context.Canceled) || fault.KindOf(err) != 0 {
		t.Errorf("got %v", err)
	}
}

// TestRedirectsAreNotFollowed: a token goes to nobody else.
func TestRedirectsAreNotFollowed(t *testing.T) {
	t.Parallel()
	lure, asked := callee(t, func(int64, http.ResponseWriter, *http.Request) {})
	url, _ := callee(t, func(_ int64, w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, lure, http.StatusTemporaryRedirect)
	})
	if status, _, err := call(t.Context(), t, http.MethodGet, url, ""); err != nil || status != http.StatusTemporaryRedirect || asked.Load() > 0 {
		t.Errorf("status %d, the other was asked %d times: %v", status, asked.Load(), err)
	}
}
