package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

// Dump gives every document of one state of the database: it reads in one
// transaction, which writers, also those of another process, do not wait for.
// Until it ends the WAL grows by what they write.
func (e *Engine) Dump(ctx context.Context, visit func(docstore.Spec, docstore.Raw) error) error {
	tx, err := e.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true}) // deferred, so that it takes no lock for writing
	if err != nil {
		return failure(ctx, err)
	}
	defer tx.Rollback() //nolint:errcheck // it has written nothing
	specs, err := stored(ctx, tx)
	if err != nil {
		return fmt.Errorf("list collections: %w", failure(ctx, err))
	}
	for _, spec := range specs {
		if err := dump(ctx, tx, spec, visit); err != nil {
			return fmt.Errorf("collection %s: %w", spec.Name, err)
		}
	}
	return nil
}

// dump reads a table by its primary key.
func dump(ctx context.Context, tx *sql.Tx, spec docstore.Spec, visit func(docstore.Spec, docstore.Raw) error) error {
	rows, err := tx.QueryContext(ctx, fmt.Sprintf(`SELECT owner, id, at, version, %s body FROM "%s" ORDER BY owner, id`,
		each(keyColumns(spec), "%s, "), spec.Name))
	if err != nil {
		return failure(ctx, err)
	}
	defer rows.Close() //nolint:errcheck // what went wrong is in rows.Err
	c := &collection{spec: spec}
	for rows.Next() {
		raw, err := c.row(rows.Scan)
		if err != nil {
			return failure(ctx, err)
		}
		if err := visit(spec, raw); err != nil {
			return err
		}
	}
	return failure(ctx, rows.Err())
}

// stored gives the collections that are in the database, by name. Tables that
// an operator added are not collections.
func stored(ctx context.Context, tx *sql.Tx) ([]docstore.Spec, error) {
	rows, err := tx.QueryContext(ctx, `SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
		WHERE t.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'owner')
		ORDER BY t.name, c.name`)
	if err != nil {
		return nil, err
	}
	defer rows.Close() //nolint:errcheck // what went wrong is in rows.Err
	var specs []docstore.Spec
	for rows.Next() {
		var table, column string
		if err := rows.Scan(&table, &column); err != nil {
			return nil, err
		}
		if len(specs) == 0 || specs[len(specs)-1].Name != table {
			specs = append(specs, docstore.Spec{Name: table})
		}
		spec := &specs[len(specs)-1]
		if key, ok := strings.CutPrefix(column, "u_"); ok {
			spec.Unique = append(spec.Unique, key)
		} else if key, ok := strings.CutPrefix(column, "i_"); ok {
			spec.Index = append(spec.Index, key)
		}
	}
	return specs, rows.Err()
}

// Load inserts records in one transaction: all of them or none.
func (e *Engine) Load(ctx context.Context, spec docstore.Spec, records []docstore.Record) error {
	opened, err := e.Open(ctx, spec)
	if err != nil {
		return err
	}
	c, ok := opened.(*collection)
	if !ok {
		return errors.New("load: the collection is not one of this engine")
	}
	tx, err := e.write.db.BeginTx(ctx, nil)
	if err != nil {
		return failure(ctx, err)
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to roll back
	keys := keyColumns(spec)
	insert, err := tx.PrepareContext(ctx, fmt.Sprintf(`INSERT INTO "%s" (owner, id, at, %s body, version) VALUES (?, ?, ?, %s ?, ?)`,
		spec.Name, each(keys, "%s, "), each(keys, "?%.0s, ")))
	if err != nil {
		return failure(ctx, err)
	}
	defer insert.Close() //nolint:errcheck // it ends with the transaction
	for _, rec := range records {
		body, err := c.encode(rec)
		if err != nil {
			return fmt.Errorf("document %s/%s: %w", rec.Owner, rec.ID, err)
		}
		args := append([]any{rec.Owner, rec.ID, rec.At.UnixMilli()}, c.keyArgs(rec)...)
		if _, err := insert.ExecContext(ctx, append(args, body, rec.Version)...); err != nil {
			return fmt.Errorf("document %s/%s: %w", rec.Owner, rec.ID, failure(ctx, err))
		}
	}
	return failure(ctx, tx.Commit())
}

// Clear empties all tables in one transaction.
func (e *Engine) Clear(ctx context.Context) error {
	tx, err := e.write.db.BeginTx(ctx, nil)
	if err != nil {
		return failure(ctx, err)
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to roll back
	specs, err := stored(ctx, tx)
	if err != nil {
		return failure(ctx, err)
	}
	for _, spec := range specs {
		if _, err := tx.ExecContext(ctx, fmt.Sprintf(`DELETE FROM "%s"`, spec.Name)); err != nil {
			return fmt.Errorf("collection %s: %w", spec.Name, failure(ctx, err))
		}
	}
	return failure(ctx, tx.Commit())
}
