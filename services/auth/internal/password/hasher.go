// Package password hashes passwords with argon2id and bounds what that may
// cost: at most a fixed number of hashes run at once, each of a fixed size, so
// memory has a limit by construction. A caller that cannot start within a
// short wait is told to come back.
package password

import (
	"context"
	"crypto/subtle"
	"fmt"
	"runtime"
	"sync/atomic"
	"time"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// How long a caller waits for its turn, and how long it is told to stay away
// when the turn did not come.
const (
	queueWait  = 250 * time.Millisecond
	retryAfter = time.Second
)

// Options of a Hasher. The policy of OWASP's Password Storage Cheat Sheet is
// MemoryKiB 19456 and Time 2.
type Options struct {
	MemoryKiB   uint32
	Time        uint32 // passes
	Concurrency int    // hashes at once
	// Derive is argon2.IDKey when nil; a test counts with it.
	Derive func(password, salt []byte, time, memory uint32, threads uint8, keyLen uint32) []byte
	// Hashing, unless nil, is called before each hash and what it returns after it.
	Hashing func() (done func())
}

// Hasher makes and verifies PHC strings.
type Hasher struct {
	opts     Options
	turns    chan struct{}
	dummy    phc
	done     atomic.Int64
	waiting  atomic.Int64
	rejected atomic.Int64
}

// Load is how busy a Hasher is.
type Load struct {
	Running  int
	Waiting  int   // for their turn
	Rejected int64 // whose turn did not come, since the start
}

// NewHasher makes a hasher; an error for parameters that argon2id does not take.
func NewHasher(opts Options) (*Hasher, error) {
	// Nobody's hash: no password is known to give this key.
	dummy := phc{memoryKiB: opts.MemoryKiB, time: opts.Time, threads: threads, salt: random(saltLen), key: random(keyLen)}
	if !dummy.sane() || opts.Concurrency < 1 {
		return nil, fmt.Errorf("argon2id with %d KiB, %d passes, %d at once: out of range", opts.MemoryKiB, opts.Time, opts.Concurrency)
	}
	if opts.Derive == nil {
		opts.Derive = argon2.IDKey
	}
	if opts.Hashing == nil {
		opts.Hashing = func() func() { return func() {} }
	}
	return &Hasher{opts: opts, turns: make(chan struct{}, opts.Concurrency), dummy: dummy}, nil
}

// Load says how busy the hasher is now.
func (h *Hasher) Load() Load {
	return Load{Running: len(h.turns), Waiting: int(h.waiting.Load()), Rejected: h.rejected.Load()}
}

// Hash gives the PHC string of a password under a fresh salt;
// fault.Unavailable when too many wait.
func (h *Hasher) Hash(ctx context.Context, password string) (string, error) {
	p := h.dummy
	p.salt = random(saltLen)
	var err error
	if p.key, err = h.derive(ctx, password, p); err != nil {
		return "", err
	}
	return p.String(), nil
}

// Verify compares a password with a PHC string; fault.Unavailable when too
// many wait. An empty string is nobody's: it costs the same and never matches.
// Outdated says that a match was made with other parameters than today's.
func (h *Hasher) Verify(ctx context.Context, password, text string) (match, outdated bool, err error) {
	stored := h.dummy
	if text != "" {
		if stored, err = parse(text); err != nil {
			return false, false, fmt.Errorf("read a stored hash: %w", err)
		}
	}
	key, err := h.derive(ctx, password, stored)
	if err != nil {
		return false, false, err
	}
	match = subtle.ConstantTimeCompare(key, stored.key) == 1 && text != ""
	outdated = stored.memoryKiB != h.opts.MemoryKiB || stored.time != h.opts.Time || stored.threads != threads
	return match, outdated, nil
}

func (h *Hasher) derive(ctx context.Context, password string, p phc) ([]byte, error) {
	if err := h.enter(ctx); err != nil {
		return nil, err
	}
	defer h.leave()
	defer h.opts.Hashing()()
	// The same text typed on another system may come in another form
	// (NIST SP 800-63B-4 section 3.1.1.2: normalise before hashing).
	return h.opts.Derive(norm.NFKC.Bytes([]byte(password)), p.salt, p.time, p.memoryKiB, p.threads, uint32(len(p.key))), nil //nolint:gosec // 64 at most
}

// leave gives the turn to the next one. What a hash has worked in is as large
// as everything else in the process together, and garbage now: it is collected
// after as many hashes as run at once, before it has piled up.
func (h *Hasher) leave() {
	if h.done.Add(1)%int64(h.opts.Concurrency) == 0 {
		runtime.GC()
	}
	<-h.turns
}

func (h *Hasher) enter(ctx context.Context) error {
	select {
	case h.turns <- struct{}{}:
		return nil
	default:
	}
	h.waiting.Add(1)
	defer h.waiting.Add(-1)
	wait := time.NewTimer(queueWait)
	defer wait.Stop()
	select {
	case h.turns <- struct{}{}:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait to hash a password: %w", ctx.Err())
	case <-wait.C:
		h.rejected.Add(1)
		return fault.RetryLater(fault.Unavailable, "busy", "Many people are signing in right now. Try again in a moment.", retryAfter)
	}
}
