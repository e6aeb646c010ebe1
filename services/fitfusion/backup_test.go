package fitfusion_test

import (
	"bytes"
	"encoding/json"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/fitfusion"
)

func backup(t *testing.T, data string, args ...string) error {
	t.Helper()
	return fitfusion.Backup(t.Context(), args, []string{"DATA_DIR=" + data}, io.Discard, time.Now)
}

func restore(t *testing.T, data string, args ...string) error {
	t.Helper()
	return fitfusion.Restore(t.Context(), args, []string{"DATA_DIR=" + data}, io.Discard)
}

// call gives the status of an answer, and what is in it.
func call(t *testing.T, method, url, token, body string, into any) int {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if into != nil {
		if err := json.NewDecoder(resp.Body).Decode(into); err != nil {
			t.Fatalf("%d: %v", resp.StatusCode, err)
		}
	}
	return resp.StatusCode
}

// TestBackupOfARunningInstallation brings it back elsewhere: the account is
// there, and a token of before counts, as the keys came along.
func TestBackupOfARunningInstallation(t *testing.T) {
	t.Parallel()
	data, copied, saved := t.TempDir(), filepath.Join(t.TempDir(), "data"), filepath.Join(t.TempDir(), "saved")
	url, _, stop := start(t, data, false)
	const credentials = `{"email":"ana@example.org","password":"a long enough word"}`
	var session struct{ AccessToken string }
	if got := call(t, http.MethodPost, url+"/api/auth/register", "", credentials, &session); got != http.StatusCreated {
		t.Fatalf("register: %d", got)
	}
	if err := backup(t, data, saved); err != nil {
		t.Fatal(err)
	}
	if err := restore(t, data, "--replace", saved); err == nil || !strings.Contains(err.Error(), "stop it first") {
		t.Errorf("restored under a running program: %v", err)
	}
	stop()
	private(t, saved)

	if err := restore(t, copied, saved); err != nil {
		t.Fatal(err)
	}
	url, _, stop = start(t, copied, false)
	if got := call(t, http.MethodGet, url+"/api/auth/me", session.AccessToken, "", nil); got != http.StatusOK {
		t.Errorf("the token of before: %d", got)
	}
	if got := call(t, http.MethodPost, url+"/api/auth/login", "", credentials, nil); got != http.StatusOK {
		t.Errorf("sign in: %d", got)
	}
	second := strings.Replace(credentials, "ana@", "bob@", 1)
	if got := call(t, http.MethodPost, url+"/api/auth/register", "", second, nil); got != http.StatusCreated {
		t.Errorf("register another: %d", got)
	}
	stop()

	if err := restore(t, copied, saved); err == nil || !strings.Contains(err.Error(), "--replace") {
		t.Errorf("restored over databases: %v", err)
	}
	if err := restore(t, copied, "--replace", saved); err != nil {
		t.Fatal(err)
	}
	url, _, _ = start(t, copied, false)
	if got := call(t, http.MethodPost, url+"/api/auth/login", "", second, nil); got != http.StatusUnauthorized {
		t.Errorf("sign in with an account that was not there: %d", got)
	}
	if got := call(t, http.MethodPost, url+"/api/auth/login", "", credentials, nil); got != http.StatusOK {
		t.Errorf("sign in with one that was: %d", got)
	}
}

// private demands that nobody else can read anything in a directory.
func private(t *testing.T, dir string) {
	t.Helper()
	files := 0
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s can be read by others: %v", path, info.Mode())
		}
		files++
		return err
	})
	if err != nil || files < 7 { // four archives, the keys and their directory, and itself
		t.Errorf("%d files, %v", files, err)
	}
}

// TestBackupsOfADirectory keeps the newest, and what is not its own.
func TestBackupsOfADirectory(t *testing.T) {
	t.Parallel()
	data, parent := t.TempDir(), t.TempDir()
	url, _, stop := start(t, data, false)
	if got := call(t, http.MethodPost, url+"/api/auth/register", "", `{"email":"a@example.org","password":"a long enough word"}`, nil); got != http.StatusCreated {
		t.Fatalf("register: %d", got)
	}
	stop()
	if err := os.Mkdir(filepath.Join(parent, "fitfusion-mine"), 0o700); err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 3, 29, 1, 59, 58, 0, time.UTC)
	for range 3 {
		now = now.Add(time.Second)
		var said bytes.Buffer
		err := fitfusion.Backup(t.Context(), []string{"--dir", parent, "--keep", "2"}, []string{"DATA_DIR=" + data}, &said, func() time.Time { return now })
		if err != nil || !strings.Contains(said.String(), "documents and the keys written to") {
			t.Fatalf("%q, error %v", said.String(), err)
		}
	}
	entries, err := os.ReadDir(parent)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if got, want := strings.Join(names, " "), "fitfusion-20260329T020000Z fitfusion-20260329T020001Z fitfusion-mine"; got != want {
		t.Errorf("there are %s, want %s", got, want)
	}

	saved := filepath.Join(parent, names[0])
	if err := os.Truncate(filepath.Join(saved, "progress.jsonl.gz"), 10); err != nil {
		t.Fatal(err)
	}
	empty := filepath.Join(t.TempDir(), "data")
	for name, tc := range map[string]struct {
		err  error
		says string
	}{
		"an archive is cut":    {restore(t, empty, saved), "not a whole archive"},
		"an archive is gone":   {restore(t, empty, filepath.Join(parent, names[2])), "auth.jsonl.gz"},
		"no arguments":         {restore(t, empty), "restore [--replace] DIR"},
		"no data":              {backup(t, empty, filepath.Join(parent, "x")), "DATA_DIR"},
		"it exists":            {backup(t, data, saved), "exists already"},
		"no directory":         {backup(t, data, filepath.Join(empty, "x", "y")), "no such file"},
		"backup: no arguments": {backup(t, data), "backup DIR"},
	} {
		if tc.err == nil || !strings.Contains(tc.err.Error(), tc.says) || strings.Contains(tc.err.Error(), "\n") {
			t.Errorf("%s: error %v, want one line with %q", name, tc.err, tc.says)
		}
	}
	if _, err := os.Stat(empty); err == nil {
		t.Error("a data directory was made on the way to an error")
	}
}
