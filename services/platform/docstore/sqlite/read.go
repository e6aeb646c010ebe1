package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/internal/codec"
)

// List reads one owner's documents by time.
func (c *collection) List(ctx context.Context, q docstore.Query) (docstore.Page[docstore.Raw], error) {
	r, err := codec.List(q)
	if err != nil {
		return docstore.Page[docstore.Raw]{}, err
	}
	direction := "up"
	if r.Descending {
		direction = "down"
	}
	return c.page(ctx, c.read[direction], r.Limit, q.Owner, r.Low.At, r.Low.ID, r.High.At, r.High.ID, r.Limit+1)
}

// Scan reads the documents that carry a key with a value, by time.
func (c *collection) Scan(ctx context.Context, q docstore.ScanQuery) (docstore.Page[docstore.Raw], error) {
	r, err := codec.Scan(c.spec, q)
	if err != nil {
		return docstore.Page[docstore.Raw]{}, err
	}
	return c.page(ctx, c.read["scan "+q.Index], r.Limit, q.Value, r.Low.At, r.Low.Owner, r.Low.ID, r.High.At, r.Limit+1)
}

func (c *collection) one(ctx context.Context, statement *sql.Stmt, args ...any) (docstore.Raw, error) {
	raw, err := c.row(statement.QueryRowContext(ctx, args...).Scan)
	if errors.Is(err, sql.ErrNoRows) {
		return docstore.Raw{}, codec.Missing()
	}
	return raw, failure(ctx, err)
}

// page reads one row more than the limit, to know whether there is a next page.
func (c *collection) page(ctx context.Context, statement *sql.Stmt, limit int, args ...any) (docstore.Page[docstore.Raw], error) {
	var page docstore.Page[docstore.Raw]
	rows, err := statement.QueryContext(ctx, args...)
	if err != nil {
		return page, failure(ctx, err)
	}
	defer rows.Close() //nolint:errcheck // what went wrong is in rows.Err
	for rows.Next() {
		if len(page.Items) == limit {
			last := page.Items[limit-1]
			page.Next = codec.Position{At: last.At.UnixMilli(), Owner: last.Owner, ID: last.ID}.Cursor()
			break
		}
		raw, err := c.row(rows.Scan)
		if err != nil {
			return docstore.Page[docstore.Raw]{}, failure(ctx, err)
		}
		page.Items = append(page.Items, raw)
	}
	if err := rows.Err(); err != nil {
		return docstore.Page[docstore.Raw]{}, failure(ctx, err)
	}
	return page, nil
}

// row reads the columns that prepare selects. The body stays text until
// Decode asks for it.
func (c *collection) row(scan func(...any) error) (docstore.Raw, error) {
	var raw docstore.Raw
	var at int64
	var body []byte
	keys := make([]sql.NullString, len(c.spec.Unique)+len(c.spec.Index))
	into := make([]any, 0, len(keys)+5)
	into = append(into, &raw.Owner, &raw.ID, &at, &raw.Version)
	for i := range keys {
		into = append(into, &keys[i])
	}
	if err := scan(append(into, &body)...); err != nil {
		return docstore.Raw{}, err
	}
	raw.At = time.UnixMilli(at).UTC()
	raw.Unique = named(c.spec.Unique, keys)
	raw.Index = named(c.spec.Index, keys[len(c.spec.Unique):])
	raw.Decode = func(into any) error { return codec.Decode(body, into) }
	return raw, nil
}

// named gives the keys that are set, or nil when none is.
func named(names []string, values []sql.NullString) map[string]string {
	var keys map[string]string
	for i, name := range names {
		if !values[i].Valid {
			continue
		}
		if keys == nil {
			keys = make(map[string]string, len(names))
		}
		keys[name] = values[i].String
	}
	return keys
}
