package rest

import (
	"encoding/json"
	"reflect"
	"testing"
)

// The examples of RFC 7396, appendix A, whose patch is an object.
func TestMergePatchByItsRFC(t *testing.T) {
	t.Parallel()
	for _, tc := range [][3]string{
		{`{"a":"b"}`, `{"a":"c"}`, `{"a":"c"}`},
		{`{"a":"b"}`, `{"b":"c"}`, `{"a":"b","b":"c"}`},
		{`{"a":"b"}`, `{"a":null}`, `{}`},
		{`{"a":"b","b":"c"}`, `{"a":null}`, `{"b":"c"}`},
		{`{"a":["b"]}`, `{"a":"c"}`, `{"a":"c"}`},
		{`{"a":"c"}`, `{"a":["b"]}`, `{"a":["b"]}`},
		{`{"a":{"b":"c"}}`, `{"a":{"b":"d","c":null}}`, `{"a":{"b":"d"}}`},
		{`{"a":[{"b":"c"}]}`, `{"a":[1]}`, `{"a":[1]}`},
		{`{"e":null}`, `{"a":1}`, `{"a":1,"e":null}`},
		{`[1,2]`, `{"a":"b","c":null}`, `{"a":"b"}`},
		{`{}`, `{"a":{"bb":{"ccc":null}}}`, `{"a":{"bb":{}}}`},
		{`{"n":1.10}`, `{"m":123456789012345678901234567890}`, `{"m":123456789012345678901234567890,"n":1.10}`},
	} {
		got, err := mergePatch([]byte(tc[0]), []byte(tc[1]))
		if err != nil || string(got) != tc[2] {
			t.Errorf("%s with %s: %s, %v; want %s", tc[0], tc[1], got, err, tc[2])
		}
	}
	for _, bad := range []string{``, `null`, `[]`, `"a"`, `3`, `{"a"`} {
		if _, err := mergePatch([]byte(`{}`), []byte(bad)); err == nil {
			t.Errorf("took %q", bad)
		}
	}
}

// A patch sent twice changes nothing the second time, and nothing is null.
func FuzzMergePatch(f *testing.F) {
	f.Add([]byte(`{"a":{"b":[null,1]}}`), []byte(`{"a":{"b":null,"c":{"d":null}}}`))
	f.Fuzz(func(t *testing.T, target, change []byte) {
		once, err := mergePatch(target, change)
		if err != nil {
			return
		}
		twice, err := mergePatch(once, change)
		if err != nil {
			t.Fatal(err)
		}
		var a, b any
		if json.Unmarshal(once, &a) != nil || json.Unmarshal(twice, &b) != nil {
			return // numbers beyond float64
		}
		if !reflect.DeepEqual(a, b) {
			t.Fatalf("once %s, twice %s", once, twice)
		}
	})
}
