package identity_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/identity"
)

// keyServer publishes keys, counts who asks, and can be down.
type keyServer struct {
	url    string
	asked  atomic.Int64
	mu     sync.Mutex
	keys   []map[string]string
	broken func(w http.ResponseWriter)
}

func newKeyServer(t *testing.T, keys ...map[string]string) *keyServer {
	t.Helper()
	s := &keyServer{keys: keys}
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		s.asked.Add(1)
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.broken != nil {
			s.broken(w)
			return
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"keys": s.keys})
	}))
	t.Cleanup(web.Close)
	s.url = web.URL
	return s
}

func (s *keyServer) publish(keys ...map[string]string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.keys = keys
}

func (s *keyServer) fail(how func(w http.ResponseWriter)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.broken = how
}

// ticker is a clock that the test moves.
type ticker struct{ nanos atomic.Int64 }

func (c *ticker) now() time.Time          { return now().Add(time.Duration(c.nanos.Load())) }
func (c *ticker) advance(d time.Duration) { c.nanos.Add(int64(d)) }

func TestUnknownKeyIsLookedUp(t *testing.T) {
	t.Parallel()
	first, second := newAuthority(t), newAuthority(t)
	server := newKeyServer(t, jwk(kid, first.public))
	var clock ticker
	keys := identity.NewRemoteKeys(server.url, http.DefaultClient, clock.now)
	if _, err := keys.Key(t.Context(), kid); err != nil {
		t.Fatal(err)
	}
	server.publish(jwk(kid, first.public), jwk("key-2", second.public))
	clock.advance(time.Minute)
	if got, err := keys.Key(t.Context(), "key-2"); err != nil || !got.Equal(second.public) {
		t.Fatalf("a new key: %v", err)
	}
	server.publish(jwk("key-2", second.public))
	clock.advance(11 * time.Minute)
	if _, err := keys.Key(t.Context(), kid); !fault.Is(err, fault.Unauthenticated) {
		t.Errorf("a withdrawn key: %v", err)
	}
	if n := server.asked.Load(); n != 3 {
		t.Errorf("asked %d times, want 3", n)
	}
}

// TestFetchesAreBounded: made-up key ids make no flood, whether the set can be
// read or not, one after another or at once.
func TestFetchesAreBounded(t *testing.T) {
	t.Parallel()
	for name, how := range map[string]func(w http.ResponseWriter){
		"up":      nil,
		"down":    func(w http.ResponseWriter) { w.WriteHeader(http.StatusBadGateway) },
		"garbage": func(w http.ResponseWriter) { _, _ = w.Write([]byte("<html>")) },
		"endless": func(w http.ResponseWriter) { _, _ = w.Write([]byte(`{"keys":[` + strings.Repeat(" ", 1<<20) + `]}`)) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			server := newKeyServer(t, jwk(kid, newAuthority(t).public))
			var clock ticker
			keys := identity.NewRemoteKeys(server.url, http.DefaultClient, clock.now)
			if _, err := keys.Key(t.Context(), kid); err != nil {
				t.Fatal(err)
			}
			server.fail(how)
			clock.advance(time.Hour)
			for minute := range 3 {
				var group sync.WaitGroup
				for i := range 50 {
					group.Go(func() {
						for j := range 20 {
							if _, err := keys.Key(t.Context(), fmt.Sprintf("made-up-%d-%d-%d", minute, i, j)); err == nil {
								t.Error("found a key that is not there")
							}
							// A key that is known counts all the while.
							if _, err := keys.Key(t.Context(), kid); err != nil {
								t.Error(err)
							}
						}
					})
				}
				group.Wait()
				clock.advance(time.Minute)
			}
			if n := server.asked.Load(); n > 4 {
				t.Errorf("asked %d times for 6,000 look-ups over three minutes, want 4 at most", n)
			}
		})
	}
}

// TestAllWaitForTheFirstFetch: requests that come while the set is on its way
// are not refused for it.
func TestAllWaitForTheFirstFetch(t *testing.T) {
	t.Parallel()
	set, err := json.Marshal(map[string]any{"keys": []any{jwk(kid, newAuthority(t).public)}})
	if err != nil {
		t.Fatal(err)
	}
	server := newKeyServer(t)
	server.fail(func(w http.ResponseWriter) {
		time.Sleep(100 * time.Millisecond)
		_, _ = w.Write(set)
	})
	keys := identity.NewRemoteKeys(server.url, http.DefaultClient, now)
	var group sync.WaitGroup
	for i := range 50 {
		group.Go(func() {
			time.Sleep(time.Duration(i) * 4 * time.Millisecond) // some before, some during, some after
			if _, err := keys.Key(t.Context(), kid); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if n := server.asked.Load(); n != 1 {
		t.Errorf("asked %d times, want once", n)
	}
}

// TestHangingKeySet: who has a known key does not wait for a set that hangs.
func TestHangingKeySet(t *testing.T) {
	t.Parallel()
	ours := newAuthority(t)
	server := newKeyServer(t, jwk(kid, ours.public))
	var clock ticker
	keys := identity.NewRemoteKeys(server.url, http.DefaultClient, clock.now)
	if _, err := keys.Key(t.Context(), kid); err != nil {
		t.Fatal(err)
	}
	hang := make(chan struct{})
	t.Cleanup(func() { close(hang) })
	server.fail(func(http.ResponseWriter) { <-hang })
	clock.advance(time.Hour)
	began := time.Now()
	if _, err := keys.Key(t.Context(), kid); err != nil {
		t.Error(err)
	}
	if took := time.Since(began); took > time.Second {
		t.Errorf("a known key took %v", took)
	}
}

// TestImpatientCaller: who leaves while the set is on its way is not told that
// their token is bad.
func TestImpatientCaller(t *testing.T) {
	t.Parallel()
	ours := newAuthority(t)
	server := newKeyServer(t)
	hang := make(chan struct{})
	t.Cleanup(func() { close(hang) })
	server.fail(func(http.ResponseWriter) { <-hang })
	verifier := identity.NewVerifier(identity.NewRemoteKeys(server.url, http.DefaultClient, now), issuer, audience, now)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err := verifier.Verify(ctx, sign(t, jwt.SigningMethodEdDSA, ours.private, nil, claims(nil)))
	if !errors.Is(err, context.DeadlineExceeded) || fault.KindOf(err) != 0 {
		t.Errorf("got %v", err)
	}
}

// TestKeysDown: not knowing is not the caller's fault.
func TestKeysDown(t *testing.T) {
	t.Parallel()
	ours := newAuthority(t)
	server := newKeyServer(t, jwk(kid, ours.public))
	server.fail(func(w http.ResponseWriter) { w.WriteHeader(http.StatusInternalServerError) })
	var clock ticker
	verifier := identity.NewVerifier(identity.NewRemoteKeys(server.url, http.DefaultClient, clock.now), issuer, audience, clock.now)
	token := sign(t, jwt.SigningMethodEdDSA, ours.private, nil, claims(nil))
	for range 3 {
		if _, err := verifier.Verify(t.Context(), token); !fault.Is(err, fault.Unavailable) {
			t.Errorf("keys that cannot be read: %v", err)
		}
	}
	server.fail(nil)
	clock.advance(6 * time.Second)
	if _, err := verifier.Verify(t.Context(), token); err != nil {
		t.Errorf("after they came back: %v", err)
	}
}

// TestKnownTokens: a token is remembered for a minute and no longer than it lives.
func TestKnownTokens(t *testing.T) {
	t.Parallel()
	ours := newAuthority(t)
	server := newKeyServer(t, jwk(kid, ours.public))
	var clock ticker
	verifier := identity.NewVerifier(identity.NewRemoteKeys(server.url, http.DefaultClient, clock.now), issuer, audience, clock.now)
	token := sign(t, jwt.SigningMethodEdDSA, ours.private, nil, claims(nil))
	short := sign(t, jwt.SigningMethodEdDSA, ours.private, nil, claims(jwt.MapClaims{"exp": now().Add(10 * time.Second).Unix()}))
	for _, one := range []string{token, short} {
		if caller, err := verifier.Verify(t.Context(), one); err != nil || caller.Token != one {
			t.Fatal(err)
		}
	}
	clock.advance(10*time.Second + identity.Leeway + time.Second)
	if _, err := verifier.Verify(t.Context(), short); err == nil {
		t.Error("remembered beyond its life")
	}
	server.publish()
	clock.advance(10 * time.Minute)
	if _, err := verifier.Verify(t.Context(), token); err == nil {
		t.Error("the key was withdrawn, its token still counts")
	}
}
