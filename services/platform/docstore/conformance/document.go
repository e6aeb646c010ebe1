package conformance

import (
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

func testDocument(t *testing.T, s *suite) {
	ctx, c := t.Context(), open[note](t, s)
	d := doc("ana", "1")
	d.At = epoch.In(time.FixedZone("there", 3600)).Add(999 * time.Microsecond)

	_, err := c.Get(ctx, "ana", "1")
	refused(t, err, fault.NotFound)
	refused(t, c.Replace(ctx, d), fault.NotFound)
	refused(t, c.Delete(ctx, "ana", "1", 1), fault.NotFound)

	d.Version = 7 // an insert starts at 1, whatever the caller says
	must(t, c.Insert(ctx, d))
	refused(t, c.Insert(ctx, d), fault.Conflict)
	got, err := c.Get(ctx, "ana", "1")
	must(t, err)
	d.At, d.Version = epoch, 1
	same(t, got, d)

	got.At, got.Body.Text = time.UnixMilli(-1).UTC(), "changed"
	must(t, c.Replace(ctx, got))
	refused(t, c.Replace(ctx, got), fault.Stale)
	refused(t, c.Delete(ctx, "ana", "1", 1), fault.Stale)
	refused(t, c.Delete(ctx, "ana", "1", 3), fault.Stale)
	again, err := c.Get(ctx, "ana", "1")
	must(t, err)
	got.Version = 2
	same(t, again, got)

	must(t, c.Delete(ctx, "ana", "1", 2))
	refused(t, c.Delete(ctx, "ana", "1", 2), fault.NotFound)
	refused(t, c.Replace(ctx, got), fault.NotFound)
	must(t, c.Insert(ctx, d))
	got, err = c.Get(ctx, "ana", "1")
	must(t, err)
	same(t, got, d)
	must(t, s.engine.Ping(ctx))
}

func testOwners(t *testing.T, s *suite) {
	ctx, c := t.Context(), open[note](t, s)
	for _, owner := range []string{"ana", "ana-b", "an", "Ana", "ána"} {
		must(t, c.Insert(ctx, doc(owner, "1")))
	}
	must(t, c.Insert(ctx, doc("ana", "2")))
	must(t, c.Insert(ctx, doc("ana", "a/b")))

	theirs, err := c.Get(ctx, "ana", "1")
	must(t, err)
	theirs.Owner = "eve"
	_, err = c.Get(ctx, "eve", "1")
	refused(t, err, fault.NotFound)
	refused(t, c.Replace(ctx, theirs), fault.NotFound)
	refused(t, c.Delete(ctx, "eve", "1", 1), fault.NotFound)

	n, err := c.DeleteOwner(ctx, "ana")
	must(t, err)
	if n != 3 {
		t.Errorf("%d documents deleted, want 3", n)
	}
	n, err = c.DeleteOwner(ctx, "ana")
	must(t, err)
	if n != 0 {
		t.Errorf("%d documents deleted, want none", n)
	}
	page, err := c.List(ctx, docstore.Query{Owner: "ana", Limit: 10})
	must(t, err)
	if len(page.Items) != 0 || page.Next != "" {
		t.Errorf("ana has %v left", names(page))
	}
	for _, owner := range []string{"ana-b", "an", "Ana", "ána"} {
		_, err := c.Get(ctx, owner, "1")
		must(t, err)
	}
}

// testSpec opens collections again, with keys they did not have.
func testSpec(t *testing.T, s *suite) {
	ctx := t.Context()
	spec := docstore.Spec{Name: "grows"}
	c, err := docstore.Open[note](ctx, s.engine, spec)
	must(t, err)
	must(t, c.Insert(ctx, doc("ana", "old")))
	must(t, c.Insert(ctx, doc("ana", "old2")))

	spec.Unique, spec.Index = []string{"mail"}, []string{"due"}
	for range 2 {
		c, err = docstore.Open[note](ctx, s.engine, spec)
		must(t, err)
	}
	d := doc("ana", "new")
	d.Unique, d.Index = map[string]string{"mail": "m"}, map[string]string{"due": "d"}
	must(t, c.Insert(ctx, d))
	got, err := c.Find(ctx, "mail", "m")
	must(t, err)
	d.Version = 1
	same(t, got, d)
	old, err := c.Get(ctx, "ana", "old")
	must(t, err)
	old.Unique = d.Unique
	refused(t, c.Replace(ctx, old), fault.Conflict)
	old.Unique = map[string]string{"mail": "other"}
	must(t, c.Replace(ctx, old))

	for _, bad := range []docstore.Spec{
		{}, {Name: "No"}, {Name: "a b"}, {Name: `a"b`}, {Name: "a.b"}, {Name: "$a"}, {Name: "1a"},
		{Name: "a", Unique: []string{"x y"}}, {Name: "a", Index: []string{""}},
		{Name: "a", Unique: []string{"k"}, Index: []string{"k"}},
	} {
		if _, err := s.engine.Open(ctx, bad); err == nil {
			t.Errorf("the spec %+v was taken", bad)
		}
	}
}
