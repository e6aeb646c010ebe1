package fitfusion

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fitfusion/fitfusion/services/fitfusion/internal/datadir"
	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/docstore/archive"
	"github.com/fitfusion/fitfusion/services/platform/service"
)

// A backup is a directory with an archive of each service and the files of the
// data directory, the keys that sign tokens among them.
const (
	backupPrefix = "fitfusion-"
	backupTime   = "20060102T150405Z"
	unfinished   = ".unfinished"
)

// databases are the names of the services.
func databases() []string { return []string{"auth", "profile", "workout-plan", "progress"} }

var (
	errBackupUsage  = errors.New("the arguments are: backup DIR, or backup --dir DIR [--keep N]")
	errRestoreUsage = errors.New("the arguments are: restore [--replace] DIR")
	errPartly       = errors.New("the data directory holds only a part of the backup now; restore again with --replace before you start FitFusion")
)

// Backup is the command that writes everything in DATA_DIR to a directory that
// does not exist yet, also while FitFusion runs:
//
//	backup DIR                  to DIR
//	backup --dir DIR --keep N   to DIR/fitfusion-<UTC time>, and remove all
//	                            but the newest N of these
//
// Each service's data is of one moment; the moments are seconds apart.
func Backup(ctx context.Context, args, environ []string, messages io.Writer, now func() time.Time) error {
	flags := flag.NewFlagSet("backup", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	parent, keep := flags.String("dir", "", ""), flags.Int("keep", 0, "")
	if flags.Parse(args) != nil || (*parent == "") != (flags.NArg() == 1) || flags.NArg() > 1 || *keep < 0 || *keep > 0 && *parent == "" {
		return errBackupUsage
	}
	began := now()
	to := flags.Arg(0)
	if *parent != "" {
		to = filepath.Join(*parent, backupPrefix+began.UTC().Format(backupTime))
	}
	path, err := dataDir(environ)
	if err != nil {
		return err
	}
	data, err := datadir.Existing(path)
	if err != nil {
		return err
	}
	documents, err := backup(ctx, data, filepath.Clean(to), began)
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintf(messages, "fitfusion: %d documents and the keys written to %s\n", documents, to)
	if *keep == 0 || documents == 0 { // nothing pushes the last good backup out
		return nil
	}
	return prune(*parent, *keep)
}

// dataDir is all of the configuration that a backup needs.
func dataDir(environ []string) (string, error) {
	var cfg struct {
		DataDir string `env:"DATA_DIR" envDefault:"data"`
	}
	err := config.Load(&cfg, environ)
	return cfg.DataDir, err
}

// backup makes the directory under another name, so that it appears whole.
func backup(ctx context.Context, data datadir.Dir, to string, madeAt time.Time) (documents int64, err error) {
	if _, err := os.Lstat(to); err == nil {
		return 0, fmt.Errorf("%s exists already; name a directory to be made", to)
	}
	temporary, err := os.MkdirTemp(filepath.Dir(to), "."+filepath.Base(to)+"-*"+unfinished) // mode 0700
	if err != nil {
		return 0, fmt.Errorf("make the backup: %w", err)
	}
	defer os.RemoveAll(temporary) //nolint:errcheck // after the rename there is nothing to remove
	for _, name := range databases() {
		file := filepath.Join(temporary, name+archive.Suffix)
		summary, err := service.BackupTo(ctx, data.Database().Reveal(), name, file, madeAt)
		if err != nil {
			return 0, err
		}
		documents += summary.Documents
	}
	if err := data.CopyFiles(temporary); err != nil {
		return 0, err
	}
	if err := os.Rename(temporary, to); err != nil {
		return 0, fmt.Errorf("make the backup: %w", err)
	}
	return documents, nil
}

// prune removes all but the newest backups of a directory.
func prune(parent string, keep int) error {
	entries, err := os.ReadDir(parent) // in the order of their names
	if err != nil {
		return fmt.Errorf("remove old backups: %w", err)
	}
	entries = slices.DeleteFunc(entries, func(e os.DirEntry) bool {
		text, ours := strings.CutPrefix(e.Name(), backupPrefix)
		_, err := time.Parse(backupTime, text)
		return !ours || err != nil || !e.IsDir()
	})
	for _, old := range entries[:max(0, len(entries)-keep)] {
		if err := os.RemoveAll(filepath.Join(parent, old.Name())); err != nil {
			return fmt.Errorf("remove an old backup: %w", err)
		}
	}
	return nil
}

// Restore is the command that brings a backup back into DATA_DIR, which no
// FitFusion may run over:
//
//	restore [--replace] DIR
//
// There must be no databases yet; --replace empties them, after all archives
// were read once and found whole.
func Restore(ctx context.Context, args, environ []string, messages io.Writer) (err error) {
	flags := flag.NewFlagSet("restore", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	replace := flags.Bool("replace", false, "")
	if flags.Parse(args) != nil || flags.NArg() != 1 {
		return errRestoreUsage
	}
	from := flags.Arg(0)
	path, err := dataDir(environ)
	if err != nil {
		return err
	}
	archives, err := openAll(from)
	defer func() {
		for _, a := range archives {
			_ = a.Close() // it was only read
		}
	}()
	if err != nil {
		return err
	}
	data, err := datadir.Open(path)
	if err != nil {
		return err
	}
	release, err := data.Own()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, release()) }()
	if !*replace && slices.ContainsFunc(databases(), data.HasDatabase) {
		return fmt.Errorf("%s has databases already; add --replace to remove what is in them first", path)
	}
	documents, err := restore(ctx, data, from, archives, *replace)
	if err != nil {
		return fmt.Errorf("%w (%w)", errPartly, err)
	}
	_, _ = fmt.Fprintf(messages, "fitfusion: %d documents and the keys restored to %s\n", documents, path)
	return nil
}

// openAll opens the archives of a backup, each found whole.
func openAll(from string) (archives []*os.File, err error) {
	for _, name := range databases() {
		file, err := os.Open(filepath.Join(from, name+archive.Suffix)) //nolint:gosec // the operator names the directory
		if err != nil {
			return archives, fmt.Errorf("open the archive: %w", err)
		}
		archives = append(archives, file)
		if _, err := archive.Verify(file, name); err != nil {
			return archives, fmt.Errorf("%s: %w", file.Name(), err)
		}
	}
	return archives, nil
}

func restore(ctx context.Context, data datadir.Dir, from string, archives []*os.File, replace bool) (documents int64, err error) {
	for i, name := range databases() {
		summary, err := service.RestoreFrom(ctx, data.Database().Reveal(), name, archives[i], replace)
		if err != nil {
			return 0, fmt.Errorf("%s: %w", name, err)
		}
		documents += summary.Documents
	}
	return documents, data.TakeFiles(from)
}
