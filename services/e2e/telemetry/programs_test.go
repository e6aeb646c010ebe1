package telemetry_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/fitfusion/fitfusion/frontend"
	"github.com/fitfusion/fitfusion/services/auth"
	"github.com/fitfusion/fitfusion/services/e2e/stack"
	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/profile"
	"github.com/fitfusion/fitfusion/services/progress"
	workoutplan "github.com/fitfusion/fitfusion/services/workout-plan"
)

const startLimit = 20 * time.Second

// names are the programs, in the order of their ports.
func names() []string { return []string{"auth", "profile", "workout-plan", "progress", "frontend"} }

// programs are all of them, running, in this process.
type programs struct {
	stack.Stack                   // people's way in: the front door
	ops         map[string]string // URL of each one's operations port
	log         buffer
	end         func() // waits for the end of all; called at the end of the test at the latest
}

// start runs the programs with these variables besides what they need.
func start(tb testing.TB, environ ...string) *programs {
	tb.Helper()
	doors, ops := map[string]net.Listener{}, map[string]net.Listener{}
	p := &programs{ops: map[string]string{}}
	for _, name := range names() {
		doors[name], ops[name] = listen(tb), listen(tb)
		p.ops[name] = "http://" + ops[name].Addr().String()
	}
	at := func(name string) string { return "http://" + doors[name].Addr().String() }
	p.URL = at("frontend")
	dir := tb.TempDir()
	environ = append([]string{
		"DATABASE_URL=sqlite:" + dir, "KEYS_DIR=" + filepath.Join(dir, "keys"), "JWKS_URL=" + at("auth") + "/.well-known/jwks.json",
		"ARGON2_MEMORY_KIB=64", "ARGON2_TIME=1", "TRUSTED_PROXIES=127.0.0.1",
		"PROFILE_URL=" + at("profile"), "PROGRESS_URL=" + at("progress"), "WORKOUT_PLAN_URL=" + at("workout-plan"),
		"AUTH_URLS=" + at("auth"), "PROFILE_URLS=" + at("profile"), "PROGRESS_URLS=" + at("progress"), "WORKOUT_PLAN_URLS=" + at("workout-plan"),
	}, environ...)

	authentication := read[auth.Config](tb, environ)
	authentication.Listener, authentication.OpsListener, authentication.LogTo = doors["auth"], ops["auth"], &p.log
	profiles := read[profile.Config](tb, environ)
	profiles.Listener, profiles.OpsListener, profiles.LogTo = doors["profile"], ops["profile"], &p.log
	plans := read[workoutplan.Config](tb, environ)
	plans.Listener, plans.OpsListener, plans.LogTo = doors["workout-plan"], ops["workout-plan"], &p.log
	training := read[progress.Config](tb, environ)
	training.Listener, training.OpsListener, training.LogTo = doors["progress"], ops["progress"], &p.log
	door := read[frontend.Config](tb, environ)
	door.Listener, door.OpsListener, door.LogTo = doors["frontend"], ops["frontend"], &p.log
	door.Files = fstest.MapFS{"index.html": {Data: []byte("<!doctype html>")}}

	ctx, stop := context.WithCancel(context.WithoutCancel(tb.Context()))
	var group sync.WaitGroup
	run := func(name string, run func() error) {
		group.Go(func() {
			if err := run(); err != nil {
				tb.Errorf("%s: %v", name, err)
			}
		})
	}
	run("auth", func() error { return auth.Run(ctx, authentication) })
	run("profile", func() error { return profile.Run(ctx, profiles) })
	run("workout-plan", func() error { return workoutplan.Run(ctx, plans) })
	run("progress", func() error { return progress.Run(ctx, training) })
	run("frontend", func() error { return frontend.Run(ctx, door) })
	p.end = sync.OnceFunc(func() {
		stop()
		group.Wait()
	})
	tb.Cleanup(p.end)
	for _, name := range names() {
		ready(tb, at(name)+"/readyz")
	}
	return p
}

func listen(tb testing.TB) net.Listener {
	tb.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

func read[C any](tb testing.TB, environ []string) C {
	tb.Helper()
	var cfg C
	if err := config.Load(&cfg, environ); err != nil {
		tb.Fatal(err)
	}
	return cfg
}

func ready(tb testing.TB, url string) {
	tb.Helper()
	for deadline := time.Now().Add(startLimit); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if resp, err := http.Get(url); err == nil {
			text, _ := io.ReadAll(resp.Body)
			_ = resp.Body.Close()
			if resp.StatusCode == http.StatusOK {
				if !strings.HasPrefix(string(text), "ready ") {
					tb.Errorf("%s answers %q without a version", url, text)
				}
				return
			}
		}
	}
	tb.Fatalf("%s is not ready after %v", url, startLimit)
}

// buffer is a log that many write.
type buffer struct {
	mu  sync.Mutex
	all bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.all.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.all.String()
}

// rss is the process's resident memory in bytes.
func rss(tb testing.TB) int {
	tb.Helper()
	text, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		tb.Fatal(err)
	}
	var pages, resident int
	if _, err := fmt.Sscan(string(text), &pages, &resident); err != nil {
		tb.Fatal(err)
	}
	return resident * os.Getpagesize()
}
