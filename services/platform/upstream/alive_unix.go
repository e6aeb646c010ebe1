//go:build linux || darwin

package upstream

import (
	"io"
	"net"
	"syscall"
)

// alive looks, without taking anything or waiting, whether the other side has
// closed the connection. http.Transport learns that in a goroutine of its own,
// which a busy machine lets run when it is too late: a request would be written
// to nobody, and nobody could tell that from one that was worked on.
func alive(c net.Conn) error {
	within, ok := c.(syscall.Conn)
	if !ok {
		return nil
	}
	raw, err := within.SyscallConn()
	if err != nil {
		return err
	}
	var n int
	var seen error
	// Control and not Read, which would wait for the reader.
	err = raw.Control(func(fd uintptr) {
		n, _, seen = syscall.Recvfrom(int(fd), make([]byte, 1), syscall.MSG_PEEK|syscall.MSG_DONTWAIT)
	})
	switch {
	case err != nil:
		return err
	case n > 0, seen == syscall.EAGAIN, seen == syscall.EINTR:
		return nil
	case seen != nil:
		return seen
	}
	return io.EOF
}
