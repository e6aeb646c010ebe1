package throttle_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/auth/internal/account"
	"github.com/fitfusion/fitfusion/services/auth/internal/throttle"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// memory keeps states, and fails as many swaps as it is told to.
type memory struct {
	mu     sync.Mutex
	states map[string]throttle.State
	lose   int
}

func (m *memory) Load(_ context.Context, key string) (throttle.State, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	state, ok := m.states[key]
	if !ok {
		return throttle.State{}, fault.New(fault.NotFound, "not_found", "")
	}
	return state, nil
}

func (m *memory) Save(_ context.Context, key string, state throttle.State, _ time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.lose > 0 {
		m.lose--
		return fault.New(fault.Stale, "stale", "")
	}
	if m.states[key].Version != state.Version {
		return fault.New(fault.Stale, "stale", "")
	}
	state.Version++
	m.states[key] = state
	return nil
}

type rig struct {
	*throttle.Throttle
	memory *memory
	now    time.Time
	email  account.Email
}

func newRig(t *testing.T) *rig {
	t.Helper()
	email, err := account.NewEmail("ana@example.org")
	if err != nil {
		t.Fatal(err)
	}
	r := &rig{memory: &memory{states: map[string]throttle.State{}}, now: time.Unix(1e9, 0), email: email}
	limits := throttle.Limits{Account: 10, Address: 100, Window: 15 * time.Minute}
	r.Throttle = throttle.New(r.memory, limits, func() time.Time { return r.now })
	return r
}

// TestGuessesADay: an attacker who tries whenever it is allowed, from a new
// address each time, for a day.
func TestGuessesADay(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	var guesses []time.Time
	for end := r.now.Add(24 * time.Hour); r.now.Before(end); r.now = r.now.Add(5 * time.Second) {
		err := r.Begin(t.Context(), r.email, "198.51.100.1")
		if err == nil {
			guesses = append(guesses, r.now)
		} else if !fault.Is(err, fault.Limited) {
			t.Fatal(err)
		}
	}
	most := 0
	for i, first := range guesses {
		n := 0
		for _, g := range guesses[i:] {
			if g.Sub(first) < 15*time.Minute {
				n++
			}
		}
		most = max(most, n)
	}
	t.Logf("%d guesses a day, %d in a window at most", len(guesses), most)
	if most > 14 || len(guesses) > 1500 {
		t.Errorf("%d guesses in a window, %d a day", most, len(guesses))
	}
	for key, state := range r.memory.states {
		if len(state.Failures) > 18 {
			t.Errorf("%s keeps %d failures", key, len(state.Failures))
		}
	}
}

// TestOtherReplicasWriteToo: a lost swap is tried again, a hopeless one is not forever.
func TestOtherReplicasWriteToo(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	r.memory.lose = 5
	if err := r.Begin(t.Context(), r.email, "198.51.100.1"); err != nil {
		t.Errorf("after five lost swaps: %v", err)
	}
	r.memory.lose = 1000
	if err := r.Begin(t.Context(), r.email, "198.51.100.1"); !fault.Is(err, fault.Unavailable) {
		t.Errorf("while every swap is lost: %v", err)
	}
}

// TestVoid: a try that was not made leaves nothing behind.
func TestVoid(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	for range 50 {
		if err := r.Begin(t.Context(), r.email, "198.51.100.1"); err != nil {
			t.Fatal(err)
		}
		if err := r.Void(t.Context(), r.email, "198.51.100.1"); err != nil {
			t.Fatal(err)
		}
	}
}

// TestKnownAddressesAreFew: signing in from everywhere keeps the newest eight.
func TestKnownAddressesAreFew(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	for i := range 30 {
		address := "198.51.100." + string(rune('0'+i/10)) + string(rune('0'+i%10))
		if i < 10 {
			address = "198.51.100." + string(rune('0'+i))
		}
		if err := r.Begin(t.Context(), r.email, address); err != nil {
			t.Fatal(err)
		}
		if err := r.Succeeded(t.Context(), r.email, address); err != nil {
			t.Fatal(err)
		}
	}
	for _, state := range r.memory.states {
		if len(state.Known) != 8 || len(state.Failures) != 0 {
			t.Errorf("%d addresses and %d failures are kept", len(state.Known), len(state.Failures))
		}
	}
}
