package rest_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"
)

func TestBadInputIsRefusedWithPointers(t *testing.T) {
	t.Parallel()
	a := start(t)
	etag := a.create("ana")
	change := func(name string, value any) string { return whole(map[string]any{name: value}) }
	cases := map[string]struct {
		body     string
		want     int
		pointers []string
	}{
		"30 cm":             {change("heightCm", 30), 422, []string{"/heightCm"}},
		"a huge number":     {change("heightCm", 1e300), 422, []string{"/heightCm"}},
		"beyond a float":    {strings.Replace(whole(nil), `"heightCm":180`, `"heightCm":1e999`, 1), 400, []string{"/heightCm"}},
		"NaN":               {strings.Replace(whole(nil), `"heightCm":180`, `"heightCm":NaN`, 1), 400, []string{}},
		"NaN as a text":     {change("weightKg", "NaN"), 400, []string{"/weightKg"}},
		"born tomorrow":     {change("birthDate", "2026-11-24"), 422, []string{"/birthDate"}},
		"30 February":       {change("birthDate", "1996-02-30"), 422, []string{"/birthDate"}},
		"two things":        {whole(map[string]any{"heightCm": 30, "goal": "x", "minutesPerSession": 44}), 422, []string{"/goal", "/heightCm", "/minutesPerSession"}},
		"unknown field":     {change("isAdmin", true), 400, []string{"/isAdmin"}},
		"unknown, deep":     {change("screening", map[string]any{"symptoms": false, "nope": 1}), 400, nil},
		"a whole number":    {change("daysPerWeek", 2.5), 400, []string{"/daysPerWeek"}},
		"a list":            {change("limitations", "knee"), 400, []string{"/limitations"}},
		"in the list":       {change("limitations", []any{"knee", 3}), 400, []string{"/limitations/1"}},
		"twice in the list": {change("limitations", []any{"knee", "knee"}), 422, []string{"/limitations/1"}},
		"no screening":      {change("screening", nil), 422, []string{"/screening"}},
		"one answer missing": {strings.Replace(whole(nil), `"symptoms":false`, `"symptoms":null`, 1), 422,
			[]string{"/screening/symptoms"}},
		"no aerobic minutes": {change("weeklyAerobicMinutes", nil), 422, []string{"/weeklyAerobicMinutes"}},
		"wrong zone":         {strings.Replace(whole(nil), "America/Bogota", "America/Gotham", 1), 422, []string{"/preferences/timeZone"}},
		"wrong case":         {strings.Replace(whole(nil), `"heightCm"`, `"HEIGHTCM"`, 1), 400, []string{"/HEIGHTCM", "/heightCm"}},
		"null":               {`null`, 400, []string{""}},
		"a text":             {`"profile"`, 400, []string{""}},
		"half a body":        {whole(nil)[:40], 400, []string{}},
		"nothing":            {``, 400, []string{}},
		"too long":           {change("goal", strings.Repeat("x", 300<<10)), 413, []string{}},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := a.send("ana", "PUT", "/api/profile", tc.body, "If-Match", etag)
			if r.status != tc.want {
				t.Fatalf("%d, want %d: %s", r.status, tc.want, r.body)
			}
			if got := r.pointers(t); tc.pointers != nil && !slices.Equal(got, tc.pointers) {
				t.Errorf("pointers %q, want %q", got, tc.pointers)
			}
		})
	}
}

func TestBadPatchIsRefusedWithPointers(t *testing.T) {
	t.Parallel()
	a := start(t)
	etag := a.create("ana")
	cases := map[string]struct {
		body     string
		want     int
		pointers []string
	}{
		"required one removed": {`{"heightCm":null}`, 422, []string{"/heightCm"}},
		"out of range":         {`{"heightCm":30,"preferences":{"textSize":900}}`, 422, []string{"/heightCm", "/preferences/textSize"}},
		"unknown":              {`{"owner":"ben"}`, 400, []string{"/owner"}},
		"unknown, deep":        {`{"preferences":{"colour":"pink"}}`, 400, []string{"/preferences/colour"}},
		"wrong type":           {`{"weightKg":"80"}`, 400, []string{"/weightKg"}},
		"not an object":        {`[{"op":"replace"}]`, 400, []string{""}},
		"null":                 {`null`, 400, []string{""}},
		"deep":                 {strings.Repeat(`{"a":`, 5000) + "1" + strings.Repeat("}", 5000), 400, []string{"/a"}},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := a.send("ana", "PATCH", "/api/profile", tc.body, "If-Match", etag)
			if r.status != tc.want {
				t.Fatalf("%d, want %d: %s", r.status, tc.want, r.body)
			}
			if got := r.pointers(t); !slices.Equal(got, tc.pointers) {
				t.Errorf("pointers %q, want %q", got, tc.pointers)
			}
		})
	}
	if r := a.send("ana", "GET", "/api/profile", ""); r.etag != etag {
		t.Error("a refused patch changed the profile")
	}
	if r := a.send("ana", "PATCH", "/api/profile", `<x/>`, "If-Match", etag, "Content-Type", "text/xml"); r.status != http.StatusUnsupportedMediaType {
		t.Errorf("XML: %d", r.status)
	}
}
