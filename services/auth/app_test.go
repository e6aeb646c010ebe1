package auth_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/auth"
	"github.com/fitfusion/fitfusion/services/auth/api"
	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/problem"
)

const goodPassword = "correct horse battery"

// clock is a time that the test moves.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func newClock() *clock { return &clock{now: time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)} }

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// buffer is a log that several goroutines write.
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

// app is the running service.
type app struct {
	url   string
	clock *clock
	log   *buffer
}

// start runs the service on a free port until the test ends. The environment
// goes over the cheap settings of tests.
func start(tb testing.TB, environ ...string) *app {
	tb.Helper()
	return startIn(tb, tb.TempDir(), newClock(), environ...)
}

func startIn(tb testing.TB, dir string, clock *clock, environ ...string) *app {
	tb.Helper()
	var cfg auth.Config
	cheap := []string{
		"DATABASE_URL=sqlite:" + dir, "KEYS_DIR=" + filepath.Join(dir, "keys"),
		"ARGON2_MEMORY_KIB=64", "ARGON2_TIME=1", "HASH_CONCURRENCY=8",
	}
	if err := config.Load(&cfg, append(cheap, environ...)); err != nil {
		tb.Fatal(err)
	}
	listener, err := new(net.ListenConfig).Listen(tb.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	a := &app{url: "http://" + listener.Addr().String(), clock: clock, log: &buffer{}}
	cfg.Listener, cfg.LogTo, cfg.OpsAddr = listener, a.log, ""
	ctx, stop := context.WithCancel(context.WithoutCancel(tb.Context()))
	ended := make(chan error, 1)
	go func() { ended <- auth.RunAt(ctx, cfg, clock.Now) }()
	tb.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			tb.Errorf("run: %v", err)
		}
	})
	return a
}

// browser keeps cookies, as a browser does.
type browser struct {
	tb     testing.TB
	app    *app
	client *http.Client
	header http.Header
}

func (a *app) browser(tb testing.TB) *browser {
	tb.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		tb.Fatal(err)
	}
	transport := &http.Transport{MaxIdleConnsPerHost: 16}
	tb.Cleanup(transport.CloseIdleConnections)
	return &browser{tb: tb, app: a, client: &http.Client{Jar: jar, Transport: transport}, header: http.Header{}}
}

type reply struct {
	status int
	header http.Header
	body   []byte
}

// send makes a request. A body that is no string is sent as JSON.
func (b *browser) send(method, path string, body any) reply {
	b.tb.Helper()
	var reader io.Reader = http.NoBody
	if text, ok := body.(string); ok {
		reader = strings.NewReader(text)
	} else if body != nil {
		raw, err := json.Marshal(body)
		if err != nil {
			b.tb.Fatal(err)
		}
		reader = bytes.NewReader(raw)
	}
	req, err := http.NewRequestWithContext(b.tb.Context(), method, b.app.url+path, reader)
	if err != nil {
		b.tb.Fatal(err)
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	for name, values := range b.header {
		req.Header[name] = values
	}
	return b.do(req)
}

func (b *browser) do(req *http.Request) reply {
	b.tb.Helper()
	resp, err := b.client.Do(req)
	if err != nil {
		b.tb.Error(err)
		return reply{}
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		b.tb.Error(err)
	}
	if resp.StatusCode >= http.StatusBadRequest && resp.Header.Get("Content-Type") != problem.ContentType {
		b.tb.Errorf("%s %s: %d as %q", req.Method, req.URL.Path, resp.StatusCode, resp.Header.Get("Content-Type"))
	}
	return reply{status: resp.StatusCode, header: resp.Header, body: raw}
}

func credentials(email, password string) map[string]string {
	return map[string]string{"email": email, "password": password}
}

func (b *browser) register(email string) api.Session {
	b.tb.Helper()
	return b.send(http.MethodPost, "/api/auth/register", credentials(email, goodPassword)).session(b.tb, http.StatusCreated)
}

func (b *browser) login(email, password string) reply {
	b.tb.Helper()
	return b.send(http.MethodPost, "/api/auth/login", credentials(email, password))
}

func (b *browser) refresh() reply {
	b.tb.Helper()
	return b.send(http.MethodPost, "/api/auth/refresh", nil)
}

// me asks who an access token speaks for.
func (b *browser) me(token string) reply {
	b.tb.Helper()
	req, err := http.NewRequestWithContext(b.tb.Context(), http.MethodGet, b.app.url+"/api/auth/me", http.NoBody)
	if err != nil {
		b.tb.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return b.do(req)
}

func (r reply) session(tb testing.TB, status int) api.Session {
	tb.Helper()
	var s api.Session
	r.want(tb, status)
	if err := json.Unmarshal(r.body, &s); err != nil {
		tb.Fatal(err)
	}
	return s
}

func (r reply) want(tb testing.TB, status int) {
	tb.Helper()
	if r.status != status {
		tb.Fatalf("status %d, want %d: %s", r.status, status, r.body)
	}
}

func (r reply) problem(tb testing.TB, status int, code string) problem.Problem {
	tb.Helper()
	r.want(tb, status)
	var p problem.Problem
	if err := json.Unmarshal(r.body, &p); err != nil {
		tb.Fatal(err)
	}
	if p.Code != code || p.RequestID == "" || p.Status != status {
		tb.Fatalf("code %q, want %q, with the request's id: %s", p.Code, code, r.body)
	}
	return p
}

// cookie gives the refresh cookie that the answer sets.
func (r reply) cookie(tb testing.TB) *http.Cookie {
	tb.Helper()
	cookies := (&http.Response{Header: r.header}).Cookies()
	if len(cookies) != 1 {
		tb.Fatalf("%d cookies, want one: %v", len(cookies), r.header["Set-Cookie"])
	}
	return cookies[0]
}

// carry sends one refresh token, whatever the browser has.
func (a *app) carry(tb testing.TB, token string) *browser {
	tb.Helper()
	b := a.browser(tb)
	b.header.Set("Cookie", "refresh="+token)
	return b
}
