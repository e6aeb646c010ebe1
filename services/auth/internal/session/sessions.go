package session

import (
	"context"
	"fmt"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Codes of the fault.Unauthenticated with which a refresh can end.
const (
	CodeOver    = "session_over"    // expired, signed out, or never there
	CodeRevoked = "session_revoked" // a token was used twice
)

// maxTries bounds the compare-and-swap of one call. A lost race changes what
// the token is (current to previous), so the second try ends it; more are
// needed only while several tokens of one session race.
const maxTries = 8

// Store keeps sessions by user and id.
type Store interface {
	Insert(ctx context.Context, s Session) error
	// Get gives fault.NotFound when there is no such session.
	Get(ctx context.Context, user, id string) (Session, error)
	// Replace and Delete give fault.Stale when the stored version is another
	// than s.Version, and fault.NotFound when there is none.
	Replace(ctx context.Context, s Session) error
	Delete(ctx context.Context, s Session) error
	// LeastUsed gives a user's sessions, the longest unused first.
	LeastUsed(ctx context.Context, user string, limit int) ([]Session, error)
}

// Sessions opens, refreshes and closes sessions.
type Sessions struct {
	store Store
	now   func() time.Time
}

// New makes Sessions over a store.
func New(store Store, now func() time.Time) *Sessions { return &Sessions{store: store, now: now} }

// Open starts a session of a user who has just proved to be one, and gives its
// token. It also clears away sessions of this user that are over.
func (m *Sessions) Open(ctx context.Context, user, device string) (Session, Token, error) {
	now := m.time()
	if err := m.sweep(ctx, user, now); err != nil {
		return Session{}, Token{}, fmt.Errorf("clear old sessions: %w", err)
	}
	s, token := open(user, device, now)
	if err := m.store.Insert(ctx, s); err != nil {
		return Session{}, Token{}, fmt.Errorf("store a new session: %w", err)
	}
	return s, token, nil
}

// Refresh trades a token for its successor; fault.Unauthenticated with
// CodeOver or CodeRevoked when it is no good.
func (m *Sessions) Refresh(ctx context.Context, text string) (Session, Token, error) {
	token, ok := ParseToken(text)
	if !ok {
		return Session{}, Token{}, over()
	}
	for range maxTries {
		s, next, err := m.try(ctx, token)
		switch {
		case fault.Is(err, fault.Stale): // somebody was faster: look again
		case fault.Is(err, fault.NotFound):
			return Session{}, Token{}, over()
		case err != nil:
			return Session{}, Token{}, fmt.Errorf("refresh a session: %w", err)
		default:
			return s, next, nil
		}
	}
	return Session{}, Token{}, fault.RetryLater(fault.Unavailable, "busy", "This session is being refreshed. Try again.", time.Second)
}

func (m *Sessions) try(ctx context.Context, token Token) (Session, Token, error) {
	s, err := m.store.Get(ctx, token.User, token.Session)
	if err != nil {
		return Session{}, Token{}, err
	}
	now := m.time()
	if s.Expired(now) {
		if err := m.store.Delete(ctx, s); err != nil {
			return Session{}, Token{}, err
		}
		return Session{}, Token{}, over()
	}
	s, next, what := s.present(token, now)
	switch what {
	case rotated:
		err = m.store.Replace(ctx, s)
	case reused:
		if err = m.store.Delete(ctx, s); err == nil {
			err = fault.New(fault.Unauthenticated, CodeRevoked, "This session was ended because its key was used twice. Sign in again.")
		}
	case repeated:
	}
	return s, next, err
}

// Close ends the session of a token. One that is no good, or over already, is
// not an error.
func (m *Sessions) Close(ctx context.Context, text string) error {
	token, ok := ParseToken(text)
	if !ok {
		return nil
	}
	for range maxTries {
		s, err := m.store.Get(ctx, token.User, token.Session)
		if err == nil && !s.holds(token) {
			return nil
		}
		if err == nil {
			err = m.store.Delete(ctx, s)
		}
		switch {
		case err == nil, fault.Is(err, fault.NotFound):
			return nil
		case !fault.Is(err, fault.Stale):
			return fmt.Errorf("close a session: %w", err)
		}
	}
	return fault.RetryLater(fault.Unavailable, "busy", "This session is being refreshed. Try again.", time.Second)
}

// sweep removes expired sessions and keeps room for one more.
func (m *Sessions) sweep(ctx context.Context, user string, now time.Time) error {
	list, err := m.store.LeastUsed(ctx, user, MaxPerUser+1)
	if err != nil {
		return err
	}
	for i, s := range list {
		if full := len(list)-i >= MaxPerUser; !full && !s.Expired(now) {
			continue
		}
		if err := m.store.Delete(ctx, s); err != nil && !fault.Is(err, fault.Stale) && !fault.Is(err, fault.NotFound) {
			return err
		}
	}
	return nil
}

// time is now as a document keeps it.
func (m *Sessions) time() time.Time { return m.now().UTC().Truncate(time.Millisecond) }

func over() error {
	return fault.New(fault.Unauthenticated, CodeOver, "You are signed out. Sign in again.")
}
