// Package archive writes the documents of a service to a file and brings them
// back, into either engine: an archive made from SQLite restores into MongoDB
// and the other way round, which is how an installation moves.
//
// An archive is gzip of JSON lines:
//
//	{"archive":{"format":"fitfusion","version":1,"service":"auth","madeAt":"2026-03-29T01:59:59Z"}}
//	{"collection":{"name":"accounts","unique":["email"],"index":["due"]}}
//	{"document":{"owner":"...","id":"...","at":1774749599123,"version":3,"unique":{"email":"..."},"index":{},"body":{...}}}
//	...
//	{"end":{"documents":1,"sha256":"..."}}
//
// A document belongs to the collection line before it; at is Unix
// milliseconds, body the JSON of package docstore. The last line counts the
// documents and has the SHA-256 of all bytes before it, so that an archive
// that was cut or changed is refused. That finds accidents, not forgers: who
// can write an archive can write its checksum.
//
// An archive holds personal data as it is. Files are made with mode 0600;
// encrypt what leaves the machine.
package archive

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/internal/codec"
)

const (
	format  = "fitfusion"
	version = 1

	// maxLine is more than a document at docstore's limits takes.
	maxLine = docstore.MaxBody + 1<<20
)

// Summary says what an archive holds.
type Summary struct {
	Service   string
	MadeAt    time.Time
	Documents int64
}

// line is one line of an archive: exactly one of the fields is set.
type line struct {
	Archive    *header     `json:"archive,omitempty"`
	Collection *collection `json:"collection,omitempty"`
	Document   *document   `json:"document,omitempty"`
	End        *end        `json:"end,omitempty"`
}

type header struct {
	Format  string    `json:"format"`
	Version int       `json:"version"`
	Service string    `json:"service"`
	MadeAt  time.Time `json:"madeAt"`
}

type collection struct {
	Name   string   `json:"name"`
	Unique []string `json:"unique,omitempty"`
	Index  []string `json:"index,omitempty"`
}

type document struct {
	Owner   string            `json:"owner"`
	ID      string            `json:"id"`
	At      int64             `json:"at"`
	Version int64             `json:"version"`
	Unique  map[string]string `json:"unique,omitempty"`
	Index   map[string]string `json:"index,omitempty"`
	Body    json.RawMessage   `json:"body"`
}

type end struct {
	Documents int64  `json:"documents"`
	SHA256    string `json:"sha256"`
}

func (c collection) spec() (docstore.Spec, error) {
	spec := docstore.Spec{Name: c.Name, Unique: c.Unique, Index: c.Index}
	return spec, codec.Spec(spec)
}

// record checks all that an engine would, before anything is written.
func (d document) record(spec docstore.Spec) (docstore.Record, error) {
	rec := docstore.Record{
		Owner: d.Owner, ID: d.ID, At: time.UnixMilli(d.At).UTC(), Version: d.Version,
		Unique: d.Unique, Index: d.Index, Body: d.Body,
	}
	if d.Version < 1 {
		return rec, errors.New("a version is less than 1")
	}
	if err := codec.Record(spec, rec); err != nil {
		return rec, err
	}
	if _, err := codec.Body(d.Body); err != nil {
		return rec, err
	}
	return rec, nil
}

func newDocument(raw docstore.Raw) (*document, error) {
	d := &document{
		Owner: raw.Owner, ID: raw.ID, At: raw.At.UnixMilli(), Version: raw.Version, Unique: raw.Unique, Index: raw.Index,
	}
	if err := raw.Decode(&d.Body); err != nil {
		return nil, fmt.Errorf("document %s/%s: %w", raw.Owner, raw.ID, err)
	}
	return d, nil
}
