package mongo_test

import (
	"context"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore/mongo"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// TestUnreachable opens servers that are not there, or that never answer.
func TestUnreachable(t *testing.T) {
	t.Parallel()
	silent, err := net.Listen("tcp", "127.0.0.1:0") // takes connections, says nothing
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = silent.Close() })
	gone, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if err := gone.Close(); err != nil {
		t.Fatal(err)
	}
	for name, address := range map[string]string{"silent": silent.Addr().String(), "gone": gone.Addr().String()} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			began := time.Now()
			_, err := mongo.Open(t.Context(), "mongodb://user:secret@"+address+"/", "x")
			if !fault.Is(err, fault.Unavailable) || strings.Contains(err.Error(), "secret") {
				t.Errorf("got error %v", err)
			}
			if took := time.Since(began); took > time.Second {
				t.Errorf("it took %s", took)
			}
			ctx, cancel := context.WithCancel(t.Context())
			time.AfterFunc(50*time.Millisecond, cancel)
			began = time.Now()
			_, err = mongo.Open(ctx, "mongodb://"+address+"/", "x")
			if took := time.Since(began); err == nil || fault.KindOf(err) != 0 || took > 500*time.Millisecond {
				t.Errorf("cancelled: error %v after %s", err, took)
			}
		})
	}
	if _, err := mongo.Open(t.Context(), "mongodb://user:secret@[x/", "x"); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("an invalid URI: %v", err)
	}
}
