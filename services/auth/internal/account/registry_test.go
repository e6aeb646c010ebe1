package account_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/auth/internal/account"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

const goodPassword = "correct horse battery"

// store keeps accounts in memory.
type store struct {
	mu   sync.Mutex
	list []account.Account
}

func (s *store) find(match func(account.Account) bool) (account.Account, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, a := range s.list {
		if match(a) {
			return a, nil
		}
	}
	return account.Account{}, fault.New(fault.NotFound, "not_found", "")
}

func (s *store) Insert(_ context.Context, a account.Account) error {
	if _, err := s.find(func(b account.Account) bool { return a.Email == b.Email }); err == nil {
		return fault.New(fault.Conflict, "exists", "")
	}
	s.list = append(s.list, a)
	return nil
}

func (s *store) ByID(_ context.Context, id string) (account.Account, error) {
	return s.find(func(a account.Account) bool { return a.ID == id })
}

func (s *store) ByEmail(_ context.Context, email account.Email) (account.Account, error) {
	return s.find(func(a account.Account) bool { return a.Email == email })
}

func (s *store) Replace(context.Context, account.Account) error {
	return fault.New(fault.Stale, "stale", "") // somebody else was faster
}

// hasher counts what a real one would spend time on.
type hasher struct {
	hashed, verified int
	outdated         bool
	err              error
}

func (h *hasher) Hash(_ context.Context, password string) (string, error) {
	h.hashed++
	return "hash of " + password, h.err
}

func (h *hasher) Verify(_ context.Context, password, phc string) (match, outdated bool, err error) {
	h.verified++
	return phc == "hash of "+password, h.outdated, h.err
}

// throttle records the order of calls.
type throttle struct {
	calls []string
	err   error
}

func (t *throttle) called(name string) error {
	t.calls = append(t.calls, name)
	return t.err
}

func (t *throttle) Allow(context.Context, string) error { return t.called("allow") }
func (t *throttle) Begin(context.Context, account.Email, string) error {
	return t.called("begin")
}
func (t *throttle) Succeeded(context.Context, account.Email, string) error {
	return t.called("succeeded")
}
func (t *throttle) Failed(context.Context, string) error              { return t.called("failed") }
func (t *throttle) Void(context.Context, account.Email, string) error { return t.called("void") }

type parts struct {
	store    store
	hasher   hasher
	throttle throttle
	*account.Registry
}

func assemble(t *testing.T) *parts {
	t.Helper()
	p := &parts{}
	p.Registry = account.NewRegistry(&p.store, &p.hasher, &p.throttle, func() time.Time { return time.Unix(1e9, 0) })
	if _, err := p.Register(t.Context(), account.Registration{Email: "ana@example.org", Password: goodPassword}, "127.0.0.1"); err != nil {
		t.Fatal(err)
	}
	p.hasher.hashed, p.throttle.calls = 0, nil
	return p
}

func (p *parts) signIn(t *testing.T, email, password string) error {
	t.Helper()
	_, err := p.SignIn(t.Context(), account.Credentials{Email: email, Password: password}, "127.0.0.1")
	return err
}

// TestRow08SameWorkForAnUnknownUser: what takes time is done alike, and the
// answer is the same to the letter.
func TestRow08SameWorkForAnUnknownUser(t *testing.T) {
	t.Parallel()
	known, unknown := assemble(t), assemble(t)
	wrong, nobody := known.signIn(t, "ana@example.org", "not the password"), unknown.signIn(t, "eva@example.org", "not the password")
	if wrong == nil || nobody == nil || wrong.Error() != nobody.Error() || !fault.Is(wrong, fault.Unauthenticated) {
		t.Errorf("a wrong password: %v, nobody: %v", wrong, nobody)
	}
	if known.hasher != unknown.hasher || known.hasher.verified != 1 {
		t.Errorf("hashes: %+v and %+v", known.hasher, unknown.hasher)
	}
	if len(known.throttle.calls) != 2 || len(unknown.throttle.calls) != 2 {
		t.Errorf("counted %v and %v", known.throttle.calls, unknown.throttle.calls)
	}
	// Registering spends the hash before it says that the address is taken.
	_, err := known.Register(t.Context(), account.Registration{Email: "ana@example.org", Password: goodPassword}, "127.0.0.1")
	if !fault.Is(err, fault.Conflict) || known.hasher.hashed != 1 {
		t.Errorf("%v after %d hashes", err, known.hasher.hashed)
	}
}

func TestRefusedBeforeTheWork(t *testing.T) {
	t.Parallel()
	p := assemble(t)
	p.throttle.err = fault.New(fault.Limited, "too_many_tries", "")
	if err := p.signIn(t, "ana@example.org", goodPassword); !fault.Is(err, fault.Limited) || p.hasher.verified > 0 {
		t.Errorf("%v after %d hashes", err, p.hasher.verified)
	}
	_, err := p.Register(t.Context(), account.Registration{Email: "eva@example.org", Password: goodPassword}, "127.0.0.1")
	if !fault.Is(err, fault.Limited) || p.hasher.hashed > 0 {
		t.Errorf("%v after %d hashes", err, p.hasher.hashed)
	}
}

// TestTryThatWasNotMade: nobody pays for our being busy.
func TestTryThatWasNotMade(t *testing.T) {
	t.Parallel()
	p := assemble(t)
	p.hasher.err = fault.New(fault.Unavailable, "busy", "")
	if err := p.signIn(t, "ana@example.org", goodPassword); !fault.Is(err, fault.Unavailable) {
		t.Error(err)
	}
	if got := p.throttle.calls; len(got) != 2 || got[1] != "void" {
		t.Errorf("counted %v, want begin and void", got)
	}
}

// TestFailureThatCannotBeCounted is no answer to a guess.
func TestFailureThatCannotBeCounted(t *testing.T) {
	t.Parallel()
	p := assemble(t)
	down := &failing{throttle: &p.throttle}
	p.Registry = account.NewRegistry(&p.store, &p.hasher, down, time.Now)
	if err := p.signIn(t, "ana@example.org", "not the password"); !fault.Is(err, fault.Unavailable) {
		t.Errorf("answered %v", err)
	}
}

type failing struct{ *throttle }

func (*failing) Failed(context.Context, string) error {
	return fault.New(fault.Unavailable, "database_unavailable", "")
}

// TestRehashLostRace: somebody else has brought the hash up to date.
func TestRehashLostRace(t *testing.T) {
	t.Parallel()
	p := assemble(t)
	p.hasher.outdated = true
	if err := p.signIn(t, "ana@example.org", goodPassword); err != nil || p.hasher.hashed != 1 {
		t.Errorf("%v after %d new hashes", err, p.hasher.hashed)
	}
	if err := p.signIn(t, "ana@example.org", "not the password"); err == nil || p.hasher.hashed != 1 {
		t.Error("a wrong password was hashed anew")
	}
}

func TestByID(t *testing.T) {
	t.Parallel()
	p := assemble(t)
	if _, err := p.ByID(t.Context(), "nobody"); !fault.Is(err, fault.NotFound) || errors.Unwrap(err) == nil {
		t.Error(err)
	}
}
