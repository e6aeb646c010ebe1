package webserver

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strings"
)

// proxies are the machines in front of this server whose X-Forwarded-*
// headers are believed. Everybody else's are dropped.
type proxies []netip.Prefix

// parseProxies reads addresses and CIDRs.
func parseProxies(texts []string) (proxies, error) {
	var list proxies
	for _, text := range texts {
		text = strings.TrimSpace(text)
		prefix, err := netip.ParsePrefix(text)
		if err != nil {
			var addr netip.Addr
			if addr, err = netip.ParseAddr(text); err == nil {
				prefix, err = addr.Prefix(addr.BitLen())
			}
		}
		if err != nil {
			return nil, fmt.Errorf("TRUSTED_PROXIES: %q is neither an address nor a CIDR", text)
		}
		list = append(list, prefix)
	}
	return list, nil
}

func (p proxies) sent(r *http.Request) bool {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return false
	}
	addr, err := netip.ParseAddr(host)
	if err != nil {
		return false
	}
	for _, prefix := range p {
		if prefix.Contains(addr.Unmap()) {
			return true
		}
	}
	return false
}

// secure reports whether the browser's connection is encrypted, as far as
// this server can know.
func (s *server) secure(r *http.Request) bool {
	return r.TLS != nil || strings.HasPrefix(s.opts.PublicURL, "https://") ||
		s.proxies.sent(r) && r.Header.Get("X-Forwarded-Proto") == "https"
}
