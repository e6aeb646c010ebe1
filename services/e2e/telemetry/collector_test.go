package telemetry_test

import (
	"encoding/hex"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	tracepb "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"
)

// span is what a collector got of one.
type span struct {
	program, name, kind, trace, id, parent string
	attributes                             map[string]string
}

// collector takes traces as OTLP over HTTP.
type collector struct {
	URL   string
	mu    sync.Mutex
	bytes []byte // everything received
	spans []span
}

func newCollector(tb testing.TB) *collector {
	tb.Helper()
	c := &collector{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if r.Method != http.MethodPost || r.URL.Path != "/v1/traces" || r.Header.Get("Content-Type") != "application/x-protobuf" || err != nil {
			tb.Errorf("the collector is asked %s %s (%s): %v", r.Method, r.URL.Path, r.Header.Get("Content-Type"), err)
		}
		c.take(tb, body)
		w.WriteHeader(http.StatusOK)
	}))
	tb.Cleanup(server.Close)
	c.URL = server.URL
	return c
}

func (c *collector) take(tb testing.TB, body []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var data tracepb.TracesData
	if err := proto.Unmarshal(body, &data); err != nil {
		tb.Errorf("what the collector gets is no traces: %v", err)
	}
	c.bytes = append(c.bytes, body...)
	for _, resource := range data.GetResourceSpans() {
		program := ""
		for _, a := range resource.GetResource().GetAttributes() {
			if a.GetKey() == "service.name" {
				program = a.GetValue().GetStringValue()
			}
		}
		for _, scope := range resource.GetScopeSpans() {
			for _, s := range scope.GetSpans() {
				c.spans = append(c.spans, spanOf(program, s))
			}
		}
	}
}

func spanOf(program string, s *tracepb.Span) span {
	attributes := map[string]string{}
	for _, a := range s.GetAttributes() {
		attributes[a.GetKey()] = a.GetValue().GetStringValue()
	}
	return span{
		program: program, name: s.GetName(), kind: s.GetKind().String(), attributes: attributes,
		trace: hex.EncodeToString(s.GetTraceId()), id: hex.EncodeToString(s.GetSpanId()), parent: hex.EncodeToString(s.GetParentSpanId()),
	}
}

// got gives what has come so far.
func (c *collector) got() ([]span, string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.spans, string(c.bytes)
}
