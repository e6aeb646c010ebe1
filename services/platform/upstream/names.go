package upstream

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"
)

// When names are looked up. A lookup is several questions to the name server
// (two families, and search domains), so it is asked no more than needed.
const (
	lookupEvery    = 2500 * time.Millisecond // while there are requests
	lookupAtOnce   = 500 * time.Millisecond  // between two lookups when no backend is known to be well
	lookupTimeout  = 2 * time.Second
	lookupPatience = time.Second // that a request has for a lookup without which it would fail
)

// An origin is one of the URLs of a service.
type origin struct {
	url      *url.URL
	host     string // a name to look up; "" when the URL has an address
	port     string
	backends []*backend // guarded by the pool's mutex
}

func newOrigin(text string) (*origin, error) {
	u, err := url.Parse(strings.TrimSuffix(strings.TrimSpace(text), "/"))
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Hostname() == "" || u.Path != "" || u.RawQuery != "" || u.User != nil {
		return nil, errors.New("a backend is not of the form http://host:port")
	}
	o := &origin{url: u, host: u.Hostname(), port: u.Port()}
	if o.port == "" {
		o.port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
	}
	if _, err := netip.ParseAddr(o.host); err == nil {
		o.backends = []*backend{newBackend(o, net.JoinHostPort(o.host, o.port))}
		o.host = ""
	}
	return o, nil
}

func newPool(o Options) (*pool, error) {
	p := &pool{now: o.Now}
	for _, text := range o.URLs {
		origin, err := newOrigin(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", o.Name, err)
		}
		p.origins = append(p.origins, origin)
		p.known = append(p.known, origin.backends...)
	}
	if len(p.origins) == 0 {
		return nil, fmt.Errorf("%s: there is no backend", o.Name)
	}
	return p, nil
}

// lookUp sees to it that names are looked up when it is time, and waits for
// that only when no backend is known to be well.
func (p *pool) lookUp(ctx context.Context, resolver Resolver) {
	if !slices.ContainsFunc(p.origins, func(o *origin) bool { return o.host != "" }) {
		return
	}
	ended, urgent := p.start(ctx, resolver)
	if !urgent || ended == nil {
		return
	}
	patience := time.NewTimer(lookupPatience)
	defer patience.Stop()
	select {
	case <-ended:
	case <-patience.C:
	case <-ctx.Done():
	}
}

// start begins a lookup when one is due and none is under way. It gives the
// channel that closes when the one under way has ended, nil when there is
// none, and whether it is needed urgently.
func (p *pool) start(ctx context.Context, resolver Resolver) (ended <-chan struct{}, urgent bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.now()
	urgent = !slices.ContainsFunc(p.known, func(b *backend) bool { return b.rests.IsZero() })
	every := lookupEvery
	if urgent {
		every = lookupAtOnce
	}
	if p.running == nil && (p.looked.IsZero() || now.Sub(p.looked) >= every) {
		running := make(chan struct{})
		p.running = running
		// It serves many requests, so it does not end with this one's.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), lookupTimeout)
		p.lookups.Go(func() {
			defer cancel()
			p.resolve(ctx, resolver)
			close(running)
		})
	}
	return p.running, urgent
}

// resolve asks for all names at the same time and takes over what is found.
func (p *pool) resolve(ctx context.Context, resolver Resolver) {
	found, errs := make([][]netip.Addr, len(p.origins)), make([]error, len(p.origins))
	var group sync.WaitGroup
	for i, o := range p.origins {
		if o.host != "" {
			group.Go(func() { found[i], errs[i] = resolver.LookupNetIP(ctx, "ip", o.host) })
		}
	}
	group.Wait()
	p.mu.Lock()
	defer p.mu.Unlock()
	var known, gone []*backend
	for i, o := range p.origins {
		if errs[i] == nil && len(found[i]) > 0 {
			gone = append(gone, o.take(found[i])...)
		}
		known = append(known, o.backends...)
	}
	p.known, p.cause = known, errors.Join(errs...)
	p.running, p.looked = nil, p.now()
	letGo(gone)
}

// take makes the addresses the origin's backends, keeps those that it had, and
// gives those that are gone.
func (o *origin) take(found []netip.Addr) (gone []*backend) {
	var backends []*backend
	for _, addr := range found {
		address := net.JoinHostPort(addr.Unmap().String(), o.port)
		same := func(b *backend) bool { return b.address == address }
		if slices.ContainsFunc(backends, same) {
			continue
		}
		if i := slices.IndexFunc(o.backends, same); i >= 0 {
			backends = append(backends, o.backends[i])
		} else {
			backends = append(backends, newBackend(o, address))
		}
	}
	for _, b := range o.backends {
		if !slices.Contains(backends, b) {
			b.gone = true
			gone = append(gone, b)
		}
	}
	// A name server gives them in another order each time; turns need one.
	slices.SortFunc(backends, func(a, b *backend) int { return strings.Compare(a.address, b.address) })
	o.backends = backends
	return gone
}

// nothing says why there is no backend to ask.
func (p *pool) nothing() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cause == nil {
		return errors.New("no address is known")
	}
	return p.cause
}
