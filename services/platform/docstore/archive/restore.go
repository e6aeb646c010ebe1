package archive

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

// What is loaded at once.
const (
	batchDocuments = 500
	batchBytes     = 8 << 20
)

// Errors of Restore that say what to do; they reach the operator as they are.
var (
	errNotEmpty = errors.New("the database is not empty; add --replace to remove what is in it first")
	errPartly   = errors.New("the database holds only a part of the archive now; restore again with --replace before you start the service")
)

// Restore writes an archive into the database of a service. It reads the
// archive twice: nothing is written, and nothing removed, before all of it was
// seen to be whole and this service's. The database must be empty, or replace
// empties it. Nobody else may write to it meanwhile.
func Restore(ctx context.Context, db docstore.Portable, service string, from io.ReadSeeker, replace bool) (Summary, error) {
	if _, err := Verify(from, service); err != nil {
		return Summary{}, err
	}
	if replace {
		if err := db.Clear(ctx); err != nil {
			return Summary{}, fmt.Errorf("%w (empty the database: %w)", errPartly, err)
		}
	} else if err := empty(ctx, db); err != nil {
		return Summary{}, err
	}
	if _, err := from.Seek(0, io.SeekStart); err != nil {
		return Summary{}, fmt.Errorf("read the archive again: %w", err)
	}
	l := loader{db: db}
	summary, err := Read(from, func(spec docstore.Spec, rec docstore.Record) error { return l.add(ctx, spec, rec) })
	if err == nil {
		err = l.flush(ctx)
	}
	if err != nil {
		return Summary{}, fmt.Errorf("%w (%w)", errPartly, err)
	}
	return summary, nil
}

// Verify reads an archive from its beginning to its end and checks that it is
// whole and of a service.
func Verify(from io.ReadSeeker, service string) (Summary, error) {
	if _, err := from.Seek(0, io.SeekStart); err != nil {
		return Summary{}, fmt.Errorf("read the archive: %w", err)
	}
	summary, err := Read(from, func(docstore.Spec, docstore.Record) error { return nil })
	if err != nil {
		return Summary{}, err
	}
	if summary.Service != service {
		return Summary{}, fmt.Errorf("this is an archive of %s, not of %s", summary.Service, service)
	}
	return summary, nil
}

// empty is errNotEmpty when the database has a document.
func empty(ctx context.Context, db docstore.Portable) error {
	err := db.Dump(ctx, func(docstore.Spec, docstore.Raw) error { return errNotEmpty })
	if errors.Is(err, errNotEmpty) {
		return errNotEmpty
	}
	if err != nil {
		return fmt.Errorf("look whether the database is empty: %w", err)
	}
	return nil
}

// loader collects records of one collection.
type loader struct {
	db    docstore.Portable
	spec  docstore.Spec
	batch []docstore.Record
	bytes int
}

func (l *loader) add(ctx context.Context, spec docstore.Spec, rec docstore.Record) error {
	if spec.Name != l.spec.Name || len(l.batch) == batchDocuments || l.bytes >= batchBytes {
		if err := l.flush(ctx); err != nil {
			return err
		}
	}
	l.spec, l.batch = spec, append(l.batch, rec)
	if body, ok := rec.Body.(json.RawMessage); ok {
		l.bytes += len(body)
	}
	return nil
}

func (l *loader) flush(ctx context.Context) error {
	if len(l.batch) == 0 {
		return nil
	}
	if err := l.db.Load(ctx, l.spec, l.batch); err != nil {
		return fmt.Errorf("load %s: %w", l.spec.Name, err)
	}
	l.batch, l.bytes = l.batch[:0], 0
	return nil
}
