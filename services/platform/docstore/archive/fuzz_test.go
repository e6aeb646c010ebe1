package archive_test

import (
	"bytes"
	"compress/gzip"
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
		head[:len(head)-1] + "\n" + `{"end":{"documents":0,"sha256":"e0c1ba2f2d08d8c0b9a8b4f0d4c1c67d0d5d2d8d3f1fbd8e8e5c7a3d0a7a4bb1"}}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		_, _, _ = read([]byte(text))
		got, _, err := read(zipped(text))
		if err != nil {
			return
		}
		if again, _, err := read(written(t, &got)); err != nil || len(again) != len(got) {
			t.Errorf("accepted, but written again: %d of %d documents, error %v", len(again), len(got), err)
		}
	})
}
