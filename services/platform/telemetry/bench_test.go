package telemetry_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/telemetry"
)

// BenchmarkExchange is what a request costs here, without its log line.
func BenchmarkExchange(b *testing.B) {
	nowhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	b.Cleanup(nowhere.Close)
	for name, tracing := range map[string]telemetry.Tracing{
		"off": {}, "not recorded": {TraceEndpoint: nowhere.URL}, "recorded": {TraceEndpoint: nowhere.URL, TraceShare: 1},
	} {
		b.Run(name, func(b *testing.B) {
			tell, err := telemetry.New(telemetry.Options{Name: "test", Log: zerolog.Nop(), Now: time.Now, Tracing: tracing})
			if err != nil {
				b.Fatal(err)
			}
			b.Cleanup(func() { tell.Close(b.Context()) })
			address := &url.URL{Path: "/pets/7"}
			b.ReportAllocs()
			for b.Loop() {
				r := (&http.Request{Method: http.MethodGet, URL: address, Header: http.Header{}}).WithContext(b.Context())
				_, exchange := tell.Begin(r)
				exchange.End(telemetry.Outcome{Route: "/pets/:id", Status: http.StatusOK})
			}
		})
	}
}
