package config_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/config"
)

func secretFile(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestSecretsFromFiles(t *testing.T) {
	t.Parallel()
	var cfg own
	err := config.Load(&cfg, []string{"DATABASE_URL_FILE=" + secretFile(t, "mongodb://db\n"), "KEY_FILE=" + secretFile(t, "a\nb\r\n")})
	if err != nil || cfg.Database.Reveal() != "mongodb://db" || cfg.Key.Reveal() != "a\nb" {
		t.Errorf("%q, %q: %v", cfg.Database.Reveal(), cfg.Key.Reveal(), err)
	}
	for name, tc := range map[string]struct{ environ []string }{
		"both":    {[]string{"DATABASE_URL=canary", "DATABASE_URL_FILE=" + secretFile(t, "canary")}},
		"no file": {[]string{"DATABASE_URL_FILE=/nowhere/at/all"}},
		"empty":   {[]string{"DATABASE_URL_FILE=" + secretFile(t, "\n")}},
	} {
		err := config.Load(new(own), tc.environ)
		if err == nil || !strings.Contains(err.Error(), "DATABASE_URL") || strings.Contains(err.Error(), "canary") {
			t.Errorf("%s: %v", name, err)
		}
	}
	// A value that is no secret has no file.
	if err := config.Load(&cfg, []string{"DATABASE_URL=x", "ADDR_FILE=/nowhere/at/all"}); err != nil {
		t.Error(err)
	}
}
