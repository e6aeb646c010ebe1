package metered_test

import (
	"context"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/conformance"
	"github.com/fitfusion/fitfusion/services/platform/docstore/metered"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
	"github.com/fitfusion/fitfusion/services/platform/telemetry"
)

// open gives a measured engine and what reads its metrics.
func open(t *testing.T) (engine docstore.Engine, metrics func() string) {
	t.Helper()
	tell, err := telemetry.New(telemetry.Options{Name: "test", Log: zerolog.Nop(), Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	inner, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "x.db"))
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	ended := make(chan error, 1)
	go func() {
		ended <- tell.Run(ctx, telemetry.Ops{Listener: listener}, func(ctx context.Context) error { <-ctx.Done(); return nil })
	}()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		_ = inner.Close(ctx)
	})
	return metered.Engine(inner, tell, time.Now), func() string {
		resp, err := http.Get("http://" + listener.Addr().String() + "/metrics")
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		text, err := io.ReadAll(resp.Body)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
}

// TestConformance: a measured engine is an engine.
func TestConformance(t *testing.T) {
	t.Parallel()
	conformance.Run(t, func(t *testing.T) docstore.Engine {
		engine, _ := open(t)
		return engine
	})
}

// TestOutcomes: each operation is counted once, under how it ended, and
// nothing says whose document it was.
func TestOutcomes(t *testing.T) {
	t.Parallel()
	engine, metrics := open(t)
	c, err := engine.Open(t.Context(), docstore.Spec{Name: "pets", Unique: []string{"tag"}, Index: []string{"due"}})
	if err != nil {
		t.Fatal(err)
	}
	ctx := t.Context()
	rec := docstore.Record{Owner: "canary-owner", ID: "canary-id", At: time.UnixMilli(1), Unique: map[string]string{"tag": "canary-tag"}, Body: struct{ A int }{1}}
	gone, leave := context.WithCancel(ctx)
	leave()
	_ = c.Insert(ctx, rec)
	_ = c.Insert(ctx, rec)
	_ = c.Insert(ctx, docstore.Record{Owner: "a/b", ID: "x", Body: struct{}{}})
	_, _ = c.Get(ctx, rec.Owner, rec.ID)
	_, _ = c.Get(ctx, rec.Owner, "canary-other")
	_, _ = c.Get(gone, rec.Owner, rec.ID)
	_, _ = c.Find(ctx, "tag", "canary-tag")
	rec.Version = 1
	_ = c.Replace(ctx, rec)
	_ = c.Replace(ctx, rec)
	_, _ = c.List(ctx, docstore.Query{Owner: rec.Owner, Limit: 10})
	_, _ = c.List(ctx, docstore.Query{Owner: rec.Owner, Limit: 10, Cursor: "canary"})
	_, _ = c.Scan(ctx, docstore.ScanQuery{Index: "due", Value: "x", Limit: 10})
	_ = c.Delete(ctx, rec.Owner, rec.ID, 2)
	_, _ = c.DeleteOwner(ctx, rec.Owner)
	text := metrics()
	if err := engine.Close(ctx); err != nil {
		t.Fatal(err)
	}
	rec.ID = "canary-late"
	_ = c.Insert(ctx, rec)
	late := metrics()

	want := []string{
		"delete ok 1", "delete_owner ok 1", "find ok 1", "get cancelled 1", "get missing 1", "get ok 1",
		"insert conflict 1", "insert invalid 1", "insert ok 1", "list invalid 1", "list ok 1", "replace conflict 1", "replace ok 1", "scan ok 1",
	}
	count := regexp.MustCompile(`(?m)^store_operation_duration_seconds_count\{collection="pets",operation="(\w+)",outcome="(\w+)",service="test"\} (\d+)$`)
	var got []string
	for _, m := range count.FindAllStringSubmatch(text, -1) {
		got = append(got, strings.Join(m[1:], " "))
	}
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("counted %q, want %q", got, want)
	}
	if !strings.Contains(late, `operation="insert",outcome="unavailable",service="test"} 1`) {
		t.Error("a database that is closed is not unavailable")
	}
	if !regexp.MustCompile(`store_pool_connections\{service="test",state="open"\} [1-9]`).MatchString(text) ||
		!strings.Contains(text, `store_pool_connections{service="test",state="in_use"} 0`) {
		t.Error("the pool is not shown")
	}
	if strings.Contains(late, "canary") {
		t.Error("a metric says whose document it was")
	}
}
