package mongo

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/internal/codec"
)

const (
	dumpPage    = 500             // documents asked for at once
	bulkTimeout = 5 * time.Minute // one page or one batch, instead of operationTimeout
)

// Dump gives every document of the collections that this engine made, in the
// order of _id. It reads in pages that each stand for themselves: a new
// primary, or a reader that is slow, costs the retry of one page.
func (e *Engine) Dump(ctx context.Context, each func(docstore.Spec, docstore.Raw) error) error {
	specs, err := e.stored(ctx)
	if err != nil {
		return fmt.Errorf("list collections: %w", err)
	}
	for _, spec := range specs {
		for last, more := "", true; more; {
			if last, more, err = e.dumpPage(ctx, spec, last, each); err != nil {
				return fmt.Errorf("collection %s: %w", spec.Name, err)
			}
		}
	}
	return nil
}

// dumpPage gives the documents behind an _id, and the last one of them.
func (e *Engine) dumpPage(
	ctx context.Context, spec docstore.Spec, after string, each func(docstore.Spec, docstore.Raw) error,
) (last string, more bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, bulkTimeout)
	defer cancel()
	filter := bson.D{{Key: "_id", Value: bson.D{{Key: "$gt", Value: after}}}}
	byID := options.Find().SetSort(bson.D{{Key: "_id", Value: 1}}).SetLimit(dumpPage)
	cursor, err := e.db.Collection(spec.Name).Find(ctx, filter, byID)
	if err != nil {
		return "", false, failure(ctx, err)
	}
	defer cursor.Close(context.WithoutCancel(ctx)) //nolint:errcheck // the server forgets it anyway
	n := 0
	for ; cursor.Next(ctx); n++ {
		raw, err := parse(slices.Clone(cursor.Current))
		if err != nil {
			return "", false, fmt.Errorf("document %s: %w", cursor.Current.Lookup("_id"), err)
		}
		// A key that lost its index is not in use; no Load would take it.
		unused := func(names []string) func(string, string) bool {
			return func(key, _ string) bool { return !codec.Has(names, key) }
		}
		maps.DeleteFunc(raw.Unique, unused(spec.Unique))
		maps.DeleteFunc(raw.Index, unused(spec.Index))
		if err := each(spec, raw); err != nil {
			return "", false, err
		}
		last, _ = cursor.Current.Lookup("_id").StringValueOK() // $gt a string matches strings only
	}
	return last, n == dumpPage, failure(ctx, cursor.Err())
}

// stored gives the collections that have the indexes of this package, by name.
func (e *Engine) stored(ctx context.Context) ([]docstore.Spec, error) {
	names, err := e.db.ListCollectionNames(ctx, bson.D{})
	if err != nil {
		return nil, failure(ctx, err)
	}
	slices.Sort(names)
	var specs []docstore.Spec
	for _, name := range names {
		indexes, err := e.db.Collection(name).Indexes().ListSpecifications(ctx)
		if err != nil {
			return nil, failure(ctx, err)
		}
		spec, ours := docstore.Spec{Name: name}, false
		for _, index := range indexes {
			if key, ok := strings.CutPrefix(index.Name, uniquePrefix); ok {
				spec.Unique = append(spec.Unique, key)
			} else if key, ok := strings.CutPrefix(index.Name, indexPrefix); ok {
				spec.Index = append(spec.Index, key)
			}
			ours = ours || index.Name == listIndex
		}
		slices.Sort(spec.Unique)
		slices.Sort(spec.Index)
		if ours {
			specs = append(specs, spec)
		}
	}
	return specs, nil
}

// Load inserts records. A failure leaves those before it in the database.
func (e *Engine) Load(ctx context.Context, spec docstore.Spec, records []docstore.Record) error {
	if _, err := e.Open(ctx, spec); err != nil {
		return err
	}
	if len(records) == 0 {
		return nil
	}
	docs := make([]bson.Raw, len(records))
	for i, rec := range records {
		var err error
		if docs[i], err = document(spec, rec, rec.Version); err != nil {
			return fmt.Errorf("document %s/%s: %w", rec.Owner, rec.ID, err)
		}
	}
	ctx, cancel := context.WithTimeout(ctx, bulkTimeout)
	defer cancel()
	_, err := e.db.Collection(spec.Name).InsertMany(ctx, docs)
	return failure(ctx, err)
}

// Clear removes all documents of the collections that this engine made.
func (e *Engine) Clear(ctx context.Context) error {
	specs, err := e.stored(ctx)
	if err != nil {
		return fmt.Errorf("list collections: %w", err)
	}
	for _, spec := range specs {
		if err := e.clear(ctx, spec.Name); err != nil {
			return fmt.Errorf("collection %s: %w", spec.Name, err)
		}
	}
	return nil
}

func (e *Engine) clear(ctx context.Context, collection string) error {
	ctx, cancel := context.WithTimeout(ctx, bulkTimeout)
	defer cancel()
	_, err := e.db.Collection(collection).DeleteMany(ctx, bson.D{})
	return failure(ctx, err)
}
