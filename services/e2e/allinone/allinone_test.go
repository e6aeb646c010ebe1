package allinone_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/fitfusion/fitfusion/services/e2e/allinone"
)

const workouts = "/api/progress/workouts"

// built is the real program, made once as `make run` makes it, beside a page
// for it to serve.
var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "fitfusion-allinone")
	if err != nil {
		return "", err
	}
	out, err := exec.Command("go", "build", "-tags", "nomsgpack", "-o", filepath.Join(dir, "fitfusion"),
		"github.com/fitfusion/fitfusion/services/fitfusion/cmd/fitfusion").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("build: %w: %s", err, out)
	}
	return dir, os.WriteFile(filepath.Join(dir, "index.html"), []byte("page"), 0o600)
})

func TestMain(m *testing.M) {
	code := m.Run()
	if dir, err := built(); err == nil {
		_ = os.RemoveAll(dir)
	}
	os.Exit(code)
}

func start(t *testing.T, data string) *allinone.Process {
	t.Helper()
	dir, err := built()
	if err != nil {
		t.Fatal(err)
	}
	p, err := allinone.Start(t.Context(), filepath.Join(dir, "fitfusion"), dir, data)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func workout() map[string]any {
	end := time.Now().UTC().Truncate(time.Second)
	return map[string]any{
		"id": uuid.NewString(), "startedAt": end.Add(-time.Hour), "endedAt": end,
		"exercises": []any{map[string]any{"exerciseId": "goblet-squat", "sets": []any{map[string]any{"kind": "working", "kg": 16, "reps": 10}}}},
	}
}

// stored gives how often each workout is in the log.
func stored(t *testing.T, p *allinone.Process, token string) map[string]int {
	t.Helper()
	count := map[string]int{}
	cursor := ""
	for {
		var page struct {
			Items []struct{ ID string }
			Next  string
		}
		code, err := p.Call(t.Context(), http.MethodGet, workouts+"?limit=100&cursor="+cursor, token, nil, &page)
		if err != nil || code != http.StatusOK {
			t.Fatalf("list: %d %v", code, err)
		}
		for _, w := range page.Items {
			count[w.ID]++
		}
		if cursor = page.Next; cursor == "" {
			return count
		}
	}
}

// TestKilledWhileWorkoutsAreLogged pulls the plug three times. What was
// answered with success must be there, once; what was not answered is sent
// again, as the app does, and must be there once, too.
func TestKilledWhileWorkoutsAreLogged(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	p := start(t, data)
	token, err := p.Register(t.Context(), "killed@fitfusion.example")
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	acknowledged, unsure := map[string]bool{}, []map[string]any{}
	for round := range 3 {
		var group sync.WaitGroup
		for range 4 {
			group.Go(func() {
				for {
					w := workout()
					code, err := p.Call(t.Context(), http.MethodPost, workouts, token, w, nil)
					mu.Lock()
					if err != nil || code != http.StatusCreated {
						unsure = append(unsure, w)
						mu.Unlock()
						return
					}
					acknowledged[w["id"].(string)] = true
					mu.Unlock()
				}
			})
		}
		time.Sleep(time.Duration(300+170*round) * time.Millisecond)
		if err := p.Kill(); err != nil {
			t.Fatal(err)
		}
		group.Wait()
		p = start(t, data)
	}
	for _, w := range unsure {
		if code, err := p.Call(t.Context(), http.MethodPost, workouts, token, w, nil); err != nil || code >= http.StatusMultipleChoices {
			t.Errorf("send again: %d %v", code, err)
		}
		acknowledged[w["id"].(string)] = true
	}
	found := stored(t, p, token)
	for id := range acknowledged {
		if found[id] != 1 {
			t.Errorf("workout %s is there %d times", id, found[id])
		}
	}
	if len(found) != len(acknowledged) || len(found) < 50 {
		t.Errorf("%d stored, %d expected", len(found), len(acknowledged))
	}
	t.Logf("%d workouts, %d of them unanswered at a kill, 3 kills", len(found), len(unsure))
	if _, err := p.Stop(); err != nil {
		t.Error(err)
	}
}

// TestTerminatedUnderLoad ends the program while it is busy.
func TestTerminatedUnderLoad(t *testing.T) {
	t.Parallel()
	p := start(t, t.TempDir())
	token, err := p.Register(t.Context(), "terminated@fitfusion.example")
	if err != nil {
		t.Fatal(err)
	}
	var answered, failed atomic.Int64
	var group sync.WaitGroup
	for worker := range 6 {
		group.Go(func() {
			for {
				if !request(t.Context(), p, token, worker, &answered, &failed) {
					return
				}
			}
		})
	}
	time.Sleep(time.Second)
	took, err := p.Stop()
	if err != nil || took > 10*time.Second {
		t.Errorf("ended after %v: %v", took, err)
	}
	group.Wait()
	if failed.Load() != 0 || answered.Load() < 100 {
		t.Errorf("%d failed, %d answered", failed.Load(), answered.Load())
	}
	t.Logf("%d answered, %d failed, ended after %v", answered.Load(), failed.Load(), took)
}

// request sends one read or write; false when nobody listens any more.
func request(ctx context.Context, p *allinone.Process, token string, worker int, answered, failed *atomic.Int64) bool {
	method, body := http.MethodPost, any(workout())
	if worker%2 == 0 {
		method, body = http.MethodGet, nil
	}
	code, err := p.Call(ctx, method, workouts, token, body, nil)
	var op *net.OpError
	switch {
	case errors.As(err, &op) && op.Op == "dial":
		return false
	case err != nil || code >= http.StatusBadRequest:
		failed.Add(1)
		fmt.Fprintln(os.Stderr, method, code, err)
		return err == nil
	}
	answered.Add(1)
	return true
}
