// Package mongowire stands in for a MongoDB server in tests and in the test
// cluster: FerretDB v1 over SQLite, behind a proxy that lets one command at a
// time through. Without the proxy FerretDB loses updates of concurrent
// connections.
//
// What it does not have: transactions, replica sets, TTL and partial indexes,
// $lookup, $expr, arrays directly inside arrays. It ignores "sparse", as its
// unique indexes are so anyway. A Decimal128 ends the connection.
//
// FerretDB scans the whole collection for everything but a filter of _id
// alone. So that a cluster can be put under load, the proxy answers the reads
// that docstore makes from a copy of its own; see mirror. All else, and every
// write, is FerretDB's. StartBare leaves reading to it as well.
//
// TEST_MONGODB_URI names a real server to use in its place.
package mongowire

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"sync"

	"github.com/FerretDB/FerretDB/ferretdb"
)

// Serve answers on the listener until ctx ends, with data in a directory that
// exists. It closes the listener.
func Serve(ctx context.Context, listener net.Listener, dir string) error {
	return serve(ctx, listener, dir, false)
}

func serve(ctx context.Context, listener net.Listener, dir string, bare bool) error {
	db, err := ferretdb.New(&ferretdb.Config{
		Listener: ferretdb.ListenerConfig{TCP: "127.0.0.1:0"},
		Handler:  "sqlite",
		SQLiteURL: (&url.URL{
			Scheme: "file", Opaque: (&url.URL{Path: dir}).EscapedPath() + "/",
			RawQuery: "_pragma=synchronous(normal)", // outlives a kill -9, not a pulled plug
		}).String(),
		Logger: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		return errors.Join(fmt.Errorf("start FerretDB: %w", err), listener.Close())
	}
	// The database ends after the last connection of the proxy.
	dbCtx, stopDB := context.WithCancel(context.WithoutCancel(ctx))
	dbDone := make(chan error, 1)
	go func() { dbDone <- db.Run(dbCtx) }()
	backend, err := url.Parse(db.MongoDBURI())
	if err == nil {
		err = accept(ctx, listener, newProxy(backend.Host, dir, bare))
	}
	stopDB()
	return errors.Join(err, <-dbDone)
}

// accept serves connections until ctx ends, then closes them and waits.
func accept(ctx context.Context, listener net.Listener, p *proxy) error {
	var running sync.WaitGroup
	defer running.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(ctx, func() { _ = listener.Close() })()
	for {
		client, err := listener.Accept()
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return fmt.Errorf("accept: %w", err)
		}
		running.Go(func() {
			defer client.Close() //nolint:errcheck // the client sees the end either way
			defer context.AfterFunc(ctx, func() { _ = client.Close() })()
			if err := p.connection(client); err != nil && ctx.Err() == nil {
				slog.DebugContext(ctx, "connection ended", "error", err)
			}
		})
	}
}
