package rest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/progress/api"
)

func TestLifeOfAWorkout(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	body := workout(1, 0, "goblet-squat", `{"kind":"warmup","kg":20,"reps":8},`+three(40, 12, 2))
	created := a.log("ana", "/api/progress/workouts", body, http.StatusCreated)
	path := "/api/progress/workouts/" + uuid(1)
	got := a.send("ana", "GET", path, "")
	if !bytes.Equal(got.body, created.body) || got.etag != created.etag {
		t.Errorf("created %s %s\nread    %s %s", created.etag, created.body, got.etag, got.body)
	}
	var sent, stored map[string]any
	_ = json.Unmarshal([]byte(body), &sent)
	_ = json.Unmarshal(got.body, &stored)
	if stored["workingSets"] != 3.0 || stored["etag"] != got.etag {
		t.Errorf("working sets %v, etag %v", stored["workingSets"], stored["etag"])
	}
	delete(stored, "workingSets")
	delete(stored, "etag")
	if !reflect.DeepEqual(sent, stored) {
		t.Errorf("sent %v\nread %v", sent, stored)
	}

	edited := a.send("ana", "PUT", path, workout(1, 1, "goblet-squat", three(42.5, 8, 1)), "If-Match", got.etag)
	if w := read[api.Workout](t, edited); edited.etag == got.etag || *w.Exercises[0].Sets[0].Kg != 42.5 {
		t.Errorf("edited %s", edited.body)
	}
	if r := a.send("ana", "DELETE", path, "", "If-Match", got.etag); r.status != http.StatusPreconditionFailed {
		t.Errorf("stale delete: %d", r.status)
	}
	if r := a.send("ana", "DELETE", path, "", "If-Match", edited.etag); r.status != http.StatusNoContent {
		t.Errorf("delete: %d %s", r.status, r.body)
	}
	if r := a.send("ana", "GET", path, ""); r.status != http.StatusNotFound {
		t.Errorf("after delete: %d", r.status)
	}
}

func TestSentTwiceIsStoredOnce(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	for _, tc := range []struct{ path, body string }{
		{"/api/progress/workouts", workout(1, 0, "row", three(40, 10, 2))},
		{"/api/progress/measurements", weighIn(2, 0, 80)},
	} {
		first := a.log("ana", tc.path, tc.body, http.StatusCreated)
		again := a.log("ana", tc.path, tc.body, http.StatusOK)
		if !bytes.Equal(first.body, again.body) || first.etag != again.etag {
			t.Errorf("%s: first %s, again %s", tc.path, first.body, again.body)
		}
	}
}

func TestEditSentTwiceIsDoneOnce(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	path := "/api/progress/workouts/" + uuid(1)
	created := a.log("ana", "/api/progress/workouts", workout(1, 0, "row", three(40, 10, 2)), http.StatusCreated)
	edit := workout(1, 0, "row", three(42.5, 8, 1))
	first := a.send("ana", "PUT", path, edit, "If-Match", created.etag)
	again := a.send("ana", "PUT", path, edit, "If-Match", created.etag)
	if first.status != http.StatusOK || again.status != http.StatusOK || first.etag != again.etag || !bytes.Equal(first.body, again.body) {
		t.Errorf("first %d %s, again %d %s", first.status, first.etag, again.status, again.etag)
	}
	if r := a.send("ana", "PUT", path, workout(1, 0, "row", three(45, 8, 1)), "If-Match", created.etag); r.status != http.StatusPreconditionFailed {
		t.Errorf("another edit of the version before: %d", r.status)
	}
}

func TestSentByManyAtOnceIsStoredOnce(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	for path, body := range map[string]string{
		"/api/progress/workouts": workout(7, 0, "row", three(40, 10, 2)), "/api/progress/measurements": weighIn(7, 0, 80),
	} {
		var mu sync.Mutex
		var wg sync.WaitGroup
		count := map[int]int{}
		for range 20 {
			wg.Go(func() {
				r := a.send("ana", "POST", path, body)
				mu.Lock()
				defer mu.Unlock()
				count[r.status]++
			})
		}
		wg.Wait()
		if count[http.StatusCreated] != 1 || count[http.StatusOK] != 19 {
			t.Errorf("%s: %v", path, count)
		}
	}
	if page := read[api.WorkoutPage](t, a.send("ana", "GET", "/api/progress/workouts", "")); len(page.Items) != 1 {
		t.Errorf("%d workouts", len(page.Items))
	}
}

// Ten workouts of the same instant and five others come by threes, each once.
func TestPagesOverTies(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	for i := range 15 {
		a.log("ana", "/api/progress/workouts", workout(i, max(0, i-9), "row", three(40, 10, 2)), http.StatusCreated)
		a.log("ana", "/api/progress/measurements", weighIn(i, max(0, i-9), 80), http.StatusCreated)
	}
	a.log("ben", "/api/progress/workouts", workout(99, 0, "row", three(40, 10, 2)), http.StatusCreated)
	for _, list := range []string{"workouts", "measurements"} {
		seen := map[string]bool{}
		cursor, pages, last := "", 0, now().AddDate(1, 0, 0)
		for {
			type item struct {
				ID            string
				StartedAt, At *time.Time
			}
			page := read[struct {
				Items []item
				Next  string
			}](t, a.send("ana", "GET", "/api/progress/"+list+"?limit=3&cursor="+cursor, ""))
			for _, i := range page.Items {
				at := i.At
				if at == nil {
					at = i.StartedAt
				}
				if seen[i.ID] || at.After(last) {
					t.Errorf("%s: %s again or out of order", list, i.ID)
				}
				seen[i.ID], last = true, *at
			}
			pages++
			if cursor = page.Next; cursor == "" {
				break
			}
		}
		if len(seen) != 15 || pages != 5 {
			t.Errorf("%s: %d items on %d pages", list, len(seen), pages)
		}
	}
	day := now().AddDate(0, 0, -2).Format("2006-01-02")
	page := read[api.WorkoutPage](t, a.send("ana", "GET", "/api/progress/workouts?from="+day+"T00:00:00Z&to="+day+"T23:59:59Z", ""))
	if len(page.Items) != 1 || page.Next != nil {
		t.Errorf("%d workouts of one day", len(page.Items))
	}
}

func TestTwoUsersDoNotSeeEachOther(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	body := workout(1, 0, "row", three(40, 10, 2))
	etag := a.log("ana", "/api/progress/workouts", body, http.StatusCreated).etag
	a.log("ana", "/api/progress/measurements", weighIn(2, 0, 80), http.StatusCreated)
	for _, r := range []struct{ method, path, body string }{
		{"GET", "/api/progress/workouts/" + uuid(1), ""},
		{"PUT", "/api/progress/workouts/" + uuid(1), body},
		{"DELETE", "/api/progress/workouts/" + uuid(1), ""},
		{"DELETE", "/api/progress/measurements/" + uuid(2), ""},
	} {
		if got := a.send("ben", r.method, r.path, r.body, "If-Match", etag); got.status != http.StatusNotFound {
			t.Errorf("%s %s as another user: %d", r.method, r.path, got.status)
		}
		if got := a.send("", r.method, r.path, r.body, "If-Match", etag); got.status != http.StatusUnauthorized {
			t.Errorf("%s %s as nobody: %d", r.method, r.path, got.status)
		}
	}
	for _, path := range []string{"/workouts", "/measurements", "/exercises/row/history"} {
		if page := read[struct{ Items []any }](t, a.send("ben", "GET", "/api/progress"+path, "")); len(page.Items) != 0 {
			t.Errorf("%s shows another user's", path)
		}
	}
	if s := read[api.Summary](t, a.send("ben", "GET", "/api/progress/summary", "")); s.Sessions != 0 || len(s.Weight.Points) != 0 {
		t.Error("the summary counts another user's")
	}
	// The same id is another document of another person's.
	a.log("ben", "/api/progress/workouts", workout(1, 3, "press", three(10, 8, 2)), http.StatusCreated)
	if got := a.send("ana", "GET", "/api/progress/workouts/"+uuid(1), ""); got.etag != etag || !strings.Contains(string(got.body), "row") {
		t.Errorf("ana's workout became %s", got.body)
	}
}

func TestDeletedMeasurementIsGone(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	a.log("ana", "/api/progress/measurements", weighIn(2, 0, 80), http.StatusCreated)
	for _, want := range []int{http.StatusNoContent, http.StatusNotFound} {
		if r := a.send("ana", "DELETE", "/api/progress/measurements/"+uuid(2), ""); r.status != want {
			t.Errorf("%d, want %d", r.status, want)
		}
	}
}

// stuck is an engine whose listings wait until they are told to stop.
type stuck struct {
	docstore.Engine
	docstore.Collection
	began, ended chan struct{}
}

func (s *stuck) Open(context.Context, docstore.Spec) (docstore.Collection, error) { return s, nil }

func (s *stuck) List(ctx context.Context, _ docstore.Query) (docstore.Page[docstore.Raw], error) {
	close(s.began)
	<-ctx.Done()
	close(s.ended)
	return docstore.Page[docstore.Raw]{}, ctx.Err()
}

func TestACancelledRequestStopsItsQuery(t *testing.T) {
	t.Parallel()
	engine := &stuck{began: make(chan struct{}), ended: make(chan struct{})}
	a := startOn(t, engine, nil)
	ctx, cancel := context.WithCancel(t.Context())
	req, err := http.NewRequestWithContext(ctx, "GET", a.url+"/api/progress/summary", http.NoBody)
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
