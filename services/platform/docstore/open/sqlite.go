//go:build !nosqlite

package open

import (
	"context"
	"path/filepath"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
)

func openSQLite(ctx context.Context, dir, name string) (docstore.Engine, error) {
	e, err := sqlite.Open(ctx, filepath.Join(dir, name+".db"))
	if err != nil {
		return nil, err // and not a nil pointer in an Engine that is not nil
	}
	return e, nil
}
