//go:build !notrace

package telemetry

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/rs/zerolog"
	tracepb "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"
)

const (
	uploadTimeout = 3 * time.Second // of one try
	uploadPause   = time.Second     // before the second
	warnEvery     = time.Minute
	maxAnswer     = 64 << 10
)

// collector is an otlptrace.Client: OTLP over HTTP. The library's own brings
// gRPC's stubs with it, 7.5 MB of a program of 18.
type collector struct {
	url  string
	http *http.Client
	log  zerolog.Logger
	now  func() time.Time

	mu     sync.Mutex
	warned time.Time
}

func newCollector(endpoint string, opts Options) *collector {
	return &collector{
		url:  strings.TrimSuffix(endpoint, "/") + "/v1/traces",
		http: &http.Client{Timeout: uploadTimeout, Transport: &http.Transport{MaxIdleConns: 1, IdleConnTimeout: time.Minute}},
		log:  opts.Log, now: opts.Now,
	}
}

// Start implements otlptrace.Client.
func (c *collector) Start(context.Context) error { return nil }

// Stop implements otlptrace.Client.
func (c *collector) Stop(context.Context) error {
	c.http.CloseIdleConnections()
	return nil
}

// UploadTraces implements otlptrace.Client. It handles its own failure, a
// warning at most once a minute: what it returned would go to the library's
// global handler.
func (c *collector) UploadTraces(ctx context.Context, spans []*tracepb.ResourceSpans) error {
	// TracesData has the wire form of ExportTraceServiceRequest.
	body, err := proto.Marshal(&tracepb.TracesData{ResourceSpans: spans})
	if err == nil {
		err = c.upload(ctx, body)
	}
	if err != nil {
		c.warn(err)
	}
	return nil
}

func (c *collector) upload(ctx context.Context, body []byte) error {
	again, err := c.post(ctx, body)
	if !again {
		return err
	}
	select {
	case <-time.After(uploadPause):
		_, err = c.post(ctx, body)
		return err
	case <-ctx.Done():
		return errors.Join(err, ctx.Err())
	}
}

// post tries once; again says that the collector asks for another try.
func (c *collector) post(ctx context.Context, body []byte) (again bool, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url, bytes.NewReader(body))
	if err != nil {
		return false, err
	}
	req.Header.Set("Content-Type", "application/x-protobuf")
	resp, err := c.http.Do(req)
	if err != nil {
		return false, err
	}
	defer resp.Body.Close()                                          //nolint:errcheck // it was read
	_, _ = io.Copy(io.Discard, io.LimitReader(resp.Body, maxAnswer)) // so that the connection can be used again
	if resp.StatusCode/100 == 2 {
		return false, nil
	}
	again = resp.StatusCode == http.StatusServiceUnavailable || resp.StatusCode == http.StatusTooManyRequests
	return again, fmt.Errorf("the collector answers %s", resp.Status)
}

func (c *collector) warn(err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if now := c.now(); c.warned.IsZero() || now.Sub(c.warned) >= warnEvery {
		c.warned = now
		c.log.Warn().Err(err).Msg("traces are lost")
	}
}
