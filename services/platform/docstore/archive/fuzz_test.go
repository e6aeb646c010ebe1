package archive_test

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"
)

func zipped(text string) []byte {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	_, _ = w.Write([]byte(text))
	_ = w.Close()
	return out.Bytes()
}

// FuzzRead gives the reader lines that nobody wrote. It must not panic, and
// what it accepts must be an archive when it is written again.
func FuzzRead(f *testing.F) {
	const head = `{"archive":{"format":"fitfusion","version":1,"service":"auth","madeAt":"2026-03-29T01:59:59Z"}}` + "\n"
	for _, seed := range []string{
		"", "{}", "null\n", head, head + head, head + `{"end":{"documents":0,"sha256":""}}`,
		head + `{"document":{"owner":"a","id":"b","version":1,"body":{}}}`,
		head + `{"collection":{"name":"x","unique":["a","a"]}}`,
		head + `{"collection":{"name":"things"}}` + "\n" + `{"document":{"owner":"a","id":"b","version":0,"body":[]}}`,
		`{"archive":{"version":2}}`, `{"archive":null,"end":null}`,
		head + `{"collection":{"name":"things","unique":["u"]}}` + "\n" + `{"document":{"owner":"a","id":"b","version":1,"unique":{"u":"x"},"body":{"n":1}}}` + "\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		_, _, _ = read([]byte(text))
		_, _, _ = read(zipped(text))
		// With the right last line, whatever is before it is all that counts.
		documents := strings.Count(text, `{"document"`)
		text += fmt.Sprintf(`{"end":{"documents":%d,"sha256":"%x"}}`, documents, sha256.Sum256([]byte(text)))
		got, _, err := read(zipped(text))
		if err != nil {
			return
		}
		if again, _, err := read(written(t, &got)); err != nil || len(again) != len(got) {
			t.Errorf("accepted, but written again: %d of %d documents, error %v", len(again), len(got), err)
		}
	})
}
