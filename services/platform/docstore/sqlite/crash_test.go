package sqlite_test

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

// crashFile makes this test binary write to that file until it is killed.
const crashFile = "TEST_SQLITE_CRASH_FILE"

type entry struct{ N int }

var crashSpec = docstore.Spec{Name: "entries", Unique: []string{"number"}}

// TestKill kills a process that writes, several times over one file: what it
// had acknowledged is there, once, and the file opens as if nothing had been.
func TestKill(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "x.db")
	acknowledged := map[string]bool{}
	for round := range 5 {
		for _, id := range writeAndKill(t, path, round) {
			acknowledged[id] = true
		}
		e := open(t, path)
		c, err := docstore.Open[entry](t.Context(), e, crashSpec)
		if err != nil {
			t.Fatal(err)
		}
		for id := range acknowledged {
			if _, err := c.Get(t.Context(), "ana", id); err != nil {
				t.Errorf("round %d: document %s was acknowledged: %v", round, id, err)
			}
		}
		if err := e.Close(t.Context()); err != nil {
			t.Error(err)
		}
	}
	t.Logf("%d acknowledged writes over 5 kills", len(acknowledged))
}

func writeAndKill(t *testing.T, path string, round int) []string {
	t.Helper()
	child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestCrashChild$")
	child.Env = append(os.Environ(), crashFile+"="+path, fmt.Sprint("ROUND=", round))
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	var ids []string
	for lines := bufio.NewScanner(out); lines.Scan(); {
		ids = append(ids, lines.Text())
		if len(ids) == 150+50*round {
			if err := child.Process.Kill(); err != nil { // SIGKILL, in the midst of the others' writes
				t.Error(err)
			}
		}
	}
	if err := child.Wait(); err == nil || len(ids) < 150 {
		t.Fatalf("the writer ended by itself after %d writes", len(ids))
	}
	return ids
}

// TestCrashChild is the process that TestKill kills: eight writers that print
// the id of each document when it is acknowledged.
//
//nolint:paralleltest // it runs alone
func TestCrashChild(t *testing.T) {
	path, ok := os.LookupEnv(crashFile)
	if !ok {
		return // an ordinary run of the tests
	}
	c, err := docstore.Open[entry](t.Context(), open(t, path), crashSpec)
	if err != nil {
		t.Fatal(err)
	}
	var writers sync.WaitGroup
	for w := range 8 {
		writers.Go(func() {
			for n := range 100_000 {
				id := fmt.Sprint(os.Getenv("ROUND"), "-", w, "-", n)
				d := docstore.Doc[entry]{Owner: "ana", ID: id, Body: entry{N: n}, Unique: map[string]string{"number": id}}
				if err := c.Insert(t.Context(), d); err != nil {
					t.Error(err)
					return
				}
				fmt.Fprintln(os.Stdout, id) // one write of the system: whole lines
			}
		})
	}
	writers.Wait()
}
