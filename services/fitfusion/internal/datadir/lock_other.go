//go:build !unix

package datadir

import "errors"

// ErrInUse is the cause when a program runs over the directory.
var ErrInUse = errors.New("FitFusion is running on this data directory; stop it first")

// Use marks nothing: this system has no locks that end with the process.
func (d Dir) Use() (release func() error, err error) { return func() error { return nil }, nil }

// Own cannot tell whether a program runs over the directory.
func (d Dir) Own() (release func() error, err error) { return func() error { return nil }, nil }
