package upstream

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptrace"
	"time"
)

// Transport is the http.RoundTripper of a service.
type Transport struct {
	opts   Options
	pool   *pool
	budget *budget
}

// New makes a transport with connections of its own. It asks nobody yet, not
// even for addresses.
func New(o Options) (*Transport, error) {
	p, err := newPool(o)
	if err != nil {
		return nil, err
	}
	if o.ReadTry == 0 {
		o.ReadTry = defaultReadTry
	}
	if o.Resolver == nil {
		o.Resolver = net.DefaultResolver
	}
	o.Metrics.watch(o.Name, p.count)
	return &Transport{opts: o, pool: p, budget: newBudget()}, nil
}

// CloseIdleConnections lets the backends go, so that none waits for us at its
// end. It waits for a lookup that is under way: after the last call, nothing
// of ours runs on.
func (t *Transport) CloseIdleConnections() {
	t.pool.lookups.Wait()
	t.pool.mu.Lock()
	defer t.pool.mu.Unlock()
	letGo(t.pool.known)
}

// RoundTrip implements http.RoundTripper. The request's context carries the
// deadline of all tries. Its URL's host is replaced, its Host is not.
func (t *Transport) RoundTrip(r *http.Request) (*http.Response, error) {
	began := t.opts.Now()
	resp, err := t.roundTrip(r)
	t.opts.Metrics.called(t.opts.Name, t.opts.Now().Sub(began), err == nil && resp.StatusCode < http.StatusInternalServerError)
	return resp, err
}

func (t *Transport) roundTrip(r *http.Request) (*http.Response, error) {
	body, err := keepBody(r)
	if err != nil {
		return nil, err
	}
	t.budget.earn()
	var last *backend
	for try := 1; ; try++ {
		t.pool.lookUp(r.Context(), t.opts.Resolver)
		b := t.pool.choose(last)
		if b == nil {
			return nil, fmt.Errorf("call %s: %w: %w", t.opts.Name, ErrUnreachable, t.pool.nothing())
		}
		if b == last && !sleep(r.Context(), pause+rand.N(pause)) { //nolint:gosec // jitter needs no secrecy
			t.pool.done(b)
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
		t.opts.Metrics.retried(t.opts.Name)
		if resp != nil {
			_ = resp.Body.Close()
		}
	}
}

// try sends the request to one backend; sent is false when not a byte of it
// was, so that the backend cannot have seen anything of it.
func (t *Transport) try(r *http.Request, body *requestBody, b *backend) (resp *http.Response, sent bool, err error) {
	sends := &sending{}
	ctx, cancel := context.WithCancelCause(httptrace.WithClientTrace(r.Context(), sends.trace()))
	out := r.Clone(ctx)
	out.URL.Scheme, out.URL.Host = b.origin.url.Scheme, b.origin.url.Host
	body.attach(out)
	if reads(r) {
		// A backend that hangs must leave time to ask another.
		slow := time.AfterFunc(t.opts.ReadTry, func() { cancel(ErrSlow) })
		defer slow.Stop()
	}
	resp, err = t.opts.Metrics.traced(t.opts.Name, b.transport).RoundTrip(out)
	if err == nil && reads(r) {
		err = await(resp)
	}
	if err != nil {
		err = t.explain(ctx, err, sends.some())
		cancel(nil)
		t.pool.done(b)
		if r.Context().Err() == nil && !errors.Is(err, ErrBody) {
			t.pool.failed(b)
		}
		return nil, sends.some(), err
	}
	t.pool.succeeded(b)
	resp.Body = &ending{ReadCloser: resp.Body, end: func() { cancel(nil); t.pool.done(b) }}
	return resp, true, nil
}

func (t *Transport) explain(ctx context.Context, err error, sent bool) error {
	switch {
	case errors.Is(context.Cause(ctx), ErrSlow):
		return fmt.Errorf("call %s: %w", t.opts.Name, ErrSlow)
	case !sent:
		return fmt.Errorf("call %s: %w: %w", t.opts.Name, ErrUnreachable, err)
	}
	return fmt.Errorf("call %s: %w", t.opts.Name, err)
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
