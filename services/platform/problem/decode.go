package problem

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// FromDecoding turns what encoding/json says about a body into a fault with a
// pointer to the place. A body over the limit is TooLarge; what is a fault
// already stays what it is.
func FromDecoding(err error) error {
	if fault.KindOf(err) != 0 {
		return err // whoever decoded it knew more than encoding/json
	}
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return fault.New(fault.TooLarge, "body_too_large", fmt.Sprintf("A request body has at most %d bytes.", tooLarge.Limit))
	}
	var wrongType *json.UnmarshalTypeError
	if errors.As(err, &wrongType) {
		return field(pointer(wrongType.Field), "wrong_type", "This takes "+jsonType(wrongType.Type.Kind().String())+".")
	}
	// encoding/json has no type for this one; its text is stable since Go 1.10.
	if name, found := strings.CutPrefix(err.Error(), "json: unknown field "); found {
		return field("/"+escaped(name), "unknown_field", "There is no such field.")
	}
	if errors.Is(err, io.EOF) {
		return fault.Because(err, fault.Malformed, "body_missing", "The request has no body.")
	}
	return fault.Because(err, fault.Malformed, "malformed_json", "The body is not the JSON that this takes.")
}

func field(pointer, code, detail string) error {
	return &fault.Fault{Kind: fault.Malformed, Code: "malformed_input", Detail: "The body is not what this takes.",
		Fields: []fault.Field{{Pointer: pointer, Code: code, Detail: detail}}}
}

// maxName bounds what is repeated of a field's name in characters.
const maxName = 64

// escaped turns the quoted name of a field that the caller made up into a
// reference token of a JSON pointer (RFC 6901).
func escaped(quoted string) string {
	name, err := strconv.Unquote(quoted)
	if err != nil {
		name = strings.Trim(quoted, `"`)
	}
	if runes := []rune(name); len(runes) > maxName {
		name = string(runes[:maxName])
	}
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
}

// pointer turns encoding/json's "preferences.textSize" into a JSON pointer.
func pointer(path string) string {
	if path == "" {
		return ""
	}
	return "/" + strings.ReplaceAll(path, ".", "/")
}

func jsonType(kind string) string {
	switch {
	case strings.HasPrefix(kind, "int"), strings.HasPrefix(kind, "uint"):
		return "a whole number"
	case strings.HasPrefix(kind, "float"):
		return "a number"
	case kind == "bool":
		return "true or false"
	case kind == "slice":
		return "a list"
	case kind == "struct", kind == "map":
		return "an object"
	}
	return "a " + kind
}
