package sqlite_test

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

func TestSmoke(t *testing.T) {
	e, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "a b?#%", "x.db"))
	if err != nil {
		t.Fatal(err)
	}
	type b struct{ N int }
	c, err := docstore.Open[b](t.Context(), e, docstore.Spec{Name: "things", Unique: []string{"mail"}, Index: []string{"due"}})
	if err != nil {
		t.Fatal(err)
	}
	d := docstore.Doc[b]{Owner: "o", ID: "i", At: time.UnixMilli(5), Unique: map[string]string{"mail": "x"}, Index: map[string]string{"due": "y"}, Body: b{N: 3}}
	if err := c.Insert(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	if err := c.Insert(t.Context(), d); !fault.Is(err, fault.Conflict) {
		t.Fatal(err)
	}
	got, err := c.Find(t.Context(), "mail", "x")
	if err != nil {
		t.Fatal(err)
	}
	got.Body.N = 4
	if err := c.Replace(t.Context(), got); err != nil {
		t.Fatal(err)
	}
	if err := c.Replace(t.Context(), got); !fault.Is(err, fault.Stale) {
		t.Fatal(err)
	}
	p, err := c.Scan(t.Context(), docstore.ScanQuery{Index: "due", Value: "y", Limit: 1})
	if err != nil || len(p.Items) != 1 || p.Items[0].Body.N != 4 {
		t.Fatal(err, p)
	}
	p, err = c.List(t.Context(), docstore.Query{Owner: "o", Limit: 1})
	if err != nil || len(p.Items) != 1 || p.Next != "" {
		t.Fatal(err, p)
	}
	if err := e.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
}
