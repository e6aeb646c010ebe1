package store_test

import (
	"context"
	"fmt"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

var noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

func open(t *testing.T) docstore.Engine {
	t.Helper()
	engine, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "routines.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(context.Background()) })
	return engine
}

func routines(t *testing.T, engine docstore.Engine) *store.Routines {
	t.Helper()
	s, err := store.OpenRoutines(t.Context(), engine)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// named is a routine of one day; order is of its exercises.
func named(name string, order ...string) routine.Routine {
	day := routine.Day{Name: "Day", Items: []routine.Item{}}
	for _, id := range order {
		rir := 2
		day.Items = append(day.Items, routine.Item{ExerciseID: id, RestSeconds: 90, Sets: []routine.Sets{
			{Type: routine.Normal, Count: 3, RepsMin: 8, RepsMax: 12, RIR: &rir},
		}})
	}
	return routine.Restore(routine.Facts{Name: name, Days: []routine.Day{day}})
}

// model is what a routine should be after everything that was done to it.
type model struct {
	etag     int64
	contents []routine.Routine // all that ever were, the current one last
	token    string
}

// TestARoutineAgainstAModel does things at random and compares: the contents
// and their order, the last twenty versions, the link.
func TestARoutineAgainstAModel(t *testing.T) {
	t.Parallel()
	s, runs := routines(t, open(t)), 0
	exercises := []string{"plank", "push-up", "goblet-squat", "table-row"}
	rapid.Check(t, func(t *rapid.T) {
		runs++
		owner, id, at, ctx := fmt.Sprintf("owner%d", runs), "r", noon, t.Context()
		draw := func() routine.Routine {
			return named(rapid.StringMatching(`[a-z]{1,8}`).Draw(t, "name"), rapid.Permutation(exercises).Draw(t, "order")...)
		}
		var m *model
		dead := []string{"not a token"}
		edit := func(r routine.Routine, stale bool) {
			at = at.Add(time.Second)
			version := m.etag
			if stale {
				version += 7
			}
			got, err := s.Edit(ctx, owner, id, r, version, at)
			if stale {
				if !fault.Is(err, fault.Stale) {
					t.Fatalf("an edit of another version: %v", err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(r, m.contents[len(m.contents)-1]) {
				m.contents = append(m.contents, r)
			}
			m.etag = got.Version
		}
		t.Repeat(map[string]func(*rapid.T){
			"add": func(t *rapid.T) {
				r := draw()
				got, created, err := s.Add(ctx, owner, id, r, at)
				if err != nil || created != (m == nil) {
					t.Fatalf("created %v, error %v", created, err)
				}
				if created {
					m = &model{contents: []routine.Routine{r}, etag: got.Version}
				}
			},
			"edit": func(t *rapid.T) {
				if m != nil {
					edit(draw(), rapid.Bool().Draw(t, "stale"))
				}
			},
			"restore": func(t *rapid.T) {
				if m == nil {
					return
				}
				stored, err := s.Get(ctx, owner, id)
				if err != nil {
					t.Fatal(err)
				}
				number := rapid.IntRange(1, len(m.contents)).Draw(t, "number")
				r, _, err := s.Contents(ctx, owner, &stored, number)
				if kept := number > len(m.contents)-store.KeptVersions; kept != (err == nil) {
					t.Fatalf("version %d of %d: %v", number, len(m.contents), err)
				}
				if err == nil {
					edit(r, false)
				}
			},
			"share": func(t *rapid.T) {
				if m == nil {
					return
				}
				token, got, err := s.Share(ctx, owner, id, at)
				if err != nil {
					t.Fatal(err)
				}
				if m.token != "" {
					dead = append(dead, m.token)
				}
				m.token, m.etag = token, got.Version
			},
			"unshare": func(t *rapid.T) {
				if m == nil {
					return
				}
				got, err := s.Unshare(ctx, owner, id)
				if err != nil {
					t.Fatal(err)
				}
				dead = append(dead, m.token)
				m.token, m.etag = "", got.Version
			},
			"delete": func(t *rapid.T) {
				if m == nil || !rapid.Bool().Draw(t, "really") {
					return
				}
				if err := s.Delete(ctx, owner, id, m.etag); err != nil {
					t.Fatal(err)
				}
				dead = append(dead, m.token)
				m = nil
			},
			"": func(t *rapid.T) {
				compare(t, s, owner, id, m)
				for _, token := range dead {
					if _, err := s.Shared(ctx, token); !fault.Is(err, fault.NotFound) {
						t.Fatalf("a dead link: %v", err)
					}
				}
			},
		})
	})
}

func compare(t *rapid.T, s *store.Routines, owner, id string, m *model) {
	got, err := s.Get(t.Context(), owner, id)
	if m == nil {
		if !fault.Is(err, fault.NotFound) {
			t.Fatalf("there should be none: %v", err)
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	n := len(m.contents)
	if got.Number != n || got.Version != m.etag || !reflect.DeepEqual(got.Routine, m.contents[n-1]) {
		t.Fatalf("got %+v, want version %d of %+v", got, n, m.contents[n-1])
	}
	if want := min(n, store.KeptVersions) - 1; len(got.Past) != want {
		t.Fatalf("%d earlier versions, want %d", len(got.Past), want)
	}
	for i, v := range got.Past {
		r, _, err := s.Contents(t.Context(), owner, &got, v.Number)
		if err != nil || v.Number != n-1-i || !reflect.DeepEqual(r, m.contents[v.Number-1]) {
			t.Fatalf("version %d at %d: %v", v.Number, i, err)
		}
	}
	if (got.SharedAt != nil) != (m.token != "") {
		t.Fatalf("shared %v", got.SharedAt)
	}
	if m.token != "" {
		if shared, err := s.Shared(t.Context(), m.token); err != nil || !reflect.DeepEqual(shared.Routine, got.Routine) {
			t.Fatalf("the link: %v", err)
		}
	}
}

// TestOneOfManyEditorsWins: fifty edits of one version, and the kept versions
// are whole.
func TestOneOfManyEditorsWins(t *testing.T) {
	t.Parallel()
	s, ctx := routines(t, open(t)), t.Context()
	if _, _, err := s.Add(ctx, "ana", "r", named("v1"), noon); err != nil {
		t.Fatal(err)
	}
	won := make(chan bool)
	for i := range 50 {
		go func() {
			_, err := s.Edit(ctx, "ana", "r", named(fmt.Sprintf("edit %d", i)), 1, noon)
			if err != nil && !fault.Is(err, fault.Stale) {
				t.Error(err)
			}
			won <- err == nil
		}()
	}
	var results []bool
	for range 50 {
		results = append(results, <-won)
	}
	if n := len(slices.DeleteFunc(results, func(ok bool) bool { return !ok })); n != 1 {
		t.Errorf("%d editors won", n)
	}
	stored, err := s.Get(ctx, "ana", "r")
	if err != nil || stored.Number != 2 {
		t.Fatalf("number %d, error %v", stored.Number, err)
	}
	if first, _, err := s.Contents(ctx, "ana", &stored, 1); err != nil || first.Facts().Name != "v1" {
		t.Errorf("version 1 is %q, error %v", first.Facts().Name, err)
	}
}

// TestAShareTokenIsNotStored: it is long, and the database holds its hash alone.
func TestAShareTokenIsNotStored(t *testing.T) {
	t.Parallel()
	engine := open(t)
	s := routines(t, engine)
	if _, _, err := s.Add(t.Context(), "ana", "r", named("v1"), noon); err != nil {
		t.Fatal(err)
	}
	token, _, err := s.Share(t.Context(), "ana", "r", noon)
	if err != nil || len(token) != 26 { // 5 bits a character
		t.Fatalf("token of %d characters, error %v", len(token), err)
	}
	err = engine.Dump(t.Context(), func(_ docstore.Spec, doc docstore.Raw) error {
		var body map[string]any
		if err := doc.Decode(&body); err != nil {
			return err
		}
		if strings.Contains(fmt.Sprint(doc.Record, body), token) {
			t.Error("the token is stored")
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
