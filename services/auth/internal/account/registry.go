package account

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Registry makes accounts and lets their owners in.
type Registry struct {
	store    Store
	hasher   Hasher
	throttle Throttle
	policy   Policy
	now      func() time.Time
}

// NewRegistry joins the parts.
func NewRegistry(store Store, hasher Hasher, throttle Throttle, now func() time.Time) *Registry {
	return &Registry{store: store, hasher: hasher, throttle: throttle, policy: NewPolicy(), now: now}
}

// Register makes an account for a caller at a network address; fault.Invalid
// for input that breaks a rule, fault.Conflict when the e-mail address has an
// account, fault.Limited and fault.Unavailable as the parts say. The password
// is hashed before the address is looked at, so that the time says nothing.
func (r *Registry) Register(ctx context.Context, reg Registration, address string) (Account, error) {
	email, err := reg.check(r.policy)
	if err != nil {
		return Account{}, err
	}
	if err := r.throttle.Allow(ctx, address); err != nil {
		return Account{}, err
	}
	hash, err := r.hasher.Hash(ctx, reg.Password)
	if err != nil {
		return Account{}, fmt.Errorf("hash a new password: %w", err)
	}
	a := Account{
		ID: rand.Text(), Email: email, Hash: hash, Language: reg.Language,
		Created: r.now().UTC().Truncate(time.Millisecond), Version: 1,
	}
	err = r.store.Insert(ctx, a)
	if fault.Is(err, fault.Conflict) {
		// It may be a try to learn who is here.
		return Account{}, r.refuse(ctx, address, fault.Conflict, "account_exists", "There is an account with this e-mail address already.")
	}
	if err != nil {
		return Account{}, fmt.Errorf("store a new account: %w", err)
	}
	return a, nil
}

// SignIn gives the account that the credentials belong to;
// fault.Unauthenticated, the same for an unknown address as for a wrong
// password, fault.Limited after too many tries.
func (r *Registry) SignIn(ctx context.Context, c Credentials, address string) (Account, error) {
	email, err := c.check()
	if err != nil {
		return Account{}, err
	}
	if err := r.throttle.Begin(ctx, email, address); err != nil {
		return Account{}, err
	}
	a, match, err := r.verify(ctx, email, c.Password)
	if err != nil {
		return Account{}, errors.Join(err, r.throttle.Void(ctx, email, address))
	}
	if !match {
		return Account{}, r.refuse(ctx, address, fault.Unauthenticated, "invalid_credentials", "The e-mail address or the password is wrong.")
	}
	if err := r.throttle.Succeeded(ctx, email, address); err != nil {
		return Account{}, err
	}
	return a, nil
}

// refuse counts a failure of the address before it says what was wrong: what
// cannot be counted is not answered.
func (r *Registry) refuse(ctx context.Context, address string, kind fault.Kind, code, detail string) error {
	if err := r.throttle.Failed(ctx, address); err != nil {
		return err
	}
	return fault.New(kind, code, detail)
}

// ByID gives an account; fault.NotFound when there is none.
func (r *Registry) ByID(ctx context.Context, id string) (Account, error) {
	a, err := r.store.ByID(ctx, id)
	if err != nil {
		return Account{}, fmt.Errorf("load an account: %w", err)
	}
	return a, nil
}

func (r *Registry) verify(ctx context.Context, email Email, password string) (Account, bool, error) {
	a, err := r.store.ByEmail(ctx, email) // nobody's account has no hash
	if err != nil && !fault.Is(err, fault.NotFound) {
		return Account{}, false, fmt.Errorf("look up an account: %w", err)
	}
	match, outdated, err := r.hasher.Verify(ctx, password, a.Hash)
	if err != nil {
		return Account{}, false, fmt.Errorf("verify a password: %w", err)
	}
	if !match || !outdated {
		return a, match, nil
	}
	return r.rehash(ctx, a, password)
}

// rehash brings the stored hash to today's parameters. Losing to another
// sign-in that does the same is fine, and so is having no time for it now.
func (r *Registry) rehash(ctx context.Context, a Account, password string) (Account, bool, error) {
	hash, err := r.hasher.Hash(ctx, password)
	if fault.Is(err, fault.Unavailable) {
		return a, true, nil
	}
	if err != nil {
		return Account{}, false, fmt.Errorf("hash a password anew: %w", err)
	}
	a.Hash = hash
	if err := r.store.Replace(ctx, a); err != nil && !fault.Is(err, fault.Stale) {
		return Account{}, false, fmt.Errorf("store a new hash: %w", err)
	}
	return a, true, nil
}
