package replicas_test

import (
	"context"
	"encoding/binary"
	"net"
	"strings"
	"sync"
	"testing"
)

// names is a DNS server (RFC 1035) of A records, with UDP and as much of the
// protocol as Go's resolver needs.
type names struct {
	conn net.PacketConn
	mu   sync.Mutex
	of   map[string][]net.IP
}

func serveNames(tb testing.TB) *names {
	tb.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	n := &names{conn: conn, of: map[string][]net.IP{}}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		n.serve()
	}()
	tb.Cleanup(func() {
		_ = conn.Close()
		<-ended
	})
	return n
}

// set gives a name these addresses, and no others from now on.
func (n *names) set(name string, addresses []string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	var ips []net.IP
	for _, a := range addresses {
		ips = append(ips, net.ParseIP(a).To4())
	}
	n.of[name] = ips
}

func (n *names) serve() {
	packet := make([]byte, 1500)
	for {
		size, from, err := n.conn.ReadFrom(packet)
		if err != nil {
			return
		}
		if answer := n.answer(packet[:size]); answer != nil {
			_, _ = n.conn.WriteTo(answer, from)
		}
	}
}

const (
	headerSize = 12
	typeA      = 1
	noSuchName = 3
)

// answer gives the addresses of the question's first label: what comes after
// it is a search domain.
func (n *names) answer(query []byte) []byte {
	if len(query) < headerSize {
		return nil
	}
	var labels []string
	end := headerSize
	for end < len(query) && query[end] != 0 {
		length := int(query[end])
		if end+1+length > len(query) {
			return nil
		}
		labels = append(labels, string(query[end+1:end+1+length]))
		end += 1 + length
	}
	end += 1 + 4 // the root, type and class
	if end > len(query) || len(labels) == 0 {
		return nil
	}
	n.mu.Lock()
	ips, known := n.of[strings.ToLower(labels[0])]
	n.mu.Unlock()
	if binary.BigEndian.Uint16(query[end-4:]) != typeA {
		ips = nil
	}
	answer := append([]byte{}, query[:end]...)
	flags := uint16(0x8180) // an answer, recursion available
	if !known {
		flags |= noSuchName
	}
	binary.BigEndian.PutUint16(answer[2:], flags)
	binary.BigEndian.PutUint16(answer[6:], uint16(len(ips)))
	clear(answer[8:headerSize])
	for _, ip := range ips {
		// The question's name; A, IN; 1 s; 4 bytes.
		answer = append(answer, 0xc0, headerSize, 0, typeA, 0, 1, 0, 0, 0, 1, 0, 4)
		answer = append(answer, ip...)
	}
	return answer
}

// ask makes the process's resolver ask the server at address alone.
func ask(address string) {
	net.DefaultResolver = &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "udp", address)
	}}
}
