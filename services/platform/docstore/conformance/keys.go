package conformance

import (
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

func testKeys(t *testing.T, s *suite) {
	ctx, c := t.Context(), open[note](t, s)
	with := func(owner, id, mail string) docstore.Doc[note] {
		d := doc(owner, id)
		d.Unique = map[string]string{"mail": mail}
		return d
	}
	must(t, c.Insert(ctx, with("ana", "1", "a@x")))
	refused(t, c.Insert(ctx, with("ana", "2", "a@x")), fault.Conflict)
	refused(t, c.Insert(ctx, with("bob", "1", "a@x")), fault.Conflict)
	must(t, c.Insert(ctx, with("bob", "1", "A@x")))   // bytes are compared, no more
	must(t, c.Insert(ctx, with("bob", "2", "ana/1"))) // not the same as the identity of another
	must(t, c.Insert(ctx, doc("eve", "1")))           // documents without the key
	must(t, c.Insert(ctx, doc("eve", "2")))           // do not collide
	phone := doc("eve", "3")
	phone.Unique = map[string]string{"phone": "a@x"} // another key is another space
	must(t, c.Insert(ctx, phone))

	got, err := c.Find(ctx, "mail", "a@x")
	must(t, err)
	want := with("ana", "1", "a@x")
	want.Version = 1
	same(t, got, want)
	_, err = c.Find(ctx, "mail", "nobody")
	refused(t, err, fault.NotFound)

	taken := with("bob", "1", "a@x")
	taken.Version, taken.Body.Text = 1, "must not be seen"
	refused(t, c.Replace(ctx, taken), fault.Conflict)
	taken.Version = 2
	refused(t, c.Replace(ctx, taken), fault.Stale)
	kept, err := c.Get(ctx, "bob", "1")
	must(t, err)
	want = with("bob", "1", "A@x")
	want.Version = 1
	same(t, kept, want)

	got.Unique = map[string]string{"phone": "1"} // replaced, not merged
	must(t, c.Replace(ctx, got))
	_, err = c.Find(ctx, "mail", "a@x")
	refused(t, err, fault.NotFound)
	must(t, c.Insert(ctx, with("zoe", "1", "a@x"))) // freed by Replace
	must(t, c.Delete(ctx, "zoe", "1", 1))
	must(t, c.Insert(ctx, with("zoe", "2", "a@x"))) // freed by Delete
	_, err = c.DeleteOwner(ctx, "zoe")
	must(t, err)
	must(t, c.Insert(ctx, with("ana", "3", "a@x"))) // freed by DeleteOwner
	same(t, find(t, c, "phone", "1"), func() docstore.Doc[note] {
		d := doc("ana", "1")
		d.Unique, d.Version = map[string]string{"phone": "1"}, 2
		return d
	}())
}

func find(t *testing.T, c docstore.Typed[note], key, value string) docstore.Doc[note] {
	t.Helper()
	d, err := c.Find(t.Context(), key, value)
	must(t, err)
	return d
}

// testRefused gives what no document can have: faults when written, and
// nothing found when read.
func testRefused(t *testing.T, s *suite) {
	ctx, c := t.Context(), open[note](t, s)
	for name, text := range map[string]string{
		"empty": "", "null byte": "a\x00b", "invalid UTF-8": "a\xffb", "long": strings.Repeat("x", docstore.MaxKey+1),
	} {
		t.Run(name, func(t *testing.T) {
			refused(t, c.Insert(ctx, doc(text, "1")), fault.Invalid)
			refused(t, c.Insert(ctx, doc("ana", text)), fault.Invalid)
			for _, set := range []func(*docstore.Doc[note]){
				func(d *docstore.Doc[note]) { d.Unique = map[string]string{"mail": text} },
				func(d *docstore.Doc[note]) { d.Index = map[string]string{"due": text} },
			} {
				d := doc("ana", "1")
				set(&d)
				refused(t, c.Insert(ctx, d), fault.Invalid)
				d.Version = 1
				refused(t, c.Replace(ctx, d), fault.Invalid)
			}
			_, err := c.Get(ctx, text, "1")
			refused(t, err, fault.NotFound)
			_, err = c.Get(ctx, "ana", text)
			refused(t, err, fault.NotFound)
			_, err = c.Find(ctx, "mail", text)
			refused(t, err, fault.NotFound)
			refused(t, c.Delete(ctx, "ana", text, 1), fault.NotFound)
			_, err = c.List(ctx, docstore.Query{Owner: text, Limit: 1})
			refused(t, err, fault.Invalid)
			_, err = c.Scan(ctx, docstore.ScanQuery{Index: "due", Value: text, Limit: 1})
			refused(t, err, fault.Invalid)
			_, err = c.DeleteOwner(ctx, text)
			refused(t, err, fault.Invalid)
		})
	}
	refused(t, c.Insert(ctx, doc("ana/b", "1")), fault.Invalid)
	longest := doc(strings.Repeat("ñ", docstore.MaxKey/2), strings.Repeat("x", docstore.MaxKey))
	must(t, c.Insert(ctx, longest))
	_, err := c.Get(ctx, longest.Owner, longest.ID)
	must(t, err)

	d := doc("ana", "1")
	d.Unique = map[string]string{"due": "an index, not a unique key"}
	if c.Insert(ctx, d) == nil {
		t.Error("an unknown unique key was taken")
	}
	if _, err := c.Find(ctx, "due", "x"); err == nil || fault.KindOf(err) != 0 {
		t.Errorf("an unknown unique key was looked for: %v", err)
	}
	if _, err := c.Scan(ctx, docstore.ScanQuery{Index: "mail", Value: "x", Limit: 1}); err == nil || fault.KindOf(err) != 0 {
		t.Errorf("an unknown index was scanned: %v", err)
	}
	for _, limit := range []int{-1, 0, docstore.MaxPage + 1} {
		_, err := c.List(ctx, docstore.Query{Owner: "ana", Limit: limit})
		refused(t, err, fault.Invalid)
		_, err = c.Scan(ctx, docstore.ScanQuery{Index: "due", Value: "x", Limit: limit})
		refused(t, err, fault.Invalid)
	}
}
