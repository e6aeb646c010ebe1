package service

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/archive"
	"github.com/fitfusion/fitfusion/services/platform/docstore/open"
)

// Streams are a command's standard ones.
type Streams struct {
	In       *os.File
	Out      io.Writer
	Messages io.Writer // for people
}

// Std gives those of the process.
func Std() Streams { return Streams{In: os.Stdin, Out: os.Stdout, Messages: os.Stderr} }

// database is all of the configuration that a backup needs: the job that makes
// it has no key to sign with.
type database struct {
	DatabaseURL config.Secret `env:"DATABASE_URL"`
	MongoURI    config.Secret `env:"MONGO_URI"`
}

func databaseOf(environ []string) (string, error) {
	var d database
	if err := config.Load(&d, environ); err != nil {
		return "", err
	}
	switch {
	case (d.DatabaseURL == "") == (d.MongoURI == ""):
		return "", errors.New("set either DATABASE_URL or MONGO_URI")
	case d.MongoURI != "":
		return d.MongoURI.Reveal(), nil
	}
	return d.DatabaseURL.Reveal(), nil
}

var (
	errBackupUsage  = errors.New("the arguments are: backup [FILE], or backup --dir DIR [--keep N]")
	errRestoreUsage = errors.New("the arguments are: restore [--replace] FILE, with - for standard input")
)

// Backup is the command that writes the database of a service to an archive,
// also while the service runs:
//
//	backup [FILE]               to a file of mode 0600, or standard output
//	backup --dir DIR --keep N   to DIR/<service>-<UTC time>.jsonl.gz, and
//	                            remove all but the newest N of the service
func Backup(ctx context.Context, name string, args, environ []string, std Streams, now func() time.Time) error {
	flags := flag.NewFlagSet("backup", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	dir, keep := flags.String("dir", "", ""), flags.Int("keep", 0, "")
	if flags.Parse(args) != nil || flags.NArg() > 1 || *dir != "" && flags.NArg() > 0 || *keep < 0 || *keep > 0 && *dir == "" {
		return errBackupUsage
	}
	url, err := databaseOf(environ)
	if err != nil {
		return err
	}
	began := now()
	file := flags.Arg(0)
	if *dir != "" {
		file = filepath.Join(*dir, archive.Name(name, began))
	}
	summary, err := write(ctx, url, name, file, std.Out, began)
	if err != nil {
		return err
	}
	if file == "" || file == "-" {
		file = "standard output"
	}
	_, _ = fmt.Fprintf(std.Messages, "%s: %d documents written to %s\n", name, summary.Documents, file)
	if *keep == 0 || summary.Documents == 0 { // nothing pushes the last good archive out
		return nil
	}
	return archive.Prune(*dir, name, *keep, began)
}

func write(ctx context.Context, url, name, file string, out io.Writer, madeAt time.Time) (archive.Summary, error) {
	if file == "" || file == "-" {
		return withEngine(ctx, url, name, open.Existing, func(engine docstore.Engine) (archive.Summary, error) {
			return archive.Write(ctx, out, engine, name, madeAt)
		})
	}
	return BackupTo(ctx, url, name, file, madeAt)
}

// BackupTo writes the database of a service to a file.
func BackupTo(ctx context.Context, url, name, file string, madeAt time.Time) (archive.Summary, error) {
	return withEngine(ctx, url, name, open.Existing, func(engine docstore.Engine) (archive.Summary, error) {
		return archive.WriteFile(ctx, file, engine, name, madeAt)
	})
}

// Restore is the command that brings an archive back into the database of a
// service, which must not run meanwhile:
//
//	restore [--replace] FILE   "-" is standard input
//
// The database must be empty; --replace empties it, after the archive was
// read once and found whole.
func Restore(ctx context.Context, name string, args, environ []string, std Streams) error {
	flags := flag.NewFlagSet("restore", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	replace := flags.Bool("replace", false, "")
	if flags.Parse(args) != nil || flags.NArg() != 1 {
		return errRestoreUsage
	}
	url, err := databaseOf(environ)
	if err != nil {
		return err
	}
	from, file := std.In, flags.Arg(0)
	if file != "-" {
		if from, err = os.Open(file); err != nil { //nolint:gosec // the operator names the file
			return fmt.Errorf("open the archive: %w", err)
		}
		defer from.Close() //nolint:errcheck // it was only read
	}
	text, err := archive.Rewindable(from)
	if err != nil {
		return err
	}
	summary, err := RestoreFrom(ctx, url, name, text, *replace)
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintf(std.Messages, "%s: %d documents restored, as they were at %s\n",
		name, summary.Documents, summary.MadeAt.Format(time.RFC3339))
	return nil
}

// RestoreFrom brings an archive into the database of a service; see
// archive.Restore.
func RestoreFrom(ctx context.Context, url, name string, from io.ReadSeeker, replace bool) (archive.Summary, error) {
	if _, err := archive.Verify(from, name); err != nil { // before a new SQLite file is made for it
		return archive.Summary{}, err
	}
	return withEngine(ctx, url, name, open.Engine, func(engine docstore.Engine) (archive.Summary, error) {
		return archive.Restore(ctx, engine, name, from, replace)
	})
}

// withEngine runs do over an open database and closes it. It waits for one that
// does not answer yet: a pod may run before the network lets it through, and
// a job counts how often its containers end.
func withEngine(
	ctx context.Context, url, name string,
	opening func(ctx context.Context, url, name string) (docstore.Engine, error),
	do func(engine docstore.Engine) (archive.Summary, error),
) (archive.Summary, error) {
	engine, err := patiently(ctx, zerolog.Nop(), func(ctx context.Context) (docstore.Engine, error) {
		return opening(ctx, url, name)
	})
	if err != nil {
		return archive.Summary{}, err
	}
	summary, err := do(engine)
	closing, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeTimeout)
	defer cancel()
	return summary, errors.Join(err, engine.Close(closing))
}
