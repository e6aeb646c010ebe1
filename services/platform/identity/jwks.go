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

// How long a key set is believed, and how often it may be asked for at most
// when tokens name keys that we do not know.
const (
	keysFresh   = 10 * time.Minute
	keysRefetch = 5 * time.Second
	keysTimeout = 2 * time.Second
	maxKeySet   = 64 << 10 // bytes
)

// RemoteKeys is a KeySource that reads a JWKS (RFC 7517) over HTTP. It takes
// Ed25519 keys alone, whatever else the set holds. When the set cannot be
// read, keys that are known go on counting.
type RemoteKeys struct {
	url    string
	client *http.Client
	now    func() time.Time
	flight singleflight.Group

	mu      sync.RWMutex
	keys    map[string]ed25519.PublicKey
	fetched time.Time
}

// NewRemoteKeys makes a source that reads url when it first needs a key.
func NewRemoteKeys(url string, client *http.Client, now func() time.Time) *RemoteKeys {
	return &RemoteKeys{url: url, client: client, now: now}
}

// Key implements KeySource.
func (r *RemoteKeys) Key(ctx context.Context, kid string) (ed25519.PublicKey, error) {
	key, age, ok := r.lookup(kid)
	if ok && age < keysFresh {
		return key, nil
	}
	if !ok && age < keysRefetch {
		return nil, unknownKey(kid)
	}
	_, err, _ := r.flight.Do("", func() (any, error) {
		// One fetch serves many requests: it must not end with the first caller's.
		fetchCtx, cancel := context.WithTimeout(context.WithoutCancel(ctx), keysTimeout)
		defer cancel()
		return nil, r.fetch(fetchCtx)
	})
	if err != nil && ok {
		return key, nil
	}
	if err != nil {
		return nil, fault.Because(err, fault.Unavailable, "keys_unavailable", "Sign-in cannot be checked right now.")
	}
	if key, _, ok = r.lookup(kid); ok {
		return key, nil
	}
	return nil, unknownKey(kid)
}

func unknownKey(kid string) error {
	return fault.Because(fmt.Errorf("unknown kid %q", kid), fault.Unauthenticated, "invalid_token", "The access token is not valid.")
}

func (r *RemoteKeys) lookup(kid string) (ed25519.PublicKey, time.Duration, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	key, ok := r.keys[kid]
	return key, r.now().Sub(r.fetched), ok
}

func (r *RemoteKeys) fetch(ctx context.Context) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, r.url, http.NoBody)
	if err != nil {
		return fmt.Errorf("ask for keys: %w", err)
	}
	resp, err := r.client.Do(req)
	if err != nil {
		return fmt.Errorf("ask for keys: %w", err)
	}
	body, readErr := io.ReadAll(io.LimitReader(resp.Body, maxKeySet))
	if err := errors.Join(readErr, resp.Body.Close()); err != nil {
		return fmt.Errorf("read keys: %w", err)
	}
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("ask for keys: status %d", resp.StatusCode)
	}
	keys, err := parseKeySet(body)
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.keys, r.fetched = keys, r.now()
	return nil
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
