package open_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/docstore/open"
)

func TestSQLite(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "data")
	e, err := open.Engine(t.Context(), "sqlite:"+dir, "profile")
	if err != nil {
		t.Fatal(err)
	}
	if err := e.Ping(t.Context()); err != nil {
		t.Error(err)
	}
	if err := e.Close(t.Context()); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "profile.db")); err != nil {
		t.Error(err)
	}
}

func TestRefused(t *testing.T) {
	t.Parallel()
	for url, name := range map[string]string{
		"":                                      "profile",
		"sqlite:":                               "profile",
		"postgres://user:secret@host/":          "profile",
		"user:secret@host":                      "profile",
		"mongodb://user:secret@host:port/":      "profile",
		"mongodb://user:secret@127.0.0.1:1/":    "profile",
		"sqlite:" + t.TempDir():                 "",
		"sqlite:" + t.TempDir() + "/x":          "../profile",
		"mongodb://user:secret@127.0.0.1:1/?x=": "a.b",
	} {
		e, err := open.Engine(t.Context(), url, name)
		if err == nil || e != nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%q, %q: engine %v, error %v", url, name, e, err)
		}
	}
}
