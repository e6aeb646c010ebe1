// Package conformance says what the engines of docstore have in common, as
// tests: an engine passes all of them or is not one. A test file of the engine
// calls Run with a function that opens an empty database.
package conformance

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Run tests an engine. open gives one over an empty database that nobody else
// uses and closes it after the test.
func Run(t *testing.T, open func(t *testing.T) docstore.Engine) {
	s := &suite{engine: open(t)}
	for _, group := range []struct {
		name string
		test func(*testing.T, *suite)
	}{
		{"one document", testDocument},
		{"owners", testOwners},
		{"keys", testKeys},
		{"refused", testRefused},
		{"spec", testSpec},
		{"list", testList},
		{"cursor", testCursor},
		{"scan", testScan},
		{"body", testBody},
		{"cancel", testCancel},
		{"race", testRaces},
		{"model", testModel},
		{"portable", testPortable}, // the last one: it clears the database
	} {
		t.Run(group.name, func(t *testing.T) { group.test(t, s) })
	}
}

// Reopen tests that what was written is there when the database is opened
// again. open opens the same database each time.
func Reopen(t *testing.T, open func(t *testing.T) docstore.Engine) {
	spec := docstore.Spec{Name: "kept", Unique: []string{"mail"}, Index: []string{"due"}}
	first := open(t)
	c, err := docstore.Open[note](t.Context(), first, spec)
	must(t, err)
	want := doc("ana", "1")
	want.Unique = map[string]string{"mail": "ana@example.org"}
	want.Index = map[string]string{"due": "yes"}
	must(t, c.Insert(t.Context(), want))
	want.Version = 1
	must(t, c.Replace(t.Context(), want))
	must(t, first.Close(t.Context()))

	second := open(t)
	c, err = docstore.Open[note](t.Context(), second, spec)
	must(t, err)
	got, err := c.Find(t.Context(), "mail", "ana@example.org")
	must(t, err)
	want.Version = 2
	same(t, got, want)
	must(t, second.Close(t.Context()))
}

// suite is one engine; each test opens collections of its own in it.
type suite struct {
	engine docstore.Engine
	names  atomic.Int64
}

// epoch is a time with milliseconds and nothing finer.
var epoch = time.Date(2026, 3, 29, 1, 59, 59, 123e6, time.UTC)

// note is the body of most tests.
type note struct {
	Text string `json:"text"`
	N    int    `json:"n,omitempty"`
}

func (s *suite) spec() docstore.Spec {
	return docstore.Spec{
		Name:   fmt.Sprint("c", s.names.Add(1)),
		Unique: []string{"mail", "phone"}, Index: []string{"due", "kind"},
	}
}

// open gives an empty collection.
func open[T any](t *testing.T, s *suite) docstore.Typed[T] {
	t.Helper()
	c, err := docstore.Open[T](t.Context(), s.engine, s.spec())
	must(t, err)
	return c
}

func doc(owner, id string) docstore.Doc[note] {
	return docstore.Doc[note]{Owner: owner, ID: id, At: epoch, Body: note{Text: "hello " + id}}
}

// must stops the test at an error.
func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// refused demands a fault of a kind.
func refused(t testing.TB, err error, kind fault.Kind) {
	t.Helper()
	if !fault.Is(err, kind) {
		t.Fatalf("got error %v, want a fault of kind %d", err, kind)
	}
}

// ended demands the error of a context.
func ended(t testing.TB, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("got error %v, want %v", err, want)
	}
}

// same compares documents by what they print: maps in order, nil as empty.
func same[T any](t testing.TB, got, want docstore.Doc[T]) {
	t.Helper()
	if g, w := fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", want); g != w {
		t.Fatalf("got  %s\nwant %s", g, w)
	}
	if got.At.Location() != time.UTC {
		t.Errorf("the time is in %s, want UTC", got.At.Location())
	}
}

// names gives owner/id of each document of a page.
func names[T any](page docstore.Page[docstore.Doc[T]]) []string {
	list := make([]string, 0, len(page.Items))
	for _, d := range page.Items {
		list = append(list, d.Owner+"/"+d.ID)
	}
	return list
}

// later is a context that ends by itself.
func later(t *testing.T, after time.Duration) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), after)
	t.Cleanup(cancel)
	return ctx
}
