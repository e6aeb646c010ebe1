// Package peer calls other services: with the user's own token, within a
// short time, and again on another try when that can do no harm.
package peer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/platform/requestid"
)

// Budget of one call, tries included.
const (
	dialTimeout  = 300 * time.Millisecond
	totalTimeout = 2500 * time.Millisecond
	retryPause   = 40 * time.Millisecond // and up to as much again, at random
	maxDrain     = 64 << 10
)

// Client is an http.Client for calls between services. It implements the
// HttpRequestDoer of the generated clients.
type Client struct{ http *http.Client }

// NewClient makes a client with its own connection pool.
func NewClient() *Client { return &Client{http: Plain()} }

// Plain makes an http.Client with the same time limits that says nothing of
// the caller, for public documents such as a key set.
func Plain() *http.Client {
	return &http.Client{
		Timeout: totalTimeout,
		Transport: &http.Transport{
			DialContext:           (&net.Dialer{Timeout: dialTimeout, KeepAlive: 30 * time.Second}).DialContext,
			MaxIdleConnsPerHost:   64,
			IdleConnTimeout:       60 * time.Second,
			ResponseHeaderTimeout: totalTimeout,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// Do sends the request for the context's user. A GET or HEAD that got no
// answer, or 503, is tried once more. The body must be closed by the caller.
// An error is fault.Unavailable unless the caller's context ended first.
func (c *Client) Do(req *http.Request) (*http.Response, error) {
	caller := req.Context()
	ctx, cancel := context.WithTimeout(caller, totalTimeout)
	req = req.Clone(ctx)
	if user, ok := identity.From(ctx); ok {
		req.Header.Set("Authorization", "Bearer "+user.Token)
	}
	if id := requestid.From(ctx); id != "" {
		req.Header.Set(requestid.Header, id)
	}
	resp, err := c.http.Do(req)
	if repeatable(req) && failed(resp, err) && ctx.Err() == nil {
		discard(resp)
		select {
		case <-time.After(retryPause + rand.N(retryPause)): //nolint:gosec // jitter needs no secrecy
		case <-ctx.Done():
		}
		resp, err = c.http.Do(req)
	}
	if err != nil {
		cancel()
		if cause := caller.Err(); errors.Is(cause, context.Canceled) {
			return nil, cause
		}
		return nil, fault.Because(fmt.Errorf("call %s: %w", req.URL.Host, err), fault.Unavailable, "peer_unavailable", "A part of the service does not answer.")
	}
	resp.Body = &closing{ReadCloser: resp.Body, cancel: cancel}
	return resp, nil
}

func repeatable(req *http.Request) bool {
	return req.Method == http.MethodGet || req.Method == http.MethodHead
}

func failed(resp *http.Response, err error) bool {
	return err != nil || resp.StatusCode == http.StatusServiceUnavailable
}

func discard(resp *http.Response) {
	if resp == nil {
		return
	}
	_, _ = io.CopyN(io.Discard, resp.Body, maxDrain) // so that the connection can be used again
	_ = resp.Body.Close()
}

// closing ends the call's deadline with its body.
type closing struct {
	io.ReadCloser
	cancel context.CancelFunc
}

func (b *closing) Close() error {
	defer b.cancel()
	return b.ReadCloser.Close()
}
