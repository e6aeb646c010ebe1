package service_test

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gin-gonic/gin"

	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/service"
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

func load(t *testing.T, environ ...string) service.Config {
	t.Helper()
	var cfg service.Config
	if err := config.Load(&cfg, environ); err != nil {
		t.Fatal(err)
	}
	cfg.OpsAddr, cfg.LogTo = "", io.Discard
	return cfg
}

func TestConfiguration(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		environ []string
		says    string // "" is accepted
	}{
		"sqlite":      {[]string{"DATABASE_URL=sqlite:./data"}, ""},
		"the old one": {[]string{"MONGO_URI=mongodb://db"}, ""},
		"neither":     {nil, "DATABASE_URL"},
		"both":        {[]string{"DATABASE_URL=sqlite:./data", "MONGO_URI=mongodb://db"}, "MONGO_URI"},
		"log level":   {[]string{"DATABASE_URL=sqlite:./data", "LOG_LEVEL=loud"}, "LOG_LEVEL"},
		"drain delay": {[]string{"DATABASE_URL=sqlite:./data", "DRAIN_DELAY=soon"}, "DRAIN_DELAY"},
	} {
		var cfg service.Config
		err := config.Load(&cfg, tc.environ)
		if (err == nil) != (tc.says == "") || err != nil && !strings.Contains(err.Error(), tc.says) {
			t.Errorf("%s: %v, want a word on %q", name, err, tc.says)
		}
	}
}

// TestRow28SecretsInTheDatabaseURL: neither the log nor an error shows them.
func TestRow28SecretsInTheDatabaseURL(t *testing.T) {
	t.Parallel()
	for _, url := range []string{
		"canary://user:canary@db", "mongodb://user:canary@[bad", "mongodb://user:canary@db:99999/", "sqlite:/dev/null/canary\x00",
	} {
		log := &buffer{}
		cfg := load(t, "DATABASE_URL=sqlite:x")
		cfg.DatabaseURL, cfg.LogTo = config.Secret(url), log
		ctx, stop := context.WithTimeout(t.Context(), 500*time.Millisecond) // a database that is away is waited for
		frame, err := service.Start(ctx, "thing", cfg, time.Now)
		stop()
		if err == nil {
			err = frame.Close(t.Context())
		}
		text := log.String()
		if err != nil && !strings.HasPrefix(url, "sqlite") { // a path is no secret
			text += err.Error()
		}
		if strings.Contains(text, "canary") {
			t.Errorf("%q is shown: %s", url, text)
		}
	}
}

// TestServe: a service is ready when its database is, and ends when its
// context does.
func TestServe(t *testing.T) {
	t.Parallel()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	cfg := load(t, "DATABASE_URL=sqlite:"+t.TempDir())
	cfg.Listener = listener
	frame, err := service.Start(t.Context(), "thing", cfg, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- frame.Serve(ctx, func(r *gin.Engine) {
			r.GET("/thing", func(c *gin.Context) { c.Status(http.StatusNoContent) })
		})
	}()
	for path, want := range map[string]int{"/livez": 200, "/readyz": 200, "/thing": 204, "/nothing": 404} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+listener.Addr().String()+path, http.NoBody)
		if err != nil {
			t.Fatal(err)
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		if _ = resp.Body.Close(); resp.StatusCode != want {
			t.Errorf("%s: %d, want %d", path, resp.StatusCode, want)
		}
	}
	stop()
	select {
	case err := <-ended:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("it does not end")
	}
	if err := frame.Engine.Ping(t.Context()); err == nil {
		t.Error("the database was not closed")
	}
}
