// Package datadir is the one directory in which an installation keeps
// everything: a database file for each service, the keys that sign tokens,
// and the demo account's password. Nobody but its user can read it.
package datadir

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/fitfusion/fitfusion/services/platform/config"
)

const (
	private     = 0o700
	privateFile = 0o600
)

// Dir is an open data directory.
type Dir struct{ path string }

// Open makes the directory when it is missing, and takes other users' rights
// to it away.
func Open(path string) (Dir, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return Dir{}, fmt.Errorf("find the data directory: %w", err)
	}
	if err := os.MkdirAll(path, private); err != nil {
		return Dir{}, fmt.Errorf("make the data directory (DATA_DIR chooses another): %w", err)
	}
	info, err := os.Stat(path)
	if err != nil {
		return Dir{}, fmt.Errorf("look at the data directory: %w", err)
	}
	if info.Mode().Perm()&^private != 0 {
		if err := os.Chmod(path, private); err != nil {
			return Dir{}, fmt.Errorf("close the data directory to other users: %w", err)
		}
	}
	return Dir{path: path}, nil
}

// Database is the DATABASE_URL of every service; each has a file of its own.
func (d Dir) Database() config.Secret { return config.Secret("sqlite:" + d.path) }

// Keys is where auth keeps its signing keys.
func (d Dir) Keys() string { return filepath.Join(d.path, "keys") }

// Password gives the password that a file of the directory holds, made at
// random the first time.
func (d Dir) Password(name string) (string, error) {
	file := filepath.Join(d.path, name)
	text, err := os.ReadFile(file) //nolint:gosec // a name of our own in the operator's directory
	if err == nil {
		return strings.TrimSpace(string(text)), nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("read %s: %w", name, err)
	}
	password := strings.ToLower(rand.Text())
	if err := os.WriteFile(file, []byte(password+"\n"), privateFile); err != nil {
		return "", fmt.Errorf("keep %s: %w", name, err)
	}
	return password, nil
}

// Once runs do unless it succeeded in this directory before.
func (d Dir) Once(name string, do func() error) error {
	file := filepath.Join(d.path, name)
	if _, err := os.Stat(file); err == nil {
		return nil
	}
	if err := do(); err != nil {
		return err
	}
	if err := os.WriteFile(file, nil, privateFile); err != nil {
		return fmt.Errorf("keep %s: %w", name, err)
	}
	return nil
}
