package upstream_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/upstream"
)

// names is a name server of one name.
type names struct {
	asked atomic.Int64
	mu    sync.Mutex
	addrs []netip.Addr
	err   error
	hangs bool
}

func (n *names) LookupNetIP(ctx context.Context, _, host string) ([]netip.Addr, error) {
	n.mu.Lock()
	addrs, err, hangs := n.addrs, n.err, n.hangs
	n.mu.Unlock()
	if host != "service" {
		err = errors.New("asked for " + host)
	}
	if hangs {
		<-ctx.Done()
		err = ctx.Err()
	}
	n.asked.Add(1)
	return addrs, err
}

func (n *names) are(addrs ...netip.Addr) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.addrs, n.err, n.hangs = addrs, nil, false
}

func (n *names) fail(err error, hangs bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.addrs, n.err, n.hangs = nil, err, hangs
}

// replica is one of several servers on one port, each at an address of its own.
type replica struct {
	addr   netip.Addr
	count  atomic.Int64
	last   atomic.Int64 // Unix nanoseconds of when a request came in
	open   atomic.Int64 // connections
	server *httptest.Server
}

func replicas(t testing.TB, n int, handler func(i int, w http.ResponseWriter, r *http.Request)) (port int, all []*replica) {
	t.Helper()
	for i := range n {
		r := &replica{addr: netip.AddrFrom4([4]byte{127, 0, 0, byte(i + 1)})}
		l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", net.JoinHostPort(r.addr.String(), strconv.Itoa(port)))
		if err != nil {
			t.Fatal(err)
		}
		port = l.Addr().(*net.TCPAddr).Port
		r.server = httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
			r.count.Add(1)
			r.last.Store(time.Now().UnixNano())
			handler(i, w, req)
		}))
		r.server.Config.ConnState = func(_ net.Conn, state http.ConnState) {
			switch state {
			case http.StateNew:
				r.open.Add(1)
			case http.StateClosed:
				r.open.Add(-1)
			case http.StateActive, http.StateIdle, http.StateHijacked:
			}
		}
		_ = r.server.Listener.Close()
		r.server.Listener = l
		r.server.Start()
		t.Cleanup(r.server.Close)
		all = append(all, r)
	}
	return port, all
}

func echoHost(_ int, w http.ResponseWriter, r *http.Request) {
	_, _ = io.Copy(io.Discard, r.Body)
	_, _ = io.WriteString(w, r.Host)
}

func named(t testing.TB, n *names, port int, now func() time.Time) *upstream.Transport {
	t.Helper()
	return made(t, upstream.Options{URLs: []string{"http://service:" + strconv.Itoa(port)}, Now: now, Resolver: n})
}

// get makes n reads, and fails the test when one fails.
func get(t testing.TB, tr http.RoundTripper, n int) {
	t.Helper()
	for range n {
		if status, _, err := call(t.Context(), tr, http.MethodGet, ""); err != nil || status != http.StatusOK {
			t.Fatal(status, err)
		}
	}
}

func until(t testing.TB, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(5 * time.Second); !ok(); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("not within 5 s: " + what)
		}
	}
}

func TestNameStandsForAllItsAddresses(t *testing.T) {
	t.Parallel()
	port, all := replicas(t, 3, echoHost)
	n := &names{}
	n.are(all[2].addr, all[0].addr, all[1].addr, all[0].addr) // one is named twice
	tr := named(t, n, port, time.Now)
	for range 300 {
		status, host, err := call(t.Context(), tr, http.MethodPost, "x")
		if err != nil || status != 200 || host != "backend" { // as call names it
			t.Fatal(status, host, err)
		}
	}
	for _, r := range all {
		if c := r.count.Load(); c != 100 {
			t.Errorf("%v: %d calls of 300", r.addr, c)
		}
	}
	if asked := n.asked.Load(); asked != 1 {
		t.Errorf("looked up %d times for 300 calls in a moment", asked)
	}
}

func TestSlowReplicaGetsLess(t *testing.T) {
	t.Parallel()
	port, all := replicas(t, 4, func(i int, w http.ResponseWriter, r *http.Request) {
		wait := 4 * time.Millisecond
		if i == 0 {
			wait = 60 * time.Millisecond
		}
		time.Sleep(wait)
		echoHost(i, w, r)
	})
	n := &names{}
	n.are(all[0].addr, all[1].addr, all[2].addr, all[3].addr)
	tr := named(t, n, port, time.Now)
	var group sync.WaitGroup
	for range 12 {
		group.Go(func() { get(t, tr, 60) })
	}
	group.Wait()
	slow, others := all[0].count.Load(), 720-all[0].count.Load()
	for _, r := range all[1:] {
		if c := r.count.Load(); c*3 < others*8/10 || c*3 > others*12/10 {
			t.Errorf("%v: %d calls, not a third of %d", r.addr, c, others)
		}
	}
	if slow == 0 || slow*3 > others/2 {
		t.Errorf("the slow one got %d calls, the others %d", slow, others)
	}
	t.Logf("slow %d, others %d %d %d", slow, all[1].count.Load(), all[2].count.Load(), all[3].count.Load())
}

func TestNameThatDoesNotResolveYet(t *testing.T) {
	t.Parallel()
	port, all := replicas(t, 1, echoHost)
	n, hands := &names{}, &clock{}
	n.fail(errors.New("no such host"), false)
	tr := named(t, n, port, hands.now)
	for range 20 {
		if _, _, err := call(t.Context(), tr, http.MethodPost, "x"); !errors.Is(err, upstream.ErrUnreachable) {
			t.Fatal(err)
		}
	}
	if asked := n.asked.Load(); asked != 1 {
		t.Errorf("looked up %d times in a moment", asked)
	}
	n.are(all[0].addr)
	hands.add(time.Second)
	get(t, tr, 1)
}

func TestHangingNameServerHoldsUpNobody(t *testing.T) {
	t.Parallel()
	port, all := replicas(t, 2, echoHost)
	n, hands := &names{}, &clock{}
	n.are(all[0].addr, all[1].addr)
	tr := named(t, n, port, hands.now)
	get(t, tr, 1)
	n.fail(nil, true)
	hands.add(3 * time.Second)
	began := time.Now()
	get(t, tr, 100)
	if took := time.Since(began); took > time.Second {
		t.Errorf("100 calls took %v", took)
	}
}

func TestFailedLookupKeepsWhatIsKnown(t *testing.T) {
	t.Parallel()
	for name, err := range map[string]error{"it fails": errors.New("server misbehaving"), "it finds nothing": nil} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			port, all := replicas(t, 2, echoHost)
			n, hands := &names{}, &clock{}
			n.are(all[0].addr, all[1].addr)
			tr := named(t, n, port, hands.now)
			get(t, tr, 1)
			n.fail(err, false)
			for range 5 {
				hands.add(3 * time.Second)
				asked := n.asked.Load()
				get(t, tr, 10)
				until(t, "it is looked up again", func() bool { return n.asked.Load() > asked })
			}
		})
	}
}

func TestLooksUpAtOnceWhenNobodyAnswers(t *testing.T) {
	t.Parallel()
	port, all := replicas(t, 3, echoHost)
	n, hands := &names{}, &clock{}
	n.are(all[0].addr, all[1].addr)
	tr := named(t, n, port, hands.now)
	get(t, tr, 4)
	all[0].server.Close()
	all[1].server.Close()
	n.are(all[2].addr)
	hands.add(time.Second) // less than between two lookups
	for range 10 {
		if status, _, err := call(t.Context(), tr, http.MethodPost, "x"); err != nil || status != 200 {
			t.Fatal(status, err)
		}
	}
}
