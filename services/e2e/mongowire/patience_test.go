package mongowire_test

import (
	"context"
	"io"
	"net"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/e2e/mongowire"
	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/service"
)

// TestServiceWaitsForItsDatabase: one that starts before its database goes on
// when that is there, instead of ending.
func TestServiceWaitsForItsDatabase(t *testing.T) {
	t.Parallel()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	var cfg service.Config
	if err := config.Load(&cfg, []string{"MONGO_URI=mongodb://" + address + "/"}); err != nil {
		t.Fatal(err)
	}
	cfg.LogTo = io.Discard
	ctx, stop := context.WithCancel(t.Context())
	served := make(chan error, 1)
	dir := t.TempDir()
	time.AfterFunc(1500*time.Millisecond, func() {
		late, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
		if err == nil {
			err = mongowire.Serve(ctx, late, dir)
		}
		served <- err
	})
	frame, err := service.Start(ctx, "thing", cfg, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := frame.Engine.Open(ctx, docstore.Spec{Name: "things"}); err != nil {
		t.Error(err)
	}
	if err := frame.Close(ctx); err != nil {
		t.Error(err)
	}
	stop()
	if err := <-served; err != nil {
		t.Error(err)
	}
}
