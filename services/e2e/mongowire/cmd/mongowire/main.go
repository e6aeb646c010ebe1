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

	"github.com/fitfusion/fitfusion/services/e2e/mongowire"
)

func main() {
	address := flag.String("listen", "127.0.0.1:27017", "address to serve on")
	dir := flag.String("data", "data", "directory of the database files")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, *address, *dir); err != nil {
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
