package load

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"
)

const (
	setupTries = 20
	setupPause = 300 * time.Millisecond
)

// client is one person's browser. Each has connections of its own: a cluster
// spreads connections, not requests.
type client struct {
	url  string
	http *http.Client
}

func newClient(url string) *client {
	return &client{url: url, http: &http.Client{
		Timeout:   requestTimeout,
		Transport: &http.Transport{MaxIdleConnsPerHost: inFlight, IdleConnTimeout: time.Minute},
	}}
}

// call sends JSON as the bearer of token and reads the answer into into,
// unless that is nil. Any status of 300 or more is an error.
func (c *client) call(ctx context.Context, method, path, token string, body, into any, header ...string) error {
	var content io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return fmt.Errorf("encode: %w", err)
		}
		content = bytes.NewReader(text)
	}
	req, err := http.NewRequestWithContext(ctx, method, c.url+path, content)
	if err != nil {
		return fmt.Errorf("ask: %w", err)
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return fmt.Errorf("ask: %w", err)
	}
	defer resp.Body.Close() //nolint:errcheck // it was read to its end, or that failed
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	if resp.StatusCode >= http.StatusMultipleChoices {
		return fmt.Errorf("status %d, request %s: %.200s", resp.StatusCode, resp.Header.Get("X-Request-Id"), text)
	}
	if into == nil {
		return nil
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("decode the answer: %w", err)
	}
	return nil
}

// insist is call for what is made before the load and looked at after it: it
// tries again while the product is busy.
func (c *client) insist(ctx context.Context, method, path, token string, body, into any, header ...string) error {
	var err error
	for range setupTries {
		if err = c.call(ctx, method, path, token, body, into, header...); err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(setupPause):
		}
	}
	return err
}
