// Package serve runs an HTTP handler with the limits that every server of ours
// has, and ends it so that nothing is lost.
//
// The end, when the context is cancelled:
//
//  1. Draining is called (readiness turns to 503) and everything goes on for
//     DrainDelay, until load balancers have noticed.
//  2. The listener closes. Connections that are open are served on, and each
//     answer asks its client to close: a client that is busy gets one more
//     answer and finds the door shut, instead of losing the request that it
//     was sending when an idle connection was closed under it.
//  3. After a moment, or once nobody is connected, what is idle is closed and
//     what runs may finish.
package serve

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
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

	linger     = 500 * time.Millisecond // for the last requests on open connections
	lingerPoll = 5 * time.Millisecond
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
	end := &ending{handler: handler, open: map[net.Conn]http.ConnState{}}
	server := &http.Server{
		Handler:           end,
		ConnState:         end.changed,
		ReadHeaderTimeout: readHeaderTimeout,
		ReadTimeout:       cmp.Or(o.ReadTimeout, readTimeout),
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeaderBytes,
	}
	o.Log.Info().Str("address", listener.Addr().String()).Msg("listening")
	group, groupCtx := errgroup.WithContext(ctx)
	group.Go(func() error {
		err := server.Serve(listener)
		if end.begun.Load() {
			return nil // drain closed the listener
		}
		return fmt.Errorf("serve %s: %w", o.Name, err)
	})
	group.Go(func() error {
		<-groupCtx.Done()
		return o.drain(ctx, server, end, listener)
	})
	return group.Wait()
}

func (o Options) drain(ctx context.Context, server *http.Server, end *ending, listener net.Listener) error {
	if o.Draining != nil {
		o.Draining()
	}
	time.Sleep(o.DrainDelay)
	end.begun.Store(true)
	_ = listener.Close() // there is nothing to do about a listener that will not
	end.linger()
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
	defer cancel()
	// Shutdown closes the listener again unless Serve has let go of it by now.
	if err := server.Shutdown(ctx); err != nil && !errors.Is(err, net.ErrClosed) {
		return fmt.Errorf("shut down %s: %w", o.Name, err)
	}
	return nil
}
