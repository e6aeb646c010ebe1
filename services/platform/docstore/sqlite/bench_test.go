package sqlite_test

import (
	"path/filepath"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/conformance"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
)

func BenchmarkSQLite(b *testing.B) {
	conformance.Bench(b, func(b *testing.B) docstore.Engine {
		e, err := sqlite.Open(b.Context(), filepath.Join(b.TempDir(), "bench.db"))
		if err != nil {
			b.Fatal(err)
		}
		b.Cleanup(func() { _ = e.Close(b.Context()) })
		return e
	})
}
