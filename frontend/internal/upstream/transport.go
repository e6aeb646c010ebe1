// Package upstream sends requests on to the services behind the frontend.
//
// A service may have several backends. They are asked in turn; one that
// cannot be reached is left out for a few seconds, and what can be asked
// again without harm is asked of another within the same deadline: reads,
// writes of which nothing was sent, and writes that say by an Idempotency-Key
// that they may be repeated. Second tries have a budget.
package upstream

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptrace"
	"strconv"
	"sync/atomic"
	"time"
)

// Limits of a call, its tries included.
const (
	dialTimeout = 300 * time.Millisecond
	readTry     = 4 * time.Second       // until a read's answer is there
	pause       = 50 * time.Millisecond // before asking the only backend again, and up to as much more at random
	tries       = 3                     // at most
	held        = 1 << 20               // bytes of a read's answer that are awaited before any of it is handed on
	kept        = 256 << 10             // bytes of a request's body that are kept for another try
)

// Why a call has no answer, besides its context.
var (
	ErrUnreachable = errors.New("no backend could be reached") // nothing was sent
	ErrBody        = errors.New("the request's body could not be read")
	ErrSlow        = errors.New("the backend took too long to answer")
)

// Transport is the http.RoundTripper of a pool.
type Transport struct {
	pool   *Pool
	next   *http.Transport
	budget *budget
}

// NewTransport makes a transport with connections of its own.
func NewTransport(pool *Pool) *Transport {
	return &Transport{pool: pool, budget: newBudget(), next: &http.Transport{
		DialContext:         (&net.Dialer{Timeout: dialTimeout, KeepAlive: 30 * time.Second}).DialContext,
		MaxIdleConnsPerHost: 256,
		IdleConnTimeout:     60 * time.Second,
		DisableCompression:  true, // what the browser asked for goes through as it is
	}}
}

// CloseIdleConnections lets the backends go, so that none waits for us at its end.
func (t *Transport) CloseIdleConnections() { t.next.CloseIdleConnections() }

// RoundTrip implements http.RoundTripper. The request's context carries the
// deadline of all tries.
func (t *Transport) RoundTrip(r *http.Request) (*http.Response, error) {
	body, err := keepBody(r)
	if err != nil {
		return nil, err
	}
	t.budget.earn()
	var last *backend
	for try := 1; ; try++ {
		b := t.pool.pick(last)
		if b == last && !sleep(r.Context(), pause+rand.N(pause)) { //nolint:gosec // jitter needs no secrecy
			return nil, r.Context().Err()
		}
		last = b
		resp, sent, err := t.try(r, body, b)
		if err == nil && !refused(resp) {
			return resp, nil
		}
		again := (!sent || repeatable(r)) && !body.spent() && try < tries && r.Context().Err() == nil
		if !again || !t.budget.spend() {
			return resp, err
		}
		if resp != nil {
			_ = resp.Body.Close()
		}
	}
}

// try sends the request to one backend; sent is false when no connection was
// made, so that the backend cannot have seen anything of it.
func (t *Transport) try(r *http.Request, body *requestBody, b *backend) (resp *http.Response, sent bool, err error) {
	var connected atomic.Bool
	ctx, cancel := context.WithCancelCause(httptrace.WithClientTrace(r.Context(), &httptrace.ClientTrace{
		GotConn: func(httptrace.GotConnInfo) { connected.Store(true) },
	}))
	out := r.Clone(ctx)
	out.URL.Scheme, out.URL.Host = b.url.Scheme, b.url.Host
	body.attach(out)
	if reads(r) {
		// A backend that hangs must leave time to ask another.
		slow := time.AfterFunc(readTry, func() { cancel(ErrSlow) })
		defer slow.Stop()
	}
	resp, err = t.next.RoundTrip(out)
	if err == nil && reads(r) {
		err = await(resp)
	}
	if err != nil {
		err = t.explain(ctx, err, connected.Load())
		cancel(nil)
		if r.Context().Err() == nil && !errors.Is(err, ErrBody) {
			t.pool.failed(b)
		}
		return nil, connected.Load(), err
	}
	t.pool.succeeded(b)
	resp.Body = &ending{ReadCloser: resp.Body, end: func() { cancel(nil) }}
	return resp, true, nil
}

func (t *Transport) explain(ctx context.Context, err error, connected bool) error {
	switch {
	case errors.Is(context.Cause(ctx), ErrSlow):
		return fmt.Errorf("call %s: %w", t.pool.name, ErrSlow)
	case !connected:
		return fmt.Errorf("call %s: %w: %w", t.pool.name, ErrUnreachable, err)
	}
	return fmt.Errorf("call %s: %w", t.pool.name, err)
}

// await reads the answer's body as far as it is held, so that a backend that
// dies while it answers costs a second try and not a broken answer.
func await(resp *http.Response) error {
	var start bytes.Buffer
	n, err := io.CopyN(&start, resp.Body, held)
	if err != nil && !errors.Is(err, io.EOF) {
		_ = resp.Body.Close()
		return fmt.Errorf("read the answer: %w", err)
	}
	rest := resp.Body
	resp.Body = struct {
		io.Reader
		io.Closer
	}{io.MultiReader(&start, rest), rest}
	if n < held && resp.ContentLength < 0 && resp.Request.Method == http.MethodGet {
		resp.ContentLength = n
		resp.Header.Set("Content-Length", strconv.FormatInt(n, 10))
	}
	return nil
}

// refused reports whether a backend could not answer and does not say when it
// will: a Retry-After is for the client.
func refused(resp *http.Response) bool {
	return resp.StatusCode == http.StatusServiceUnavailable && resp.Header.Get("Retry-After") == ""
}

func reads(r *http.Request) bool { return r.Method == http.MethodGet || r.Method == http.MethodHead }

func repeatable(r *http.Request) bool { return reads(r) || r.Header.Get("Idempotency-Key") != "" }

func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// ending releases a try's context with its answer's body.
type ending struct {
	io.ReadCloser
	end func()
}

func (e *ending) Close() error {
	defer e.end()
	return e.ReadCloser.Close()
}
