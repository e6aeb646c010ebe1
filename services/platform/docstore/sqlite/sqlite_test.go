package sqlite_test

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/conformance"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
)

// open opens the file at path until the test ends.
func open(t testing.TB, path string) *sqlite.Engine {
	t.Helper()
	e, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	return e
}

func TestConformance(t *testing.T) {
	t.Parallel()
	conformance.Run(t, func(t *testing.T) docstore.Engine {
		return open(t, filepath.Join(t.TempDir(), "a b?#%", "x.db"))
	})
}

func TestReopen(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "x.db")
	conformance.Reopen(t, func(t *testing.T) docstore.Engine { return open(t, path) })
}
