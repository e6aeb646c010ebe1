package rest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

func TestLifeOfAProfile(t *testing.T) {
	t.Parallel()
	a := start(t)
	if r := a.send("ana", "GET", "/api/profile", ""); r.status != http.StatusNotFound {
		t.Fatalf("before: %d", r.status)
	}
	first := a.create("ana")
	got := a.send("ana", "GET", "/api/profile", "")
	var sent, stored any
	_ = json.Unmarshal([]byte(whole(nil)), &sent)
	_ = json.Unmarshal(got.body, &stored)
	if !reflect.DeepEqual(sent, stored) || got.etag != first {
		t.Errorf("sent %v\nread %v, etag %s after %s", sent, stored, got.etag, first)
	}
	replaced := a.send("ana", "PUT", "/api/profile", whole(map[string]any{"weightKg": 79.5, "waistCm": nil}), "If-Match", first)
	if replaced.status != http.StatusOK || replaced.etag == first || replaced.field(t, "weightKg") != 79.5 || replaced.field(t, "waistCm") != nil {
		t.Errorf("replace: %d %s %s", replaced.status, replaced.etag, replaced.body)
	}
	patched := a.send("ana", "PATCH", "/api/profile", `{"restingHeartRate":null,"preferences":{"theme":"dark","hand":null}}`, "If-Match", replaced.etag)
	if patched.status != http.StatusOK || patched.field(t, "restingHeartRate") != nil ||
		patched.field(t, "preferences", "theme") != "dark" || patched.field(t, "preferences", "textSize") != 150.0 || patched.field(t, "preferences", "hand") != nil {
		t.Errorf("patch: %d %s", patched.status, patched.body)
	}
	again := a.send("ana", "GET", "/api/profile", "")
	if !bytes.Equal(again.body, patched.body) || again.etag != patched.etag {
		t.Errorf("read %s, patched %s", again.body, patched.body)
	}
}

func TestPreconditions(t *testing.T) {
	t.Parallel()
	a := start(t)
	body := whole(nil)
	if r := a.send("ana", "PUT", "/api/profile", body, "If-Match", `"1"`); r.status != http.StatusPreconditionFailed {
		t.Errorf("replace of nothing: %d", r.status)
	}
	if r := a.send("ana", "PATCH", "/api/profile", `{}`, "If-Match", `"1"`); r.status != http.StatusNotFound {
		t.Errorf("patch of nothing: %d", r.status)
	}
	etag := a.create("ana")
	if r := a.send("ana", "PUT", "/api/profile", whole(map[string]any{"weightKg": 79.5}), "If-Match", etag); r.status != http.StatusOK {
		t.Fatal(r.status)
	}
	cases := []struct {
		method  string
		headers []string
		want    int
	}{
		{"PUT", nil, http.StatusPreconditionRequired},
		{"PATCH", nil, http.StatusPreconditionRequired},
		{"PUT", []string{"If-None-Match", "*"}, http.StatusPreconditionFailed},
		{"PUT", []string{"If-None-Match", `"1"`}, http.StatusBadRequest},
		{"PUT", []string{"If-None-Match", "*", "If-Match", `"2"`}, http.StatusBadRequest},
		{"PUT", []string{"If-Match", etag}, http.StatusPreconditionFailed},
		{"PATCH", []string{"If-Match", etag}, http.StatusPreconditionFailed},
		{"PATCH", []string{"If-Match", "*"}, http.StatusPreconditionFailed},
		{"PATCH", []string{"If-Match", `"-1"`}, http.StatusPreconditionFailed},
		{"PUT", []string{"If-Match", `"99999999999999999999"`}, http.StatusPreconditionFailed},
	}
	if r := a.send("ana", "PATCH", "/api/profile", `{"heightCm":30}`, "If-Match", etag); r.status != http.StatusPreconditionFailed {
		t.Errorf("a patch of a stale version was judged by its contents: %d", r.status)
	}
	for _, tc := range cases {
		sent := body
		if tc.method == "PATCH" {
			sent = `{"weightKg":81}`
		}
		if r := a.send("ana", tc.method, "/api/profile", sent, tc.headers...); r.status != tc.want {
			t.Errorf("%s with %q: %d, want %d", tc.method, tc.headers, r.status, tc.want)
		}
	}
}

// Of many edits of one version one wins, whatever the method.
func TestOneEditWins(t *testing.T) {
	t.Parallel()
	a := start(t)
	etag := a.create("ana")
	var mu sync.Mutex
	var wg sync.WaitGroup
	count := map[int]int{}
	for i := range 20 {
		wg.Go(func() {
			method, body := "PUT", whole(map[string]any{"weightKg": 60 + i})
			if i%2 == 0 {
				method, body = "PATCH", fmt.Sprintf(`{"weightKg":%d}`, 60+i)
			}
			r := a.send("ana", method, "/api/profile", body, "If-Match", etag)
			mu.Lock()
			defer mu.Unlock()
			count[r.status]++
		})
	}
	wg.Wait()
	if count[http.StatusOK] != 1 || count[http.StatusPreconditionFailed] != 19 {
		t.Errorf("statuses %v", count)
	}
}

// An edit whose answer was lost is sent again, and done once.
func TestSentTwiceIsDoneOnce(t *testing.T) {
	t.Parallel()
	a := start(t)
	twice := func(method, body, want string, headers ...string) {
		t.Helper()
		first := a.send("ana", method, "/api/profile", body, headers...)
		again := a.send("ana", method, "/api/profile", body, headers...)
		if first.etag != want || first.status >= 300 || again.status != first.status || again.etag != want || !bytes.Equal(first.body, again.body) {
			t.Errorf("%s %v: %d %s, again %d %s %s", method, headers, first.status, first.etag, again.status, again.etag, again.body)
		}
	}
	twice("PUT", whole(nil), `"1"`, "If-None-Match", "*")
	twice("PUT", whole(map[string]any{"weightKg": 79.5, "waistCm": nil}), `"2"`, "If-Match", `"1"`)
	twice("PATCH", `{"weightKg":81,"preferences":{"theme":"dark"}}`, `"3"`, "If-Match", `"2"`)
	if r := a.send("ana", "PUT", "/api/profile", whole(map[string]any{"weightKg": 79.5, "waistCm": nil}), "If-Match", `"1"`); r.status != http.StatusPreconditionFailed {
		t.Errorf("sent a third time, after another edit: %d", r.status)
	}
}

func TestTwoUsersDoNotSeeEachOther(t *testing.T) {
	t.Parallel()
	a := start(t)
	etag := a.create("ana")
	for _, r := range []struct{ method, path, body string }{
		{"GET", "/api/profile", ""},
		{"GET", "/api/profile/insights", ""},
		{"PATCH", "/api/profile", `{"weightKg":70}`},
	} {
		if got := a.send("ben", r.method, r.path, r.body, "If-Match", etag); got.status != http.StatusNotFound {
			t.Errorf("%s %s as another user: %d", r.method, r.path, got.status)
		}
		if got := a.send("", r.method, r.path, r.body, "If-Match", etag); got.status != http.StatusUnauthorized {
			t.Errorf("%s %s as nobody: %d", r.method, r.path, got.status)
		}
	}
	if got := a.send("ben", "PUT", "/api/profile", whole(nil), "If-Match", etag); got.status != http.StatusPreconditionFailed {
		t.Errorf("PUT as another user: %d", got.status)
	}
	a.create("ben")
	if got := a.send("ana", "GET", "/api/profile", ""); got.etag != etag {
		t.Errorf("ana's version moved to %s", got.etag)
	}
}

func TestInsights(t *testing.T) {
	t.Parallel()
	a := start(t)
	a.create("ana")
	r := a.send("ana", "GET", "/api/profile/insights", "")
	if r.status != http.StatusOK || r.field(t, "age") != 30.0 {
		t.Fatalf("%d %s", r.status, r.body)
	}
	values := map[any]any{}
	for _, f := range r.field(t, "figures").([]any) {
		values[f.(map[string]any)["name"]] = f.(map[string]any)["value"]
	}
	if values["bmi"] != 24.69 || values["bmr"] != 1780.0 || values["max_heart_rate"] != 187.0 {
		t.Errorf("figures %v", values)
	}
	zones := r.field(t, "heartRateZones").([]any)
	if len(zones) != 3 || zones[1].(map[string]any)["lowBpm"] != 110.8 || zones[1].(map[string]any)["talkTest"] != "talk" {
		t.Errorf("zones %v", zones)
	}
}

// stuck is an engine whose reads wait until they are told to stop.
type stuck struct {
	docstore.Engine
	docstore.Collection
	began, ended chan struct{}
}

func (s *stuck) Open(context.Context, docstore.Spec) (docstore.Collection, error) { return s, nil }

func (s *stuck) Get(ctx context.Context, _, _ string) (docstore.Raw, error) {
	close(s.began)
	<-ctx.Done()
	close(s.ended)
	return docstore.Raw{}, ctx.Err()
}

func TestACancelledRequestStopsItsQuery(t *testing.T) {
	t.Parallel()
	engine := &stuck{began: make(chan struct{}), ended: make(chan struct{})}
	a := startOn(t, engine)
	ctx, cancel := context.WithCancel(t.Context())
	req, err := http.NewRequestWithContext(ctx, "GET", a.url+"/api/profile", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+a.issuer.Token(t, "ana"))
	go func() {
		<-engine.began
		cancel()
	}()
	if resp, err := http.DefaultClient.Do(req); err == nil {
		resp.Body.Close()
		t.Error("the request was answered")
	}
	select {
	case <-engine.ended:
	case <-time.After(5 * time.Second):
		t.Error("the query still runs")
	}
}
