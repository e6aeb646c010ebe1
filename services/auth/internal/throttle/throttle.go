// Package throttle bounds how often passwords may be guessed, with its state
// in the store, so that it holds over all replicas and restarts.
//
// Two things are counted in a sliding window: failures at one account and
// failures from one network address (an IPv6 /64 is one). Over the limit a try
// is refused unseen, and a refused try is not counted: whoever stops is let in
// again within the window. An address from which the account's owner has
// signed in has a count of its own for that account: strangers, however many,
// cannot lock the owner out. Accounts that do not exist are counted alike.
//
// A try at an account is counted before it is made and taken back when it
// succeeds, so that a hundred tries at once are not a hundred free ones.
package throttle

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"net/netip"
	"time"

	"github.com/fitfusion/fitfusion/services/auth/internal/account"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

const (
	maxTries  = 16 // of a compare-and-swap; only other replicas compete
	retryStep = 2 * time.Millisecond
	stripes   = 64
)

// Store keeps states by key.
type Store interface {
	// Load gives fault.NotFound for a key that has none.
	Load(ctx context.Context, key string) (State, error)
	// Save stores a state over Version, 0 for a new one; fault.Stale or
	// fault.Conflict when it is another. It may be forgotten from expires on.
	Save(ctx context.Context, key string, state State, expires time.Time) error
}

// Limits configure a Throttle.
type Limits struct {
	Account int // failures at one account within the window
	Address int // failures from one address within the window
	Window  time.Duration
}

// Throttle counts failures. It implements account.Throttle.
type Throttle struct {
	store            Store
	account, address limit
	now              func() time.Time
	// turns let one caller of this process at a key: they would only make
	// each other's compare-and-swap fail.
	turns [stripes]chan struct{}
}

var _ account.Throttle = (*Throttle)(nil)

// New makes a throttle over a store.
func New(store Store, limits Limits, now func() time.Time) *Throttle {
	t := &Throttle{
		store: store, now: now,
		account: limit{limits.Account, limits.Window}, address: limit{limits.Address, limits.Window},
	}
	for i := range t.turns {
		t.turns[i] = make(chan struct{}, 1)
	}
	return t
}

// Allow gives fault.Limited when too much has failed from an address.
func (t *Throttle) Allow(ctx context.Context, address string) error {
	state, err := t.store.Load(ctx, addressKey(address))
	if err != nil && !fault.Is(err, fault.NotFound) {
		return fmt.Errorf("load failures of an address: %w", err)
	}
	return refused(t.address.wait(state.Failures, t.now()))
}

// Begin counts a try; fault.Limited when it may not be made.
func (t *Throttle) Begin(ctx context.Context, email account.Email, address string) error {
	if err := t.Allow(ctx, address); err != nil {
		return err
	}
	return t.update(ctx, accountKey(email), func(s *State, now time.Time) (bool, error) {
		failures := s.failures(addressKey(address))
		if err := refused(t.account.wait(*failures, now)); err != nil {
			return false, err
		}
		*failures = t.account.add(*failures, now)
		return true, nil
	})
}

// Succeeded clears what was counted for an account from an address, and
// remembers the address as one of the owner's.
func (t *Throttle) Succeeded(ctx context.Context, email account.Email, address string) error {
	return t.update(ctx, accountKey(email), func(s *State, now time.Time) (bool, error) {
		key := addressKey(address)
		if failures := s.failures(key); failures == &s.Failures {
			s.Failures = dropLast(s.Failures) // this very try
		}
		s.welcome(key, now)
		return true, nil
	})
}

// Failed counts a failure of an address. That of the account is counted already.
func (t *Throttle) Failed(ctx context.Context, address string) error {
	return t.update(ctx, addressKey(address), func(s *State, now time.Time) (bool, error) {
		s.Failures = t.address.add(s.Failures, now)
		return true, nil
	})
}

// Void takes back a try at an account that could not be made.
func (t *Throttle) Void(ctx context.Context, email account.Email, address string) error {
	return t.update(ctx, accountKey(email), func(s *State, _ time.Time) (bool, error) {
		failures := s.failures(addressKey(address))
		before := len(*failures)
		*failures = dropLast(*failures)
		return before > 0, nil
	})
}

// update changes the state of a key by compare-and-swap, unless change says
// that there is nothing to store.
func (t *Throttle) update(ctx context.Context, key string, change func(s *State, now time.Time) (bool, error)) error {
	leave, err := t.enter(ctx, key)
	if err != nil {
		return err
	}
	defer leave()
	for try := range maxTries {
		state, err := t.store.Load(ctx, key)
		if err != nil && !fault.Is(err, fault.NotFound) {
			return fmt.Errorf("load failures: %w", err)
		}
		now := t.now().UTC().Truncate(time.Millisecond)
		save, err := change(&state, now)
		if err != nil || !save {
			return err
		}
		err = t.store.Save(ctx, key, state, state.expires(t.account.window))
		if err == nil {
			return nil
		}
		if !fault.Is(err, fault.Stale) && !fault.Is(err, fault.Conflict) {
			return fmt.Errorf("store failures: %w", err)
		}
		if err := pause(ctx, rand.N(retryStep*time.Duration(try+1))); err != nil { //nolint:gosec // jitter needs no secrecy
			return err
		}
	}
	return fault.RetryLater(fault.Unavailable, "busy", "Too many tries at once. Try again in a moment.", time.Second)
}

func (t *Throttle) enter(ctx context.Context, key string) (leave func(), err error) {
	turn := t.turns[(int(key[0])<<4^int(key[1]))%stripes]
	select {
	case turn <- struct{}{}:
		return func() { <-turn }, nil
	case <-ctx.Done():
		return nil, fmt.Errorf("wait to count a try: %w", ctx.Err())
	}
}

func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait to count a try: %w", ctx.Err())
	}
}

func refused(wait time.Duration) error {
	if wait <= 0 {
		return nil
	}
	return fault.RetryLater(fault.Limited, "too_many_tries", "Too many tries. Wait a little before the next one.", wait)
}

func dropLast(list []time.Time) []time.Time { return list[:max(len(list)-1, 0)] }

func accountKey(email account.Email) string { return digest("account", email.Text()) }

// addressKey takes an IPv6 network of 64 bits as one address: that much is
// what one customer has.
func addressKey(address string) string {
	ip, err := netip.ParseAddr(address)
	if err != nil {
		return digest("address", "unknown")
	}
	ip = ip.Unmap().WithZone("")
	if ip.Is6() {
		network, _ := ip.Prefix(64) // fits: it is IPv6
		ip = network.Addr()
	}
	return digest("address", ip.String())
}

// digest keeps addresses of people out of the database.
func digest(kind, text string) string {
	sum := sha256.Sum256([]byte(kind + "\x00" + text))
	return hex.EncodeToString(sum[:16])
}
