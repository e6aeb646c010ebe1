//go:build unix

package datadir

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// ErrInUse is the cause when a program runs over the directory.
var ErrInUse = errors.New("FitFusion is running on this data directory; stop it first")

// Use marks the directory as one that a program runs over, until release.
func (d Dir) Use() (release func() error, err error) { return d.lock(syscall.LOCK_SH) }

// Own is ErrInUse while a program runs over the directory, and keeps others
// from starting until release.
func (d Dir) Own() (release func() error, err error) { return d.lock(syscall.LOCK_EX) }

// lock ends with the process, however it ends.
func (d Dir) lock(how int) (release func() error, err error) {
	file, err := os.OpenFile(filepath.Join(d.path, "lock"), os.O_CREATE|os.O_RDWR, privateFile)
	if err != nil {
		return nil, fmt.Errorf("lock the data directory: %w", err)
	}
	err = syscall.Flock(int(file.Fd()), how|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return nil, errors.Join(ErrInUse, file.Close())
	}
	if err != nil { // a file system without locks
		return func() error { return nil }, file.Close()
	}
	return file.Close, nil
}
