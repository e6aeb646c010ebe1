package session_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/auth/internal/session"
	"github.com/fitfusion/fitfusion/services/auth/internal/store"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// clock is a time that the test moves.
type clock struct{ at time.Time }

func newClock() *clock { return &clock{time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)} }

func (c *clock) now() time.Time { return c.at }

func open(t *testing.T) *store.Sessions {
	t.Helper()
	engine, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "auth.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(context.WithoutCancel(t.Context())) })
	sessions, err := store.OpenSessions(t.Context(), engine)
	if err != nil {
		t.Fatal(err)
	}
	return sessions
}

// TestRow12OneRotation counts what fifty refreshes of one token have written.
func TestRow12OneRotation(t *testing.T) {
	t.Parallel()
	docs, c := open(t), newClock()
	sessions := session.New(docs, c.now)
	s, token, err := sessions.Open(t.Context(), "USER", "Firefox")
	if err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	var mu sync.Mutex
	next := map[string]int{}
	for range 50 {
		group.Go(func() {
			_, successor, err := sessions.Refresh(t.Context(), token.Text())
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			defer mu.Unlock()
			next[successor.Text()]++
		})
	}
	group.Wait()
	after, err := docs.Get(t.Context(), s.User, s.ID)
	if err != nil || after.Version != 2 || len(next) != 1 {
		t.Errorf("version %d and %d successors after 50 refreshes, want 2 and one: %v", after.Version, len(next), err)
	}
}

// TestModel walks at random: time passes, the owner refreshes, and somebody
// presents one of the tokens that there ever were.
func TestModel(t *testing.T) {
	t.Parallel()
	docs := open(t)
	users := 0
	rapid.Check(t, func(rt *rapid.T) {
		users++
		c := newClock()
		sessions := session.New(docs, c.now)
		_, first, err := sessions.Open(t.Context(), fmt.Sprintf("USER%s", strings.Repeat("A", users%50)), "Firefox")
		if err != nil {
			rt.Fatal(err)
		}
		opened, rotatedAt, over := c.at, c.at, false
		chain := []string{first.Text()} // every token that was the current one
		for range rapid.IntRange(1, 30).Draw(rt, "steps") {
			c.at = c.at.Add(rapid.SampledFrom([]time.Duration{
				0, time.Second, session.Grace - time.Second, session.Grace, time.Hour, 20 * 24 * time.Hour, session.Idle,
			}).Draw(rt, "wait"))
			i := rapid.IntRange(max(len(chain)-3, 0), len(chain)-1).Draw(rt, "token")
			_, next, err := sessions.Refresh(t.Context(), chain[i])

			expired := c.at.Sub(rotatedAt) >= session.Idle || c.at.Sub(opened) >= session.Absolute
			current, previous := i == len(chain)-1, i == len(chain)-2
			switch {
			case over || expired:
				over = true
				wantCode(rt, err, session.CodeOver)
			case current:
				if err != nil {
					rt.Fatal(err)
				}
				chain, rotatedAt = append(chain, next.Text()), c.at
			case previous && c.at.Sub(rotatedAt) < session.Grace:
				if err != nil || next.Text() != chain[len(chain)-1] {
					rt.Fatalf("within the grace: another answer than before (%v)", err)
				}
			default:
				over = true
				wantCode(rt, err, session.CodeRevoked)
			}
		}
	})
}

func wantCode(t *rapid.T, err error, code string) {
	t.Helper()
	if !fault.Is(err, fault.Unauthenticated) || !strings.Contains(err.Error(), code) {
		t.Fatalf("got %v, want %s", err, code)
	}
}

func TestWrongSecretOfARealSession(t *testing.T) {
	t.Parallel()
	sessions := session.New(open(t), newClock().now)
	_, token, err := sessions.Open(t.Context(), "USER", "Firefox")
	if err != nil {
		t.Fatal(err)
	}
	ids := strings.Join(strings.Split(token.Text(), ".")[:2], ".")
	madeUp := ids + "." + strings.Repeat("A", 43)
	if err := sessions.Close(t.Context(), madeUp); err != nil {
		t.Error(err)
	}
	if _, _, err := sessions.Refresh(t.Context(), token.Text()); err != nil {
		t.Errorf("a made-up token has signed somebody out: %v", err)
	}
}

// TestBoundedPerUser: old sessions go when a new one comes.
func TestBoundedPerUser(t *testing.T) {
	t.Parallel()
	docs, c := open(t), newClock()
	sessions := session.New(docs, c.now)
	count := func() int {
		list, err := docs.LeastUsed(t.Context(), "USER", 100)
		if err != nil {
			t.Fatal(err)
		}
		return len(list)
	}
	var tokens []session.Token
	for range session.MaxPerUser + 10 {
		c.at = c.at.Add(time.Minute)
		_, token, err := sessions.Open(t.Context(), "USER", "Firefox")
		if err != nil {
			t.Fatal(err)
		}
		tokens = append(tokens, token)
	}
	if n := count(); n != session.MaxPerUser {
		t.Errorf("%d sessions, want %d", n, session.MaxPerUser)
	}
	if _, _, err := sessions.Refresh(t.Context(), tokens[9].Text()); err == nil {
		t.Error("the oldest is still there")
	}
	if _, _, err := sessions.Refresh(t.Context(), tokens[10].Text()); err != nil {
		t.Error(err)
	}
	c.at = c.at.Add(session.Idle)
	if _, _, err := sessions.Open(t.Context(), "USER", "Firefox"); err != nil {
		t.Fatal(err)
	}
	if n := count(); n != 1 {
		t.Errorf("%d sessions after 30 days, want the new one", n)
	}
}

func TestDevice(t *testing.T) {
	t.Parallel()
	for agent, want := range map[string]string{
		"": "Unknown", "curl/8.5.0": "curl", strings.Repeat("x", 5000): "Unknown",
		"Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0":                                                                     "Firefox · Linux",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36":                            "Chrome · Windows",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0":                  "Edge · Windows",
		"Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1":    "Safari · iPhone",
		"Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36": "Samsung Internet · Android",
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15":                      "Safari · macOS",
		"Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/120.0 Mobile/15E148 Safari/604.1":              "Chrome · iPad",
	} {
		if got := session.Device(agent); got != want {
			t.Errorf("%s is %q, want %q", agent, got, want)
		}
	}
}

func FuzzToken(f *testing.F) {
	f.Add("USER.SESSION." + strings.Repeat("A", 43))
	f.Add("..")
	f.Fuzz(func(t *testing.T, text string) {
		token, ok := session.ParseToken(text)
		if ok && token.Text() != text {
			t.Errorf("%q is read as %q", text, token.Text())
		}
		if shown := fmt.Sprintf("%v %+v %#v", token, token, token); shown != "(token) (token) (token)" {
			t.Errorf("prints %s", shown)
		}
	})
}
