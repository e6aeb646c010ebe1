package mongowire

import (
	"context"
	"net"
	"os"
	"testing"
)

// RealServer is the variable that names a MongoDB server to test against.
const RealServer = "TEST_MONGODB_URI"

// Start gives the URI of a server that lives as long as the test, or of the
// real server that TEST_MONGODB_URI names; that one is shared, so a test takes
// a database name of its own there.
func Start(t testing.TB) string {
	t.Helper()
	return start(t, false)
}

// StartBare is Start with FerretDB doing all of it: right by another hand, and
// slow with many documents.
func StartBare(t testing.TB) string {
	t.Helper()
	return start(t, true)
}

func start(t testing.TB, bare bool) string {
	t.Helper()
	if uri := os.Getenv(RealServer); uri != "" {
		return uri
	}
	dir := t.TempDir()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background()) // t.Context ends before the cleanups that close clients
	done := make(chan error, 1)
	go func() { done <- serve(ctx, listener, dir, bare) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Errorf("the MongoDB stand-in: %v", err)
		}
	})
	return "mongodb://" + listener.Addr().String() + "/"
}
