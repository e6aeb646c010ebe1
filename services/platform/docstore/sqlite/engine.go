// Package sqlite keeps documents in one SQLite file: the engine of the
// all-in-one, of tests and of everything that runs as one process.
//
// A collection is a table: owner, id, at (Unix milliseconds), version, a
// column u_<name> with a unique index per unique key, a column i_<name> with
// an index per index key, and the body as JSON text. `sqlite3 <file>` reads it.
//
// The file is in WAL mode: readers never wait for the writer. Writes go
// through one connection, in order. An acknowledged write is on the disk
// (synchronous=FULL), so that it outlives a kill -9 and a pulled plug: the
// usual home of this engine is a laptop or a Raspberry Pi, and a set that was
// answered with "saved" is deleted from the phone's queue.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/internal/codec"
)

// readers is the number of connections that read. A query takes tens of
// microseconds and holds its connection only that long.
const readers = 4

// Engine is an open database file. It implements docstore.Engine.
type Engine struct {
	read  *sql.DB
	write *writer
}

var _ docstore.Engine = (*Engine)(nil)

// Open opens the file at path and makes it, and its directory, when missing:
// readable by this user alone. A second process may have it open as well.
func Open(ctx context.Context, path string) (*Engine, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", path, err)
	}
	if err := private(path); err != nil {
		return nil, fmt.Errorf("open database %s: %w", path, err)
	}
	write, err := pool(path, 1, "")
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", path, err)
	}
	read, err := pool(path, readers, "query_only(1)")
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open database %s: %w", path, err), write.Close())
	}
	// The writer goes first: it turns a new file to WAL.
	for _, db := range []*sql.DB{write, read} {
		if err := db.PingContext(ctx); err != nil {
			return nil, errors.Join(fmt.Errorf("open database %s: %w", path, failure(ctx, err)), read.Close(), write.Close())
		}
	}
	return &Engine{read: read, write: startWriter(ctx, write)}, nil
}

// private makes the file with mode 0600; SQLite gives the same to the WAL.
func private(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600) //nolint:gosec // the operator names the file
	if err != nil {
		return err
	}
	return file.Close()
}

func pool(path string, connections int, pragma string) (*sql.DB, error) {
	options := url.Values{
		"_txlock": {"immediate"},
		"_pragma": {"busy_timeout(5000)", "journal_mode(WAL)", "synchronous(FULL)", "journal_size_limit(16777216)"},
	}
	if pragma != "" {
		options.Add("_pragma", pragma)
	}
	file := url.URL{Scheme: "file", Path: path, RawQuery: options.Encode()}
	db, err := sql.Open("sqlite", file.String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(connections)
	db.SetMaxIdleConns(connections)
	return db, nil
}

// Open makes the table and the indexes of a collection when they are missing.
// A key that the spec has gained becomes a column; documents that were written
// before do not have it until they are replaced.
func (e *Engine) Open(ctx context.Context, spec docstore.Spec) (docstore.Collection, error) {
	if err := codec.Spec(spec); err != nil {
		return nil, err
	}
	if err := migrate(ctx, e.write.db, spec); err != nil {
		return nil, fmt.Errorf("collection %s: %w", spec.Name, failure(ctx, err))
	}
	return prepare(ctx, e, spec)
}

// Ping asks the database whether it answers.
func (e *Engine) Ping(ctx context.Context) error {
	var one int
	return failure(ctx, e.read.QueryRowContext(ctx, "SELECT 1").Scan(&one))
}

// Close waits for running operations and closes the file. Operations after it
// are fault.Unavailable or an error of package sql.
func (e *Engine) Close(context.Context) error {
	return errors.Join(e.write.close(), e.read.Close())
}
