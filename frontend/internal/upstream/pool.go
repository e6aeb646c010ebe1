package upstream

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
	"sync/atomic"
	"time"
)

// restFor is how long a backend that could not be reached is left alone.
// Then one request, and only one, tries it again.
const restFor = 3 * time.Second

// Pool is the backends of one service, which are asked in turn.
type Pool struct {
	name     string
	backends []*backend
	next     atomic.Uint64
	now      func() time.Time
}

type backend struct {
	url   *url.URL
	rests atomic.Int64 // Unix nanoseconds until when it is left alone; 0 when it is well
}

// NewPool makes a pool of http:// URLs without a path.
func NewPool(name string, urls []string, now func() time.Time) (*Pool, error) {
	p := &Pool{name: name, now: now}
	for _, text := range urls {
		u, err := url.Parse(strings.TrimSuffix(strings.TrimSpace(text), "/"))
		if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || u.Path != "" || u.RawQuery != "" {
			return nil, fmt.Errorf("%s: a backend is not of the form http://host:port", name)
		}
		p.backends = append(p.backends, &backend{url: u})
	}
	if len(p.backends) == 0 {
		return nil, errors.New(name + ": there is no backend")
	}
	return p, nil
}

// pick gives the next backend in turn that is well, another one than avoid
// when there is another. When all rest, the turn decides: it is better to try
// than to fail for certain.
func (p *Pool) pick(avoid *backend) *backend {
	now := p.now().UnixNano()
	start := p.next.Add(1)
	count := uint64(len(p.backends))
	var spare *backend
	for i := range count {
		b := p.backends[(start+i)%count]
		if b == avoid {
			continue
		}
		if b.available(now) {
			return b
		}
		if spare == nil {
			spare = b
		}
	}
	if spare != nil {
		return spare
	}
	return avoid
}

// available reports whether b may be asked. After its rest one caller gets
// true, and the others go on avoiding it until that one has succeeded.
func (b *backend) available(now int64) bool {
	until := b.rests.Load()
	if until == 0 {
		return true
	}
	return now >= until && b.rests.CompareAndSwap(until, now+int64(restFor))
}

func (p *Pool) failed(b *backend)    { b.rests.Store(p.now().Add(restFor).UnixNano()) }
func (p *Pool) succeeded(b *backend) { b.rests.Store(0) }
