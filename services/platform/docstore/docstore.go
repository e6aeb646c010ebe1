// Package docstore is the only code that knows a database.
//
// It keeps documents: a body with an owner, an id, a time to sort by and a
// version. The operations are few, so that two engines (SQLite for one
// process, MongoDB for a cluster) can mean exactly the same by each of them;
// package conformance holds them to it. There are no transactions over
// documents and no queries over bodies: an invariant lives in one document.
//
// A document's identity is the pair of owner and id. Somebody else's document
// is therefore not "forbidden": it does not exist, and a client-made id can
// collide with nobody else's.
package docstore

import (
	"context"
	"time"
)

// Limits that every engine holds.
const (
	MaxPage = 500             // documents one List or Scan returns at most
	MaxBody = 8 * 1024 * 1024 // bytes of a body as JSON
	MaxKey  = 512             // bytes of an owner, an id or a key's value
)

// Spec describes a collection. Unique and Index name the keys that documents
// may carry; they are created when the collection is opened.
type Spec struct {
	Name   string   // lower case letters and underscores
	Unique []string // names of keys of which no two documents share a value
	Index  []string // names of keys that Scan can read by
}

// Record is a document as an engine sees it.
//
// Owner, ID and the values of keys are 1 to MaxKey bytes of UTF-8 without NUL,
// an owner without "/" as well; anything else is fault.Invalid when written
// and fault.NotFound when read. An absent key is left out of the map.
//
// Body means what encoding/json makes of it, in both engines: SQLite keeps the
// JSON text, MongoDB the same tree as native BSON fields, with UTC times of
// whole milliseconds as dates. Decode gives back the same JSON. A body that
// has no JSON (NaN) is an error, one over MaxBody is fault.TooLarge.
type Record struct {
	Owner   string
	ID      string
	At      time.Time         // sort key; UTC, milliseconds
	Version int64             // 1 after Insert, +1 by each Replace
	Unique  map[string]string // by the names in Spec.Unique; absent means none
	Index   map[string]string // by the names in Spec.Index
	Body    any               // a struct or a pointer to one
}

// Raw is a Record read back, its body not yet decoded. Decoding 10 KB takes six
// times as long as reading them from SQLite; Decode into a *json.RawMessage
// gives the JSON as it is, for whoever hands it on unread. It is not to be
// written to.
type Raw struct {
	Record
	Decode func(into any) error
}

// Query reads one owner's documents in the order of At, then id.
type Query struct {
	Owner      string
	From, To   time.Time // half open [From, To); zero means unbounded
	Descending bool
	Limit      int    // 1..MaxPage
	Cursor     string // from the page before; empty for the first
}

// ScanQuery reads documents of any owner that carry a key with a value, in
// the order of At, then owner, then id. To bounds At ("due by now") when set.
type ScanQuery struct {
	Index, Value string
	To           time.Time // exclusive; zero means unbounded
	Limit        int
	Cursor       string
}

// Page is a part of a listing. Next is empty on the last one.
type Page[R any] struct {
	Items []R
	Next  string
}

// Engine opens collections of one database.
type Engine interface {
	// Open prepares a collection: table and indexes are made when missing.
	Open(ctx context.Context, spec Spec) (Collection, error)
	// Ping asks the database whether it answers.
	Ping(ctx context.Context) error
	// Close waits for running operations and releases the database.
	Close(ctx context.Context) error
	Portable
}

// Portable is what package archive needs of an engine: all documents of all
// collections, with every field as it is stored. It takes as long as the
// database is large; ctx ends it.
type Portable interface {
	// Dump gives every document once, collection by collection; its Spec names
	// the keys that the collection has in this database. What was acknowledged
	// before Dump began is there. each may keep doc; its error ends the dump.
	//
	// SQLite dumps one state of the whole database. MongoDB gives each document
	// as it is when its turn comes: that is enough to start from again, since
	// every invariant lives in one document.
	Dump(ctx context.Context, each func(spec Spec, doc Raw) error) error
	// Load inserts records at the versions they have, and opens the collection
	// for it. Keys that the collection has already stay. fault.Conflict when a
	// record exists; on MongoDB others may have been written then.
	Load(ctx context.Context, spec Spec, records []Record) error
	// Clear removes all documents. Collections and their indexes stay.
	Clear(ctx context.Context) error
}

// Collection is what an engine implements. Use Typed in services.
//
// Errors: fault.NotFound when there is no such document; fault.Conflict with
// code "exists" when the id or a unique key is taken; fault.Stale when the
// version is not the stored one; fault.Malformed for a cursor that is not
// ours; fault.Unavailable when the database does not answer. A cancelled ctx
// returns its own error.
type Collection interface {
	Get(ctx context.Context, owner, id string) (Raw, error)
	// Find reads by a unique key, whoever the owner is.
	Find(ctx context.Context, unique, value string) (Raw, error)
	Insert(ctx context.Context, rec Record) error
	// Replace writes rec over the stored version rec.Version; afterwards the
	// version is one higher. Unique and Index keys are replaced as well.
	Replace(ctx context.Context, rec Record) error
	// Delete removes the document when its version is still the given one.
	Delete(ctx context.Context, owner, id string, version int64) error
	List(ctx context.Context, q Query) (Page[Raw], error)
	Scan(ctx context.Context, q ScanQuery) (Page[Raw], error)
	// DeleteOwner removes everything of an owner and says how much it was.
	DeleteOwner(ctx context.Context, owner string) (int64, error)
}
