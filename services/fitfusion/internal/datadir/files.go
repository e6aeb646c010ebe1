package datadir

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Existing is Open for a directory that must be there already.
func Existing(path string) (Dir, error) {
	if _, err := os.Stat(path); err != nil {
		return Dir{}, fmt.Errorf("find the data directory (DATA_DIR names it): %w", err)
	}
	return Open(path)
}

// HasDatabase reports whether a service has a database here.
func (d Dir) HasDatabase(service string) bool {
	_, err := os.Stat(filepath.Join(d.path, service+".db"))
	return err == nil
}

// files are all that is kept here besides databases.
func files(dir string) ([]string, error) {
	keys, err := filepath.Glob(filepath.Join(dir, "keys", "*.pem"))
	if err != nil {
		return nil, err
	}
	names := []string{"demo-password", "demo-made"}
	for _, key := range keys {
		names = append(names, filepath.Join("keys", filepath.Base(key)))
	}
	return names, nil
}

// CopyFiles copies what is kept here besides databases, the signing keys above
// all, to another directory.
func (d Dir) CopyFiles(to string) error { return copyFiles(d.path, to) }

// TakeFiles brings back what CopyFiles copied, in place of what there is now.
func (d Dir) TakeFiles(from string) error {
	old, err := files(d.path)
	if err != nil {
		return fmt.Errorf("list keys: %w", err)
	}
	if err := copyFiles(from, d.path); err != nil {
		return err
	}
	for _, name := range old { // afterwards, so that there is a key at all times
		if _, err := os.Stat(filepath.Join(from, name)); err == nil {
			continue
		}
		if err := os.Remove(filepath.Join(d.path, name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("remove %s: %w", name, err)
		}
	}
	return nil
}

func copyFiles(from, to string) error {
	names, err := files(from)
	if err != nil {
		return fmt.Errorf("list keys: %w", err)
	}
	for _, name := range names {
		text, err := os.ReadFile(filepath.Join(from, name)) //nolint:gosec // a name of our own in the operator's directory
		if errors.Is(err, fs.ErrNotExist) {
			continue // there never was one, or it was a key that has just grown too old
		}
		if err == nil {
			err = os.MkdirAll(filepath.Dir(filepath.Join(to, name)), private)
		}
		if err == nil {
			err = write(filepath.Join(to, name), text)
		}
		if err != nil {
			return fmt.Errorf("copy %s: %w", name, err)
		}
	}
	return nil
}

// write puts a file on the disk.
func write(name string, text []byte) error {
	file, err := os.OpenFile(name, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, privateFile) //nolint:gosec // as above
	if err != nil {
		return err
	}
	_, err = file.Write(text)
	return errors.Join(err, file.Sync(), file.Close())
}
