package webserver_test

import (
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/frontend/internal/webserver"
	"github.com/fitfusion/fitfusion/services/platform/problem"
)

func problemOf(t testing.TB, resp *http.Response, body string) problem.Problem {
	t.Helper()
	var p problem.Problem
	if err := json.Unmarshal([]byte(body), &p); err != nil || resp.Header.Get("Content-Type") != problem.ContentType {
		t.Fatalf("not a problem: %v %q %v", resp.Header, body, err)
	}
	if p.Status != resp.StatusCode || p.RequestID == "" || p.RequestID != resp.Header.Get("X-Request-Id") || p.Title == "" || p.Type == "" {
		t.Errorf("incomplete problem: %s", body)
	}
	return p
}

func TestPassesEachPartOfTheAPIToItsService(t *testing.T) {
	t.Parallel()
	auth, plans := mirror(t), mirror(t)
	_, url := start(t, func(o *webserver.Options) {
		o.Services = map[string]webserver.Service{"auth": at("auth", auth), "plans": at("workout-plan", plans), "exercises": at("workout-plan", plans)}
	})
	for path, want := range map[string]string{
		"/api/auth/login": auth, "/api/plans": plans, "/api/plans/current/today?lang=es": plans, "/api/exercises/a%20b": plans,
	} {
		resp, body := do(t, "GET", url+path, nil)
		s := got(t, body)
		if s.Me != want {
			t.Errorf("%s went to %s", path, s.Me)
		}
		if full := s.Path + "?" + s.Query; !strings.HasPrefix(full, strings.Split(strings.ReplaceAll(path, "%20", " "), "?")[0]) {
			t.Errorf("%s arrived as %s", path, full)
		}
		if ids := resp.Header.Values("X-Request-Id"); len(ids) != 1 || ids[0] != s.Header.Get("X-Request-Id") || resp.Header.Get("Server") != "" {
			t.Errorf("%s: ids %v, server %q", path, ids, resp.Header.Get("Server"))
		}
		if resp.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: Cache-Control %q", path, resp.Header.Get("Cache-Control"))
		}
	}
	for _, path := range []string{"/api", "/api/", "/api/nothing", "/api/authority", "/api//auth", "/api/auth/../plans", "/api/auth/%2e%2e/plans", "/api/progress"} {
		resp, body := do(t, "GET", url+path, nil, "Accept", "text/html")
		if p := problemOf(t, resp, body); p.Status != http.StatusNotFound {
			t.Errorf("%s: %s", path, body)
		}
	}
}

func TestTellsBackendsTheTruthAboutTheClient(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		trusted []string
		wantFor string
		proto   string
	}{
		{"nobody is trusted", nil, "127.0.0.1", "http"},
		{"the proxy is trusted", []string{"127.0.0.1"}, "203.0.113.9, 127.0.0.1", "https"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, url := start(t, func(o *webserver.Options) {
				o.Services["auth"], o.TrustedProxies = at("auth", mirror(t)), c.trusted
			})
			_, body := do(t, "GET", url+"/api/auth/me", nil, "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "https", "X-Real-Ip", "203.0.113.9",
				"Forwarded", "for=203.0.113.9", "X-Request-Id", "of-the-client", "Connection", "X-Secret", "X-Secret", "1", "Authorization", "Bearer t", "Upgrade", "websocket")
			h := got(t, body).Header
			if h.Get("X-Forwarded-For") != c.wantFor || h.Get("X-Forwarded-Proto") != c.proto {
				t.Errorf("for %q, proto %q", h.Get("X-Forwarded-For"), h.Get("X-Forwarded-Proto"))
			}
			for _, name := range []string{"X-Real-Ip", "Forwarded", "X-Secret", "Upgrade"} {
				if h.Get(name) != "" {
					t.Errorf("%s went through: %q", name, h.Get(name))
				}
			}
			if h.Get("X-Request-Id") == "of-the-client" || h.Get("Authorization") != "Bearer t" {
				t.Errorf("headers %v", h)
			}
		})
	}
}

func TestRefusesOtherSites(t *testing.T) {
	t.Parallel()
	_, url := start(t, func(o *webserver.Options) {
		o.Services["auth"], o.PublicURL = at("auth", mirror(t)), "https://fit.example"
	})
	for _, c := range []struct {
		name, method string
		header       []string
		want         int
	}{
		{"own page", "POST", []string{"Sec-Fetch-Site", "same-origin"}, 200},
		{"another site", "POST", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"a sibling domain", "POST", []string{"Sec-Fetch-Site", "same-site"}, 403},
		{"an older browser on another site", "POST", []string{"Origin", "https://evil.example"}, 403},
		{"the public address", "POST", []string{"Origin", "https://fit.example", "Sec-Fetch-Site", "cross-site"}, 200},
		{"no browser", "POST", nil, 200},
		{"a link from another site", "GET", []string{"Sec-Fetch-Site", "cross-site"}, 200},
	} {
		resp, body := do(t, c.method, url+"/api/auth/logout", nil, c.header...)
		if resp.StatusCode != c.want {
			t.Errorf("%s: %d %s", c.name, resp.StatusCode, body)
		}
		if c.want == 403 {
			problemOf(t, resp, body)
		}
	}
}

func TestLimitsBodies(t *testing.T) {
	t.Parallel()
	_, url := start(t, func(o *webserver.Options) { o.Services["progress"] = at("progress", mirror(t)) })
	for _, c := range []struct {
		bytes   int
		chunked bool
		want    int
	}{{1 << 10, false, 200}, {1 << 20, false, 200}, {1 << 20, true, 200}, {16<<20 + 1, false, 413}, {17 << 20, true, 413}} {
		var body io.Reader = strings.NewReader(strings.Repeat("a", c.bytes))
		if c.chunked {
			body = io.MultiReader(body) // hides the length
		}
		resp, text := do(t, "POST", url+"/api/progress/import", body)
		if resp.StatusCode != c.want {
			t.Errorf("%d bytes, chunked %v: %d", c.bytes, c.chunked, resp.StatusCode)
		} else if c.want == 200 && got(t, text).Body != c.bytes {
			t.Errorf("%d bytes arrived as %d", c.bytes, got(t, text).Body)
		}
	}
}

func TestFailedCallsAreProblems(t *testing.T) {
	t.Parallel()
	broken := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }))
	t.Cleanup(broken.Close)
	_, url := start(t, func(o *webserver.Options) {
		o.Services = map[string]webserver.Service{"auth": at("auth", dead(t)), "plans": at("workout-plan", broken.URL)}
	})
	for path, want := range map[string]int{"/api/auth/me": 503, "/api/plans": 502} {
		resp, body := do(t, "POST", url+path, strings.NewReader("x"))
		if p := problemOf(t, resp, body); p.Status != want {
			t.Errorf("%s: %s", path, body)
		}
		if strings.Contains(body, "127.0.0.1") || strings.Contains(body, "refused") {
			t.Errorf("%s tells about the inside: %s", path, body)
		}
	}
}

// TestClientThatLeavesIsNoFailure: alerts count 5xx, and people close pages.
func TestClientThatLeavesIsNoFailure(t *testing.T) {
	t.Parallel()
	asked := make(chan struct{})
	slow := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(asked)
		<-r.Context().Done()
	}))
	t.Cleanup(slow.Close)
	lines := make(chan string, 1)
	_, url := start(t, func(o *webserver.Options) {
		o.Log = zerolog.New(writerFunc(func(p []byte) { lines <- string(p) }))
		o.Services = map[string]webserver.Service{"plans": at("workout-plan", slow.URL)}
	})
	ctx, leave := context.WithCancel(t.Context())
	go func() { <-asked; leave() }()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/api/plans", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	if resp, err := http.DefaultClient.Do(req); err == nil {
		_ = resp.Body.Close()
		t.Fatalf("answered %s", resp.Status)
	}
	if line := <-lines; !strings.Contains(line, `"status":499`) || strings.Contains(line, `"level":"error"`) {
		t.Errorf("the log says %s", line)
	}
}

type writerFunc func(p []byte)

func (w writerFunc) Write(p []byte) (int, error) { w(p); return len(p), nil }

func TestDeadReplicaFailsNoRead(t *testing.T) {
	t.Parallel()
	var stopped atomic.Bool
	urls := []string{mirror(t), mirror(t)}
	victim := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if stopped.Load() {
			panic(http.ErrAbortHandler)
		}
		_, _ = io.WriteString(w, "{}")
	}))
	t.Cleanup(victim.Close)
	_, url := start(t, func(o *webserver.Options) { o.Services["progress"] = at("progress", append(urls, victim.URL)...) })
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 16}}
	var group sync.WaitGroup
	var failures atomic.Int64
	for worker := range 8 {
		group.Go(func() {
			for i := range 150 {
				if worker == 0 && i == 50 {
					stopped.Store(true)
					victim.CloseClientConnections()
					_ = victim.Listener.Close()
				}
				r, _ := http.NewRequestWithContext(t.Context(), http.MethodGet, url+"/api/progress/workouts", http.NoBody)
				resp, err := client.Do(r)
				if err != nil || resp.StatusCode != 200 {
					failures.Add(1)
				}
				if err == nil {
					_, _ = io.Copy(io.Discard, resp.Body)
					_ = resp.Body.Close()
				}
			}
		})
	}
	group.Wait()
	if failures.Load() != 0 {
		t.Errorf("%d of 1200 reads failed", failures.Load())
	}
}

func dead(t testing.TB) string {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = l.Close()
	return "http://" + l.Addr().String()
}

func TestRefusesWrongOptions(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(o *webserver.Options){
		"TRUSTED_PROXIES": func(o *webserver.Options) { o.TrustedProxies = []string{"everybody"} },
		"PUBLIC_URL":      func(o *webserver.Options) { o.PublicURL = "fit.example/x" },
		"auth":            func(o *webserver.Options) { o.Services["auth"] = at("auth") },
	} {
		o := webserver.Options{Files: app(), Services: map[string]webserver.Service{}}
		change(&o)
		if _, err := webserver.New(o); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
