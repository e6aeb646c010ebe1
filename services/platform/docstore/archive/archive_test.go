package archive_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/archive"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
)

var madeAt = time.Date(2026, 3, 29, 1, 59, 59, 0, time.UTC)

type entry struct {
	spec docstore.Spec
	rec  docstore.Record
}

// memory is a database that gives what it has, in order.
type memory []entry

func (m memory) Dump(_ context.Context, each func(docstore.Spec, docstore.Raw) error) error {
	for _, e := range m {
		body, err := json.Marshal(e.rec.Body)
		if err != nil {
			return err
		}
		raw := docstore.Raw{Record: e.rec, Decode: func(into any) error { return json.Unmarshal(body, into) }}
		if err := each(e.spec, raw); err != nil {
			return err
		}
	}
	return nil
}

func (m *memory) Load(_ context.Context, spec docstore.Spec, records []docstore.Record) error {
	for _, rec := range records {
		*m = append(*m, entry{spec, rec})
	}
	return nil
}

func (m *memory) Clear(context.Context) error {
	*m = nil
	return nil
}

func written(t require, db docstore.Portable) []byte {
	t.Helper()
	var out bytes.Buffer
	if _, err := archive.Write(context.Background(), &out, db, "thing", madeAt); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

type require interface {
	Helper()
	Fatal(args ...any)
}

func read(data []byte) (memory, archive.Summary, error) {
	var got memory
	summary, err := archive.Read(bytes.NewReader(data), func(spec docstore.Spec, rec docstore.Record) error {
		got = append(got, entry{spec, rec})
		return nil
	})
	return got, summary, err
}

// bodies generates any JSON object that a service could store.
func bodies() *rapid.Generator[json.RawMessage] {
	leaf := rapid.OneOf(
		rapid.Map(rapid.String(), func(s string) any { return s }),
		rapid.Map(rapid.Int64(), func(n int64) any { return n }),
		rapid.Map(rapid.Float64(), func(f float64) any { return f }),
		rapid.Map(rapid.Bool(), func(b bool) any { return b }),
		rapid.Map(rapid.Int64Range(0, 4e12), func(ms int64) any { return time.UnixMilli(ms).UTC() }),
		rapid.Just(any(nil)),
	)
	list := rapid.Map(rapid.SliceOfN(leaf, 0, 3), func(l []any) any { return l })
	tree := rapid.OneOf(leaf, list, rapid.Map(rapid.MapOfN(rapid.String(), leaf, 0, 3), func(m map[string]any) any { return m }))
	return rapid.Map(rapid.MapOfN(rapid.String(), tree, 0, 5), func(m map[string]any) json.RawMessage {
		text, err := json.Marshal(m)
		if err != nil {
			panic(err) // these values all have JSON
		}
		return text
	})
}

func records(t *rapid.T) memory {
	text := rapid.StringN(1, 20, 100).Filter(func(s string) bool { return !strings.ContainsAny(s, "\x00/") })
	spec := docstore.Spec{Name: "things", Unique: []string{"mail"}, Index: []string{"due", "kind"}}
	var m memory
	for i := range rapid.IntRange(0, 20).Draw(t, "documents") {
		if rapid.Bool().Draw(t, "next collection") {
			spec = docstore.Spec{Name: fmt.Sprint("c", i)}
		}
		rec := docstore.Record{
			Owner: text.Draw(t, "owner"), ID: text.Draw(t, "id"), Version: rapid.Int64Min(1).Draw(t, "version"),
			At: time.UnixMilli(rapid.Int64Range(-1e14, 1e14).Draw(t, "at")).UTC(), Body: bodies().Draw(t, "body"),
		}
		if len(spec.Unique) > 0 && rapid.Bool().Draw(t, "keys") {
			rec.Unique = map[string]string{"mail": text.Draw(t, "mail")}
			rec.Index = map[string]string{"due": text.Draw(t, "due")}
		}
		m = append(m, entry{spec, rec})
	}
	return m
}

// TestRoundTrip: whatever goes in comes out, the bodies byte by byte.
func TestRoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		want := records(rt)
		got, summary, err := read(written(rt, &want))
		if err != nil || !reflect.DeepEqual(got, want) {
			rt.Fatalf("error %v\ngot  %v\nwant %v", err, got, want)
		}
		if summary != (archive.Summary{Service: "thing", MadeAt: madeAt, Documents: int64(len(want))}) {
			rt.Fatalf("the summary is %+v", summary)
		}
	})
}

func sample() memory {
	var m memory
	for i := range 40 {
		m = append(m, entry{
			docstore.Spec{Name: "things", Unique: []string{"mail"}},
			docstore.Record{
				Owner: "ana", ID: fmt.Sprint(i), Version: int64(i + 1), At: madeAt,
				Unique: map[string]string{"mail": fmt.Sprint(i)}, Body: json.RawMessage(`{"text":"` + strings.Repeat("x", i) + `"}`),
			},
		})
	}
	return m
}

// TestDamage cuts an archive at every byte and turns every bit of it: it is
// refused, or (gzip has bits that mean nothing) reads as if nothing had been.
func TestDamage(t *testing.T) {
	t.Parallel()
	want := sample()
	whole := written(t, &want)
	for n := range whole {
		if _, _, err := read(whole[:n]); !errors.Is(err, archive.ErrDamaged) {
			t.Errorf("cut to %d of %d bytes: error %v", n, len(whole), err)
		}
	}
	harmless := 0
	for i := range len(whole) * 8 {
		flipped := bytes.Clone(whole)
		flipped[i/8] ^= 1 << (i % 8)
		got, _, err := read(flipped)
		if err == nil {
			harmless++
			if !reflect.DeepEqual(got, want) {
				t.Errorf("bit %d of byte %d: other documents were read", i%8, i/8)
			}
		}
	}
	if harmless > 80 { // the times and marks of gzip's header
		t.Errorf("%d turned bits were not seen", harmless)
	}
	for name, tail := range map[string][]byte{"garbage": []byte("garbage"), "a second archive": whole} {
		if _, _, err := read(append(bytes.Clone(whole), tail...)); !errors.Is(err, archive.ErrDamaged) {
			t.Errorf("with %s behind it: error %v", name, err)
		}
	}
}

func sqliteAt(t *testing.T, path string) *sqlite.Engine {
	t.Helper()
	e, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close(context.WithoutCancel(t.Context())) })
	return e
}

// TestRestore goes through what an operator may do, right and wrong.
func TestRestore(t *testing.T) {
	t.Parallel()
	want := sample()
	whole := written(t, &want)
	db := sqliteAt(t, filepath.Join(t.TempDir(), "thing.db"))
	restore := func(data []byte, service string, replace bool) error {
		_, err := archive.Restore(t.Context(), db, service, bytes.NewReader(data), replace)
		return err
	}
	stored := func() int {
		n := 0
		if err := db.Dump(t.Context(), func(docstore.Spec, docstore.Raw) error { n++; return nil }); err != nil {
			t.Fatal(err)
		}
		return n
	}
	cut := whole[:len(whole)-1]
	if err := restore(cut, "thing", false); !errors.Is(err, archive.ErrDamaged) || stored() != 0 {
		t.Errorf("a cut archive: error %v, %d documents", err, stored())
	}
	if err := restore(whole, "other", false); err == nil || stored() != 0 {
		t.Errorf("an archive of another service: error %v, %d documents", err, stored())
	}
	if err := restore(whole, "thing", false); err != nil || stored() != len(want) {
		t.Errorf("into an empty database: error %v, %d documents", err, stored())
	}
	if err := restore(whole, "thing", false); err == nil || !strings.Contains(err.Error(), "--replace") {
		t.Errorf("into one that is not empty: error %v", err)
	}
	if err := restore(cut, "thing", true); err == nil || stored() != len(want) {
		t.Errorf("replaced by a cut archive: error %v, %d documents left", err, stored())
	}
	fewer := want[:5]
	if err := restore(written(t, &fewer), "thing", true); err != nil || stored() != 5 {
		t.Errorf("replaced: error %v, %d documents", err, stored())
	}
	twice := memory{want[0], want[1], want[1]}
	if err := restore(written(t, &twice), "thing", true); err == nil || !strings.Contains(err.Error(), "restore again") {
		t.Errorf("a document that comes twice: error %v", err)
	}
}
