package docstore

import (
	"context"
	"fmt"
	"time"
)

// Doc is a document with its body decoded.
type Doc[T any] struct {
	Owner   string
	ID      string
	At      time.Time
	Version int64
	Unique  map[string]string
	Index   map[string]string
	Body    T
}

// Typed is a collection whose bodies are all of one type.
type Typed[T any] struct{ raw Collection }

// Open opens a collection of T in an engine.
func Open[T any](ctx context.Context, engine Engine, spec Spec) (Typed[T], error) {
	raw, err := engine.Open(ctx, spec)
	if err != nil {
		return Typed[T]{}, fmt.Errorf("open collection %s: %w", spec.Name, err)
	}
	return Typed[T]{raw: raw}, nil
}

// Get reads one document; fault.NotFound when there is none.
func (c Typed[T]) Get(ctx context.Context, owner, id string) (Doc[T], error) {
	raw, err := c.raw.Get(ctx, owner, id)
	if err != nil {
		return Doc[T]{}, err
	}
	return decode[T](raw)
}

// Find reads by a unique key; fault.NotFound when there is none.
func (c Typed[T]) Find(ctx context.Context, unique, value string) (Doc[T], error) {
	raw, err := c.raw.Find(ctx, unique, value)
	if err != nil {
		return Doc[T]{}, err
	}
	return decode[T](raw)
}

// Insert writes a new document; fault.Conflict when it exists.
func (c Typed[T]) Insert(ctx context.Context, doc Doc[T]) error {
	return c.raw.Insert(ctx, doc.record())
}

// Replace swaps the stored version doc.Version for doc; fault.Stale when the
// stored version is another one.
func (c Typed[T]) Replace(ctx context.Context, doc Doc[T]) error {
	return c.raw.Replace(ctx, doc.record())
}

// Delete removes the document at that version.
func (c Typed[T]) Delete(ctx context.Context, owner, id string, version int64) error {
	return c.raw.Delete(ctx, owner, id, version)
}

// List reads a page of one owner's documents.
func (c Typed[T]) List(ctx context.Context, q Query) (Page[Doc[T]], error) {
	page, err := c.raw.List(ctx, q)
	return decodePage[T](page, err)
}

// Scan reads a page of documents that carry a key with a value.
func (c Typed[T]) Scan(ctx context.Context, q ScanQuery) (Page[Doc[T]], error) {
	page, err := c.raw.Scan(ctx, q)
	return decodePage[T](page, err)
}

// DeleteOwner removes everything of an owner.
func (c Typed[T]) DeleteOwner(ctx context.Context, owner string) (int64, error) {
	return c.raw.DeleteOwner(ctx, owner)
}

func (d Doc[T]) record() Record {
	return Record{Owner: d.Owner, ID: d.ID, At: d.At, Version: d.Version, Unique: d.Unique, Index: d.Index, Body: d.Body}
}

func decode[T any](raw Raw) (Doc[T], error) {
	doc := Doc[T]{Owner: raw.Owner, ID: raw.ID, At: raw.At, Version: raw.Version, Unique: raw.Unique, Index: raw.Index}
	if err := raw.Decode(&doc.Body); err != nil {
		return Doc[T]{}, fmt.Errorf("decode document %s: %w", raw.ID, err)
	}
	return doc, nil
}

func decodePage[T any](page Page[Raw], err error) (Page[Doc[T]], error) {
	if err != nil {
		return Page[Doc[T]]{}, err
	}
	docs := Page[Doc[T]]{Next: page.Next, Items: make([]Doc[T], len(page.Items))}
	for i, raw := range page.Items {
		if docs.Items[i], err = decode[T](raw); err != nil {
			return Page[Doc[T]]{}, err
		}
	}
	return docs, nil
}
