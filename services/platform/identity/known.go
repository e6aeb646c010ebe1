package identity

import (
	"sync"
	"time"
)

// Bounds of the memory of verified tokens.
const (
	knownTokens = 10_000
	knownFor    = time.Minute // after which a signature is checked again, so that a withdrawn key stops counting
)

// known remembers tokens whose signature was checked within the last minute:
// a person's requests come in bursts, and an Ed25519 verification costs more
// than all the rest of a small request.
type known struct {
	mu    sync.RWMutex
	users map[string]verified // by the whole token
}

type verified struct {
	user  string
	until time.Time
}

func newKnown() *known { return &known{users: make(map[string]verified)} }

func (k *known) user(token string, now time.Time) (string, bool) {
	k.mu.RLock()
	entry, ok := k.users[token]
	k.mu.RUnlock()
	return entry.user, ok && now.Before(entry.until)
}

func (k *known) remember(token, user string, expires, now time.Time) {
	until := now.Add(knownFor)
	if expires.Before(until) {
		until = expires
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.users) >= knownTokens {
		clear(k.users) // cheap, rare, and costs each caller one verification
	}
	k.users[token] = verified{user: user, until: until}
}
