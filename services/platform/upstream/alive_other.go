//go:build !linux && !darwin

package upstream

import "net"

// alive does not look here: what nobody can tell is not repeated.
func alive(net.Conn) error { return nil }
