package mongowire_test

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/e2e/mongowire"
	"github.com/fitfusion/fitfusion/services/platform/docstore"
	engines "github.com/fitfusion/fitfusion/services/platform/docstore/open"
	"github.com/fitfusion/fitfusion/services/platform/service"
)

// TestMoves takes documents from SQLite to MongoDB and back by the commands
// that an operator runs: they are the same to the byte.
func TestMoves(t *testing.T) {
	t.Parallel()
	uri := mongowire.Start(t)
	name := database(t, uri) // the service is named for its database
	home := "DATABASE_URL=sqlite:" + t.TempDir()
	cluster := "MONGO_URI=" + uri
	again := "DATABASE_URL=sqlite:" + t.TempDir()
	fill(t, home, name)

	want := moved(t, home, cluster, name)
	for from, got := range map[string]map[string]string{
		"MongoDB": moved(t, cluster, again, name), "SQLite": moved(t, again, cluster, name),
	} {
		if len(got) != len(want) {
			t.Errorf("%s has %d documents, want %d", from, len(got), len(want))
		}
		for id := range want {
			if got[id] != want[id] {
				t.Fatalf("%s has\n%s, want\n%s", from, got[id], want[id])
			}
		}
	}
	if len(want) != 120 {
		t.Errorf("only %d documents moved", len(want))
	}
}

// moved restores a backup of one database into another, and gives each
// document as it was backed up.
func moved(t *testing.T, from, to, name string) map[string]string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "a.jsonl.gz")
	quiet := service.Streams{Messages: io.Discard}
	if err := service.Backup(t.Context(), name, []string{file}, []string{from}, quiet, time.Now); err != nil {
		t.Fatal(err)
	}
	if err := service.Restore(t.Context(), name, []string{"--replace", file}, []string{to}, quiet); err != nil {
		t.Fatal(err)
	}
	return lines(t, file)
}

// fill writes what is hard to keep: any text, numbers at the ends, times.
func fill(t *testing.T, environ, name string) {
	t.Helper()
	db, err := engines.Engine(t.Context(), environ[len("DATABASE_URL="):], name)
	if err != nil {
		t.Fatal(err)
	}
	texts := []string{"", "plain", "Ñandú 💪 \u2028 \ufffd", "\"quoted\" \\ /", "\x00\x01\t\n\x7f", "2026-03-29T01:59:59.120Z", "<b>&amp;"}
	reals := []float64{0, -0.1, 0.1 + 0.2, 1e20, 1e21, -1e-9, math.MaxFloat64, math.SmallestNonzeroFloat64}
	var list []docstore.Record
	for i := range 60 {
		text := texts[i%len(texts)]
		body, err := json.Marshal(map[string]any{
			"text": text, "none": nil, "large": math.MaxInt64 - i, "small": math.MinInt64 + i, "real": reals[i%len(reals)], "yes": true,
			"at": time.UnixMilli(int64(i)).UTC(), "fine": time.Unix(int64(i), 1).UTC(), "list": []any{1, "2", nil, map[string]any{}},
			"byName": map[string]int{"": 1, "a.b": 2, "$set": 3, "%": 4, text + "+": 5},
		})
		if err != nil {
			t.Fatal(err)
		}
		rec := docstore.Record{
			Owner: []string{"ana", "ana-", "ñ"}[i%3], ID: fmt.Sprint(i, "/💪"), At: time.UnixMilli(int64(i-30) * 1e9).UTC(),
			Version: int64(i*i + 1), Body: json.RawMessage(body),
		}
		if i%2 == 0 {
			rec.Unique, rec.Index = map[string]string{"mail": rec.ID}, map[string]string{"due": "yes"}
		}
		list = append(list, rec)
	}
	for _, collection := range []string{"first", "second"} {
		spec := docstore.Spec{Name: collection, Unique: []string{"mail"}, Index: []string{"due", "kind"}}
		if err := db.Load(t.Context(), spec, list); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// lines gives the lines of an archive's documents by what they are.
func lines(t *testing.T, file string) map[string]string {
	t.Helper()
	text, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer text.Close()
	plain, err := gzip.NewReader(text)
	if err != nil {
		t.Fatal(err)
	}
	found, collection := map[string]string{}, ""
	for scanner := bufio.NewScanner(plain); scanner.Scan(); {
		var line struct {
			Collection struct{ Name string }
			Document   struct{ Owner, ID string }
		}
		if err := json.Unmarshal(scanner.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		if line.Collection.Name != "" {
			collection = line.Collection.Name
		}
		if line.Document.ID != "" {
			found[collection+"/"+line.Document.Owner+"/"+line.Document.ID] = scanner.Text()
		}
	}
	return found
}
