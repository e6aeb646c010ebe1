package upstream_test

import (
	"context"
	"math/rand/v2"
	"net/http"
	"net/netip"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// TestReplicasComeAndGo: while 16 clients read and write without a pause, the
// name's addresses change all the time, and those that are gone close their
// doors a moment later, as pods do that drain.
func TestReplicasComeAndGo(t *testing.T) {
	t.Parallel()
	port, all := replicas(t, 6, func(i int, w http.ResponseWriter, r *http.Request) {
		time.Sleep(rand.N(3 * time.Millisecond))
		echoHost(i, w, r)
	})
	n, hands := &names{}, &clock{}
	n.are(all[0].addr, all[1].addr, all[2].addr)
	tr := named(t, n, port, hands.now)

	ctx, stop := context.WithCancel(t.Context())
	var calls, failed atomic.Int64
	var group sync.WaitGroup
	for worker := range 16 {
		group.Go(func() {
			for i := 0; ctx.Err() == nil; i++ {
				method, key := http.MethodGet, ""
				if i%2 == 0 {
					method, key = http.MethodPost, strconv.Itoa(worker*1_000_000+i)
				}
				status, _, err := call(t.Context(), tr, method, "x", "Idempotency-Key", key)
				calls.Add(1)
				if err != nil || status != http.StatusOK {
					failed.Add(1)
					t.Log(method, status, err)
				}
			}
		})
	}
	// 0 1 2, then 1 2 3, then 2 3 4, then 3 4 5.
	for step := 1; step <= 3; step++ {
		time.Sleep(150 * time.Millisecond)
		n.are(all[step].addr, all[step+1].addr, all[step+2].addr)
		asked := n.asked.Load()
		hands.add(3 * time.Second)
		until(t, "the name is looked up", func() bool { return n.asked.Load() > asked })
		time.Sleep(20 * time.Millisecond) // what had been sent before arrives
		gone, at := all[step-1], time.Now().UnixNano()
		time.Sleep(100 * time.Millisecond)
		if gone.last.Load() > at {
			t.Errorf("%v was asked after it was gone", gone.addr)
		}
		if open := gone.open.Load(); open != 0 {
			t.Errorf("%v has %d connections after it was gone", gone.addr, open)
		}
		gone.server.Close()
	}
	before := [3]int64{all[3].count.Load(), all[4].count.Load(), all[5].count.Load()}
	time.Sleep(500 * time.Millisecond)
	stop()
	group.Wait()
	var shares [3]int64
	sum := int64(0)
	for i := range shares {
		shares[i] = all[3+i].count.Load() - before[i]
		sum += shares[i]
	}
	for i, c := range shares {
		if c*3*10 < sum*8 || c*3*10 > sum*12 {
			t.Errorf("%v got %d of %d calls", all[3+i].addr, c, sum)
		}
	}
	if failed.Load() != 0 || calls.Load() < 200 {
		t.Errorf("%d of %d calls failed", failed.Load(), calls.Load())
	}
	t.Logf("%d calls, 0 failed; shares of the last three %v", calls.Load(), shares)
}

// TestReplicaThatDiesFailsNothing kills one of three while it is being asked:
// its connections break wherever they are, and its name stays for a while.
func TestReplicaThatDiesFailsNothing(t *testing.T) {
	t.Parallel()
	port, all := replicas(t, 3, func(i int, w http.ResponseWriter, r *http.Request) {
		time.Sleep(rand.N(5 * time.Millisecond))
		echoHost(i, w, r)
	})
	n := &names{}
	n.are(all[0].addr, all[1].addr, all[2].addr)
	tr := named(t, n, port, time.Now)
	var failed atomic.Int64
	var group sync.WaitGroup
	for worker := range 12 {
		group.Go(func() {
			for i := range 100 {
				if worker == 0 && i == 30 {
					_ = all[1].server.Listener.Close()
					all[1].server.CloseClientConnections()
				}
				if status, _, err := call(t.Context(), tr, http.MethodPost, "x", "Idempotency-Key", "k"); err != nil || status != http.StatusOK {
					failed.Add(1)
					t.Log(status, err)
				}
			}
		})
	}
	group.Wait()
	if failed.Load() != 0 {
		t.Errorf("%d of 1200 repeatable writes failed", failed.Load())
	}
}

// TestConnectionsThatEndAreNoFailures: neither an answer that asks to close
// nor an idle connection that is closed says anything about a backend.
func TestConnectionsThatEndAreNoFailures(t *testing.T) {
	t.Parallel()
	port, all := replicas(t, 2, func(i int, w http.ResponseWriter, r *http.Request) {
		if i == 0 {
			w.Header().Set("Connection", "close")
		}
		echoHost(i, w, r)
	})
	n := &names{}
	n.are(all[0].addr, netip.MustParseAddr("::ffff:127.0.0.2"))
	tr := named(t, n, port, time.Now)
	const calls = 60
	for i := range calls {
		if i%5 == 4 {
			all[1].server.CloseClientConnections()
		}
		if status, _, err := call(t.Context(), tr, http.MethodPost, "x"); err != nil || status != http.StatusOK {
			t.Fatal(i, status, err)
		}
	}
	if a, b := all[0].count.Load(), all[1].count.Load(); a != calls/2 || b != calls/2 {
		t.Errorf("%d and %d calls, want %d each, none of them twice", a, b, calls/2)
	}
}
