package rest

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// mergePatch applies an RFC 7396 merge patch, an object, to a document.
// Numbers keep their digits: nothing goes through a float.
func mergePatch(target, change []byte) ([]byte, error) {
	var into any
	if err := decodeAny(target, &into); err != nil {
		return nil, fmt.Errorf("decode patched document: %w", err)
	}
	var changes map[string]any
	if err := decodeAny(change, &changes); err != nil || changes == nil {
		return nil, &fault.Fault{
			Kind: fault.Malformed, Code: "malformed_input", Detail: "A merge patch of a profile is an object.",
			Fields: []fault.Field{{Pointer: "", Code: "wrong_type", Detail: "This takes an object."}},
		}
	}
	return json.Marshal(merge(into, changes))
}

func decodeAny(raw []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	return d.Decode(into)
}

// merge is the algorithm of RFC 7396, section 2.
func merge(target, change any) any {
	changes, ok := change.(map[string]any)
	if !ok {
		return change
	}
	into, ok := target.(map[string]any)
	if !ok {
		into = make(map[string]any, len(changes))
	}
	for name, value := range changes {
		if value == nil {
			delete(into, name)
			continue
		}
		into[name] = merge(into[name], value)
	}
	return into
}
