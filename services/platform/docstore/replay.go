package docstore

import (
	"bytes"
	"context"
	"encoding/json"
)

// Replayed reports whether doc is stored already, as the version after
// doc.Version: an Insert or a Replace whose answer was lost was sent again, and
// its refusal would be wrong (RFC 9110, 13.1.1 allows to answer such a one
// with success). Bodies are compared as JSON. It is false when that cannot be
// read: the refusal stands then.
func (c Typed[T]) Replayed(ctx context.Context, doc Doc[T]) bool {
	stored, err := c.Get(ctx, doc.Owner, doc.ID)
	if err != nil || stored.Version != doc.Version+1 {
		return false
	}
	is, err := json.Marshal(stored.Body)
	if err != nil {
		return false
	}
	meant, err := json.Marshal(doc.Body)
	return err == nil && bytes.Equal(is, meant)
}
