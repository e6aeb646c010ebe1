package keys

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"
)

// A key's file is named for the time it was made and its id, so that a backup
// that loses file times loses nothing.
const (
	fileTime   = "20060102T150405Z"
	fileSuffix = ".pem"
	othersMode = 0o077
)

// directory keeps keys as files that nobody but the process's user can read.
type directory struct{ path string }

// load gives the keys, the oldest first.
func (d directory) load() ([]Key, error) {
	names, err := filepath.Glob(filepath.Join(d.path, "*"+fileSuffix))
	if err != nil {
		return nil, fmt.Errorf("list keys: %w", err)
	}
	slices.Sort(names)
	list := make([]Key, 0, len(names))
	for _, name := range names {
		key, err := read(name)
		if errors.Is(err, os.ErrNotExist) {
			continue // another process has just removed it
		}
		if err != nil {
			return nil, fmt.Errorf("read key %s: %w", filepath.Base(name), err)
		}
		list = append(list, key)
	}
	return list, nil
}

func read(name string) (Key, error) {
	made, _, _ := strings.Cut(filepath.Base(name), "-")
	created, err := time.Parse(fileTime, made)
	if err != nil {
		return Key{}, fmt.Errorf("time in its name: %w", err)
	}
	info, err := os.Stat(name)
	if err != nil {
		return Key{}, err
	}
	if runtime.GOOS != "windows" && info.Mode().Perm()&othersMode != 0 {
		return Key{}, fmt.Errorf("others can read it (mode %04o); make it 0600", info.Mode().Perm())
	}
	text, err := os.ReadFile(name) //nolint:gosec // a name from our own directory
	if err != nil {
		return Key{}, err
	}
	list, err := parsePEM(text, created)
	if err != nil {
		return Key{}, err
	}
	return list[0], nil
}

// add makes a key and its file. The file appears whole or not at all.
func (d directory) add(now time.Time) error {
	_, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		return fmt.Errorf("make a key: %w", err)
	}
	key := newKey(private, now)
	text, err := key.pem()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(d.path, 0o700); err != nil {
		return fmt.Errorf("make the directory of keys: %w", err)
	}
	name := filepath.Join(d.path, now.UTC().Format(fileTime)+"-"+key.ID+fileSuffix)
	if err := write(name, text); err != nil {
		return fmt.Errorf("store a key: %w", err)
	}
	return nil
}

func write(name string, text []byte) error {
	file, err := os.CreateTemp(filepath.Dir(name), ".new-*") // mode 0600
	if err != nil {
		return err
	}
	_, err = file.Write(text)
	err = errors.Join(err, file.Sync(), file.Close())
	if err == nil {
		err = os.Rename(file.Name(), name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(file.Name()))
	}
	return nil
}

func (d directory) remove(key Key) error {
	name := filepath.Join(d.path, key.Created.UTC().Format(fileTime)+"-"+key.ID+fileSuffix)
	if err := os.Remove(name); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("remove a key: %w", err)
	}
	return nil
}
