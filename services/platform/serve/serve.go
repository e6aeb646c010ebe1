// Package serve runs an HTTP handler with the limits that every server of ours
// has, and ends it so that nothing is lost.
//
// The end: when the context is cancelled, Draining is called (readiness turns
// to 503) and answers ask clients to close their connections; after DrainDelay,
// when load balancers have noticed, the listener closes and running requests
// finish.
package serve

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"
)

// Limits of a server. A slow or silent client holds a connection no longer.
const (
	readHeaderTimeout = 5 * time.Second
	readTimeout       = 15 * time.Second
	writeTimeout      = 30 * time.Second
	idleTimeout       = 90 * time.Second
	shutdownTimeout   = 8 * time.Second
	maxHeaderBytes    = 16 << 10
)

// Options say where a handler is served and how it ends.
type Options struct {
	Name        string
	Log         zerolog.Logger
	Addr        string        // host:port to listen on, unless Listener is set
	Listener    net.Listener  // already open, for callers that chose port 0
	ReadTimeout time.Duration // for a whole request; 0 means 15 s
	DrainDelay  time.Duration // between Draining and closing the listener
	Draining    func()        // called once when the end begins, to turn readiness
}

// HTTP serves handler until ctx is cancelled and then ends as the package
// says. It returns nil after an orderly end.
func HTTP(ctx context.Context, handler http.Handler, o Options) error {
	listener := o.Listener
	if listener == nil {
		var err error
		if listener, err = new(net.ListenConfig).Listen(ctx, "tcp", o.Addr); err != nil {
			return fmt.Errorf("listen for %s: %w", o.Name, err)
		}
	}
	end := &ending{handler: handler}
	server := &http.Server{
		Handler:           end,
		ReadHeaderTimeout: readHeaderTimeout,
		ReadTimeout:       cmp.Or(o.ReadTimeout, readTimeout),
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeaderBytes,
	}
	o.Log.Info().Str("address", listener.Addr().String()).Msg("listening")
	group, groupCtx := errgroup.WithContext(ctx)
	group.Go(func() error {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve %s: %w", o.Name, err)
		}
		return nil
	})
	group.Go(func() error {
		<-groupCtx.Done()
		end.begun.Store(true)
		return o.drain(ctx, server)
	})
	return group.Wait()
}

// ending asks clients to close their connections once the end has begun.
// Server.SetKeepAlivesEnabled would close idle ones under a client that is
// sending its next request at this moment.
type ending struct {
	handler http.Handler
	begun   atomic.Bool
}

func (e *ending) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if e.begun.Load() {
		w.Header().Set("Connection", "close")
	}
	e.handler.ServeHTTP(w, r)
}

func (o Options) drain(ctx context.Context, server *http.Server) error {
	if o.Draining != nil {
		o.Draining()
	}
	time.Sleep(o.DrainDelay)
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		return fmt.Errorf("shut down %s: %w", o.Name, err)
	}
	return nil
}
