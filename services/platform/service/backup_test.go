package service_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/open"
	"github.com/fitfusion/fitfusion/services/platform/service"
)

type item struct{ Text string }

var itemSpec = docstore.Spec{Name: "items", Unique: []string{"mail"}}

func itemsAt(t *testing.T, dir string) (docstore.Engine, docstore.Typed[item]) {
	t.Helper()
	engine, err := open.Engine(t.Context(), "sqlite:"+dir, "thing")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(context.WithoutCancel(t.Context())) })
	items, err := docstore.Open[item](t.Context(), engine, itemSpec)
	if err != nil {
		t.Fatal(err)
	}
	return engine, items
}

// put inserts an item that says what it is.
func put(t *testing.T, items docstore.Typed[item], owner, id string) {
	t.Helper()
	d := docstore.Doc[item]{
		Owner: owner, ID: id, Body: item{Text: owner + "/" + id}, Unique: map[string]string{"mail": owner + id},
	}
	if err := items.Insert(t.Context(), d); err != nil {
		t.Error(err)
	}
}

// contents gives the body of each document by owner/id.
func contents(t *testing.T, engine docstore.Portable) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := engine.Dump(t.Context(), func(_ docstore.Spec, raw docstore.Raw) error {
		var body json.RawMessage
		err := raw.Decode(&body)
		all[raw.Owner+"/"+raw.ID] = string(body)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func backup(t *testing.T, dir string, args ...string) (said string, err error) {
	t.Helper()
	var messages bytes.Buffer
	err = service.Backup(t.Context(), "thing", args, []string{"DATABASE_URL=sqlite:" + dir},
		service.Streams{Out: io.Discard, Messages: &messages}, time.Now)
	return messages.String(), err
}

func restore(t *testing.T, dir string, args ...string) (said string, err error) {
	t.Helper()
	var messages bytes.Buffer
	err = service.Restore(t.Context(), "thing", args, []string{"DATABASE_URL=sqlite:" + dir}, service.Streams{Messages: &messages})
	return messages.String(), err
}

// TestBackupOfARunningService restores elsewhere what was backed up under
// writes: all that was acknowledged before, and nothing that never was.
func TestBackupOfARunningService(t *testing.T) {
	t.Parallel()
	from, to, file := t.TempDir(), t.TempDir(), filepath.Join(t.TempDir(), "a.jsonl.gz")
	_, items := itemsAt(t, from)
	var mu sync.Mutex
	acknowledged := map[string]string{}
	writing, stop := context.WithCancel(t.Context())
	var writers sync.WaitGroup
	for w := range 4 {
		writers.Go(func() {
			for i := 0; writing.Err() == nil; i++ {
				owner, id := fmt.Sprint("w", w), fmt.Sprint(i)
				put(t, items, owner, id)
				mu.Lock()
				acknowledged[owner+"/"+id] = `{"Text":"` + owner + "/" + id + `"}`
				mu.Unlock()
			}
		})
	}
	time.Sleep(200 * time.Millisecond)
	mu.Lock()
	before := maps.Clone(acknowledged)
	mu.Unlock()
	said, err := backup(t, from, file)
	stop()
	writers.Wait()
	if err != nil || !strings.Contains(said, file) {
		t.Fatalf("%q, error %v", said, err)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the archive: %v, error %v", info.Mode(), err)
	}
	if said, err = restore(t, to, file); err != nil || !strings.Contains(said, "documents restored") {
		t.Fatalf("%q, error %v", said, err)
	}
	engine, items := itemsAt(t, to)
	restored := contents(t, engine)
	for id, body := range before {
		if restored[id] != body {
			t.Errorf("%s was acknowledged, restored is %q", id, restored[id])
		}
	}
	for id, body := range restored {
		if acknowledged[id] != body {
			t.Errorf("restored is %s %q, which never was", id, body)
		}
	}
	if _, err := items.Find(t.Context(), "mail", "w00"); err != nil {
		t.Errorf("by its unique key: %v", err)
	}
	t.Logf("%d documents before, %d restored, %d in the end", len(before), len(restored), len(acknowledged))
}

// TestBackupKeeps the newest archives of its service, and strangers' files.
func TestBackupKeeps(t *testing.T) {
	t.Parallel()
	data, dir := t.TempDir(), t.TempDir()
	now := time.Date(2026, 3, 29, 1, 59, 58, 0, time.UTC)
	run := func() {
		t.Helper()
		now = now.Add(time.Second)
		err := service.Backup(t.Context(), "thing", []string{"--dir", dir, "--keep", "2"}, []string{"DATABASE_URL=sqlite:" + data},
			service.Streams{Messages: io.Discard}, func() time.Time { return now })
		if err != nil {
			t.Fatal(err)
		}
	}
	_, items := itemsAt(t, data)
	put(t, items, "ana", "1")
	others := []string{"other-20200101T000000Z.jsonl.gz", "thing-else-20200101T000000Z.jsonl.gz", "thing-notes.txt", "thing-last.jsonl.gz"}
	leftover := ".thing-20200101T000000Z.jsonl.gz-123.unfinished"
	for _, name := range append([]string{leftover}, others...) {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chtimes(filepath.Join(dir, leftover), now, now.Add(-48*time.Hour)); err != nil {
		t.Fatal(err)
	}
	for range 4 {
		run()
	}
	names := func() []string {
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, e := range entries {
			names = append(names, e.Name())
		}
		return names
	}
	want := append([]string{"thing-20260329T020001Z.jsonl.gz", "thing-20260329T020002Z.jsonl.gz"}, others...)
	slices.Sort(want)
	if got := names(); !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	if err := items.Delete(t.Context(), "ana", "1", 1); err != nil {
		t.Fatal(err)
	}
	run()
	if got := names(); len(got) != len(want)+1 {
		t.Errorf("an empty database pushed an archive out: %v", got)
	}
}

// TestBackupThroughAPipe is how a cluster without a volume does it.
func TestBackupThroughAPipe(t *testing.T) {
	t.Parallel()
	from, to := t.TempDir(), t.TempDir()
	_, items := itemsAt(t, from)
	put(t, items, "ana", "1")
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	written := make(chan error, 1)
	go func() {
		err := service.Backup(t.Context(), "thing", nil, []string{"DATABASE_URL=sqlite:" + from},
			service.Streams{Out: write, Messages: io.Discard}, time.Now)
		_ = write.Close()
		written <- err
	}()
	err = service.Restore(t.Context(), "thing", []string{"-"}, []string{"DATABASE_URL=sqlite:" + to},
		service.Streams{In: read, Messages: io.Discard})
	if errWrite := <-written; err != nil || errWrite != nil {
		t.Fatalf("backup %v, restore %v", errWrite, err)
	}
	engine, _ := itemsAt(t, to)
	if got := contents(t, engine); len(got) != 1 {
		t.Errorf("restored is %v", got)
	}
}

// TestBackupSaysWhatToDo in one line, and changes nothing.
func TestBackupSaysWhatToDo(t *testing.T) {
	t.Parallel()
	data, dir := t.TempDir(), t.TempDir()
	_, items := itemsAt(t, data)
	put(t, items, "ana", "1")
	good, cut := filepath.Join(dir, "good"), filepath.Join(dir, "cut")
	if _, err := backup(t, data, good); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(good)
	if err == nil {
		err = os.WriteFile(cut, text[:len(text)-9], 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	nowhere := filepath.Join(t.TempDir(), "nowhere")
	for name, tc := range map[string]struct {
		err  error
		says string
	}{
		"backup: two files":     {second(backup(t, data, "a", "b")), "backup [FILE]"},
		"backup: keep nowhere":  {second(backup(t, data, "--keep", "2")), "--dir DIR"},
		"backup: file and dir":  {second(backup(t, data, "--dir", dir, "x")), "--dir DIR"},
		"backup: unknown flag":  {second(backup(t, data, "--all")), "backup [FILE]"},
		"backup: no directory":  {second(backup(t, data, filepath.Join(nowhere, "x"))), nowhere},
		"backup: no database":   {second(backup(t, nowhere, good)), "there is none at " + nowhere},
		"restore: nothing":      {second(restore(t, nowhere)), "restore [--replace] FILE"},
		"restore: no such file": {second(restore(t, nowhere, filepath.Join(dir, "none"))), "none"},
		"restore: cut":          {second(restore(t, nowhere, cut)), "not a whole archive"},
		"restore: not empty":    {second(restore(t, data, good)), "--replace"},
		"restore: another's": {service.Restore(t.Context(), "other", []string{good}, []string{"DATABASE_URL=sqlite:" + nowhere},
			service.Streams{Messages: io.Discard}), "archive of thing, not of other"},
		"no database": {service.Backup(t.Context(), "thing", nil, nil, service.Streams{Out: io.Discard}, time.Now), "DATABASE_URL or MONGO_URI"},
		"two databases": {service.Restore(t.Context(), "thing", []string{good},
			[]string{"DATABASE_URL=sqlite:x", "MONGO_URI=mongodb://x"}, service.Streams{}), "DATABASE_URL or MONGO_URI"},
	} {
		if tc.err == nil || !strings.Contains(tc.err.Error(), tc.says) || strings.Contains(tc.err.Error(), "\n") {
			t.Errorf("%s: error %v, want one line with %q", name, tc.err, tc.says)
		}
	}
	if _, err := os.Stat(nowhere); err == nil {
		t.Error("a database was made on the way to an error")
	}
	engine, _ := itemsAt(t, data)
	if got := contents(t, engine); len(got) != 1 {
		t.Errorf("the database has %v", got)
	}
}

func second(_ string, err error) error { return err }

// TestBackupWaitsForTheDatabase: the network of a new pod may come up after it.
func TestBackupWaitsForTheDatabase(t *testing.T) {
	t.Parallel()
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	uri := "mongodb://" + listener.Addr().String() + "/?serverSelectionTimeoutMS=50"
	_ = listener.Close() // nobody answers there
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
	defer cancel()
	began := time.Now()
	err = service.Backup(ctx, "thing", nil, []string{"MONGO_URI=" + uri}, service.Streams{Out: io.Discard, Messages: io.Discard}, time.Now)
	if err == nil || time.Since(began) < time.Second {
		t.Errorf("gave up after %s: %v", time.Since(began), err)
	}
}
