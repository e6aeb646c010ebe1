package strictjson_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/strictjson"
)

type inner struct {
	Reps *int `json:"reps,omitempty"`
	Kind kind `json:"kind"`
}

type kind string

type outer struct {
	Name  string    `json:"name"`
	Count int       `json:"count"`
	Mass  *float64  `json:"mass,omitempty"`
	At    time.Time `json:"at"`
	Sets  []inner   `json:"sets"`
	More  *inner    `json:"more,omitempty"`
}

const good = `{"name":"a","count":0,"at":"2026-01-31T18:30:00Z","sets":[{"kind":"x"}]}`

func TestDecode(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		body string
		kind fault.Kind
		want []string // pointer and code of each fault
	}{
		"good":              {good, 0, nil},
		"optional null":     {`{"mass":null,"name":"a","count":0,"at":"2026-01-31T18:30:00Z","sets":[]}`, 0, nil},
		"nothing":           {`{}`, fault.Invalid, []string{"/name required", "/count required", "/at required", "/sets required"}},
		"required null":     {strings.Replace(good, `"count":0`, `"count":null`, 1), fault.Invalid, []string{"/count required"}},
		"null":              {`null`, fault.Malformed, []string{" wrong_type"}},
		"a list":            {`[]`, fault.Malformed, []string{" wrong_type"}},
		"not JSON":          {`{"name"`, fault.Malformed, []string{" wrong_type"}},
		"unknown":           {strings.Replace(good, `{"name"`, `{"b/~c":1,"a":1,"name"`, 1), fault.Malformed, []string{"/a unknown_field", "/b~1~0c unknown_field"}},
		"other case":        {strings.Replace(good, `"count"`, `"COUNT"`, 1), fault.Malformed, []string{"/count required", "/COUNT unknown_field"}},
		"text for a number": {strings.Replace(good, `"count":0`, `"count":"3"`, 1), fault.Malformed, []string{"/count wrong_type"}},
		"a fraction":        {strings.Replace(good, `"count":0`, `"count":3.5`, 1), fault.Malformed, []string{"/count wrong_type"}},
		"a huge number":     {strings.Replace(good, `"count":0`, `"count":0,"mass":1e999`, 1), fault.Malformed, []string{"/mass wrong_type"}},
		"no time":           {strings.Replace(good, `2026-01-31T18:30:00Z`, `yesterday`, 1), fault.Malformed, []string{"/at wrong_type"}},
		"deep in a list": {strings.Replace(good, `[{"kind":"x"}]`, `[{"kind":"x"},{"reps":"2","kind":3,"z":0},null,7]`, 1), fault.Malformed,
			[]string{"/sets/1/reps wrong_type", "/sets/1/kind wrong_type", "/sets/1/z unknown_field", "/sets/2 wrong_type", "/sets/3 wrong_type"}},
		"an object for a list": {strings.Replace(good, `[{"kind":"x"}]`, `{}`, 1), fault.Malformed, []string{"/sets wrong_type"}},
		"deep in an object":    {strings.Replace(good, `"count":0`, `"count":0,"more":{"reps":1}`, 1), fault.Invalid, []string{"/more/kind required"}},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var into outer
			err := strictjson.Decode([]byte(tc.body), &into)
			var got []string
			var f *fault.Fault
			if errors.As(err, &f) {
				for _, field := range f.Fields {
					got = append(got, field.Pointer+" "+field.Code)
				}
			}
			if fault.KindOf(err) != tc.kind || !slices.Equal(got, tc.want) {
				t.Errorf("got %v %q, want kind %v %q", err, got, tc.kind, tc.want)
			}
		})
	}
}

func TestAnswerToAWrongListIsBounded(t *testing.T) {
	t.Parallel()
	body := strings.Replace(good, `[{"kind":"x"}]`, `[`+strings.Repeat(`1,`, 10_000)+`1]`, 1)
	var f *fault.Fault
	if err := strictjson.Decode([]byte(body), &outer{}); !errors.As(err, &f) || len(f.Fields) != 100 {
		t.Fatalf("got %d faults", len(f.Fields))
	}
}

// What is accepted means what encoding/json makes of it; what is refused is
// a fault of the caller's, never anything else.
func FuzzDecode(f *testing.F) {
	f.Add([]byte(good))
	f.Add([]byte(`{"name":null,"sets":[[]]}`))
	f.Add([]byte(`{"name":"\ud800","count":1e2,"at":"","sets":[{}]}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		var strict, loose outer
		if err := strictjson.Decode(body, &strict); err != nil {
			if k := fault.KindOf(err); k != fault.Invalid && k != fault.Malformed {
				t.Fatalf("%v", err)
			}
			return
		}
		if err := json.Unmarshal(body, &loose); err != nil {
			t.Fatalf("accepted what encoding/json refuses: %v", err)
		}
		a, _ := json.Marshal(strict)
		b, _ := json.Marshal(loose)
		if !bytes.Equal(a, b) {
			t.Fatalf("%s is not %s", a, b)
		}
	})
}
