// Package stack runs the whole product in a test: every service and the front
// door in this process, on SQLite in a directory of the test's own.
package stack

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/auth"
	"github.com/fitfusion/fitfusion/services/fitfusion"
)

const (
	startLimit = 20 * time.Second
	poll       = 10 * time.Millisecond
)

// Stack is a running product.
type Stack struct {
	URL string // of the front door
	log *buffer
}

// Start runs a product until the test ends. Password hashes are cheap, so
// that a test can sign in many people.
func Start(tb testing.TB) *Stack {
	tb.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	dist := tb.TempDir()
	if err := os.WriteFile(filepath.Join(dist, "index.html"), []byte("<!doctype html><title>FitFusion</title>"), 0o600); err != nil {
		tb.Fatal(err)
	}
	s := &Stack{URL: "http://" + listener.Addr().String(), log: &buffer{}}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() {
		ended <- fitfusion.Run(ctx, fitfusion.Config{
			Listener: listener, DataDir: filepath.Join(tb.TempDir(), "data"), DistDir: dist, LogLevel: "debug",
			LogTo: s.log, Notices: io.Discard,
			Auth: auth.Config{
				TokenLife: auth.Lifetime(10 * time.Minute), KeyMaxAge: time.Hour, ArgonMemoryKiB: 8 * 1024, ArgonTime: 1,
				AccountLimit: 10, AddressLimit: 10_000, LoginWindow: 15 * time.Minute,
			},
		})
	}()
	tb.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			tb.Errorf("the product ended badly: %v", err)
		}
	})
	s.waitReady(tb)
	return s
}

func (s *Stack) waitReady(tb testing.TB) {
	tb.Helper()
	for deadline := time.Now().Add(startLimit); time.Now().Before(deadline); time.Sleep(poll) {
		resp, err := http.Get(s.URL + "/readyz")
		if err != nil {
			continue
		}
		_ = resp.Body.Close()
		if resp.StatusCode == http.StatusOK {
			return
		}
	}
	tb.Fatalf("not ready after %v:\n%s", startLimit, s.Log())
}

// Log gives everything logged so far by every service.
func (s *Stack) Log() string { return s.log.String() }

// Person is somebody who is signed in.
type Person struct {
	Email, Password, Token, ID string
	stack                      *Stack
}

// Register makes an account.
func (s *Stack) Register(tb testing.TB, email string) *Person {
	tb.Helper()
	p := &Person{Email: email, Password: "a long enough passphrase of " + email, stack: s}
	var session struct {
		AccessToken string
		User        struct{ ID string }
	}
	answer := p.Do(tb, http.MethodPost, "/api/auth/register", map[string]string{"email": p.Email, "password": p.Password}, nil)
	if answer.Status != http.StatusCreated {
		tb.Fatalf("register %s: status %d: %s", email, answer.Status, answer.Body)
	}
	answer.Decode(tb, &session)
	p.Token, p.ID = session.AccessToken, session.User.ID
	return p
}

// Anyone is a person without a token.
func (s *Stack) Anyone() *Person { return &Person{stack: s} }

// Answer is what a request got.
type Answer struct {
	Status int
	Header http.Header
	Body   []byte
}

// Decode reads the answer's JSON.
func (a Answer) Decode(tb testing.TB, into any) {
	tb.Helper()
	if err := json.Unmarshal(a.Body, into); err != nil {
		tb.Fatalf("decode %q: %v", a.Body, err)
	}
}

// Do sends a request as this person. Body is encoded as JSON unless it is nil
// or an io.Reader; header may be nil.
func (p *Person) Do(tb testing.TB, method, path string, body any, header http.Header) Answer {
	tb.Helper()
	var reader io.Reader
	switch b := body.(type) {
	case nil:
	case io.Reader:
		reader = b
	default:
		raw, err := json.Marshal(b)
		if err != nil {
			tb.Fatal(err)
		}
		reader = bytes.NewReader(raw)
	}
	req, err := http.NewRequestWithContext(tb.Context(), method, p.stack.URL+path, reader)
	if err != nil {
		tb.Fatal(err)
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if p.Token != "" {
		req.Header.Set("Authorization", "Bearer "+p.Token)
	}
	for name, values := range header {
		req.Header[name] = values
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		tb.Fatalf("%s %s: %v", method, path, err)
	}
	defer func() { _ = resp.Body.Close() }()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		tb.Fatalf("%s %s: %v", method, path, err)
	}
	return Answer{Status: resp.StatusCode, Header: resp.Header, Body: raw}
}

// buffer is a bytes.Buffer for many writers.
type buffer struct {
	mu  sync.Mutex
	all bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.all.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.all.String()
}
