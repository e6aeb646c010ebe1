// Package open picks the engine that a configuration names.
package open

import (
	"context"
	"errors"
	"path/filepath"
	"strings"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/mongo"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
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
		return engine(sqlite.Open(ctx, filepath.Join(dir, name+".db")))
	}
	if strings.HasPrefix(url, "mongodb://") || strings.HasPrefix(url, "mongodb+srv://") {
		return engine(mongo.Open(ctx, url, name))
	}
	return nil, errors.New("open database: the URL must begin with sqlite:, mongodb:// or mongodb+srv://")
}

// engine keeps a nil pointer from becoming an Engine that is not nil.
func engine[E docstore.Engine](e E, err error) (docstore.Engine, error) {
	if err != nil {
		return nil, err
	}
	return e, nil
}
