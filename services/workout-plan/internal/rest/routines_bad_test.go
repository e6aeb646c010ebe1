package rest_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/api"
)

func TestBadRoutinesAreNamed(t *testing.T) {
	t.Parallel()
	c := start(t)
	c.people.byUser["ana"] = beginner()
	good := contents(withID(routineA), "Mine")
	instead := func(old, replacement string) string {
		if !strings.Contains(good, old) {
			t.Fatalf("%s is not in %s", old, good)
		}
		return strings.Replace(good, old, replacement, 1)
	}
	c.must(http.StatusCreated, "ana", "POST", "", "", contents(withID(routineB), "There"))
	for name, tc := range map[string]struct {
		method, path, body string
		status             int
		pointer            string
	}{
		"no UUID":             {"POST", "", instead(routineA, "1"), 422, "/id"},
		"no name":             {"POST", "", instead(`"name":"Mine",`, ""), 422, "/name"},
		"no days":             {"POST", "", fmt.Sprintf(`{"id":%q,"name":"x","days":[]}`, routineA), 422, "/days"},
		"an owner":            {"POST", "", instead(`"name":"Mine"`, `"name":"Mine","owner":"ben"`), 400, "/owner"},
		"unknown, deep":       {"POST", "", instead(`"count":1`, `"count":1,"kg":40`), 400, "/days/0/items/0/sets/0/kg"},
		"a text for a number": {"POST", "", instead(`"restSeconds":90`, `"restSeconds":"90"`), 400, "/days/0/items/0/restSeconds"},
		"an unknown exercise": {"POST", "", instead("goblet-squat", "moon-walk"), 422, "/days/0/items/0/exerciseId"},
		"a failure set":       {"POST", "", instead("amrap", "failure"), 422, "/days/0/items/2/sets/0/type"},
		"a lonely superset":   {"PUT", "/" + routineB, strings.Replace(contents("", "x"), `"group":"A",`, "", 1), 422, "/days/0/items/2/group"},
		"9,999 sets":          {"PUT", "/" + routineB, strings.Replace(contents("", "x"), `"count":1`, `"count":9999`, 1), 422, "/days/0/items/0/sets/0/count"},
		"no reserve":          {"POST", "/validate", strings.Replace(contents("", "x"), `,"rir":2`, ``, 1), 422, "/days/0/items/0/sets/1/rir"},
		"an id to validate":   {"POST", "/validate", good, 400, "/id"},
		"French":              {"POST", "/validate?lang=fr", contents("", "x"), 422, "?lang"},
		"two sources":         {"POST", "/copies", fmt.Sprintf(`{"id":%q,"predefined":"a","token":"b"}`, routineA), 422, "/predefined"},
		"no source":           {"POST", "/copies", fmt.Sprintf(`{"id":%q}`, routineA), 422, "/predefined"},
		"a huge page":         {"GET", "?limit=1000000000", "", 422, "?limit"},
		"eight days":          {"GET", "/predefined?days=8", "", 422, "?days"},
		"an unknown goal":     {"GET", "/predefined?goal=fly", "", 422, "?goal"},
		"a wordy version":     {"GET", "/" + routineB + "/versions/last", "", 400, "?version"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := c.send("ana", tc.method, tc.path, `"1"`, tc.body)
			var p api.Problem
			a.decode(t, &p)
			if a.status != tc.status || len(p.Errors) == 0 || p.Errors[0].Pointer != tc.pointer {
				t.Errorf("status %d, want %d at %s: %.400s", a.status, tc.status, tc.pointer, a.body)
			}
		})
	}
	t.Run("a body without end", func(t *testing.T) {
		t.Parallel()
		if a := c.send("ana", "POST", "", "", instead("canary-note", strings.Repeat("x", 300<<10))); a.status != http.StatusRequestEntityTooLarge {
			t.Errorf("status %d", a.status)
		}
	})
	t.Run("a foreign cursor", func(t *testing.T) {
		t.Parallel()
		if a := c.send("ana", "GET", "?cursor=mine", "", ""); a.status != http.StatusBadRequest {
			t.Errorf("status %d: %s", a.status, a.body)
		}
	})
}
