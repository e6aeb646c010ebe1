package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

// migrate brings the table to the spec in one transaction. Names were checked
// to be [a-z0-9_]; the dots keep names of indexes apart from those of tables.
func migrate(ctx context.Context, db *sql.DB, spec docstore.Spec) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to roll back

	keys := keyColumns(spec)
	create := fmt.Sprintf(`CREATE TABLE IF NOT EXISTS "%s" (
		owner TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, version INTEGER NOT NULL,
		%s body TEXT NOT NULL, PRIMARY KEY (owner, id)) STRICT`, spec.Name, each(keys, "%s TEXT, "))
	if _, err := tx.ExecContext(ctx, create); err != nil {
		return err
	}
	for _, key := range keys {
		if err := addColumn(ctx, tx, spec.Name, key); err != nil {
			return err
		}
	}
	for _, index := range indexes(spec) {
		if _, err := tx.ExecContext(ctx, index); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func addColumn(ctx context.Context, tx *sql.Tx, table, column string) error {
	var there bool
	const ask = "SELECT count(*) FROM pragma_table_info(?) WHERE name = ?"
	if err := tx.QueryRowContext(ctx, ask, table, column).Scan(&there); err != nil || there {
		return err
	}
	_, err := tx.ExecContext(ctx, fmt.Sprintf(`ALTER TABLE "%s" ADD COLUMN %s TEXT`, table, column))
	return err
}

func indexes(spec docstore.Spec) []string {
	statements := []string{fmt.Sprintf(`CREATE INDEX IF NOT EXISTS "%s.at" ON "%s" (owner, at, id)`, spec.Name, spec.Name)}
	for _, key := range spec.Unique {
		statements = append(statements, fmt.Sprintf(
			`CREATE UNIQUE INDEX IF NOT EXISTS "%s.u_%s" ON "%s" (u_%s)`, spec.Name, key, spec.Name, key))
	}
	for _, key := range spec.Index {
		statements = append(statements, fmt.Sprintf(
			`CREATE INDEX IF NOT EXISTS "%s.i_%s" ON "%s" (i_%s, at, owner, id) WHERE i_%s IS NOT NULL`,
			spec.Name, key, spec.Name, key, key))
	}
	return statements
}

// selects gives the statements that read, each by an index that gives the
// order as well.
func selects(spec docstore.Spec) map[string]string {
	from := fmt.Sprintf(`SELECT owner, id, at, version, %s body FROM "%s" WHERE `, each(keyColumns(spec), "%s, "), spec.Name)
	list := from + "owner = ? AND (at, id) > (?, ?) AND (at, id) < (?, ?) ORDER BY "
	texts := map[string]string{
		"get":    from + "owner = ? AND id = ?",
		"exists": fmt.Sprintf(`SELECT 1 FROM "%s" WHERE owner = ? AND id = ?`, spec.Name),
		"up":     list + "at, id LIMIT ?",
		"down":   list + "at DESC, id DESC LIMIT ?",
	}
	for _, key := range spec.Unique {
		texts["find "+key] = fmt.Sprintf("%s u_%s = ?", from, key)
	}
	for _, key := range spec.Index {
		texts["scan "+key] = fmt.Sprintf(`%s i_%s = ? AND (at, owner, id) > (?, ?, ?) AND at < ?
			ORDER BY at, owner, id LIMIT ?`, from, key)
	}
	return texts
}

// keyColumns gives the columns of unique and then of index keys.
func keyColumns(spec docstore.Spec) []string {
	columns := make([]string, 0, len(spec.Unique)+len(spec.Index))
	for _, key := range spec.Unique {
		columns = append(columns, "u_"+key)
	}
	for _, key := range spec.Index {
		columns = append(columns, "i_"+key)
	}
	return columns
}

// each renders a format for each column, one after another.
func each(columns []string, format string) string {
	var b strings.Builder
	for _, c := range columns {
		fmt.Fprintf(&b, format, c)
	}
	return b.String()
}
