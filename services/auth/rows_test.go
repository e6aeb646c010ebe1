package auth_test

import (
	"bytes"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
)

// TestRow04And24Canaries looks for what nobody may see, in every answer, in
// the log and in the files of the database.
func TestRow04And24Canaries(t *testing.T) {
	t.Parallel()
	const email, password, other = "canary.mail@example.org", "canary pass phrase", "canary wrong phrase"
	dir := t.TempDir()
	a := startIn(t, dir, newClock(), "LOG_LEVEL=debug")
	b := a.browser(t)
	b.header.Set("User-Agent", "canary-agent/1.0")
	b.header.Set("X-Forwarded-For", "canary-address")
	var answers bytes.Buffer
	var tokens []string
	keep := func(r reply) reply {
		answers.Write(r.body)
		for _, c := range (&http.Response{Header: r.header}).Cookies() {
			if c.Value != "" {
				tokens = append(tokens, c.Value)
			}
		}
		return r
	}
	s := keep(b.send(http.MethodPost, "/api/auth/register", credentials(email, password))).session(t, http.StatusCreated)
	keep(b.send(http.MethodPost, "/api/auth/register", credentials(email, password))).want(t, http.StatusConflict)
	keep(b.login(email, password)).want(t, http.StatusOK)
	for keep(b.login(email, other)).status == http.StatusUnauthorized {
		continue
	}
	keep(b.send(http.MethodPost, "/api/auth/login", `{"email":"`+email+`","password":"`+other+`","`+email+`":1}`)).want(t, http.StatusBadRequest)
	keep(b.refresh()).want(t, http.StatusOK)
	keep(b.me(s.AccessToken)).want(t, http.StatusOK)
	keep(b.me(s.AccessToken+"x")).want(t, http.StatusUnauthorized)
	keep(b.send(http.MethodGet, "/.well-known/jwks.json", nil)).want(t, http.StatusOK)
	keep(b.send(http.MethodGet, "/api/auth/"+email+"?token="+s.AccessToken, nil)).want(t, http.StatusNotFound)

	for what, forbidden := range map[string][]string{
		"answers":  append([]string{password, other, "$argon2id$", "canary-agent", "canary-address"}, tokens...),
		"log":      append([]string{"canary", "$argon2id$", s.AccessToken, s.User.ID}, tokens...),
		"database": append([]string{password, other, "canary-agent", s.AccessToken}, tokens...),
	} {
		text := map[string]string{"answers": answers.String(), "log": a.log.String(), "database": files(t, dir)}[what]
		if text == "" {
			t.Errorf("no %s to search", what)
		}
		for _, secret := range forbidden {
			if strings.Contains(text, secret) {
				t.Errorf("the %s hold %q", what, secret)
			}
		}
	}
	if database := files(t, dir); !strings.Contains(database, "$argon2id$v=19$m=64,t=1,p=1$") {
		t.Error("the database holds no argon2id string: the search of it proves nothing")
	}
}

func files(t *testing.T, dir string) string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "auth.db*"))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(raw)
	}
	return all.String()
}

// TestRow05Rehash: a sign-in brings a stored hash to today's parameters.
func TestRow05Rehash(t *testing.T) {
	t.Parallel()
	dir, clock := t.TempDir(), newClock()
	startIn(t, dir, clock).browser(t).register("ana@example.org")
	today := startIn(t, dir, clock, "ARGON2_MEMORY_KIB=128", "ARGON2_TIME=2")
	today.browser(t).login("ana@example.org", wrongPassword).want(t, http.StatusUnauthorized)
	if got := storedHash(t, dir); !strings.HasPrefix(got, "$argon2id$v=19$m=64,t=1,p=1$") {
		t.Errorf("a wrong password changed the hash: %s", got)
	}
	for range 2 {
		today.browser(t).login("ana@example.org", goodPassword).want(t, http.StatusOK)
		if got := storedHash(t, dir); !strings.HasPrefix(got, "$argon2id$v=19$m=128,t=2,p=1$") {
			t.Errorf("stored %s", got)
		}
	}
}

func storedHash(t *testing.T, dir string) string {
	t.Helper()
	engine, err := sqlite.Open(t.Context(), filepath.Join(dir, "auth.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer engine.Close(t.Context())
	type record struct {
		Hash string `json:"hash"`
	}
	accounts, err := docstore.Open[record](t.Context(), engine, docstore.Spec{Name: "accounts", Unique: []string{"email"}})
	if err != nil {
		t.Fatal(err)
	}
	doc, err := accounts.Find(t.Context(), "email", "ana@example.org")
	if err != nil {
		t.Fatal(err)
	}
	return doc.Body.Hash
}

// TestRow06TooManyAtOnce: who cannot be hashed soon is told to come back.
func TestRow06TooManyAtOnce(t *testing.T) {
	t.Parallel()
	a := start(t, "ARGON2_MEMORY_KIB=19456", "ARGON2_TIME=2", "HASH_CONCURRENCY=1", "LOGIN_ADDRESS_LIMIT=1000")
	count := map[int]int{}
	for _, r := range parallel(100, func(i int) reply {
		return a.browser(t).login("user"+string(rune('a'+i%26))+string(rune('a'+i/26))+"@example.org", wrongPassword)
	}) {
		count[r.status]++
		if r.status == http.StatusServiceUnavailable {
			r.problem(t, http.StatusServiceUnavailable, "busy")
			if got := r.header.Get("Retry-After"); got != "1" {
				t.Errorf("Retry-After %q, want 1", got)
			}
		}
	}
	t.Logf("100 logins at once, one hash at a time: %v", count)
	if count[http.StatusServiceUnavailable] == 0 || count[http.StatusUnauthorized] == 0 || count[401]+count[503] != 100 {
		t.Errorf("answers %v, want some 401 and the rest 503", count)
	}
}
