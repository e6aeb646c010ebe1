package archive

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

// Suffix is how the names of archives end.
const Suffix = ".jsonl.gz"

const (
	nameTime   = "20060102T150405Z"
	unfinished = ".unfinished"
	staleAfter = 24 * time.Hour // since when nobody writes to an unfinished file any more
)

// WriteFile writes an archive to a file that nobody but its user can read. It
// appears whole, on the disk, or not at all; one of that name is replaced.
func WriteFile(ctx context.Context, path string, db docstore.Portable, service string, madeAt time.Time) (Summary, error) {
	file, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*"+unfinished) // mode 0600
	if err != nil {
		return Summary{}, fmt.Errorf("make the archive: %w", err)
	}
	summary, err := Write(ctx, file, db, service, madeAt)
	err = errors.Join(err, file.Sync(), file.Close())
	if err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		return Summary{}, errors.Join(err, os.Remove(file.Name()))
	}
	return summary, syncDir(filepath.Dir(path))
}

// syncDir puts the name of a file on the disk as well. Not every system can.
func syncDir(path string) error {
	dir, err := os.Open(path) //nolint:gosec // the operator names the directory
	if err != nil {
		return fmt.Errorf("keep the archive: %w", err)
	}
	_ = dir.Sync()
	return dir.Close()
}

// Name is the name of a service's archive in a directory of many.
func Name(service string, madeAt time.Time) string {
	return service + "-" + madeAt.UTC().Format(nameTime) + Suffix
}

// Prune removes all but the newest archives of a service from a directory, by
// the time in their names, and what a killed backup left behind a day ago.
// Other files stay.
func Prune(dir, service string, keep int, now time.Time) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return fmt.Errorf("remove old archives: %w", err)
	}
	var old, archives []string
	for _, entry := range entries {
		name := entry.Name()
		switch {
		case isName(name, service):
			archives = append(archives, name)
		case strings.HasPrefix(name, "."+service+"-") && strings.HasSuffix(name, unfinished):
			if info, err := entry.Info(); err == nil && now.Sub(info.ModTime()) > staleAfter {
				old = append(old, name)
			}
		}
	}
	slices.Sort(archives) // by time
	if len(archives) > keep {
		old = append(old, archives[:len(archives)-keep]...)
	}
	for _, name := range old {
		if err := os.Remove(filepath.Join(dir, name)); err != nil && !errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("remove an old archive: %w", err)
		}
	}
	return nil
}

// isName reports whether Name gave that name for the service.
func isName(name, service string) bool {
	text, ok := strings.CutPrefix(name, service+"-")
	text, archived := strings.CutSuffix(text, Suffix)
	_, err := time.Parse(nameTime, text)
	return ok && archived && err == nil
}

// maxPiped bounds the memory that an archive from a pipe takes.
const maxPiped = 512 << 20

// Rewindable gives an archive as something that can be read twice: a file
// itself, anything else (a pipe) from memory.
func Rewindable(from *os.File) (io.ReadSeeker, error) {
	if info, err := from.Stat(); err == nil && info.Mode().IsRegular() {
		return from, nil
	}
	piped, err := io.ReadAll(io.LimitReader(from, maxPiped+1))
	if err != nil {
		return nil, fmt.Errorf("read the archive: %w", err)
	}
	if len(piped) > maxPiped {
		return nil, fmt.Errorf("the archive is larger than the %d MB that a pipe may bring; name its file instead", maxPiped>>20)
	}
	return bytes.NewReader(piped), nil
}
