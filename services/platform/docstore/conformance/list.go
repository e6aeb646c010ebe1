package conformance

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

func testList(t *testing.T, s *suite) {
	ctx, c := t.Context(), open[note](t, s)
	put := func(id string, at time.Time) {
		d := doc("ana", id)
		d.At = at
		must(t, c.Insert(ctx, d))
	}
	put("z", epoch)
	put("B", epoch)
	put("a", epoch)
	put("ñ", epoch)
	put("💪", epoch)
	put("\ufffd", epoch) // before 💪 in UTF-8, after it in UTF-16
	put("next", epoch.Add(time.Millisecond))
	put("old", time.Date(1955, 1, 2, 0, 0, 0, 0, time.UTC))
	put("never", time.Time{})
	must(t, c.Insert(ctx, doc("bob", "1")))

	all := []string{"never", "old", "B", "a", "z", "ñ", "\ufffd", "💪", "next"}
	us := time.Microsecond
	for name, test := range map[string]struct {
		from, to time.Time
		want     []string
	}{
		"all":                 {want: all},
		"from":                {from: epoch, want: all[2:]},
		"from between":        {from: epoch.Add(us), want: all[8:]},
		"to is exclusive":     {to: epoch, want: all[:2]},
		"to between":          {to: epoch.Add(us), want: all[:8]},
		"one millisecond":     {from: epoch, to: epoch.Add(time.Millisecond), want: all[2:8]},
		"empty":               {from: epoch.Add(us), to: epoch.Add(2 * us)},
		"the wrong way round": {from: epoch.Add(time.Hour), to: epoch},
		"another zone":        {from: epoch.In(time.FixedZone("", -7200)), want: all[2:]},
	} {
		t.Run(name, func(t *testing.T) {
			for _, down := range []bool{false, true} {
				page, err := c.List(ctx, docstore.Query{Owner: "ana", From: test.from, To: test.to, Descending: down, Limit: 100})
				must(t, err)
				want := []string{}
				for _, id := range test.want {
					want = append(want, "ana/"+id)
				}
				if down {
					slices.Reverse(want)
				}
				if got := names(page); !slices.Equal(got, want) || page.Next != "" {
					t.Errorf("descending %v: got %v, want %v", down, got, want)
				}
			}
		})
	}
}

// testCursor pages through more documents than an engine reads at once.
func testCursor(t *testing.T, s *suite) {
	ctx, c := t.Context(), open[note](t, s)
	const n = 350
	for i := range n {
		d := doc("ana", fmt.Sprintf("%03d", i))
		d.At = epoch.Add(time.Duration(i/7) * time.Millisecond) // seven of each time
		must(t, c.Insert(ctx, d))
	}
	for _, limit := range []int{7, 101, 349, 350, 500} {
		for _, down := range []bool{false, true} {
			q := docstore.Query{Owner: "ana", Descending: down, Limit: limit}
			var got []string
			for pages := 0; pages <= n; pages++ {
				page, err := c.List(ctx, q)
				must(t, err)
				got = append(got, names(page)...)
				if q.Cursor = page.Next; q.Cursor == "" {
					break
				}
				if len(page.Items) != limit {
					t.Fatalf("a page of %d that is not the last, want %d", len(page.Items), limit)
				}
			}
			if down {
				slices.Reverse(got)
			}
			if len(got) != n || !slices.IsSorted(got) || len(slices.Compact(got)) != n {
				t.Errorf("limit %d, descending %v: %d documents, or not in order", limit, down, len(got))
			}
		}
	}

	// What is written and deleted between two pages moves nothing else.
	page, err := c.List(ctx, docstore.Query{Owner: "ana", Limit: 3})
	must(t, err)
	must(t, c.Delete(ctx, "ana", "002", 1)) // the one the cursor stands on
	early := doc("ana", "0000")
	must(t, c.Insert(ctx, early))
	rest, err := c.List(ctx, docstore.Query{Owner: "ana", Limit: 2, Cursor: page.Next})
	must(t, err)
	if got := names(rest); !slices.Equal(got, []string{"ana/003", "ana/004"}) {
		t.Errorf("the second page is %v", got)
	}
	bounded, err := c.List(ctx, docstore.Query{Owner: "ana", Limit: 500, Cursor: page.Next, To: epoch.Add(time.Millisecond)})
	must(t, err)
	if got := names(bounded); !slices.Equal(got, []string{"ana/003", "ana/004", "ana/005", "ana/006"}) {
		t.Errorf("the bounded second page is %v", got)
	}
	testForeignCursors(t, c, page.Next)
}

func testForeignCursors(t *testing.T, c docstore.Typed[note], good string) {
	encode := base64.RawURLEncoding.EncodeToString
	for _, cursor := range []string{
		"x", "!!!!", good[:8], good + "=", " " + good, strings.Repeat("A", 100_000), encode([]byte("12345678")),
		encode([]byte("12345678ana")), encode([]byte("12345678ana/")), encode([]byte("12345678/1")), encode([]byte("12345678ana/\xff")),
	} {
		_, err := c.List(t.Context(), docstore.Query{Owner: "ana", Limit: 1, Cursor: cursor})
		refused(t, err, fault.Malformed)
		_, err = c.Scan(t.Context(), docstore.ScanQuery{Index: "due", Value: "x", Limit: 1, Cursor: cursor})
		refused(t, err, fault.Malformed)
	}
	_, err := c.List(t.Context(), docstore.Query{Owner: "bob", Limit: 1, Cursor: good})
	refused(t, err, fault.Malformed)
}

func testScan(t *testing.T, s *suite) {
	ctx, c := t.Context(), open[note](t, s)
	put := func(owner, id, due string, ms int) {
		d := doc(owner, id)
		d.At = epoch.Add(time.Duration(ms) * time.Millisecond)
		if due != "" {
			d.Index = map[string]string{"due": due, "kind": "k"}
		}
		must(t, c.Insert(ctx, d))
	}
	put("b", "1", "mail", 0)
	put("a-b", "1", "mail", 0)
	put("a", "2", "mail", 0)
	put("a", "1", "mail", 0)
	put("z", "1", "mail", -5)
	put("a", "3", "mail", 5)
	put("a", "4", "other", 0)
	put("a", "5", "", 0)

	want := []string{"z/1", "a/1", "a/2", "a-b/1", "b/1", "a/3"}
	for limit := 1; limit <= 7; limit++ {
		q := docstore.ScanQuery{Index: "due", Value: "mail", Limit: limit}
		var got []string
		for range want {
			page, err := c.Scan(ctx, q)
			must(t, err)
			got = append(got, names(page)...)
			if q.Cursor = page.Next; q.Cursor == "" {
				break
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("limit %d: got %v, want %v", limit, got, want)
		}
	}
	page, err := c.Scan(ctx, docstore.ScanQuery{Index: "due", Value: "mail", To: epoch, Limit: 9})
	must(t, err)
	if got := names(page); !slices.Equal(got, want[:1]) {
		t.Errorf("before the epoch: %v", got)
	}
	page, err = c.Scan(ctx, docstore.ScanQuery{Index: "kind", Value: "mail", Limit: 9})
	must(t, err)
	if len(page.Items) != 0 {
		t.Errorf("another key has %v", names(page))
	}

	moved := doc("z", "1") // a replaced document is found where it is now
	moved.Version, moved.Index = 1, map[string]string{"due": "other"}
	must(t, c.Replace(ctx, moved))
	page, err = c.Scan(ctx, docstore.ScanQuery{Index: "due", Value: "other", Limit: 9})
	must(t, err)
	if got := names(page); !slices.Equal(got, []string{"a/4", "z/1"}) {
		t.Errorf("after a replacement: %v", got)
	}
}
