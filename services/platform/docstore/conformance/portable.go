package conformance

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// dumped is a database as Dump gives it, by collection and then owner/id.
type dumped map[string]map[string]docstore.Record

// dump demands that no document comes twice and no collection in two parts.
func dump(t testing.TB, engine docstore.Portable) (dumped, map[string]docstore.Spec) {
	t.Helper()
	all, specs, current := dumped{}, map[string]docstore.Spec{}, ""
	must(t, engine.Dump(t.Context(), func(spec docstore.Spec, raw docstore.Raw) error {
		if spec.Name != current {
			if all[spec.Name] != nil {
				t.Errorf("collection %s comes in parts", spec.Name)
			}
			current, all[spec.Name], specs[spec.Name] = spec.Name, map[string]docstore.Record{}, spec
		}
		id := raw.Owner + "/" + raw.ID
		if _, twice := all[current][id]; twice {
			t.Errorf("%s comes twice", id)
		}
		rec, body := raw.Record, json.RawMessage{}
		if err := raw.Decode(&body); err != nil {
			return err
		}
		rec.Body = body
		all[current][id] = rec
		return nil
	}))
	return all, specs
}

func testPortable(t *testing.T, s *suite) {
	must(t, s.engine.Clear(t.Context())) // what the other tests wrote
	t.Run("every field", func(t *testing.T) { testDump(t, s) })
	t.Run("load", func(t *testing.T) { testLoad(t, s) })
	t.Run("many", func(t *testing.T) { testDumpMany(t, s) })
	t.Run("while others write", func(t *testing.T) { testDumpWrites(t, s) })
	t.Run("ends", func(t *testing.T) { testDumpEnds(t, s) })
	must(t, s.engine.Clear(t.Context()))
	if all, _ := dump(t, s.engine); len(all) != 0 {
		t.Errorf("a cleared database has %v", all)
	}
}

func testDump(t *testing.T, s *suite) {
	ctx, spec := t.Context(), s.spec()
	c, err := docstore.Open[wide](ctx, s.engine, spec)
	must(t, err)
	d := docstore.Doc[wide]{
		Owner: "ána", ID: "a/b", At: time.UnixMilli(-1).UTC(), Version: 1, Body: newWide(),
		Unique: map[string]string{"mail": "x"}, Index: map[string]string{"due": "💪"},
	}
	must(t, c.Insert(ctx, d))
	must(t, c.Replace(ctx, d))
	before, err := c.Get(ctx, d.Owner, d.ID)
	must(t, err)

	all, specs := dump(t, s.engine)
	if got, want := fmt.Sprint(specs[spec.Name]), fmt.Sprint(spec); got != want {
		t.Errorf("the keys are %s, want %s", got, want)
	}
	rec := all[spec.Name]["ána/a/b"]
	must(t, s.engine.Clear(ctx))
	must(t, s.engine.Load(ctx, spec, []docstore.Record{rec}))
	again, _ := dump(t, s.engine)
	if !reflect.DeepEqual(again, all) {
		t.Errorf("got  %v\nwant %v", again, all)
	}
	after, err := c.Get(ctx, d.Owner, d.ID)
	must(t, err)
	if before.Version != 2 {
		t.Errorf("the version is %d", before.Version)
	}
	if !reflect.DeepEqual(after, before) {
		t.Errorf("got  %+v\nwant %+v", after, before)
	}
	must(t, c.Replace(ctx, after)) // life goes on from there
	_, err = c.Find(ctx, "mail", "x")
	must(t, err)
}

func testLoad(t *testing.T, s *suite) {
	ctx, spec := t.Context(), s.spec()
	record := func(owner, mail string) docstore.Record {
		return docstore.Record{Owner: owner, ID: "1", At: epoch, Version: 7, Unique: map[string]string{"mail": mail}, Body: note{N: 1}}
	}
	must(t, s.engine.Load(ctx, spec, nil)) // opens it
	must(t, s.engine.Load(ctx, spec, []docstore.Record{record("ana", "a"), record("bob", "b")}))
	refused(t, s.engine.Load(ctx, spec, []docstore.Record{record("ana", "c")}), fault.Conflict)
	refused(t, s.engine.Load(ctx, spec, []docstore.Record{record("eve", "a")}), fault.Conflict)
	refused(t, s.engine.Load(ctx, spec, []docstore.Record{record("e/e", "e")}), fault.Invalid)
	fewer := docstore.Spec{Name: spec.Name}
	if s.engine.Load(ctx, fewer, []docstore.Record{record("eve", "e")}) == nil {
		t.Error("a key that its spec does not have was loaded")
	}
	must(t, s.engine.Load(ctx, fewer, []docstore.Record{{Owner: "zoe", ID: "1", Version: 1, Body: note{}}}))
	c, err := docstore.Open[note](ctx, s.engine, spec)
	must(t, err)
	got, err := c.Find(ctx, "mail", "b")
	must(t, err)
	same(t, got, docstore.Doc[note]{Owner: "bob", ID: "1", At: epoch, Version: 7, Unique: map[string]string{"mail": "b"}, Body: note{N: 1}})
	if all, _ := dump(t, s.engine); len(all[spec.Name]) != 3 {
		t.Errorf("there are %v", all[spec.Name])
	}
}

// testDumpMany has more documents than an engine reads at once, and ids that
// sort differently by byte, by letter and by collation.
func testDumpMany(t *testing.T, s *suite) {
	ctx, spec := t.Context(), s.spec()
	want := map[string]bool{}
	var batch []docstore.Record
	for i := range 1100 {
		owner := []string{"a", "a-", "B", "ñ", "💪", "\ufffd"}[i%6]
		batch = append(batch, docstore.Record{Owner: owner, ID: fmt.Sprint(i), At: epoch, Version: 1, Body: note{N: i}})
		want[fmt.Sprint(owner, "/", i)] = true
	}
	must(t, s.engine.Load(ctx, spec, batch))
	all, _ := dump(t, s.engine)
	for id := range all[spec.Name] {
		if !want[id] {
			t.Errorf("%s was never written", id)
		}
		delete(want, id)
	}
	if len(want) > 0 {
		t.Errorf("%d documents are missing: %v", len(want), want)
	}
}

// testDumpWrites demands, of a dump while writers insert and replace, all that
// was acknowledged before it and nothing that never was.
func testDumpWrites(t *testing.T, s *suite) {
	ctx, spec := t.Context(), s.spec()
	c, err := docstore.Open[note](ctx, s.engine, spec)
	must(t, err)
	var mu sync.Mutex
	acknowledged := map[string]int64{} // versions
	writing, stop := context.WithCancel(ctx)
	var writers sync.WaitGroup
	for w := range 4 {
		writers.Go(func() {
			for i := 0; writing.Err() == nil; i++ {
				d := doc(fmt.Sprint("w", w), fmt.Sprint(i))
				d.Body = note{Text: d.Owner + "/" + d.ID, N: 1}
				if err := c.Insert(ctx, d); err != nil {
					t.Error(err)
					return
				}
				d.Version, d.Body.N = 1, 2
				if err := c.Replace(ctx, d); err != nil {
					t.Error(err)
					return
				}
				mu.Lock()
				acknowledged[d.Body.Text] = 2
				mu.Unlock()
			}
		})
	}
	time.Sleep(100 * time.Millisecond)
	mu.Lock()
	before := maps.Clone(acknowledged)
	mu.Unlock()
	all, _ := dump(t, s.engine)
	stop()
	writers.Wait()
	for id, version := range before {
		if all[spec.Name][id].Version < version {
			t.Errorf("%s was acknowledged at version %d, dumped is %v", id, version, all[spec.Name][id])
		}
	}
	for id, rec := range all[spec.Name] {
		if want := fmt.Sprintf(`{"text":%q,"n":%d}`, id, rec.Version); fmt.Sprintf("%s", rec.Body) != want {
			t.Errorf("%s at version %d has %s", id, rec.Version, rec.Body)
		}
	}
	t.Logf("%d documents before the dump, %d in it", len(before), len(all[spec.Name]))
}

func testDumpEnds(t *testing.T, s *suite) {
	stop := errors.New("stop")
	calls := 0
	err := s.engine.Dump(t.Context(), func(docstore.Spec, docstore.Raw) error {
		calls++
		return stop
	})
	if !errors.Is(err, stop) || calls != 1 {
		t.Errorf("%d calls, error %v", calls, err)
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	none := func(docstore.Spec, docstore.Raw) error { return nil }
	ended(t, s.engine.Dump(cancelled, none), context.Canceled)
	ended(t, s.engine.Clear(cancelled), context.Canceled)
	spec := s.spec()
	ended(t, s.engine.Load(cancelled, spec, []docstore.Record{{Owner: "ana", ID: "1", Version: 1, Body: note{}}}), context.Canceled)
	if all, _ := dump(t, s.engine); len(all) == 0 || len(all[spec.Name]) != 0 {
		t.Errorf("after what was cancelled there are %d collections, and %v", len(all), all[spec.Name])
	}
}
