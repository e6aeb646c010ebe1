// Command mongowire serves the MongoDB stand-in of the tests: for a test
// cluster that cannot pull an image of MongoDB, never for anybody's data.
package main

import (
	"context"
	"flag"
	"fmt"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/fitfusion/fitfusion/services/e2e/mongowire"
)

const checkTimeout = 2 * time.Second

func main() {
	address := flag.String("listen", "127.0.0.1:27017", "address to serve on")
	dir := flag.String("data", "data", "directory of the database files")
	check := flag.String("check", "", "serve nothing, but see whether this address takes connections; for images without a shell")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	do := func() error { return run(ctx, *address, *dir) }
	if *check != "" {
		do = func() error { return dial(ctx, *check) }
	}
	if err := do(); err != nil {
		fmt.Fprintln(os.Stderr, "mongowire:", err)
		os.Exit(1) //nolint:gocritic // stop has nothing left to do
	}
}

func run(ctx context.Context, address, dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	return mongowire.Serve(ctx, listener, dir)
}

func dial(ctx context.Context, address string) error {
	ctx, cancel := context.WithTimeout(ctx, checkTimeout)
	defer cancel()
	connection, err := new(net.Dialer).DialContext(ctx, "tcp", address)
	if err != nil {
		return err
	}
	return connection.Close()
}
