package httpserver_test

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/requestid"
)

func TestPanic(t *testing.T) {
	t.Parallel()
	url, log := start(t, func(r *gin.Engine) {
		r.GET("/before", func(*gin.Context) { panic("kaboom") })
		r.GET("/after", func(c *gin.Context) {
			c.String(http.StatusOK, "half an answer")
			c.Writer.Flush()
			panic("kaboom")
		})
	})
	r := send(t, http.MethodGet, url+"/before", "")
	r.problem(t, http.StatusInternalServerError, "internal_error")
	for _, secret := range []string{"kaboom", "goroutine", ".go:"} {
		if strings.Contains(r.body, secret) {
			t.Errorf("the answer to a panic says %q: %s", secret, r.body)
		}
	}
	if !strings.Contains(log.String(), "kaboom") || !strings.Contains(log.String(), "middleware_test.go") {
		t.Errorf("the log has no panic with its stack: %s", log)
	}

	// What was sent cannot be taken back, but must not pass for the whole.
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url+"/after", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if half, err := io.ReadAll(resp.Body); err == nil {
		t.Errorf("an answer that a panic cut short looks complete: %q", half)
	}
}

func TestRequestID(t *testing.T) {
	t.Parallel()
	url, _ := start(t, func(r *gin.Engine) {
		r.GET("/", func(c *gin.Context) { c.String(http.StatusOK, requestid.From(c)) })
	})
	for given, kept := range map[string]bool{
		"edge-12345678": true, "short": false, "with space and more": false, strings.Repeat("a", 65): false, `x"}{"level":"error`: false,
	} {
		r := send(t, http.MethodGet, url, "", requestid.Header, given)
		if (r.body == given) != kept || r.body == "" || r.Header.Get(requestid.Header) != r.body {
			t.Errorf("given %q, the handler saw %q and the caller %q", given, r.body, r.Header.Get(requestid.Header))
		}
	}
}

// TestRow24AccessLog: the log says which route and how it went, nothing of the person.
func TestRow24AccessLog(t *testing.T) {
	t.Parallel()
	url, log := start(t, func(r *gin.Engine) {
		bodies(r)
		r.GET("/pets/:id", func(c *gin.Context) { c.Status(http.StatusNoContent) })
	})
	send(t, http.MethodGet, url+"/pets/canary-path?email=canary-query", "", "Authorization", "Bearer canary-token",
		"Cookie", "refresh=canary-cookie", "User-Agent", "canary-agent", "X-Forwarded-For", "canary-address", "Referer", "canary-referer")
	send(t, http.MethodPost, url+"/pets", `{"name":"canary-body","canary-field":1}`)
	send(t, http.MethodGet, url+"/canary-nowhere", "")
	send(t, "CANARY", url+"/pets", "")
	send(t, http.MethodGet, url+"/livez", "")
	text := log.String()
	if strings.Contains(strings.ToLower(text), "canary") {
		t.Errorf("the log holds what a person sent: %s", text)
	}
	if !strings.Contains(text, `"route":"/pets/:id","status":204`) {
		t.Errorf("the log has no route and status: %s", text)
	}
	if strings.Contains(text, "livez") {
		t.Error("health checks fill the log")
	}
}

// TestContextIsTheRequestsOwn: what keeps a handler's context a moment longer
// than the request must not see another request in it.
func TestContextIsTheRequestsOwn(t *testing.T) {
	t.Parallel()
	kept := make(chan context.Context, 100)
	url, _ := start(t, func(r *gin.Engine) {
		r.GET("/", func(c *gin.Context) { kept <- c })
	})
	for range 50 {
		send(t, http.MethodGet, url, "")
	}
	seen := map[string]bool{}
	for range 50 {
		id := requestid.From(<-kept)
		if seen[id] {
			t.Fatal("two requests shared a context")
		}
		seen[id] = true
	}
}

// TestCancelledRequest: a caller who leaves stops what is done for it.
func TestCancelledRequest(t *testing.T) {
	t.Parallel()
	began, ended := make(chan struct{}), make(chan error, 1)
	url, _ := start(t, func(r *gin.Engine) {
		r.GET("/", func(c *gin.Context) {
			close(began)
			select {
			case <-c.Done(): // c as a context.Context, as a store gets it
				ended <- c.Err()
			case <-time.After(5 * time.Second):
				ended <- nil
			}
		})
	})
	ctx, leave := context.WithCancel(t.Context())
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		<-began
		leave()
	}()
	if resp, err := http.DefaultTransport.RoundTrip(req); err == nil {
		_ = resp.Body.Close()
		t.Error("the request was answered")
	}
	if err := <-ended; err == nil {
		t.Error("the handler never learned that the caller has left")
	}
}

// TestRow26TrustedProxies: X-Forwarded-For counts when a trusted proxy says it.
func TestRow26TrustedProxies(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		trusted []string
		want    string
	}{
		"none trusted":     {nil, "127.0.0.1"},
		"another trusted":  {[]string{"10.0.0.0/8"}, "127.0.0.1"},
		"loopback trusted": {[]string{"127.0.0.0/8"}, "203.0.113.7"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			opts := httpserver.Options{Log: zerolog.Nop(), TrustedProxies: tc.trusted, Routes: func(r *gin.Engine) {
				r.GET("/", func(c *gin.Context) { c.String(http.StatusOK, c.ClientIP()) })
			}}
			url := run(t, opts)
			if got := send(t, http.MethodGet, url, "", "X-Forwarded-For", "6.6.6.6, 203.0.113.7").body; got != tc.want {
				t.Errorf("client %s, want %s", got, tc.want)
			}
		})
	}
}
