package archive

import (
	"bufio"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

// ErrDamaged is the cause when a file is not an archive, or no longer whole.
var ErrDamaged = errors.New("this is not a whole archive; take another one")

// Read checks an archive from its first byte to its last and gives its
// documents on the way; they are those of a whole archive only when Read ends
// without an error. An error of each ends it.
func Read(r io.Reader, each func(spec docstore.Spec, rec docstore.Record) error) (Summary, error) {
	zip, err := gzip.NewReader(r)
	if err != nil {
		return Summary{}, damaged(err)
	}
	lines := bufio.NewScanner(zip)
	lines.Buffer(nil, maxLine)
	in := reader{each: each, sum: sha256.New()}
	for lines.Scan() {
		if err := in.line(lines.Bytes()); err != nil {
			return Summary{}, err
		}
	}
	if err := lines.Err(); err != nil {
		return Summary{}, damaged(err)
	}
	if in.state != ended {
		return Summary{}, damaged(io.ErrUnexpectedEOF)
	}
	return in.summary, nil
}

func damaged(cause error) error { return fmt.Errorf("%w (%w)", ErrDamaged, cause) }

// The places of a reader in an archive.
const (
	begun = iota
	inside
	ended
)

type reader struct {
	each    func(docstore.Spec, docstore.Record) error
	sum     hash.Hash
	state   int
	spec    docstore.Spec
	summary Summary
}

func (r *reader) line(text []byte) error {
	var l line
	if err := json.Unmarshal(text, &l); err != nil {
		return damaged(fmt.Errorf("line: %w", err))
	}
	if l.fields() != 1 || (l.Archive != nil) != (r.state == begun) || r.state == ended {
		return damaged(errors.New("a line out of its place"))
	}
	if l.End != nil {
		return r.end(*l.End)
	}
	_, _ = r.sum.Write(text) // a hash takes everything
	_, _ = r.sum.Write([]byte{'\n'})
	switch {
	case l.Archive != nil:
		return r.begin(*l.Archive)
	case l.Collection != nil:
		var err error
		if r.spec, err = l.Collection.spec(); err != nil {
			return damaged(err)
		}
		return nil
	}
	return r.document(*l.Document)
}

func (l line) fields() int {
	n := 0
	for _, set := range []bool{l.Archive != nil, l.Collection != nil, l.Document != nil, l.End != nil} {
		if set {
			n++
		}
	}
	return n
}

func (r *reader) begin(h header) error {
	if h.Format != format {
		return damaged(errors.New("its format is not ours"))
	}
	if h.Version != version {
		return fmt.Errorf("this archive has format version %d and this program reads %d; use the program that made it", h.Version, version)
	}
	r.state, r.summary = inside, Summary{Service: h.Service, MadeAt: h.MadeAt}
	return nil
}

func (r *reader) document(d document) error {
	if r.spec.Name == "" {
		return damaged(errors.New("a document before any collection"))
	}
	rec, err := d.record(r.spec)
	if err != nil {
		return damaged(err)
	}
	r.summary.Documents++
	return r.each(r.spec, rec)
}

func (r *reader) end(e end) error {
	if e.Documents != r.summary.Documents || e.SHA256 != hex.EncodeToString(r.sum.Sum(nil)) {
		return damaged(errors.New("its checksum is another one"))
	}
	r.state = ended
	return nil
}
