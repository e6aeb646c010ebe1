package replicas_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/fitfusion/fitfusion/services/e2e/stack"
)

// editor is somebody whose every write follows from the answer to the one
// before: edits of a profile by its version, and refreshes of a session by its
// cookie. One that is lost or done twice breaks the chain.
type editor struct {
	url, token, etag string
	cookie           *http.Cookie
	edits, refreshes int
	failed           []error
}

const editEvery = 20 * time.Millisecond

func newEditor(t *testing.T, url string) *editor {
	t.Helper()
	e := &editor{url: url}
	var session struct{ AccessToken string }
	id := uuid.NewString()
	resp, err := e.call(http.MethodPost, "/api/auth/register", map[string]string{"email": id + "@editor.example", "password": uuid.NewString()}, &session)
	if err != nil {
		t.Fatal(err)
	}
	e.token, e.cookie = session.AccessToken, resp.Cookies()[0]
	if resp, err = e.call(http.MethodPut, "/api/profile", stack.Profile(), nil, "If-None-Match", "*"); err != nil {
		t.Fatal(err)
	}
	e.etag = resp.Header.Get("ETag")
	return e
}

// work edits and refreshes until over is closed.
func (e *editor) work(over <-chan struct{}) {
	tick := time.NewTicker(editEvery)
	defer tick.Stop()
	for n := 0; ; n++ {
		select {
		case <-over:
			return
		case <-tick.C:
		}
		var err error
		if n%5 == 4 {
			err = e.refresh()
		} else {
			err = e.edit()
		}
		if err != nil {
			e.failed = append(e.failed, err)
			return
		}
	}
}

// edit expects the version after the one it replaces.
func (e *editor) edit() error {
	profile := stack.Profile()
	profile["weightKg"] = 40 + e.edits%200
	resp, err := e.call(http.MethodPut, "/api/profile", profile, nil, "If-Match", e.etag, "Idempotency-Key", uuid.NewString())
	if err != nil {
		return err
	}
	e.edits++
	e.etag = resp.Header.Get("ETag")
	if want := strconv.Quote(strconv.Itoa(e.edits + 1)); e.etag != want {
		return fmt.Errorf("edit %d made version %s, want %s", e.edits, e.etag, want)
	}
	return nil
}

func (e *editor) refresh() error {
	var session struct{ AccessToken string }
	resp, err := e.call(http.MethodPost, "/api/auth/refresh", nil, &session, "Cookie", e.cookie.String(), "Idempotency-Key", uuid.NewString())
	if err != nil {
		return err
	}
	e.refreshes++
	e.token, e.cookie = session.AccessToken, resp.Cookies()[0]
	return nil
}

// check looks whether everything was done, and once.
func (e *editor) check(t *testing.T) {
	t.Helper()
	for _, err := range e.failed {
		t.Error(err)
	}
	var stored struct{ WeightKg float64 }
	resp, err := e.call(http.MethodGet, "/api/profile", nil, &stored)
	if err != nil {
		t.Fatal(err)
	}
	if etag := resp.Header.Get("ETag"); len(e.failed) == 0 && (etag != e.etag || stored.WeightKg != float64(40+(e.edits-1)%200)) {
		t.Errorf("after %d edits: version %s, weight %v", e.edits, etag, stored.WeightKg)
	}
	if e.edits < 20 || e.refreshes < 5 {
		t.Errorf("only %d edits and %d refreshes", e.edits, e.refreshes)
	}
	t.Logf("%d edits and %d refreshes in a row", e.edits, e.refreshes)
}

func (e *editor) call(method, path string, body, into any, header ...string) (*http.Response, error) {
	var content io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return nil, err
		}
		content = bytes.NewReader(text)
	}
	req, err := http.NewRequest(method, e.url+path, content)
	if err != nil {
		return nil, err
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if e.token != "" {
		req.Header.Set("Authorization", "Bearer "+e.token)
	}
	for i := 0; i < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode >= http.StatusMultipleChoices {
		return nil, fmt.Errorf("%s %s: %d %s", method, path, resp.StatusCode, text)
	}
	if into != nil {
		err = json.Unmarshal(text, into)
	}
	return resp, err
}
