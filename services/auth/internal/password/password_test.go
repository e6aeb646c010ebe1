package password_test

import (
	"context"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/crypto/argon2"

	"github.com/fitfusion/fitfusion/services/auth/internal/password"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

func newHasher(t testing.TB, opts password.Options) *password.Hasher {
	t.Helper()
	h, err := password.NewHasher(opts)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func cheap() password.Options { return password.Options{MemoryKiB: 64, Time: 1, Concurrency: 2} }

func TestHashAndVerify(t *testing.T) {
	t.Parallel()
	h := newHasher(t, cheap())
	first, err := h.Hash(t.Context(), "correct horse")
	if err != nil || !strings.HasPrefix(first, "$argon2id$v=19$m=64,t=1,p=1$") {
		t.Fatalf("%s: %v", first, err)
	}
	if second, _ := h.Hash(t.Context(), "correct horse"); second == first {
		t.Error("two hashes under one salt")
	}
	for given, want := range map[string]bool{"correct horse": true, "correct horsf": false, "": false, "correct horse ": false} {
		if match, outdated, err := h.Verify(t.Context(), given, first); match != want || outdated || err != nil {
			t.Errorf("%q: match %t, outdated %t: %v", given, match, outdated, err)
		}
	}
	for _, given := range []string{"", "correct horse"} {
		if match, _, err := h.Verify(t.Context(), given, ""); match || err != nil {
			t.Errorf("nobody's hash: match %t: %v", match, err)
		}
	}
}

// TestSameTextTypedElsewhere: é is one character or two, depending on the system.
func TestSameTextTypedElsewhere(t *testing.T) {
	t.Parallel()
	h := newHasher(t, cheap())
	phc, err := h.Hash(t.Context(), "caf\u00e9 con leche")
	if err != nil {
		t.Fatal(err)
	}
	if match, _, err := h.Verify(t.Context(), "cafe\u0301 con leche", phc); !match || err != nil {
		t.Errorf("match %t: %v", match, err)
	}
}

func TestOutdated(t *testing.T) {
	t.Parallel()
	old, err := newHasher(t, cheap()).Hash(t.Context(), "correct horse")
	if err != nil {
		t.Fatal(err)
	}
	for name, opts := range map[string]password.Options{
		"memory": {MemoryKiB: 128, Time: 1, Concurrency: 1},
		"time":   {MemoryKiB: 64, Time: 2, Concurrency: 1},
	} {
		if match, outdated, err := newHasher(t, opts).Verify(t.Context(), "correct horse", old); !match || !outdated || err != nil {
			t.Errorf("%s: match %t, outdated %t: %v", name, match, outdated, err)
		}
	}
}

func TestParameters(t *testing.T) {
	t.Parallel()
	for name, opts := range map[string]password.Options{
		"nothing": {}, "no memory": {MemoryKiB: 7, Time: 1, Concurrency: 1}, "no time": {MemoryKiB: 64, Concurrency: 1},
		"none at once": {MemoryKiB: 64, Time: 1}, "too much": {MemoryKiB: 1 << 30, Time: 1, Concurrency: 1},
	} {
		if _, err := password.NewHasher(opts); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// TestRow06Bounded: whatever comes, no more than the configured number of
// hashes run, and who waits too long is sent away.
func TestRow06Bounded(t *testing.T) {
	t.Parallel()
	var running, most, derived, begun, ended atomic.Int64
	opts := password.Options{MemoryKiB: 64, Time: 1, Concurrency: 3}
	opts.Hashing = func() func() {
		begun.Add(1)
		return func() { ended.Add(1) }
	}
	opts.Derive = func(password, salt []byte, passes, memory uint32, threads uint8, keyLen uint32) []byte {
		if n := running.Add(1); n > most.Load() {
			most.Store(n)
		}
		defer running.Add(-1)
		derived.Add(1)
		time.Sleep(20 * time.Millisecond)
		return argon2.IDKey(password, salt, passes, memory, threads, keyLen)
	}
	h := newHasher(t, opts)
	var done, busy atomic.Int64
	var group sync.WaitGroup
	for range 100 {
		group.Go(func() {
			_, _, err := h.Verify(t.Context(), "correct horse", "")
			switch {
			case err == nil:
				done.Add(1)
			case fault.Is(err, fault.Unavailable):
				busy.Add(1)
			default:
				t.Error(err)
			}
		})
	}
	queued := h.Load()
	for began := time.Now(); queued.Waiting == 0 && time.Since(began) < 200*time.Millisecond; queued = h.Load() {
		time.Sleep(time.Millisecond)
	}
	group.Wait()
	t.Logf("100 at once: %d hashed, %d sent away, %d at the same time at most", done.Load(), busy.Load(), most.Load())
	if most.Load() > 3 || done.Load() != derived.Load() || done.Load() < 3 || busy.Load() == 0 {
		t.Errorf("%d at the same time, want 3; %d hashed, %d derived, %d sent away", most.Load(), done.Load(), derived.Load(), busy.Load())
	}
	want := password.Load{Rejected: busy.Load()}
	if load := h.Load(); load != want || queued.Waiting == 0 || queued.Running == 0 || begun.Load() != derived.Load() || ended.Load() != begun.Load() {
		t.Errorf("load %+v, want %+v; %+v on the way, %d begun, %d ended", load, want, queued, begun.Load(), ended.Load())
	}
}

func TestLeavingTheQueue(t *testing.T) {
	t.Parallel()
	release := make(chan struct{})
	opts := cheap()
	opts.Concurrency = 1
	opts.Derive = func([]byte, []byte, uint32, uint32, uint8, uint32) []byte {
		<-release
		return make([]byte, 32)
	}
	h := newHasher(t, opts)
	var group sync.WaitGroup
	group.Go(func() { _, _ = h.Hash(t.Context(), "x") })
	time.Sleep(20 * time.Millisecond) // it has its turn
	ctx, leave := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer leave()
	if _, err := h.Hash(ctx, "y"); err == nil || fault.KindOf(err) != 0 {
		t.Errorf("left the queue with %v", err)
	}
	close(release)
	group.Wait()
}

// FuzzPHC reads anything as a stored hash; what it costs is bounded.
func FuzzPHC(f *testing.F) {
	opts := cheap()
	opts.Derive = func(_, _ []byte, passes, memory uint32, threads uint8, keyLen uint32) []byte {
		if memory > 256<<10 || passes > 16 || threads > 8 || keyLen > 64 {
			f.Errorf("a hash of %d KiB, %d passes, %d threads, %d bytes", memory, passes, threads, keyLen)
		}
		return make([]byte, keyLen-1) // is never equal
	}
	h := newHasher(f, opts)
	f.Add("$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2U")
	f.Add("$argon2id$v=19$m=4294967295,t=4294967295,p=255$AAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA")
	f.Add("$argon2i$v=19$m=64,t=1,p=1$$")
	f.Fuzz(func(t *testing.T, phc string) {
		if match, _, _ := h.Verify(t.Context(), "correct horse", phc); match {
			t.Errorf("%q matches", phc)
		}
	})
}

func BenchmarkVerify(b *testing.B) {
	h := newHasher(b, password.Options{MemoryKiB: 19456, Time: 2, Concurrency: 1})
	for b.Loop() {
		if _, _, err := h.Verify(b.Context(), "correct horse", ""); err != nil {
			b.Fatal(err)
		}
	}
}
