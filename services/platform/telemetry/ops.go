package telemetry

import (
	"context"
	"net"
	"net/http"
	"net/http/pprof"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

const (
	opsReadTimeout = 5 * time.Second
	opsIdleTimeout = 90 * time.Second
)

// Ops says where metrics and profiles are served: a port of their own, which
// no load balancer reaches. Without an address there is none.
type Ops struct {
	Addr     string
	Listener net.Listener // already open, instead of Addr
}

func (o Ops) serve(ctx context.Context, metrics prometheus.Gatherer) error {
	listener := o.Listener
	if listener == nil {
		var err error
		if listener, err = new(net.ListenConfig).Listen(ctx, "tcp", o.Addr); err != nil {
			return err
		}
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(metrics, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	server := &http.Server{Handler: mux, ReadHeaderTimeout: opsReadTimeout, IdleTimeout: opsIdleTimeout}
	closed := context.AfterFunc(ctx, func() { _ = server.Close() }) // nothing on it is worth waiting for
	defer closed()
	if err := server.Serve(listener); ctx.Err() == nil {
		return err
	}
	return nil
}
