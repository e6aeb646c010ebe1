package httpserver_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/problem"
	"github.com/fitfusion/fitfusion/services/platform/requestid"
)

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

func newServer(t *testing.T, opts httpserver.Options) *httpserver.Server {
	t.Helper()
	opts.Name, opts.Now = "test", time.Now
	server, err := httpserver.New(opts)
	if err != nil {
		t.Fatal(err)
	}
	return server
}

// start serves routes and gives the address and the log.
func start(t *testing.T, routes func(r *gin.Engine)) (url string, log *buffer) {
	t.Helper()
	log = &buffer{}
	web := httptest.NewServer(newServer(t, httpserver.Options{Log: zerolog.New(log), Routes: routes}).Handler())
	t.Cleanup(web.Close)
	return web.URL, log
}

type reply struct {
	*http.Response
	body string
}

func send(t *testing.T, method, url, body string, headers ...string) reply {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return reply{resp, string(raw)}
}

// problem checks that the answer is a problem document with the request's id.
func (r reply) problem(t *testing.T, status int, code string) problem.Problem {
	t.Helper()
	var p problem.Problem
	if err := json.Unmarshal([]byte(r.body), &p); err != nil {
		t.Fatalf("status %d, %q: %v", r.StatusCode, r.body, err)
	}
	if r.StatusCode != status || p.Status != status || p.Code != code {
		t.Fatalf("status %d, %s; want %d %s", r.StatusCode, r.body, status, code)
	}
	if got := r.Header.Get("Content-Type"); got != problem.ContentType {
		t.Errorf("Content-Type %q", got)
	}
	if p.RequestID == "" || p.RequestID != r.Header.Get(requestid.Header) {
		t.Errorf("request id %q in the body, %q in the header", p.RequestID, r.Header.Get(requestid.Header))
	}
	return p
}
