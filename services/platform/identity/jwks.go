package identity

import (
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// How long a key set is believed, and how often it may be asked for at most:
// when tokens name keys that we do not know, and when it cannot be read.
const (
	keysFresh    = 10 * time.Minute
	keysRefetch  = 5 * time.Second
	keysTimeout  = 2 * time.Second
	keysPatience = 200 * time.Millisecond // with a set that is old
	maxKeySet    = 64 << 10               // bytes
)

// RemoteKeys is a KeySource that reads a JWKS (RFC 7517) over HTTP. It takes
// Ed25519 keys alone, whatever else the set holds. When the set cannot be
// read, keys that are known go on counting.
type RemoteKeys struct {
	url    string
	client *http.Client
	now    func() time.Time
	flight singleflight.Group

	mu   sync.RWMutex
	keys map[string]ed25519.PublicKey
	read time.Time // when keys were read
	last time.Time // when they were asked for
	err  error     // how that went
}

// NewRemoteKeys makes a source that reads url when it first needs a key.
func NewRemoteKeys(url string, client *http.Client, now func() time.Time) *RemoteKeys {
	return &RemoteKeys{url: url, client: client, now: now}
}

// Key implements KeySource.
func (r *RemoteKeys) Key(ctx context.Context, kid string) (ed25519.PublicKey, error) {
	key, ask, err := r.look(kid)
	if ask {
		patience := 2 * keysTimeout // more than the fetch takes
		if key != nil {
			patience = keysPatience // it will do when the set is slow to come
		}
		r.join(ctx, patience)
		key, _, err = r.look(kid)
	}
	if key != nil {
		return key, nil
	}
	if ctx.Err() != nil { // the caller left before the set came
		return nil, fmt.Errorf("wait for keys: %w", ctx.Err())
	}
	if err != nil {
		return nil, fault.Because(err, fault.Unavailable, "keys_unavailable", "Sign-in cannot be checked right now.")
	}
	return nil, fault.Because(fmt.Errorf("unknown kid %q", kid), fault.Unauthenticated, "invalid_token", "The access token is not valid.")
}

// join waits for the one fetch that is under way, and starts it when there is
// none. The fetch ends by itself within keysTimeout.
func (r *RemoteKeys) join(ctx context.Context, patience time.Duration) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	fetched := r.flight.DoChan("", func() (any, error) {
		r.refresh(ctx)
		return struct{}{}, nil
	})
	select {
	case <-fetched:
	case <-ctx.Done():
	}
}

// look gives the key when it is known, whether the set should be asked for,
// and why it could not be read.
func (r *RemoteKeys) look(kid string) (key ed25519.PublicKey, ask bool, err error) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	key, now := r.keys[kid], r.now()
	old := key == nil || now.Sub(r.read) >= keysFresh
	return key, old && now.Sub(r.last) >= keysRefetch, r.err
}

// refresh asks for the set unless a flight before this one has just done so.
func (r *RemoteKeys) refresh(ctx context.Context) {
	r.mu.RLock()
	done := r.now().Sub(r.last) < keysRefetch
	r.mu.RUnlock()
	if done {
		return
	}
	// One fetch serves many requests: it must not end with the first caller's.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), keysTimeout)
	defer cancel()
	keys, err := r.fetch(ctx)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.last, r.err = r.now(), err
	if err == nil {
		r.keys, r.read = keys, r.last
	}
}

func (r *RemoteKeys) fetch(ctx context.Context) (map[string]ed25519.PublicKey, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, r.url, http.NoBody)
	if err != nil {
		return nil, fmt.Errorf("ask for keys: %w", err)
	}
	resp, err := r.client.Do(req)
	if err != nil {
		return nil, fmt.Errorf("ask for keys: %w", err)
	}
	body, readErr := io.ReadAll(io.LimitReader(resp.Body, maxKeySet))
	if err := errors.Join(readErr, resp.Body.Close()); err != nil {
		return nil, fmt.Errorf("read keys: %w", err)
	}
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("ask for keys: status %d", resp.StatusCode)
	}
	return parseKeySet(body)
}

func parseKeySet(body []byte) (map[string]ed25519.PublicKey, error) {
	var set struct {
		Keys []struct{ Kty, Crv, X, Kid string }
	}
	if err := json.Unmarshal(body, &set); err != nil {
		return nil, fmt.Errorf("parse key set: %w", err)
	}
	keys := make(map[string]ed25519.PublicKey, len(set.Keys))
	for _, k := range set.Keys {
		x, err := base64.RawURLEncoding.DecodeString(k.X)
		if k.Kty == "OKP" && k.Crv == "Ed25519" && k.Kid != "" && err == nil && len(x) == ed25519.PublicKeySize {
			keys[k.Kid] = x
		}
	}
	return keys, nil
}
