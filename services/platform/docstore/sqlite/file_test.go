package sqlite_test

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

var spec = docstore.Spec{Name: "entries", Unique: []string{"mail"}, Index: []string{"due"}}

func collection(t *testing.T, e docstore.Engine) docstore.Typed[entry] {
	t.Helper()
	c, err := docstore.Open[entry](t.Context(), e, spec)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestPrivate looks at the modes of everything that is on the disk.
func TestPrivate(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "data")
	c := collection(t, open(t, filepath.Join(dir, "x.db")))
	if err := c.Insert(t.Context(), docstore.Doc[entry]{Owner: "ana", ID: "1"}); err != nil {
		t.Fatal(err)
	}
	files := 0
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s has mode %o", path, info.Mode().Perm())
		}
		files++
		return err
	})
	if err != nil || files < 4 { // the directory, the database, the WAL and its index
		t.Errorf("%d files, error %v", files, err)
	}
}

func TestOpenRefuses(t *testing.T) {
	t.Parallel()
	garbage := filepath.Join(t.TempDir(), "x.db")
	if err := os.WriteFile(garbage, []byte(strings.Repeat("this is no database ", 500)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{garbage, t.TempDir(), "/dev/null/x.db"} {
		if e, err := sqlite.Open(t.Context(), path); err == nil {
			t.Errorf("%s was opened: %v", path, e.Close(t.Context()))
		}
	}
}

// TestLocked has another process hold the file: a write waits for it, but no
// longer than its context, and reads do not wait.
func TestLocked(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "x.db")
	c := collection(t, open(t, path))
	doc := docstore.Doc[entry]{Owner: "ana", ID: "1"}
	if err := c.Insert(t.Context(), doc); err != nil {
		t.Fatal(err)
	}
	other, err := sql.Open("sqlite", "file:"+path+"?_txlock=immediate")
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	lock, err := other.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}

	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	began := time.Now()
	doc.ID = "2"
	if err := c.Insert(ctx, doc); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got error %v, want that of the context", err)
	}
	if took := time.Since(began); took > time.Second {
		t.Errorf("a cancelled write took %s", took)
	}
	if _, err := c.Get(t.Context(), "ana", "1"); err != nil {
		t.Error(err)
	}
	if err := lock.Rollback(); err != nil {
		t.Fatal(err)
	}
	doc.ID = "3"
	if err := c.Insert(t.Context(), doc); err != nil {
		t.Errorf("after the lock: %v", err)
	}
	if _, err := c.Get(t.Context(), "ana", "2"); !fault.Is(err, fault.NotFound) {
		t.Errorf("the cancelled write: %v", err)
	}
}

// TestIndexed asks SQLite how it would run each kind of read: by an index,
// with no sorting.
func TestIndexed(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "x.db")
	collection(t, open(t, path))
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	const list = "entries.at (owner=? AND (at,id)>(?,?) AND (at,id)<(?,?))"
	indexes := map[string]string{
		"up": list, "down": list,
		"scan due":  "entries.i_due (i_due=? AND (at,owner,id)>(?,?,?) AND at<?)",
		"find mail": "entries.u_mail (u_mail=?)",
		"get":       "sqlite_autoindex_entries_1 (owner=? AND id=?)",
		"exists":    "sqlite_autoindex_entries_1 (owner=? AND id=?)",
	}
	texts := sqlite.Selects(spec)
	if len(texts) != len(indexes) {
		t.Errorf("there are %d statements, want %d", len(texts), len(indexes))
	}
	for name, index := range indexes {
		steps := plan(t, db, texts[name])
		if len(steps) != 1 || !strings.HasPrefix(steps[0], "SEARCH entries USING ") || !strings.HasSuffix(steps[0], "INDEX "+index) {
			t.Errorf("%s: the plan is %q, want the index %s alone", name, steps, index)
		}
	}
}

func plan(t *testing.T, db *sql.DB, query string) []string {
	t.Helper()
	args := make([]any, strings.Count(query, "?"))
	rows, err := db.QueryContext(t.Context(), "EXPLAIN QUERY PLAN "+query, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var steps []string
	for rows.Next() {
		var id, parent, unused int
		var step string
		if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
			t.Fatal(err)
		}
		steps = append(steps, step)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return steps
}

// TestClosed runs operations while and after the engine closes.
func TestClosed(t *testing.T) {
	t.Parallel()
	e := open(t, filepath.Join(t.TempDir(), "x.db"))
	c := collection(t, e)
	results := make(chan error, 100)
	for i := range cap(results) {
		go func() {
			results <- c.Insert(t.Context(), docstore.Doc[entry]{Owner: "ana", ID: string(rune('0' + i))})
		}()
	}
	if err := e.Close(t.Context()); err != nil {
		t.Error(err)
	}
	for range cap(results) {
		if err := <-results; err != nil && !fault.Is(err, fault.Unavailable) {
			t.Errorf("got error %v, want none or fault.Unavailable", err)
		}
	}
	if err := c.Insert(t.Context(), docstore.Doc[entry]{Owner: "ana", ID: "late"}); !fault.Is(err, fault.Unavailable) {
		t.Errorf("after Close: %v", err)
	}
}
