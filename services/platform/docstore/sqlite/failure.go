package sqlite

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/fitfusion/fitfusion/services/platform/docstore/internal/codec"
)

// failure is the one place that turns what SQLite says into a fault.
func failure(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if ctx.Err() != nil { // an interrupted statement reports itself in many ways
		return fmt.Errorf("sqlite: %w", ctx.Err())
	}
	if taken(err) {
		return codec.Exists()
	}
	var e *sqlite.Error
	if !errors.As(err, &e) {
		if errors.Is(err, driver.ErrBadConn) {
			return codec.Down(err)
		}
		return fmt.Errorf("sqlite: %w", err)
	}
	switch e.Code() & 0xff { // the low byte is the class of an extended code
	case sqlite3.SQLITE_TOOBIG:
		return codec.TooLarge(err)
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR,
		sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_NOMEM:
		return codec.Down(err)
	}
	return fmt.Errorf("sqlite: %w", err)
}

// taken reports whether an id or a unique key exists already.
func taken(err error) bool {
	var e *sqlite.Error
	return errors.As(err, &e) &&
		(e.Code() == sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY || e.Code() == sqlite3.SQLITE_CONSTRAINT_UNIQUE)
}
