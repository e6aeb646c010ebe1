// Package open picks the engine that a configuration names.
//
// An image for a cluster needs no SQLite and one for a home server no MongoDB:
// the build tags nosqlite and nomongo leave one out, 4 MB each.
package open

import (
	"context"
	"errors"
	"strings"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

// Engine opens the database of the service name, at
//
//	sqlite:<directory>                             the file <directory>/<name>.db
//	mongodb://... or mongodb+srv://...             the database <name> of that server
//
// A database in the path of a MongoDB URI is the one to authenticate against,
// as everywhere with MongoDB. Errors never quote the URI: it has a password.
func Engine(ctx context.Context, url, name string) (docstore.Engine, error) {
	if name == "" || strings.ContainsAny(name, `/\. "$*<>:|?`) {
		return nil, errors.New("open database: the name of the database is not valid")
	}
	if dir, ok := strings.CutPrefix(url, "sqlite:"); ok {
		if dir == "" {
			return nil, errors.New("open database: sqlite: needs a directory, such as sqlite:./data")
		}
		return openSQLite(ctx, dir, name)
	}
	if strings.HasPrefix(url, "mongodb://") || strings.HasPrefix(url, "mongodb+srv://") {
		return openMongo(ctx, url, name)
	}
	return nil, errors.New("open database: the URL must begin with sqlite:, mongodb:// or mongodb+srv://")
}
