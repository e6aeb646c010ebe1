package bundle

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"maps"
	"strings"
)

// unpack adds the plain form of what is there as name.gz alone.
func unpack(bodies map[string][]byte) error {
	for packed, body := range maps.Clone(bodies) {
		name, ok := strings.CutSuffix(packed, ".gz")
		if _, plain := bodies[name]; plain || !ok {
			continue
		}
		reader, err := gzip.NewReader(bytes.NewReader(body))
		if err != nil {
			return fmt.Errorf("unpack %s: %w", packed, err)
		}
		if bodies[name], err = io.ReadAll(reader); err != nil {
			return fmt.Errorf("unpack %s: %w", packed, err)
		}
	}
	return nil
}
