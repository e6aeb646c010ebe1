package open

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

// Existing is Engine for who wants to read what is there: a missing SQLite
// file is an error and not a new, empty database.
func Existing(ctx context.Context, url, name string) (docstore.Engine, error) {
	if dir, ok := strings.CutPrefix(url, "sqlite:"); ok {
		path := filepath.Join(dir, name+".db")
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("open database: there is none at %s", path)
		}
	}
	return Engine(ctx, url, name)
}
