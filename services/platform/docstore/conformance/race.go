package conformance

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// together runs n copies of a function that start at the same moment.
func together(n int, run func(i int)) {
	var ready, done sync.WaitGroup
	start := make(chan struct{})
	ready.Add(n)
	for i := range n {
		done.Go(func() {
			ready.Done()
			<-start
			run(i)
		})
	}
	ready.Wait()
	close(start)
	done.Wait()
}

func testRaces(t *testing.T, s *suite) {
	ctx := t.Context()
	t.Run("50 swaps of one version have one winner", func(t *testing.T) {
		c := open[note](t, s)
		for round := range 5 {
			d := doc("ana", fmt.Sprint(round))
			must(t, c.Insert(ctx, d))
			d.Version = 1
			winners := race(t, 50, fault.Stale, func(i int) error {
				mine := d
				mine.Body.N = i + 1
				return c.Replace(ctx, mine)
			})
			got, err := c.Get(ctx, "ana", d.ID)
			must(t, err)
			if len(winners) != 1 || got.Body.N != winners[0]+1 || got.Version != 2 {
				t.Errorf("winners %v, stored %+v", winners, got)
			}
		}
	})
	t.Run("50 inserts of one id leave one", func(t *testing.T) {
		c := open[note](t, s)
		winners := race(t, 50, fault.Conflict, func(i int) error {
			d := doc("ana", "1")
			d.Body.N = i + 1
			return c.Insert(ctx, d)
		})
		page, err := c.List(ctx, docstore.Query{Owner: "ana", Limit: 100})
		must(t, err)
		if len(winners) != 1 || len(page.Items) != 1 || page.Items[0].Body.N != winners[0]+1 {
			t.Errorf("winners %v, stored %+v", winners, page.Items)
		}
	})
	t.Run("50 inserts of one unique key leave one", func(t *testing.T) {
		c := open[note](t, s)
		winners := race(t, 50, fault.Conflict, func(i int) error {
			d := doc(fmt.Sprint("owner", i), "1")
			d.Unique = map[string]string{"mail": "m"}
			return c.Insert(ctx, d)
		})
		if len(winners) != 1 || find(t, c, "mail", "m").Owner != fmt.Sprint("owner", winners[0]) {
			t.Errorf("winners %v", winners)
		}
	})
	t.Run("50 deletes and swaps of one version have one winner", func(t *testing.T) {
		c := open[note](t, s)
		d := doc("ana", "1")
		must(t, c.Insert(ctx, d))
		d.Version = 1
		winners := race(t, 50, 0, func(i int) error {
			if i%2 == 0 {
				return c.Delete(ctx, "ana", "1", 1)
			}
			return c.Replace(ctx, d)
		})
		if len(winners) != 1 {
			t.Errorf("winners %v", winners)
		}
	})
	t.Run("2000 increments lose none", func(t *testing.T) { testIncrements(t, s) })
}

// race gives the indexes of those that succeeded. The others must all have
// failed by that kind, or for 0 as those who found it stale or gone.
func race(t *testing.T, n int, loser fault.Kind, run func(i int) error) []int {
	t.Helper()
	failures := make([]error, n)
	together(n, func(i int) { failures[i] = run(i) })
	var winners []int
	for i, err := range failures {
		kind := fault.KindOf(err)
		switch {
		case err == nil:
			winners = append(winners, i)
		case kind != loser && (loser != 0 || kind != fault.Stale && kind != fault.NotFound):
			t.Errorf("a loser got error %v", err)
		}
	}
	return winners
}

func testIncrements(t *testing.T, s *suite) {
	ctx, c := t.Context(), open[note](t, s)
	must(t, c.Insert(ctx, doc("ana", "1")))
	const writers, each = 8, 250
	var retries atomic.Int64
	began := time.Now()
	together(writers, func(int) {
		for done := 0; done < each; {
			d, err := c.Get(ctx, "ana", "1")
			if err == nil {
				d.Body.N++
				err = c.Replace(ctx, d)
			}
			switch {
			case err == nil:
				done++
			case fault.Is(err, fault.Stale):
				retries.Add(1)
			default:
				t.Error(err)
				return
			}
		}
	})
	got, err := c.Get(ctx, "ana", "1")
	must(t, err)
	if got.Body.N != writers*each || got.Version != writers*each+1 {
		t.Errorf("%d increments were lost; version %d", writers*each-got.Body.N, got.Version)
	}
	t.Logf("%d increments, %d retries, %s", got.Body.N, retries.Load(), time.Since(began).Round(time.Millisecond))
}

// testCancel demands that an operation ends with its context, with the error
// of the context, and that one which never began has done nothing.
func testCancel(t *testing.T, s *suite) {
	c := open[note](t, s)
	must(t, c.Insert(t.Context(), doc("ana", "1")))
	stored := doc("ana", "1")
	stored.Version = 1
	run := func(ctx context.Context) map[string]error {
		page, errList := c.List(ctx, docstore.Query{Owner: "ana", Limit: 1})
		_, errScan := c.Scan(ctx, docstore.ScanQuery{Index: "due", Value: "x", Limit: 1})
		_, errGet := c.Get(ctx, "ana", "1")
		_, errFind := c.Find(ctx, "mail", "x")
		_, errOwner := c.DeleteOwner(ctx, "ana")
		_, errOpen := s.engine.Open(ctx, docstore.Spec{Name: "cancelled"})
		return map[string]error{
			"list": errList, "scan": errScan, "get": errGet, "find": errFind, "delete owner": errOwner, "open": errOpen,
			"insert": c.Insert(ctx, doc("ana", "2")), "replace": c.Replace(ctx, stored),
			"delete": c.Delete(ctx, "ana", "1", 1), "ping": s.engine.Ping(ctx), "page": errors.Join(errList, onlyEmpty(page)),
		}
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	for name, err := range run(cancelled) {
		t.Run(name, func(t *testing.T) { ended(t, err, context.Canceled) })
	}
	for name, err := range run(later(t, 0)) {
		t.Run(name+" late", func(t *testing.T) { ended(t, err, context.DeadlineExceeded) })
	}
	page, err := c.List(t.Context(), docstore.Query{Owner: "ana", Limit: 10})
	must(t, err)
	if len(page.Items) != 1 || page.Items[0].Version != 1 {
		t.Errorf("a cancelled write was done: %+v", page.Items)
	}

	// Cancelled while it runs: either error or success, and the engine lives on.
	for i := range 40 {
		ctx := later(t, time.Duration(i)*50*time.Microsecond)
		if err := c.Insert(ctx, doc("bob", fmt.Sprint(i))); err != nil {
			ended(t, err, context.DeadlineExceeded)
		} else if _, err := c.Get(t.Context(), "bob", fmt.Sprint(i)); err != nil {
			t.Errorf("an acknowledged write is not there: %v", err)
		}
		if _, err := c.List(ctx, docstore.Query{Owner: "bob", Limit: 100}); err != nil {
			ended(t, err, context.DeadlineExceeded)
		}
	}
	must(t, s.engine.Ping(t.Context()))
}

func onlyEmpty(page docstore.Page[docstore.Doc[note]]) error {
	if len(page.Items) > 0 {
		return errors.New("documents came with an error")
	}
	return nil
}
