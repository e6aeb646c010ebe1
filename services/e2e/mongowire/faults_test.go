package mongowire_test

import (
	"context"
	"errors"
	"io"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/e2e/mongowire"
	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// line is a cable between the engine and its server that a test can cut or
// hold. It listens on one address throughout.
type line struct {
	server string

	mu    sync.Mutex
	cut   bool
	delay time.Duration
	ends  map[net.Conn]struct{}
}

func newLine(t *testing.T, uri string) (*line, string) {
	t.Helper()
	if !strings.HasPrefix(uri, "mongodb://127.0.0.1:") {
		t.Logf("the line goes to a server of its own, not to %s", mongowire.RealServer)
		t.Setenv(mongowire.RealServer, "")
		uri = mongowire.Start(t)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l := &line{server: strings.Trim(strings.TrimPrefix(uri, "mongodb://"), "/"), ends: map[net.Conn]struct{}{}}
	var running sync.WaitGroup
	t.Cleanup(func() {
		_ = listener.Close()
		l.set(true, 0)
		running.Wait()
	})
	running.Go(func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			running.Go(func() { l.carry(client) })
		}
	})
	return l, "mongodb://" + listener.Addr().String() + "/"
}

// set cuts the line, or mends it with a delay for each answer.
func (l *line) set(cut bool, delay time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.cut, l.delay = cut, delay
	if cut {
		for end := range l.ends {
			_ = end.Close()
		}
		clear(l.ends)
	}
}

func (l *line) carry(client net.Conn) {
	defer client.Close()
	server, err := net.Dial("tcp", l.server)
	if err != nil {
		return
	}
	defer server.Close()
	l.mu.Lock()
	if l.cut {
		l.mu.Unlock()
		return
	}
	l.ends[client], l.ends[server] = struct{}{}, struct{}{}
	l.mu.Unlock()
	go func() { // ends with the connections
		_, _ = io.Copy(server, client)
		_ = server.Close()
	}()
	buffer := make([]byte, 64<<10)
	for {
		n, err := server.Read(buffer)
		l.mu.Lock()
		delay := l.delay
		l.mu.Unlock()
		time.Sleep(delay)
		if _, errWrite := client.Write(buffer[:n]); err != nil || errWrite != nil {
			return
		}
	}
}

type counter struct{ N int }

// readers read at the same time until the function that is returned has waited
// for a while. Whoever is in the middle when the line is cut, or finds what
// others have found, is told the same.
func readers(t *testing.T, c docstore.Typed[counter], count int) func(wait time.Duration) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	for range count {
		running.Go(func() {
			for ctx.Err() == nil {
				if _, err := c.Get(ctx, "ana", "1"); err != nil && ctx.Err() == nil && !fault.Is(err, fault.Unavailable) {
					t.Errorf("a reader got error %v, want fault.Unavailable", err)
				}
			}
		})
	}
	return func(wait time.Duration) {
		time.Sleep(wait)
		stop()
		running.Wait()
	}
}

// TestCut takes the database away and gives it back.
//
//nolint:paralleltest // it measures time
func TestCut(t *testing.T) {
	l, uri := newLine(t, mongowire.Start(t))
	e := open(t, uri, "cut")
	c, err := docstore.Open[counter](t.Context(), e, docstore.Spec{Name: "counters"})
	if err != nil {
		t.Fatal(err)
	}
	d := docstore.Doc[counter]{Owner: "ana", ID: "1"}
	if err := c.Insert(t.Context(), d); err != nil {
		t.Fatal(err)
	}

	crowd := readers(t, c, 30)
	l.set(true, 0)
	crowd(500 * time.Millisecond)
	for range 2 {
		began := time.Now()
		_, errGet := c.Get(t.Context(), "ana", "1")
		d.ID = "2"
		errInsert := c.Insert(t.Context(), d)
		for _, err := range []error{errGet, errInsert, e.Ping(t.Context())} {
			if !fault.Is(err, fault.Unavailable) {
				t.Errorf("got error %v, want fault.Unavailable", err)
			}
		}
		if took := time.Since(began); took > 3*time.Second {
			t.Errorf("three operations took %s, want a second each at most", took)
		}
	}

	l.set(false, 0)
	began := time.Now()
	for {
		if _, err := c.Get(t.Context(), "ana", "1"); err == nil {
			break
		}
		if time.Since(began) > 5*time.Second {
			t.Fatal("the engine has not come back after 5 s")
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Logf("back after %s", time.Since(began).Round(time.Millisecond))
}

// TestSlow delays every answer: operations end, by themselves or with their
// context.
//
//nolint:paralleltest // it measures time
func TestSlow(t *testing.T) {
	l, uri := newLine(t, mongowire.Start(t))
	e := open(t, uri, "slow")
	c, err := docstore.Open[counter](t.Context(), e, docstore.Spec{Name: "counters"})
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Insert(t.Context(), docstore.Doc[counter]{Owner: "ana", ID: "1"}); err != nil {
		t.Fatal(err)
	}

	l.set(false, 500*time.Millisecond)
	if _, err := c.Get(t.Context(), "ana", "1"); err != nil {
		t.Errorf("half a second is slow, not down: %v", err)
	}

	l.set(false, 3*time.Second)
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	began := time.Now()
	if _, err := c.Get(ctx, "ana", "1"); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got error %v, want that of the context", err)
	}
	if took := time.Since(began); took > 400*time.Millisecond {
		t.Errorf("a read with 100 ms took %s", took)
	}
	began = time.Now()
	if _, err := c.Get(t.Context(), "ana", "1"); !fault.Is(err, fault.Unavailable) {
		t.Errorf("got error %v, want fault.Unavailable", err)
	}
	if took := time.Since(began); took > 3*time.Second {
		t.Errorf("a read without a deadline took %s", took)
	}
}
