package upstream

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptrace"
	"sync"
	"sync/atomic"
	"time"
)

// Connections to a backend.
const (
	keepAlive      = 30 * time.Second
	idleTimeout    = 60 * time.Second // less than our servers wait
	maxIdlePerHost = 256
)

// A backend is one address of a service. It has connections of its own, so
// that requests reach the address they were meant for and it can be let go.
type backend struct {
	origin    *origin
	address   string // host:port
	transport *http.Transport

	// Guarded by the pool's mutex.
	rests   time.Time // until when it is left alone; zero when it is well
	running int       // requests that have not ended
	gone    bool      // the name stands for it no longer
}

func newBackend(o *origin, address string) *backend {
	dialer := &net.Dialer{Timeout: dialTimeout, KeepAlive: keepAlive}
	return &backend{origin: o, address: address, transport: &http.Transport{
		DialContext: func(ctx context.Context, network, _ string) (net.Conn, error) {
			c, err := dialer.DialContext(ctx, network, address)
			if err != nil {
				return nil, err
			}
			return &conn{Conn: c}, nil
		},
		MaxIdleConnsPerHost: maxIdlePerHost,
		IdleConnTimeout:     idleTimeout,
		DisableCompression:  true, // what the client asked for goes through as it is
	}}
}

// conn counts what was written to it: the backend has seen nothing of a
// request as long as that does not grow. It writes nothing once the backend has
// closed its side.
type conn struct {
	net.Conn
	written atomic.Int64
}

func (c *conn) Write(p []byte) (int, error) {
	if err := alive(c.Conn); err != nil {
		return 0, fmt.Errorf("find the connection closed: %w", err)
	}
	n, err := c.Conn.Write(p)
	c.written.Add(int64(n))
	return n, err
}

// sending finds out whether any byte of a try was sent. A connection that the
// backend had closed while it was idle is found dead before that, and
// http.Transport may get another one for the same try.
type sending struct {
	mu     sync.Mutex
	conn   *conn
	before int64 // bytes written for others
	sure   bool  // something was sent, or may have been
}

func (s *sending) trace() *httptrace.ClientTrace {
	return &httptrace.ClientTrace{GotConn: func(info httptrace.GotConnInfo) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.sure = s.any()
		counted, ok := info.Conn.(*conn)
		if !ok { // TLS hides the connection below
			s.sure = true
			return
		}
		s.conn, s.before = counted, counted.written.Load()
	}}
}

func (s *sending) any() bool {
	return s.sure || s.conn != nil && s.conn.written.Load() > s.before
}

// some reports whether the backend may have seen a part of the try.
func (s *sending) some() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.any()
}
