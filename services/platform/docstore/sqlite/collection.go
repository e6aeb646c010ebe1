package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/internal/codec"
)

// collection is one table. Its statements are prepared once; database/sql
// keeps a copy of each per connection.
type collection struct {
	spec  docstore.Spec
	write *writer

	read                         map[string]*sql.Stmt // by the names of selects
	insert, replace, del, delAll *sql.Stmt
}

func prepare(ctx context.Context, e *Engine, spec docstore.Spec) (*collection, error) {
	c := &collection{spec: spec, write: e.write, read: map[string]*sql.Stmt{}}
	var err error
	on := func(db *sql.DB, text string, args ...any) *sql.Stmt {
		if err != nil {
			return nil
		}
		var s *sql.Stmt
		s, err = db.PrepareContext(ctx, fmt.Sprintf(text, args...))
		return s
	}
	for name, text := range selects(spec) {
		c.read[name] = on(e.read, "%s", text)
	}
	keys := keyColumns(spec)
	c.insert = on(e.write.db, `INSERT INTO "%s" (owner, id, at, %s body, version) VALUES (?, ?, ?, %s ?, 1)`,
		spec.Name, each(keys, "%s, "), each(keys, "?%.0s, "))
	c.replace = on(e.write.db, `UPDATE "%s" SET at = ?, %s body = ?, version = version + 1
		WHERE owner = ? AND id = ? AND version = ?`, spec.Name, each(keys, "%s = ?, "))
	c.del = on(e.write.db, `DELETE FROM "%s" WHERE owner = ? AND id = ? AND version = ?`, spec.Name)
	c.delAll = on(e.write.db, `DELETE FROM "%s" WHERE owner = ?`, spec.Name)
	if err != nil {
		return nil, fmt.Errorf("collection %s: prepare: %w", spec.Name, failure(ctx, err))
	}
	return c, nil
}

// Get reads one document.
func (c *collection) Get(ctx context.Context, owner, id string) (docstore.Raw, error) {
	if !codec.Identity(owner, id) {
		return docstore.Raw{}, codec.Missing()
	}
	return c.one(ctx, c.read["get"], owner, id)
}

// Find reads by a unique key.
func (c *collection) Find(ctx context.Context, unique, value string) (docstore.Raw, error) {
	if err := codec.UniqueKey(c.spec, unique); err != nil {
		return docstore.Raw{}, err
	}
	if !codec.Value(value) {
		return docstore.Raw{}, codec.Missing()
	}
	return c.one(ctx, c.read["find "+unique], value)
}

// Insert writes a new document.
func (c *collection) Insert(ctx context.Context, rec docstore.Record) error {
	body, err := c.encode(rec)
	if err != nil {
		return err
	}
	args := append([]any{rec.Owner, rec.ID, rec.At.UnixMilli()}, c.keyArgs(rec)...)
	_, err = c.write.exec(ctx, c.insert, append(args, body)...)
	return err
}

// Replace writes over the version that rec names.
func (c *collection) Replace(ctx context.Context, rec docstore.Record) error {
	body, err := c.encode(rec)
	if err != nil {
		return err
	}
	args := append([]any{rec.At.UnixMilli()}, c.keyArgs(rec)...)
	args = append(args, body, rec.Owner, rec.ID, rec.Version)
	return c.swap(ctx, c.replace, rec.Owner, rec.ID, args)
}

// Delete removes the document at that version.
func (c *collection) Delete(ctx context.Context, owner, id string, version int64) error {
	if !codec.Identity(owner, id) {
		return codec.Missing()
	}
	return c.swap(ctx, c.del, owner, id, []any{owner, id, version})
}

// DeleteOwner removes everything of an owner.
func (c *collection) DeleteOwner(ctx context.Context, owner string) (int64, error) {
	if err := codec.Owner(owner); err != nil {
		return 0, err
	}
	return c.write.exec(ctx, c.delAll, owner)
}

// swap runs a statement that touches one version of one document, and says
// what was wrong when it touched none.
func (c *collection) swap(ctx context.Context, statement *sql.Stmt, owner, id string, args []any) error {
	if n, err := c.write.exec(ctx, statement, args...); err != nil || n == 1 {
		return err
	}
	var one int
	switch err := c.read["exists"].QueryRowContext(ctx, owner, id).Scan(&one); err {
	case nil:
		return codec.Stale()
	case sql.ErrNoRows:
		return codec.Missing()
	default:
		return failure(ctx, err)
	}
}

func (c *collection) encode(rec docstore.Record) (string, error) {
	if err := codec.Record(c.spec, rec); err != nil {
		return "", err
	}
	body, err := codec.Body(rec.Body)
	return string(body), err
}

// keyArgs gives the values of keyColumns; an absent key is NULL, of which a
// unique index takes any number.
func (c *collection) keyArgs(rec docstore.Record) []any {
	args := make([]any, 0, len(c.spec.Unique)+len(c.spec.Index)+4)
	add := func(names []string, values map[string]string) {
		for _, key := range names {
			if value, ok := values[key]; ok {
				args = append(args, value)
			} else {
				args = append(args, nil)
			}
		}
	}
	add(c.spec.Unique, rec.Unique)
	add(c.spec.Index, rec.Index)
	return args
}
