package webserver_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/frontend/internal/webserver"
)

func app() fstest.MapFS {
	return fstest.MapFS{"index.html": {Data: []byte("landing")}, "app.html": {Data: []byte("shell")}, "assets/a.js": {Data: []byte("js")}}
}

// start runs a server with the given changes to its options.
func start(t testing.TB, change func(o *webserver.Options)) (*webserver.Server, string) {
	t.Helper()
	o := webserver.Options{Log: zerolog.Nop(), Now: time.Now, Files: app(), Services: map[string]webserver.Service{}}
	if change != nil {
		change(&o)
	}
	s, err := webserver.New(o)
	if err != nil {
		t.Fatalf("new: %v", err)
	}
	listening := httptest.NewServer(s)
	t.Cleanup(listening.Close)
	return s, listening.URL
}

func at(name string, urls ...string) webserver.Service {
	return webserver.Service{Name: name, URLs: urls}
}

// seen is what a backend got.
type seen struct {
	Path   string
	Query  string
	Header http.Header
	Me     string // the backend's own address
	Body   int
}

// mirror is a backend that answers with what it got.
func mirror(t testing.TB) string {
	t.Helper()
	var s *httptest.Server
	s = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n, _ := io.Copy(io.Discard, r.Body)
		w.Header().Set("X-Request-Id", "the-backends-own")
		w.Header().Set("Server", "secret/1.0")
		_ = json.NewEncoder(w).Encode(seen{Path: r.URL.Path, Query: r.URL.RawQuery, Header: r.Header, Me: s.URL, Body: int(n)})
	}))
	t.Cleanup(s.Close)
	return s.URL
}

func do(t testing.TB, method, url string, body io.Reader, header ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, url, body)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Add(header[i], header[i+1])
	}
	resp, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp, string(text)
}

func got(t testing.TB, text string) seen {
	t.Helper()
	var s seen
	if err := json.Unmarshal([]byte(text), &s); err != nil {
		t.Fatalf("%v in %q", err, text)
	}
	return s
}

func TestServesTheApp(t *testing.T) {
	t.Parallel()
	_, url := start(t, nil)
	for _, c := range []struct {
		method, path string
		status       int
		body         string
	}{
		{"GET", "/", 200, "landing"}, {"HEAD", "/", 200, ""}, {"GET", "/today", 200, "shell"}, {"GET", "/assets/a.js", 200, "js"},
		{"GET", "/assets/gone.js", 404, "Not found\n"}, {"POST", "/today", 405, "Method not allowed\n"},
		{"GET", "/%2e%2e/%2e%2e/etc/passwd", 404, "Not found\n"}, {"GET", "/..%2fgo.mod", 404, "Not found\n"},
	} {
		resp, body := do(t, c.method, url+c.path, nil, "Accept", "text/html")
		if resp.StatusCode != c.status || body != c.body {
			t.Errorf("%s %s: %d %q, want %d %q", c.method, c.path, resp.StatusCode, body, c.status, c.body)
		}
	}
}

func TestSecurityHeadersOnEveryAnswer(t *testing.T) {
	t.Parallel()
	_, url := start(t, func(o *webserver.Options) { o.Services["profile"] = at("profile", mirror(t)) })
	for _, path := range []string{"/", "/today", "/assets/a.js", "/assets/gone.js", "/api/profile", "/api/nothing", "/livez"} {
		h := func() http.Header { resp, _ := do(t, "GET", url+path, nil, "Accept", "text/html"); return resp.Header }()
		csp := h.Get("Content-Security-Policy")
		for _, part := range []string{"default-src 'self'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "form-action 'self'"} {
			if !strings.Contains(csp, part) {
				t.Errorf("%s: CSP %q lacks %s", path, csp, part)
			}
		}
		if strings.Contains(csp, "unsafe") {
			t.Errorf("%s: CSP %q", path, csp)
		}
		if h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Permissions-Policy") == "" || h.Get("Cross-Origin-Opener-Policy") != "same-origin" ||
			h.Get("Referrer-Policy") == "" || h.Get("X-Request-Id") == "" || h.Get("Strict-Transport-Security") != "" {
			t.Errorf("%s: %v", path, h)
		}
	}
}

func TestHSTSOnlyWhereTheBrowserUsesTLS(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, public, forwarded string
		trusted                 []string
		want                    bool
	}{
		{"plain", "", "", nil, false},
		{"public URL", "https://fit.example", "", nil, true},
		{"public URL without TLS", "http://fit.example", "", nil, false},
		{"trusted proxy", "", "https", []string{"127.0.0.1"}, true},
		{"trusted network", "", "https", []string{"10.0.0.0/8", "127.0.0.0/8"}, true},
		{"anybody", "", "https", nil, false},
		{"trusted proxy without TLS", "", "http", []string{"127.0.0.1"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, url := start(t, func(o *webserver.Options) { o.PublicURL, o.TrustedProxies = c.public, c.trusted })
			resp, _ := do(t, "GET", url+"/", nil, "X-Forwarded-Proto", c.forwarded)
			if has := resp.Header.Get("Strict-Transport-Security") != ""; has != c.want {
				t.Errorf("HSTS %v, want %v", has, c.want)
			}
		})
	}
}

func TestHealth(t *testing.T) {
	t.Parallel()
	var sick atomic.Bool
	s, url := start(t, func(o *webserver.Options) {
		o.Ready = func(_ context.Context) error {
			if sick.Load() {
				return errors.New("sick")
			}
			return nil
		}
	})
	status := func(path string) int { resp, _ := do(t, "GET", url+path, nil); return resp.StatusCode }
	if status("/livez") != 200 || status("/readyz") != 200 {
		t.Error("not ready at the start")
	}
	sick.Store(true)
	if status("/livez") != 200 || status("/readyz") != 503 {
		t.Error("ready without what it needs")
	}
	sick.Store(false)
	s.Drain()
	if status("/livez") != 200 || status("/readyz") != 503 || status("/") != 200 {
		t.Error("draining: want not ready, and still answering")
	}
}

func TestLogsNoPersonalData(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	_, url := start(t, func(o *webserver.Options) {
		o.Log, o.Services["progress"] = zerolog.New(zerolog.SyncWriter(&log)), at("progress", mirror(t))
	})
	do(t, "POST", url+"/api/progress/workouts/canary-id?email=canary@x.example", strings.NewReader("canary"), "Authorization", "Bearer canary", "Cookie", "a=canary", "User-Agent", "canary")
	do(t, "GET", url+"/livez", nil)
	text := log.String()
	if strings.Contains(text, "canary") || strings.Contains(text, "127.0.0.1") {
		t.Errorf("the log says %s", text)
	}
	if strings.Count(text, "\n") != 1 || !strings.Contains(text, `"route":"/api/progress"`) || !strings.Contains(text, `"status":200`) {
		t.Errorf("want one line about the call: %s", text)
	}
}
