// Package session is the domain of staying signed in: a session is one
// sign-in of one browser, and its refresh token changes with each use.
//
// A session is one document, so its rotation is one compare-and-swap. It keeps
// the hashes of the current token and of the one before. What happens when a
// token is presented:
//
//   - the current one: the session rotates, the answer is the successor.
//   - the one before, within Grace of the rotation: the answer is the same
//     successor once more, and nothing changes. So two tabs that race get one
//     and the same token, and a phone that lost the answer on its way can ask
//     again. That is possible without storing a token: the successor is
//     HMAC-SHA256(salt, token), and the salt, fresh for each rotation, is in
//     the document.
//   - any other: it was used before or is made up; somebody else may have it.
//     The session ends for everybody.
//
// A thief who is quick enough to use the grace gets the token that the owner
// has as well: the first of the two to go on makes the other's a reused one.
package session

import (
	"crypto/rand"
	"crypto/subtle"
	"time"
)

// How long a session lives and a token is forgiven.
const (
	Idle     = 30 * 24 * time.Hour // without a refresh
	Absolute = 90 * 24 * time.Hour // after signing in
	Grace    = 10 * time.Second
	// MaxPerUser bounds what one account can store: signing in once more ends
	// the session that was not used for longest.
	MaxPerUser = 32
)

const saltLen = 32 // bytes

// Session is the stored state. Its fields are the store's to keep and no one
// else's to change.
type Session struct {
	User, ID string
	Device   string // such as "Firefox · Linux"
	Created  time.Time
	LastUsed time.Time // of the last rotation, or Created
	Current  []byte    // SHA-256 of the token that rotates
	Previous []byte    // SHA-256 of the token before; nil before the first rotation
	Salt     []byte    // that made Current from the one before
	Version  int64
}

// open starts a session and gives its first token.
func open(user, device string, now time.Time) (Session, Token) {
	token := newToken(user, rand.Text())
	return Session{
		User: user, ID: token.Session, Device: device, Created: now, LastUsed: now, Current: token.hash(), Version: 1,
	}, token
}

// Expired reports whether the session has ended by itself.
func (s Session) Expired(now time.Time) bool {
	return now.Sub(s.LastUsed) >= Idle || now.Sub(s.Created) >= Absolute
}

// Expires gives the time at which it ends when it is not used again.
func (s Session) Expires() time.Time {
	idle, absolute := s.LastUsed.Add(Idle), s.Created.Add(Absolute)
	if idle.Before(absolute) {
		return idle
	}
	return absolute
}

type outcome int

const (
	rotated  outcome = iota // the session changed and must be stored
	repeated                // the answer of the last rotation again
	reused                  // the session must end
)

// present judges a token. The session that it gives is to be stored when the
// outcome is rotated.
func (s Session) present(t Token, now time.Time) (Session, Token, outcome) {
	hash := t.hash()
	if subtle.ConstantTimeCompare(hash, s.Current) == 1 {
		s.Salt = make([]byte, saltLen)
		_, _ = rand.Read(s.Salt) // never fails since Go 1.24
		next := t.successor(s.Salt)
		s.Previous, s.Current, s.LastUsed = s.Current, next.hash(), now
		return s, next, rotated
	}
	if subtle.ConstantTimeCompare(hash, s.Previous) == 1 && now.Sub(s.LastUsed) < Grace {
		return s, t.successor(s.Salt), repeated
	}
	return s, Token{}, reused
}

// holds reports whether a token is one of the session's two.
func (s Session) holds(t Token) bool {
	hash := t.hash()
	return subtle.ConstantTimeCompare(hash, s.Current)|subtle.ConstantTimeCompare(hash, s.Previous) == 1
}
