package store_test

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/auth/internal/store"
	"github.com/fitfusion/fitfusion/services/auth/internal/throttle"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// TestForgottenStatesAreCleared: an attacker who makes up accounts and
// addresses cannot fill the disk.
func TestForgottenStatesAreCleared(t *testing.T) {
	t.Parallel()
	engine, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "auth.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(context.WithoutCancel(t.Context())) })
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	throttles, err := store.OpenThrottles(t.Context(), engine, func() time.Time { return now })
	if err != nil {
		t.Fatal(err)
	}
	save := func(i int) {
		state := throttle.State{Failures: []time.Time{now}}
		if err := throttles.Save(t.Context(), fmt.Sprintf("key-%d", i), state, now.Add(15*time.Minute)); err != nil {
			t.Fatal(err)
		}
	}
	there := func(n int) (count int) {
		for i := range n {
			_, err := throttles.Load(t.Context(), fmt.Sprintf("key-%d", i))
			if err == nil {
				count++
			} else if !fault.Is(err, fault.NotFound) {
				t.Fatal(err)
			}
		}
		return count
	}
	for i := range 40 {
		save(i)
	}
	if n := there(40); n != 40 {
		t.Fatalf("%d states, want 40", n)
	}
	now = now.Add(time.Hour)
	for i := range 10 {
		save(100 + i)
	}
	if n := there(40); n != 0 {
		t.Errorf("%d forgotten states are left", n)
	}
	if n := there(200); n != 10 {
		t.Errorf("%d states, want the 10 new ones", n)
	}
}
