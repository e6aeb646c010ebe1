package codec

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Body encodes the body of a record as one JSON object. What encoding/json
// makes of a value is what every engine stores, whatever its own format:
// omitted fields, custom marshalers and invalid UTF-8 (which becomes U+FFFD)
// mean the same everywhere.
func Body(body any) ([]byte, error) {
	text, err := json.Marshal(body)
	if err != nil {
		return nil, fmt.Errorf("encode body: %w", err)
	}
	if len(text) == 0 || text[0] != '{' {
		return nil, errors.New("encode body: it is not a struct")
	}
	if len(text) > docstore.MaxBody {
		return nil, TooLarge(nil)
	}
	return text, nil
}

// Decode reads what Body made. Into a *json.RawMessage it gives text itself,
// neither parsed nor copied.
func Decode(text []byte, into any) error {
	if raw, ok := into.(*json.RawMessage); ok {
		*raw = text
		return nil
	}
	return json.Unmarshal(text, into)
}

// TooLarge is the fault for a body that does not fit into a document.
func TooLarge(cause error) error {
	return fault.Because(cause, fault.TooLarge, "document_too_large", "This is more than one document can hold.")
}

// Exists is the fault for an id or a unique key that is taken.
func Exists() error { return fault.New(fault.Conflict, "exists", "This exists already.") }

// Missing is the fault for a document that is not there.
func Missing() error { return fault.New(fault.NotFound, "not_found", "There is no such thing.") }

// Stale is the fault for a version that is not the stored one.
func Stale() error {
	return fault.New(fault.Stale, "stale", "This was changed in the meantime. Load it again.")
}

// Down is the fault for a database that does not answer.
func Down(cause error) error {
	return fault.Because(cause, fault.Unavailable, "database_unavailable", "The database does not answer now.")
}
