// Package strictjson reads a JSON body into a struct of a contract and says
// of every place that does not fit where it is.
//
// encoding/json alone stops at the first fault, points into lists without an
// index, takes field names in any case, and cannot tell an absent number from
// 0. Here a field without `omitempty` must be there and not be null, which is
// how oapi-codegen writes what a contract requires.
package strictjson

import (
	"bytes"
	"encoding/json"
	"io"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// maxFaults bounds the answer to a body that is wrong everywhere.
const maxFaults = 100

// Decode reads raw into the struct that into points to. It gives
// fault.Malformed (unknown fields, wrong types) or, when all there is to say
// is that something is missing, fault.Invalid.
func Decode[T any](raw []byte, into *T) error {
	var w walker
	w.value(raw, reflect.TypeFor[T](), "")
	if len(w.list) > 0 {
		kind, code, detail := fault.Invalid, "invalid_input", "Some fields need a correction."
		if w.malformed {
			kind, code, detail = fault.Malformed, "malformed_input", "The body is not what this takes."
		}
		return &fault.Fault{Kind: kind, Code: code, Detail: detail, Fields: w.list}
	}
	return json.Unmarshal(raw, into)
}

// Read reads a body, which is one JSON document, into what into points to.
// Fields that its type does not have are an error, in a type without a Decode
// of its own as well.
func Read(body io.Reader, into any) error {
	decoder := json.NewDecoder(body)
	decoder.DisallowUnknownFields()
	return decoder.Decode(into)
}

type walker struct {
	list      []fault.Field
	malformed bool
}

func (w *walker) add(malformed bool, at, code, detail string) {
	w.malformed = w.malformed || malformed
	if len(w.list) < maxFaults {
		w.list = append(w.list, fault.Field{Pointer: at, Code: code, Detail: detail})
	}
}

// value compares one JSON value with the type that it is to become.
func (w *walker) value(raw []byte, t reflect.Type, at string) {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	leaf := reflect.PointerTo(t).Implements(reflect.TypeFor[json.Unmarshaler]())
	switch {
	case t.Kind() == reflect.Struct && !leaf:
		w.object(raw, t, at)
	case t.Kind() == reflect.Slice && !leaf:
		w.array(raw, t.Elem(), at)
	case isNull(raw) || json.Unmarshal(raw, reflect.New(t).Interface()) != nil:
		w.add(true, at, "wrong_type", "This takes "+describe(t)+".")
	}
}

func (w *walker) object(raw []byte, t reflect.Type, at string) {
	var given map[string]json.RawMessage
	if err := json.Unmarshal(raw, &given); err != nil || given == nil {
		w.add(true, at, "wrong_type", "This takes an object.")
		return
	}
	for i := range t.NumField() {
		name, options, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		part, found := given[name]
		delete(given, name)
		if found && !isNull(part) {
			w.value(part, t.Field(i).Type, at+"/"+name)
		} else if options != "omitempty" {
			w.add(false, at+"/"+name, "required", "This is required.")
		}
	}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		w.add(true, at+"/"+escape(name), "unknown_field", "There is no such field.")
	}
}

func (w *walker) array(raw []byte, t reflect.Type, at string) {
	var given []json.RawMessage
	if err := json.Unmarshal(raw, &given); err != nil || given == nil {
		w.add(true, at, "wrong_type", "This takes a list.")
		return
	}
	for i, part := range given {
		if len(w.list) == maxFaults {
			return
		}
		w.value(part, t, at+"/"+strconv.Itoa(i))
	}
}

func isNull(raw []byte) bool { return bytes.Equal(raw, []byte("null")) }

// escape is that of RFC 6901.
func escape(name string) string {
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
}

func describe(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Bool:
		return "true or false"
	case reflect.Int, reflect.Int64:
		return "a whole number"
	case reflect.Float64:
		return "a number"
	case reflect.String:
		return "a text"
	}
	if t == reflect.TypeFor[time.Time]() {
		return "a time such as 2026-01-31T18:30:00Z"
	}
	return "another kind of value"
}
