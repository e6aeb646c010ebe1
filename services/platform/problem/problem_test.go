package problem_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/problem"
)

func TestEveryKindHasItsStatus(t *testing.T) {
	t.Parallel()
	want := map[fault.Kind]int{
		fault.Invalid: 422, fault.Malformed: 400, fault.TooLarge: 413, fault.NotFound: 404, fault.Conflict: 409, fault.Stale: 412,
		fault.VersionRequired: 428, fault.Unauthenticated: 401, fault.Forbidden: 403, fault.Limited: 429, fault.Unavailable: 503,
		fault.WrongMethod: 405, fault.WrongMediaType: 415,
	}
	for kind := fault.Invalid; kind <= fault.WrongMediaType; kind++ {
		err := fmt.Errorf("load a thing: %w", fault.Because(errors.New("mongo says no"), kind, "some_code", "A sentence."))
		p, bug := problem.Of(err, "request-1")
		if p.Status != want[kind] || bug || p.Code != "some_code" || p.Detail != "A sentence." || p.Title == "" || p.RequestID != "request-1" {
			t.Errorf("kind %d: %+v, a bug: %t", kind, p, bug)
		}
		if p.Type != "urn:fitfusion:problem:some-code" {
			t.Errorf("type %s", p.Type)
		}
		if raw, _ := json.Marshal(p); strings.Contains(string(raw), "mongo") {
			t.Errorf("kind %d tells its cause: %s", kind, raw)
		}
	}
}

func TestWhatIsNoFault(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		err    error
		status int
		bug    bool
	}{
		"a bug":            {errors.New("nil map"), http.StatusInternalServerError, true},
		"an unknown kind":  {&fault.Fault{Kind: 99, Code: "new", Detail: "secret"}, http.StatusInternalServerError, true},
		"no kind":          {&fault.Fault{Code: "new", Detail: "secret"}, http.StatusInternalServerError, true},
		"too slow":         {fmt.Errorf("read: %w", context.DeadlineExceeded), http.StatusServiceUnavailable, false},
		"the caller left":  {fmt.Errorf("read: %w", context.Canceled), 499, false},
		"both, fault wins": {errors.Join(fault.New(fault.NotFound, "x", ""), context.Canceled), http.StatusNotFound, false},
	} {
		p, bug := problem.Of(tc.err, "request-1")
		if p.Status != tc.status || bug != tc.bug || strings.Contains(p.Detail, "secret") {
			t.Errorf("%s: %+v, a bug: %t", name, p, bug)
		}
	}
}

func TestFromDecoding(t *testing.T) {
	t.Parallel()
	type body struct {
		Name string `json:"name"`
		Deep struct {
			Count int     `json:"count"`
			Share float64 `json:"share"`
			On    bool    `json:"on"`
			List  []int   `json:"list"`
		} `json:"deep"`
	}
	for text, want := range map[string]string{
		`{"name":1}`:             "/name wrong_type This takes a string.",
		`{"deep":{"count":1.5}}`: "/deep/count wrong_type This takes a whole number.",
		`{"deep":{"share":"x"}}`: "/deep/share wrong_type This takes a number.",
		`{"deep":{"on":1}}`:      "/deep/on wrong_type This takes true or false.",
		`{"deep":{"list":{}}}`:   "/deep/list wrong_type This takes a list.",
		`{"deep":[]}`:            "/deep wrong_type This takes an object.",
		`{"x":1}`:                "/x unknown_field There is no such field.",
		`{"x\"y":1}`:             `/x"y unknown_field There is no such field.`,
	} {
		decoder := json.NewDecoder(strings.NewReader(text))
		decoder.DisallowUnknownFields()
		var f *fault.Fault
		if err := problem.FromDecoding(decoder.Decode(new(body))); !errors.As(err, &f) || f.Kind != fault.Malformed || len(f.Fields) != 1 {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if got := f.Fields[0].Pointer + " " + f.Fields[0].Code + " " + f.Fields[0].Detail; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	for _, tc := range []struct {
		err  error
		kind fault.Kind
		code string
	}{
		{io.EOF, fault.Malformed, "body_missing"},
		{io.ErrUnexpectedEOF, fault.Malformed, "malformed_json"},
		{fmt.Errorf("read: %w", &http.MaxBytesError{Limit: 5}), fault.TooLarge, "body_too_large"},
		{errors.New("anything else"), fault.Malformed, "malformed_json"},
	} {
		var f *fault.Fault
		if err := problem.FromDecoding(tc.err); !errors.As(err, &f) || f.Kind != tc.kind || f.Code != tc.code {
			t.Errorf("%v becomes %v", tc.err, err)
		}
	}
}

// FuzzFromDecoding: whatever a body is, it is the caller's fault and the
// answer is small.
func FuzzFromDecoding(f *testing.F) {
	for _, seed := range []string{`{"name":1}`, `{"a":`, `[`, `{"\u0000":1}`, `{"~/":1}`, "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		decoder := json.NewDecoder(strings.NewReader(text))
		decoder.DisallowUnknownFields()
		err := decoder.Decode(&struct {
			Name string `json:"name"`
		}{})
		if err == nil {
			return
		}
		p, bug := problem.Of(problem.FromDecoding(err), "request-1")
		raw, marshalErr := json.Marshal(p)
		if bug || p.Status != http.StatusBadRequest || marshalErr != nil || len(raw) > 2000 {
			t.Errorf("%q: %s, a bug: %t, %v", text, raw, bug, marshalErr)
		}
	})
}
