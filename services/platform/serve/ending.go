package serve

import (
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// ending wraps a handler so that, once the end has begun, every answer asks
// its client to close the connection; and it knows the open connections.
type ending struct {
	handler http.Handler
	begun   atomic.Bool

	mu   sync.Mutex
	open map[net.Conn]http.ConnState
}

func (e *ending) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if e.begun.Load() {
		w.Header().Set("Connection", "close")
	}
	e.handler.ServeHTTP(w, r)
}

// changed is the server's ConnState hook.
func (e *ending) changed(conn net.Conn, state http.ConnState) {
	e.mu.Lock()
	defer e.mu.Unlock()
	switch state {
	case http.StateClosed, http.StateHijacked:
		delete(e.open, conn)
	case http.StateNew, http.StateActive, http.StateIdle:
		e.open[conn] = state
	}
}

// linger waits until nobody is connected, but not for long. Then it closes
// the connections on which no byte was ever sent: browsers open such ones to
// be prepared, and Shutdown would wait for them.
func (e *ending) linger() {
	for waited := time.Duration(0); waited < linger && e.connected(); waited += lingerPoll {
		time.Sleep(lingerPoll)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	for conn, state := range e.open {
		if state == http.StateNew {
			_ = conn.Close()
		}
	}
}

func (e *ending) connected() bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return len(e.open) > 0
}
