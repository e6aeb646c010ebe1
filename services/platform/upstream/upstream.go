// Package upstream sends requests on to another service, over all the
// replicas that there are of it.
//
// # Where the replicas are
//
// A URL whose host is a name stands for every address the name resolves to,
// and each address is a backend of its own, with its own connections. In
// Kubernetes that is a headless Service, in compose the name of a service:
// both name the replicas that are ready, and nothing between us and them
// spreads connections (which, kept alive, would all stay on the replica they
// were opened to). Names are looked up again every few seconds while they are
// in use, and at once when no known address answers. A lookup that fails
// leaves what is known; a name that does not resolve yet is a service that
// cannot be reached. The Host header and the name in a certificate stay those
// of the URL.
//
// # Which one is asked
//
// The next in turn, unless another one, chosen at random, has fewer requests
// running: then that one. The turn makes shares exactly even while replicas
// are alike, at any load; the comparison gives a slow replica less, since its
// requests pile up, and the random choice spreads what it does not get over
// all the others and not onto its neighbour alone.
//
// One that cannot be reached is left out for three seconds, and then tried by
// one request. What can be asked again without harm is asked of another within
// the same deadline: reads, writes of which not a byte was sent, and writes
// that say by an Idempotency-Key that they may be repeated. Second tries have
// a budget.
package upstream

import (
	"context"
	"errors"
	"net/netip"
	"time"
)

// Limits of a call, its tries included.
const (
	dialTimeout    = 300 * time.Millisecond
	defaultReadTry = 4 * time.Second
	pause          = 50 * time.Millisecond // before asking the only backend again, and up to as much more at random
	tries          = 3                     // at most
	held           = 1 << 20               // bytes of a read's answer that are awaited before any of it is handed on
	kept           = 256 << 10             // bytes of a request's body that are kept for another try
)

// Why a call has no answer, besides its context.
var (
	ErrUnreachable = errors.New("no backend could be reached") // nothing was sent
	ErrBody        = errors.New("the request's body could not be read")
	ErrSlow        = errors.New("the backend took too long to answer")
)

// Options describe a service that is called. Name, URLs and Now are needed.
type Options struct {
	Name     string   // as metrics and errors call it
	URLs     []string // http://host:port, without a path
	Now      func() time.Time
	ReadTry  time.Duration // until a read is asked of another backend; 0 means 4 s
	Resolver Resolver      // nil: the system's
	Metrics  *Metrics      // nil: nobody counts
}

// Resolver finds the addresses of a name. *net.Resolver is one.
type Resolver interface {
	LookupNetIP(ctx context.Context, network, host string) ([]netip.Addr, error)
}
