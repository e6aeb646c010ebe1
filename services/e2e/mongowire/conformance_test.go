package mongowire_test

import (
	"context"
	"crypto/rand"
	"errors"
	"testing"

	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"github.com/fitfusion/fitfusion/services/e2e/mongowire"
	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/conformance"
	engine "github.com/fitfusion/fitfusion/services/platform/docstore/mongo"
)

// open opens a database until the test ends.
func open(t testing.TB, uri, database string) *engine.Engine {
	t.Helper()
	e, err := engine.Open(t.Context(), uri, database)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(context.WithoutCancel(t.Context())); err != nil && !errors.Is(err, mongo.ErrClientDisconnected) {
			t.Error(err)
		}
	})
	return e
}

// database names a database of this test's own and drops it afterwards: a
// real server outlives the test.
func database(t testing.TB, uri string) string {
	t.Helper()
	name := "test_" + rand.Text()
	t.Cleanup(func() {
		ctx := context.WithoutCancel(t.Context())
		client, err := mongo.Connect(options.Client().ApplyURI(uri))
		if err != nil {
			t.Error(err)
			return
		}
		defer client.Disconnect(ctx) //nolint:errcheck // the test is over
		if err := client.Database(name).Drop(ctx); err != nil {
			t.Error(err)
		}
	})
	return name
}

func TestConformance(t *testing.T) {
	t.Parallel()
	conformance.Run(t, func(t *testing.T) docstore.Engine {
		uri := mongowire.Start(t)
		return open(t, uri, database(t, uri))
	})
}

// TestConformanceBare has FerretDB alone answer.
func TestConformanceBare(t *testing.T) {
	t.Parallel()
	conformance.Run(t, func(t *testing.T) docstore.Engine {
		uri := mongowire.StartBare(t)
		return open(t, uri, database(t, uri))
	})
}

func TestReopen(t *testing.T) {
	t.Parallel()
	uri := mongowire.Start(t)
	name := database(t, uri)
	conformance.Reopen(t, func(t *testing.T) docstore.Engine { return open(t, uri, name) })
}

func BenchmarkMongo(b *testing.B) {
	conformance.Bench(b, func(b *testing.B) docstore.Engine {
		uri := mongowire.Start(b)
		return open(b, uri, database(b, uri))
	})
}
