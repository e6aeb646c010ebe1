package upstream

import "sync/atomic"

// A budget keeps second tries from doubling the load on a service that is
// already in trouble: over time they are at most one in five requests. The
// reserve covers the moment in which a backend dies with many requests on it.
const (
	reserve  = 500 // in fifths of a try: a hundred tries
	perTry   = 5
	perAsked = 1
)

type budget struct{ fifths atomic.Int64 }

func newBudget() *budget {
	b := &budget{}
	b.fifths.Store(reserve)
	return b
}

// earn counts a request.
func (b *budget) earn() {
	if have := b.fifths.Load(); have < reserve {
		b.fifths.CompareAndSwap(have, have+perAsked) // one that is lost in a race does no harm
	}
}

// spend reports whether one more try may be made.
func (b *budget) spend() bool {
	for {
		have := b.fifths.Load()
		if have < perTry {
			return false
		}
		if b.fifths.CompareAndSwap(have, have-perTry) {
			return true
		}
	}
}
