package upstream

import (
	"math/rand/v2"
	"sync"
	"time"
)

// restFor is how long a backend that could not be reached is left alone.
// Then one request, and only one, tries it again.
const restFor = 3 * time.Second

// pool is the backends of one service.
type pool struct {
	origins []*origin
	now     func() time.Time
	lookups sync.WaitGroup

	mu      sync.Mutex
	known   []*backend
	well    []*backend // of them, as of the last choice; kept for its memory
	turn    int
	running chan struct{} // closed when the lookup under way has ended; nil when there is none
	looked  time.Time     // when the last lookup ended
	cause   error         // why nothing is known
}

// choose gives the backend to ask, another one than avoid when there is
// another; nil when none is known. It counts as running on it until done is
// told. When all rest, the turn decides: it is better to try than to fail for
// certain.
func (p *pool) choose(avoid *backend) *backend {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.turn++
	b := p.inTurn(avoid)
	if b != nil {
		b.running++
	}
	return b
}

func (p *pool) inTurn(avoid *backend) *backend {
	now := p.now()
	p.well = p.well[:0]
	for _, b := range p.known {
		if b != avoid && !now.Before(b.rests) {
			p.well = append(p.well, b)
		}
	}
	if len(p.well) == 0 {
		return p.spare(avoid)
	}
	first := p.well[p.turn%len(p.well)]
	if !first.rests.IsZero() { // its rest is over: this request tries it, the others wait for what comes of it
		first.rests = now.Add(restFor)
		return first
	}
	other := p.well[rand.IntN(len(p.well))] //nolint:gosec // spreading needs no secrecy
	if other.rests.IsZero() && other.running < first.running {
		return other
	}
	return first
}

// spare gives one although it rests.
func (p *pool) spare(avoid *backend) *backend {
	for i := range p.known {
		if b := p.known[(p.turn+i)%len(p.known)]; b != avoid {
			return b
		}
	}
	for _, b := range p.known {
		if b == avoid { // it may be gone from the names by now
			return b
		}
	}
	return nil
}

// done ends a request on b.
func (p *pool) done(b *backend) {
	p.mu.Lock()
	defer p.mu.Unlock()
	b.running--
	if b.gone {
		b.transport.CloseIdleConnections() // it may have been chosen just before
	}
}

func (p *pool) failed(b *backend)    { p.rest(b, p.now().Add(restFor)) }
func (p *pool) succeeded(b *backend) { p.rest(b, time.Time{}) }

func (p *pool) rest(b *backend, until time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	b.rests = until
}

// count gives how many backends are known and how many of them rest.
func (p *pool) count() (known, resting int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, b := range p.known {
		if !b.rests.IsZero() {
			resting++
		}
	}
	return len(p.known), resting
}

// letGo closes the connections of the given backends that are idle, and those
// that become so.
func letGo(backends []*backend) {
	for _, b := range backends {
		b.transport.CloseIdleConnections()
	}
}
