package fitfusion_test

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/fitfusion"
	"github.com/fitfusion/fitfusion/services/platform/config"
)

// notices is what the person who started it reads.
type notices struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (n *notices) Write(p []byte) (int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.text.Write(p)
}

func (n *notices) String() string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.text.String()
}

// waitFor gives the notices once they have a text.
func (n *notices) waitFor(t *testing.T, text string) string {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if said := n.String(); strings.Contains(said, text) {
			return said
		}
	}
	t.Fatalf("never said %q: %s", text, n)
	return ""
}

// start runs the whole application over a data directory until stop is called.
func start(t *testing.T, data string, demo bool) (url string, said *notices, stop func()) {
	t.Helper()
	dist := t.TempDir()
	if err := os.WriteFile(filepath.Join(dist, "index.html"), []byte("landing"), 0o600); err != nil {
		t.Fatal(err)
	}
	var cfg fitfusion.Config
	if err := config.Load(&cfg, []string{"DATA_DIR=" + data, "DIST_DIR=" + dist, "DRAIN_DELAY=0s", "ARGON2_MEMORY_KIB=19456"}); err != nil {
		t.Fatal(err)
	}
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	said = &notices{}
	cfg.Listener, cfg.Demo, cfg.LogTo, cfg.Notices = listener, demo, io.Discard, said
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- fitfusion.Run(ctx, cfg) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("run: %v", err)
		}
	})
	t.Cleanup(stop)
	said.waitFor(t, "is ready")
	return "http://" + listener.Addr().String(), said, stop
}

func status(t *testing.T, url string) int {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	return resp.StatusCode
}

func TestRunsEverythingFromAnEmptyDirectory(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "deep", "data")
	url, _, stop := start(t, data, false)
	for path, want := range map[string]int{
		"/": 200, "/readyz": 200, "/livez": 200, "/api/exercises": 200,
		"/api/auth/me": 401, "/api/profile": 401, "/api/plans/current": 401, "/api/progress/summary": 401,
	} {
		if got := status(t, url+path); got != want {
			t.Errorf("%s: %d, want %d", path, got, want)
		}
	}
	stop()
	files := 0
	err := filepath.WalkDir(data, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s can be read by others: %v", path, info.Mode())
		}
		files++
		return err
	})
	if err != nil || files < 6 {
		t.Errorf("%d files, %v", files, err)
	}
}

func TestDemoAccountIsMadeOnce(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	_, said, stop := start(t, data, true)
	first := said.waitFor(t, "password:")
	stop()
	_, said, stop = start(t, data, true)
	second := said.waitFor(t, "password:")
	stop()
	if _, a, _ := strings.Cut(first, "Demo"); !strings.HasSuffix(second, a) {
		t.Errorf("first %q, then %q", first, second)
	}
}

func TestSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	var cfg fitfusion.Config
	if err := config.Load(&cfg, []string{"ADDR=256.0.0.1:1", "DATA_DIR=" + t.TempDir()}); err != nil {
		t.Fatal(err)
	}
	if err := fitfusion.Run(t.Context(), cfg); err == nil || !strings.Contains(err.Error(), "ADDR") {
		t.Errorf("a wrong address: %v", err)
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	cfg.DataDir = file
	if err := fitfusion.Run(t.Context(), cfg); err == nil || !strings.Contains(err.Error(), "DATA_DIR") {
		t.Errorf("a file for a directory: %v", err)
	}
}
