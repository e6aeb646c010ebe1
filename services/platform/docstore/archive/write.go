package archive

import (
	"bufio"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

// Write writes all documents of a service's database to w. What was written
// before an error is no archive: Read refuses it.
func Write(ctx context.Context, w io.Writer, db docstore.Portable, service string, madeAt time.Time) (Summary, error) {
	out := newWriter(w)
	summary := Summary{Service: service, MadeAt: madeAt.UTC().Truncate(time.Second)}
	err := out.line(line{Archive: &header{Format: format, Version: version, Service: service, MadeAt: summary.MadeAt}})
	if err != nil {
		return Summary{}, fmt.Errorf("write archive: %w", err)
	}
	current := ""
	err = db.Dump(ctx, func(spec docstore.Spec, raw docstore.Raw) error {
		if spec.Name != current {
			current = spec.Name
			if err := out.line(line{Collection: &collection{Name: spec.Name, Unique: spec.Unique, Index: spec.Index}}); err != nil {
				return fmt.Errorf("write archive: %w", err)
			}
		}
		doc, err := newDocument(raw)
		if err != nil {
			return err
		}
		if err := out.line(line{Document: doc}); err != nil {
			return fmt.Errorf("write archive: %w", err)
		}
		summary.Documents++
		return ctx.Err()
	})
	if err != nil {
		return Summary{}, fmt.Errorf("read the database of %s: %w", service, err)
	}
	if err := out.close(summary.Documents); err != nil {
		return Summary{}, fmt.Errorf("write archive: %w", err)
	}
	return summary, nil
}

// writer turns lines into an archive.
type writer struct {
	zip   *gzip.Writer
	plain *bufio.Writer // what is hashed and compressed
	sum   hash.Hash
	lines *json.Encoder
}

func newWriter(w io.Writer) *writer {
	zip, sum := gzip.NewWriter(w), sha256.New()
	plain := bufio.NewWriter(io.MultiWriter(zip, sum))
	return &writer{zip: zip, plain: plain, sum: sum, lines: json.NewEncoder(plain)}
}

func (w *writer) line(l line) error { return w.lines.Encode(l) }

func (w *writer) close(documents int64) error {
	if err := w.plain.Flush(); err != nil {
		return err
	}
	if err := w.line(line{End: &end{Documents: documents, SHA256: hex.EncodeToString(w.sum.Sum(nil))}}); err != nil {
		return err
	}
	if err := w.plain.Flush(); err != nil {
		return err
	}
	return w.zip.Close()
}
