// Package account is the domain of auth: who has an account, what an e-mail
// address and a password must be, and how somebody proves to be its owner.
//
// Registry is the way in. It is told by interfaces how accounts are stored,
// passwords hashed and tries counted, and holds the order in which that must
// happen, so that an answer and its time say nothing about who has an account.
package account

import (
	"context"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Languages a person can ask to be written to in.
const (
	Spanish = "es"
	English = "en"
)

// Account is one person's account.
type Account struct {
	ID       string
	Email    Email
	Hash     string // PHC string of the password
	Language string // Spanish, English or "" when not said
	Created  time.Time
	Version  int64 // of the stored document; 0 before it is stored
}

// Store keeps accounts.
type Store interface {
	// Insert stores a new account; fault.Conflict when its address is taken.
	Insert(ctx context.Context, a Account) error
	// ByID and ByEmail give fault.NotFound when there is no such account.
	ByID(ctx context.Context, id string) (Account, error)
	ByEmail(ctx context.Context, email Email) (Account, error)
	// Replace stores a changed account; fault.Stale when it was changed in between.
	Replace(ctx context.Context, a Account) error
}

// Hasher turns passwords into PHC strings at a cost. Both operations give
// fault.Unavailable when too many are waiting already.
type Hasher interface {
	Hash(ctx context.Context, password string) (string, error)
	// Verify compares. An empty PHC string, nobody's, costs the same and never
	// matches. Outdated says that the match should be hashed anew.
	Verify(ctx context.Context, password, phc string) (match, outdated bool, err error)
}

// Throttle bounds the tries to guess a password, by account and by address.
type Throttle interface {
	// Allow gives fault.Limited when an address has failed too often.
	Allow(ctx context.Context, address string) error
	// Begin is Allow for a try at an account, and counts it before it is made; fault.Limited when it may not be.
	Begin(ctx context.Context, email Email, address string) error
	// Succeeded, Failed and Void tell how the try ended; Void: it was not made.
	Succeeded(ctx context.Context, email Email, address string) error
	Failed(ctx context.Context, address string) error
	Void(ctx context.Context, email Email, address string) error
}

// Registration is what somebody sends to make an account.
type Registration struct {
	Email, Password string
	Language        string // optional
}

// Credentials are what somebody sends to sign in.
type Credentials struct{ Email, Password string }

func (r Registration) check(policy Policy) (Email, error) {
	var wrong fault.Fields
	email := readEmail(&wrong, r.Email)
	policy.check(&wrong, r.Password, email)
	if r.Language != "" {
		fault.OneOf(&wrong, "/language", r.Language, Spanish, English)
	}
	return email, wrong.Err()
}

func (c Credentials) check() (Email, error) {
	var wrong fault.Fields
	email := readEmail(&wrong, c.Email)
	if c.Password == "" {
		wrong.Add("/password", "required", "Enter your password.")
	}
	return email, wrong.Err()
}
