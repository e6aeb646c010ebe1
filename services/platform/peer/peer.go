// Package peer calls other services: with the user's own token, within a
// short time, over all the replicas that there are, and again on another one
// when that can do no harm. How replicas are found and chosen, and what is
// repeated, is told in package upstream.
package peer

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/platform/requestid"
	"github.com/fitfusion/fitfusion/services/platform/upstream"
)

// Limits of one call, tries included. A replica gets readTry for a read's
// answer, so that there is time to ask another.
const (
	totalTimeout = 2500 * time.Millisecond
	readTry      = 1500 * time.Millisecond
)

// Options describe the service that is called. Name, URL and Now are needed.
type Options struct {
	Name     string // as metrics and errors call it
	URL      string // http://host:port; a path is of no account here
	Now      func() time.Time
	Resolver upstream.Resolver // nil: the system's
	Metrics  *upstream.Metrics // nil: nobody counts
}

// Client is an http.Client for calls to one other service. It implements the
// HttpRequestDoer of the generated clients.
type Client struct {
	name string
	http *http.Client
}

// NewClient makes a client with connections of its own.
func NewClient(o Options) (*Client, error) {
	plain, err := Plain(o)
	if err != nil {
		return nil, err
	}
	return &Client{name: o.Name, http: plain}, nil
}

// CloseIdleConnections lets the service go; for after the last call.
func (c *Client) CloseIdleConnections() { c.http.CloseIdleConnections() }

// Plain makes an http.Client with the same limits that says nothing of the
// caller, for public documents such as a key set.
func Plain(o Options) (*http.Client, error) {
	u, err := url.Parse(o.URL)
	if err != nil {
		return nil, fmt.Errorf("%s: its URL is none", o.Name)
	}
	transport, err := upstream.New(upstream.Options{
		Name: o.Name, URLs: []string{u.Scheme + "://" + u.Host}, Now: o.Now, ReadTry: readTry, Resolver: o.Resolver, Metrics: o.Metrics,
	})
	if err != nil {
		return nil, err
	}
	return &http.Client{
		Timeout:       totalTimeout,
		Transport:     transport,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}, nil
}

// Do sends the request for the context's user. The body must be closed by the
// caller. An error is fault.Unavailable unless the caller's context ended
// first.
func (c *Client) Do(req *http.Request) (*http.Response, error) {
	caller := req.Context()
	req = req.Clone(caller)
	if user, ok := identity.From(caller); ok {
		req.Header.Set("Authorization", "Bearer "+user.Token)
	}
	if id := requestid.From(caller); id != "" {
		req.Header.Set(requestid.Header, id)
	}
	resp, err := c.http.Do(req)
	if err == nil {
		return resp, nil
	}
	if cause := caller.Err(); errors.Is(cause, context.Canceled) {
		return nil, cause
	}
	return nil, fault.Because(fmt.Errorf("call %s: %w", c.name, err), fault.Unavailable, "peer_unavailable", "A part of the service does not answer.")
}
