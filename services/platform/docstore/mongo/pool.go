package mongo

import (
	"sync/atomic"

	"go.mongodb.org/mongo-driver/v2/event"
)

// Pool says how many connections to all servers are open, and how many of
// them are working.
func (e *Engine) Pool() (open, inUse int) {
	return int(e.pool.open.Load()), int(e.pool.inUse.Load())
}

// poolCount follows the driver's pools, which tell what happens and not how
// things are.
type poolCount struct{ open, inUse atomic.Int64 }

func (p *poolCount) monitor() *event.PoolMonitor {
	return &event.PoolMonitor{Event: func(e *event.PoolEvent) {
		switch e.Type {
		case event.ConnectionCreated:
			p.open.Add(1)
		case event.ConnectionClosed:
			p.open.Add(-1)
		case event.ConnectionCheckedOut:
			p.inUse.Add(1)
		case event.ConnectionCheckedIn:
			p.inUse.Add(-1)
		}
	}}
}
