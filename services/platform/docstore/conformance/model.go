package conformance

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// model is the whole contract in memory, simple enough to be seen correct.
type model map[[2]string]docstore.Doc[note]

func (m model) taken(d docstore.Doc[note]) bool {
	for id, other := range m {
		if id == [2]string{d.Owner, d.ID} {
			continue
		}
		for key, value := range d.Unique {
			if other.Unique[key] == value {
				return true
			}
		}
	}
	return false
}

func (m model) insert(d docstore.Doc[note]) fault.Kind {
	id := [2]string{d.Owner, d.ID}
	if _, ok := m[id]; ok || m.taken(d) {
		return fault.Conflict
	}
	d.Version = 1
	m[id] = d
	return 0
}

func (m model) replace(d docstore.Doc[note]) fault.Kind {
	id := [2]string{d.Owner, d.ID}
	stored, ok := m[id]
	switch {
	case !ok:
		return fault.NotFound
	case stored.Version != d.Version:
		return fault.Stale
	case m.taken(d):
		return fault.Conflict
	}
	d.Version++
	m[id] = d
	return 0
}

func (m model) remove(owner, id string, version int64) fault.Kind {
	stored, ok := m[[2]string{owner, id}]
	switch {
	case !ok:
		return fault.NotFound
	case stored.Version != version:
		return fault.Stale
	}
	delete(m, [2]string{owner, id})
	return 0
}

func (m model) sorted(keep func(docstore.Doc[note]) bool) []docstore.Doc[note] {
	list := slices.DeleteFunc(slices.Collect(maps.Values(m)), func(d docstore.Doc[note]) bool { return !keep(d) })
	slices.SortFunc(list, func(a, b docstore.Doc[note]) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.Owner, b.Owner), cmp.Compare(a.ID, b.ID))
	})
	return list
}

// testModel runs random operations on the engine and on the model. Owners,
// ids, keys and times are few, so that they meet.
func testModel(t *testing.T, s *suite) {
	rapid.Check(t, func(rt *rapid.T) {
		c := open[note](t, s)
		m := model{}
		owner := rapid.SampledFrom([]string{"a", "a-", "b"})
		id := rapid.SampledFrom([]string{"1", "2", "é", "a/1"})
		version := rapid.Int64Range(0, 3)
		at := rapid.Map(rapid.IntRange(0, 3), func(ms int) time.Time { return epoch.Add(time.Duration(ms) * time.Millisecond) })
		keys := func(names ...string) *rapid.Generator[map[string]string] {
			return rapid.MapOfN(rapid.SampledFrom(names), rapid.SampledFrom([]string{"x", "y", "a/1"}), 0, 2)
		}
		record := rapid.Custom(func(rt *rapid.T) docstore.Doc[note] {
			return docstore.Doc[note]{
				Owner: owner.Draw(rt, "owner"), ID: id.Draw(rt, "id"), At: at.Draw(rt, "at"), Version: version.Draw(rt, "version"),
				Unique: keys("mail", "phone").Draw(rt, "unique"), Index: keys("due", "kind").Draw(rt, "index"),
				Body: note{Text: rapid.String().Draw(rt, "text"), N: rapid.Int().Draw(rt, "n")},
			}
		})
		kind := func(err error, want fault.Kind) {
			if got := fault.KindOf(err); got != want || (err == nil) != (want == 0) {
				rt.Fatalf("got error %v, want kind %d", err, want)
			}
		}
		rt.Repeat(map[string]func(*rapid.T){
			"insert": func(rt *rapid.T) {
				d := record.Draw(rt, "record")
				kind(c.Insert(t.Context(), d), m.insert(d))
			},
			"replace": func(rt *rapid.T) {
				d := record.Draw(rt, "record")
				if stored, ok := m[[2]string{d.Owner, d.ID}]; ok && rapid.Bool().Draw(rt, "right version") {
					d.Version = stored.Version
				}
				kind(c.Replace(t.Context(), d), m.replace(d))
			},
			"delete": func(rt *rapid.T) {
				o, i, v := owner.Draw(rt, "owner"), id.Draw(rt, "id"), version.Draw(rt, "version")
				kind(c.Delete(t.Context(), o, i, v), m.remove(o, i, v))
			},
			"delete owner": func(rt *rapid.T) {
				o, before := owner.Draw(rt, "owner"), len(m)
				n, err := c.DeleteOwner(t.Context(), o)
				kind(err, 0)
				maps.DeleteFunc(m, func(k [2]string, _ docstore.Doc[note]) bool { return k[0] == o })
				if int(n) != before-len(m) {
					rt.Fatalf("%d deleted, want %d", n, before-len(m))
				}
			},
			"find": func(rt *rapid.T) {
				value := rapid.SampledFrom([]string{"x", "y", "a/1"}).Draw(rt, "value")
				want := m.sorted(func(d docstore.Doc[note]) bool { return d.Unique["mail"] == value })
				got, err := c.Find(t.Context(), "mail", value)
				if len(want) == 0 {
					kind(err, fault.NotFound)
					return
				}
				kind(err, 0)
				equal(rt, []docstore.Doc[note]{got}, want)
			},
			"list": func(rt *rapid.T) {
				q := docstore.Query{Owner: owner.Draw(rt, "owner"), Descending: rapid.Bool().Draw(rt, "down"), Limit: rapid.IntRange(1, 5).Draw(rt, "limit")}
				want := m.sorted(func(d docstore.Doc[note]) bool { return d.Owner == q.Owner })
				if rapid.Bool().Draw(rt, "bounded") {
					q.From, q.To = at.Draw(rt, "from"), at.Draw(rt, "to")
					want = slices.DeleteFunc(want, func(d docstore.Doc[note]) bool { return d.At.Before(q.From) || !d.At.Before(q.To) })
				}
				if q.Descending {
					slices.Reverse(want)
				}
				equal(rt, pages(rt, &q.Cursor, func() (docstore.Page[docstore.Doc[note]], error) { return c.List(t.Context(), q) }), want)
			},
			"scan": func(rt *rapid.T) {
				q := docstore.ScanQuery{Index: "due", Value: rapid.SampledFrom([]string{"x", "y"}).Draw(rt, "value"), Limit: rapid.IntRange(1, 5).Draw(rt, "limit")}
				want := m.sorted(func(d docstore.Doc[note]) bool { return d.Index["due"] == q.Value })
				equal(rt, pages(rt, &q.Cursor, func() (docstore.Page[docstore.Doc[note]], error) { return c.Scan(t.Context(), q) }), want)
			},
			"get": func(rt *rapid.T) {
				o, i := owner.Draw(rt, "owner"), id.Draw(rt, "id")
				got, err := c.Get(t.Context(), o, i)
				if want, ok := m[[2]string{o, i}]; ok {
					kind(err, 0)
					equal(rt, []docstore.Doc[note]{got}, []docstore.Doc[note]{want})
				} else {
					kind(err, fault.NotFound)
				}
			},
		})
	})
}

func pages(rt *rapid.T, cursor *string, read func() (docstore.Page[docstore.Doc[note]], error)) []docstore.Doc[note] {
	var all []docstore.Doc[note]
	for range 20 {
		page, err := read()
		if err != nil {
			rt.Fatal(err)
		}
		all = append(all, page.Items...)
		if *cursor = page.Next; *cursor == "" {
			break
		}
	}
	return all
}

func equal(rt *rapid.T, got, want []docstore.Doc[note]) {
	if g, w := fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", want); g != w {
		rt.Fatalf("got  %s\nwant %s", g, w)
	}
}
