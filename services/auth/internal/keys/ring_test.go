package keys_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/auth/internal/keys"
	"github.com/fitfusion/fitfusion/services/platform/identity"
)

// clock is a time that the test moves.
type clock struct{ nanos atomic.Int64 }

func (c *clock) now() time.Time {
	return time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC).Add(time.Duration(c.nanos.Load()))
}

func (c *clock) advance(d time.Duration) { c.nanos.Add(int64(d)) }

func options(dir string, c *clock) keys.Options {
	return keys.Options{
		Directory: dir, MaxAge: time.Hour, TokenLife: 10 * time.Minute,
		Issuer: "fitfusion", Audience: "fitfusion", Now: c.now,
	}
}

func open(t *testing.T, opts keys.Options) *keys.Ring {
	t.Helper()
	ring, err := keys.NewRing(opts)
	if err != nil {
		t.Fatal(err)
	}
	return ring
}

// published answers with the keys of any number of rings in turn, as replicas
// behind one address do.
type published struct {
	rings []*keys.Ring
	asked atomic.Int64
}

// RoundTrip implements http.RoundTripper.
func (p *published) RoundTrip(*http.Request) (*http.Response, error) {
	var set struct {
		Keys []map[string]string `json:"keys"`
	}
	for _, k := range p.rings[int(p.asked.Add(1))%len(p.rings)].All() {
		set.Keys = append(set.Keys, map[string]string{"kty": "OKP", "crv": "Ed25519", "kid": k.ID, "x": k.X()})
	}
	raw, err := json.Marshal(set)
	return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(bytes.NewReader(raw))}, err
}

func (p *published) verifier(c *clock) *identity.Verifier {
	source := identity.NewRemoteKeys("http://auth/jwks", &http.Client{Transport: p}, c.now)
	return identity.NewVerifier(source, "fitfusion", "fitfusion", c.now)
}

func mint(t *testing.T, ring *keys.Ring) string {
	t.Helper()
	token, err := ring.Mint("user")
	if err != nil {
		t.Fatal(err)
	}
	return token
}

// TestRow11KeyRotation: three replicas share a directory and rotate hourly for
// four hours; no token is refused while it lives, whoever made it.
func TestRow11KeyRotation(t *testing.T) {
	t.Parallel()
	var c clock
	dir := t.TempDir()
	replicas := &published{}
	for range 3 {
		replicas.rings = append(replicas.rings, open(t, options(dir, &c)))
	}
	verifier := replicas.verifier(&c)
	seen, checked := map[string]bool{}, 0
	var alive []string
	for minute := range 4 * 60 {
		for _, ring := range replicas.rings {
			alive = append(alive, mint(t, ring))
		}
		alive = alive[max(len(alive)-3*9, 0):]
		var group sync.WaitGroup
		group.Go(func() { // one replica looks after the keys while tokens are checked
			if err := replicas.rings[minute%3].Maintain(); err != nil {
				t.Error(err)
			}
		})
		for _, token := range alive {
			if _, err := verifier.Verify(t.Context(), token); err != nil {
				t.Fatalf("minute %d: %v", minute, err)
			}
			checked++
		}
		group.Wait()
		for range 3 { // Look is shorter than a minute
			c.advance(20 * time.Second)
			for _, ring := range replicas.rings {
				if err := ring.Maintain(); err != nil {
					t.Fatal(err)
				}
			}
		}
		for _, k := range replicas.rings[0].All() {
			seen[k.ID] = true
		}
	}
	left := len(replicas.rings[0].All())
	t.Logf("%d keys in 4 hours, %d left, %d checks, 0 refused", len(seen), left, checked)
	if len(seen) < 4 || left > 2 {
		t.Errorf("%d keys were used and %d are left", len(seen), left)
	}
}

// TestRotateByCommand: the new key is published at once and signs a minute later.
func TestRotateByCommand(t *testing.T) {
	t.Parallel()
	var c clock
	ring := open(t, options(t.TempDir(), &c))
	first := ring.All()[0].ID
	c.advance(10 * time.Minute)
	if err := ring.Rotate(); err != nil {
		t.Fatal(err)
	}
	if n := len(ring.All()); n != 2 {
		t.Fatalf("%d keys are published, want 2", n)
	}
	if got := kidOf(t, mint(t, ring)); got != first {
		t.Error("a key signs before others can have read it")
	}
	c.advance(keys.Lead)
	if got := kidOf(t, mint(t, ring)); got == first {
		t.Error("the new key does not sign")
	}
}

func kidOf(t *testing.T, token string) string {
	t.Helper()
	raw, err := decode(strings.Split(token, ".")[0])
	if err != nil {
		t.Fatal(err)
	}
	var header struct{ Kid, Alg string }
	if err := json.Unmarshal(raw, &header); err != nil || header.Alg != "EdDSA" {
		t.Fatalf("header %s: %v", raw, err)
	}
	return header.Kid
}

func TestDirectory(t *testing.T) {
	t.Parallel()
	var c clock
	dir := filepath.Join(t.TempDir(), "keys")
	token := mint(t, open(t, options(dir, &c)))
	again := open(t, options(dir, &c)) // after a restart
	if got := kidOf(t, mint(t, again)); got != kidOf(t, token) || len(again.All()) != 1 {
		t.Error("a restart made another key")
	}
	names, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(names) != 1 {
		t.Fatalf("files %v: %v", names, err)
	}
	info, err := os.Stat(names[0])
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("mode %v: %v", info.Mode(), err)
	}
	if err := os.Chmod(names[0], 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := keys.NewRing(options(dir, &c)); err == nil || !strings.Contains(err.Error(), "0600") {
		t.Errorf("a key that others can read: %v", err)
	}
	if err := os.WriteFile(names[0], []byte("nonsense"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := keys.NewRing(options(dir, &c)); err == nil {
		t.Error("a broken key was taken")
	}
	// A running service keeps the keys it has.
	if err := again.Maintain(); err == nil {
		t.Error("a broken key goes unnoticed")
	}
	if err := os.Remove(names[0]); err != nil {
		t.Fatal(err)
	}
	if err := again.Maintain(); err == nil {
		t.Error("lost keys go unnoticed")
	}
	if got := kidOf(t, mint(t, again)); got != kidOf(t, token) {
		t.Error("the key is gone from memory")
	}
}

// TestFirstStartOfMany: processes that start together on an empty directory
// accept each other's tokens.
func TestFirstStartOfMany(t *testing.T) {
	t.Parallel()
	var c clock
	dir := t.TempDir()
	rings := make([]*keys.Ring, 8)
	var group sync.WaitGroup
	for i := range rings {
		group.Go(func() { rings[i] = open(t, options(dir, &c)) })
	}
	group.Wait()
	c.advance(keys.Look)
	tokens := make([]string, 0, len(rings))
	for _, ring := range rings {
		tokens = append(tokens, mint(t, ring))
		if err := ring.Maintain(); err != nil {
			t.Fatal(err)
		}
	}
	for _, ring := range rings {
		for _, token := range tokens {
			if _, err := identity.NewVerifier(ring, "fitfusion", "fitfusion", c.now).Verify(t.Context(), token); err != nil {
				t.Error(err)
			}
		}
	}
}
