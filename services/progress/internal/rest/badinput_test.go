package rest_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestBadInputIsRefusedWithPointers(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	good := workout(1, 0, "row", `{"kind":"working","kg":40,"reps":10,"rir":2}`)
	instead := func(old, replacement string) string {
		if !strings.Contains(good, old) {
			t.Fatalf("%s is not in %s", old, good)
		}
		return strings.Replace(good, old, replacement, 1)
	}
	const workouts, measurements, loads = "/api/progress/workouts", "/api/progress/measurements", "/api/progress/loads"
	tomorrow := now().Add(30 * time.Hour).Format(time.RFC3339)
	item := `{"exerciseId":"row","sets":3,"repsMin":8,"repsMax":12,"rir":2,"stepKg":2.5}`
	cases := map[string]struct {
		path, body string
		want       int
		pointers   []string
	}{
		"3,000 sets":            {workouts, instead(`"sets":[`, `"sets":[`+strings.Repeat(`{"kind":"drop"},`, 3000)), 422, []string{"/exercises/0/sets"}},
		"41 exercises":          {workouts, instead(`"exercises":[`, `"exercises":[`+strings.Repeat(`{"exerciseId":"row","sets":[{"kind":"drop"}]},`, 40)), 422, []string{"/exercises"}},
		"-1 repetitions":        {workouts, instead(`"reps":10`, `"reps":-1`), 422, []string{"/exercises/0/sets/0/reps"}},
		"three things":          {workouts, instead(`"kg":40,"reps":10,"rir":2`, `"kg":4000,"reps":1000,"rir":11`), 422, []string{"/exercises/0/sets/0/kg", "/exercises/0/sets/0/reps", "/exercises/0/sets/0/rir"}},
		"a huge number":         {workouts, instead(`"kg":40`, `"kg":1e300`), 422, []string{"/exercises/0/sets/0/kg"}},
		"beyond a float":        {workouts, instead(`"kg":40`, `"kg":1e999`), 400, []string{"/exercises/0/sets/0/kg"}},
		"beyond an int":         {workouts, instead(`"reps":10`, `"reps":99999999999999999999`), 400, []string{"/exercises/0/sets/0/reps"}},
		"NaN":                   {workouts, instead(`"kg":40`, `"kg":NaN`), 400, []string{}},
		"a text for a number":   {workouts, instead(`"kg":40`, `"kg":"40"`), 400, []string{"/exercises/0/sets/0/kg"}},
		"half a repetition":     {workouts, instead(`"reps":10`, `"reps":9.5`), 400, []string{"/exercises/0/sets/0/reps"}},
		"unknown, deep":         {workouts, instead(`"kg":40`, `"lbs":90`), 400, []string{"/exercises/0/sets/0/lbs"}},
		"unknown":               {workouts, instead(`{"id"`, `{"owner":"ben","id"`), 400, []string{"/owner"}},
		"unknown kind":          {workouts, instead(`"working"`, `"myo"`), 422, []string{"/exercises/0/sets/0/kind"}},
		"no kind":               {workouts, instead(`"kind":"working",`, ``), 422, []string{"/exercises/0/sets/0/kind"}},
		"no reserve asked for":  {workouts, instead(`,"rir":2},"sets"`, `},"sets"`), 422, []string{"/exercises/0/target/rir"}},
		"no UUID":               {workouts, instead(uuid(1), "1"), 422, []string{"/id"}},
		"tomorrow":              {workouts, instead(`"endedAt":"`+now().Add(time.Hour).Format(time.RFC3339), `"endedAt":"`+tomorrow), 422, []string{"/endedAt", "/endedAt"}},
		"no time":               {workouts, instead(now().Format(time.RFC3339), "today"), 400, []string{"/startedAt"}},
		"30 February":           {workouts, instead(now().Format(time.RFC3339), "2026-02-30T10:00:00Z"), 400, []string{"/startedAt"}},
		"nothing in it":         {workouts, `{}`, 422, []string{"/endedAt", "/exercises", "/id", "/startedAt"}},
		"a list":                {workouts, `[]`, 400, []string{""}},
		"no body":               {workouts, ``, 400, []string{}},
		"too long":              {workouts, instead(`"id"`, `"notes":"`+strings.Repeat("x", 300<<10)+`","id"`), 413, []string{}},
		"19 kg":                 {measurements, weighIn(1, 0, 19), 422, []string{"/weightKg"}},
		"no measurement":        {measurements, fmt.Sprintf(`{"id":%q,"at":"2026-01-01T00:00:00Z"}`, uuid(1)), 422, []string{"/weightKg"}},
		"unknown measurement":   {measurements, strings.Replace(weighIn(1, 0, 80), "weightKg", "weight", 1), 400, []string{"/weight"}},
		"no question":           {loads, `{"items":[]}`, 422, []string{"/items"}},
		"41 questions":          {loads, `{"items":[` + item + strings.Repeat(","+item, 40) + `]}`, 422, []string{"/items"}},
		"a range upside down":   {loads, `{"items":[` + strings.Replace(item, `"repsMax":12`, `"repsMax":7`, 1) + `]}`, 422, []string{"/items/0/repsMax"}},
		"a step of -1":          {loads, `{"items":[` + item + `,` + strings.Replace(item, `2.5`, `-1`, 1) + `]}`, 422, []string{"/items/1/stepKg"}},
		"a question half asked": {loads, `{"items":[{"exerciseId":"row"}]}`, 422, []string{"/items/0/repsMax", "/items/0/repsMin", "/items/0/rir", "/items/0/sets", "/items/0/stepKg"}},
		"French":                {loads + "?lang=fr", `{"items":[` + item + `]}`, 422, []string{"?lang"}},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := a.send("ana", "POST", tc.path, tc.body)
			if r.status != tc.want {
				t.Fatalf("%d, want %d: %.300s", r.status, tc.want, r.body)
			}
			if got := r.pointers(t); !slices.Equal(got, tc.pointers) {
				t.Errorf("pointers %q, want %q", got, tc.pointers)
			}
		})
	}
}

func TestBadParametersAreRefused(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	for path, want := range map[string]struct {
		status int
		place  string
	}{
		"/workouts?limit=0":                       {422, "?limit"},
		"/workouts?limit=101":                     {422, "?limit"},
		"/workouts?limit=many":                    {400, "?limit"},
		"/workouts?from=yesterday":                {400, "?from"},
		"/workouts?cursor=mine":                   {400, ""},
		"/measurements?limit=-1":                  {422, "?limit"},
		"/measurements?cursor=AAAAAAAAAAAAAAAAAA": {400, ""},
		"/summary?weeks=0":                        {422, "?weeks"},
		"/summary?weeks=54":                       {422, "?weeks"},
		"/summary?timeZone=Mars/Olympus":          {422, "?timeZone"},
		"/summary?timeZone=Local":                 {422, "?timeZone"},
		"/exercises/row/history?limit=1000":       {422, "?limit"},
		"/workouts/nothing-like-an-id":            {404, ""},
		"/nothing":                                {404, ""},
	} {
		r := a.send("ana", "GET", "/api/progress"+path, "")
		if r.status != want.status {
			t.Errorf("%s: %d, want %d: %s", path, r.status, want.status, r.body)
		}
		if got := r.pointers(t); want.place != "" && !slices.Equal(got, []string{want.place}) {
			t.Errorf("%s: pointers %q", path, got)
		}
	}
}

func TestPreconditions(t *testing.T) {
	t.Parallel()
	a := start(t, nil)
	body, path := workout(1, 0, "row", three(40, 10, 2)), "/api/progress/workouts/"+uuid(1)
	if r := a.send("ana", "PUT", path, body, "If-Match", `"1"`); r.status != http.StatusNotFound {
		t.Errorf("edit of nothing: %d", r.status)
	}
	a.log("ana", "/api/progress/workouts", body, http.StatusCreated)
	for _, tc := range []struct {
		method, path, body, etag string
		want                     int
	}{
		{"PUT", path, body, "", http.StatusPreconditionRequired},
		{"DELETE", path, "", "", http.StatusPreconditionRequired},
		{"PUT", path, body, `"7"`, http.StatusPreconditionFailed},
		{"DELETE", path, "", `"7"`, http.StatusPreconditionFailed},
		{"PUT", path, workout(2, 0, "row", three(40, 10, 2)), `"1"`, http.StatusUnprocessableEntity},
	} {
		var headers []string
		if tc.etag != "" {
			headers = []string{"If-Match", tc.etag}
		}
		if r := a.send("ana", tc.method, tc.path, tc.body, headers...); r.status != tc.want {
			t.Errorf("%s with %q: %d, want %d", tc.method, tc.etag, r.status, tc.want)
		}
	}
}
