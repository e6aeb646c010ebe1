package keys

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

const (
	// Lead is how long a key is published before it signs. It is longer than
	// Look, so that each process with the same directory publishes it too.
	Lead = time.Minute
	// Look is how often a process looks for keys of others and for age.
	Look = 20 * time.Second
	// slack is how long a key verifies after its last token has expired.
	slack = 5 * time.Minute
)

// Options of a Ring. Either Keys or Directory is set.
type Options struct {
	Keys      []Key  // the first signs, all verify
	Directory string // where the ring keeps keys of its own
	MaxAge    time.Duration
	TokenLife time.Duration // of the tokens that Mint makes
	Issuer    string
	Audience  string
	Now       func() time.Time
}

// Ring is the set of keys that count now. It implements identity.KeySource.
type Ring struct {
	opts Options
	dir  directory

	mu   sync.RWMutex
	keys []Key // the oldest first; of fixed keys, the signing one first
}

// NewRing loads the keys, and makes the first one where there is none.
func NewRing(opts Options) (*Ring, error) {
	r := &Ring{opts: opts, dir: directory{path: opts.Directory}, keys: opts.Keys}
	if r.fixed() {
		return r, nil
	}
	if err := r.reload(); err != nil {
		return nil, err
	}
	if len(r.All()) == 0 {
		if err := r.Rotate(); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func (r *Ring) fixed() bool { return len(r.opts.Keys) > 0 }

// All gives every key that verifies.
func (r *Ring) All() []Key {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.keys
}

// Key implements identity.KeySource.
func (r *Ring) Key(_ context.Context, kid string) (ed25519.PublicKey, error) {
	for _, k := range r.All() {
		if k.ID == kid {
			return k.Public(), nil
		}
	}
	return nil, fault.New(fault.Unauthenticated, "invalid_token", "The access token is not valid.")
}

// signer gives the newest key that has been published for long enough, or the
// oldest when none has.
func (r *Ring) signer() Key {
	keys := r.All()
	if r.fixed() {
		return keys[0]
	}
	for i := len(keys) - 1; i > 0; i-- {
		if r.opts.Now().Sub(keys[i].Created) >= Lead {
			return keys[i]
		}
	}
	return keys[0]
}

// Rotate makes a new key, which signs after Lead; the others go on verifying.
// It is an error for keys that come from the configuration.
func (r *Ring) Rotate() error {
	if r.fixed() {
		return errors.New("rotate keys: they come from the configuration, change them there")
	}
	if err := r.dir.add(r.opts.Now()); err != nil {
		return err
	}
	return r.reload()
}

// Maintain takes in keys that another process made, makes a new one when the
// newest is too old, and removes those whose last token is over.
func (r *Ring) Maintain() error {
	if r.fixed() {
		return nil
	}
	if err := r.reload(); err != nil {
		return err
	}
	keys, now := r.All(), r.opts.Now()
	for i := range keys[:len(keys)-1] {
		lastSigned := keys[i+1].Created.Add(Lead)
		if now.Sub(lastSigned) > r.opts.TokenLife+slack {
			if err := r.dir.remove(keys[i]); err != nil {
				return err
			}
		}
	}
	if now.Sub(keys[len(keys)-1].Created) >= r.opts.MaxAge {
		return r.Rotate()
	}
	return r.reload()
}

// Watch maintains the ring until ctx ends. What goes wrong is logged: the keys
// that are known go on counting.
func (r *Ring) Watch(ctx context.Context, log zerolog.Logger) {
	tick := time.NewTicker(Look)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if err := r.Maintain(); err != nil {
				log.Error().Err(err).Msg("maintain signing keys")
			}
		}
	}
}

func (r *Ring) reload() error {
	keys, err := r.dir.load()
	if err != nil {
		return fmt.Errorf("load signing keys: %w", err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(keys) == 0 && len(r.keys) > 0 {
		return errors.New("load signing keys: the directory has lost them")
	}
	r.keys = keys
	return nil
}
