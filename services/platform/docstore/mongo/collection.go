package mongo

import (
	"context"
	"math"
	"slices"

	"go.mongodb.org/mongo-driver/v2/bson"
	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/internal/codec"
)

type collection struct {
	spec docstore.Spec
	docs *mongo.Collection
}

// Get reads one document.
func (c *collection) Get(ctx context.Context, owner, id string) (docstore.Raw, error) {
	if !codec.Identity(owner, id) {
		return docstore.Raw{}, codec.Missing()
	}
	return c.one(ctx, bson.D{{Key: "_id", Value: key(owner, id)}})
}

// Find reads by a unique key.
func (c *collection) Find(ctx context.Context, unique, value string) (docstore.Raw, error) {
	if err := codec.UniqueKey(c.spec, unique); err != nil {
		return docstore.Raw{}, err
	}
	if !codec.Value(value) {
		return docstore.Raw{}, codec.Missing()
	}
	return c.one(ctx, bson.D{{Key: "unique." + unique, Value: value}})
}

// Insert writes a new document.
func (c *collection) Insert(ctx context.Context, rec docstore.Record) error {
	doc, err := document(c.spec, rec, 1)
	if err != nil {
		return err
	}
	_, err = c.docs.InsertOne(ctx, doc)
	return failure(ctx, err)
}

// Replace writes over the version that rec names.
func (c *collection) Replace(ctx context.Context, rec docstore.Record) error {
	doc, err := document(c.spec, rec, rec.Version+1)
	if err != nil {
		return err
	}
	result, err := c.docs.ReplaceOne(ctx, version(rec.Owner, rec.ID, rec.Version), doc)
	if err != nil {
		return failure(ctx, err)
	}
	return c.touched(ctx, result.MatchedCount, rec.Owner, rec.ID)
}

// Delete removes the document at that version.
func (c *collection) Delete(ctx context.Context, owner, id string, at int64) error {
	if !codec.Identity(owner, id) {
		return codec.Missing()
	}
	result, err := c.docs.DeleteOne(ctx, version(owner, id, at))
	if err != nil {
		return failure(ctx, err)
	}
	return c.touched(ctx, result.DeletedCount, owner, id)
}

// DeleteOwner removes everything of an owner.
func (c *collection) DeleteOwner(ctx context.Context, owner string) (int64, error) {
	if err := codec.Owner(owner); err != nil {
		return 0, err
	}
	result, err := c.docs.DeleteMany(ctx, bson.D{{Key: "owner", Value: owner}})
	if err != nil {
		return 0, failure(ctx, err)
	}
	return result.DeletedCount, nil
}

// version is the filter of a compare-and-swap.
func version(owner, id string, version int64) bson.D {
	return bson.D{{Key: "_id", Value: key(owner, id)}, {Key: "version", Value: version}}
}

// touched says what was wrong when a compare-and-swap met no document.
func (c *collection) touched(ctx context.Context, n int64, owner, id string) error {
	if n == 1 {
		return nil
	}
	filter := bson.D{{Key: "_id", Value: key(owner, id)}}
	found := c.docs.FindOne(ctx, filter, options.FindOne().SetProjection(bson.D{{Key: "_id", Value: 1}}))
	if err := found.Err(); err != nil {
		return failure(ctx, err)
	}
	return codec.Stale()
}

func (c *collection) one(ctx context.Context, filter bson.D) (docstore.Raw, error) {
	doc, err := c.docs.FindOne(ctx, filter).Raw()
	if err != nil {
		return docstore.Raw{}, failure(ctx, err)
	}
	return parse(doc)
}

// List reads one owner's documents by time.
func (c *collection) List(ctx context.Context, q docstore.Query) (docstore.Page[docstore.Raw], error) {
	r, err := codec.List(q)
	if err != nil {
		return docstore.Page[docstore.Raw]{}, err
	}
	order := 1
	if r.Descending {
		order = -1
	}
	filter := append(bson.D{{Key: "owner", Value: q.Owner}}, between(r)...)
	return c.page(ctx, filter, bson.D{{Key: "at", Value: order}, {Key: "id", Value: order}}, r.Limit)
}

// Scan reads the documents that carry a key with a value, by time.
func (c *collection) Scan(ctx context.Context, q docstore.ScanQuery) (docstore.Page[docstore.Raw], error) {
	r, err := codec.Scan(c.spec, q)
	if err != nil {
		return docstore.Page[docstore.Raw]{}, err
	}
	filter := append(bson.D{{Key: "index." + q.Index, Value: q.Value}}, between(r)...)
	return c.page(ctx, filter, bson.D{{Key: "at", Value: 1}, {Key: "owner", Value: 1}, {Key: "id", Value: 1}}, r.Limit)
}

// page reads one document more than the limit, to know whether there is a
// next page.
func (c *collection) page(ctx context.Context, filter, sort bson.D, limit int) (docstore.Page[docstore.Raw], error) {
	cursor, err := c.docs.Find(ctx, filter, options.Find().SetSort(sort).SetLimit(int64(limit)+1))
	if err != nil {
		return docstore.Page[docstore.Raw]{}, failure(ctx, err)
	}
	defer cursor.Close(context.WithoutCancel(ctx)) //nolint:errcheck // the server forgets it anyway
	var page docstore.Page[docstore.Raw]
	for cursor.Next(ctx) {
		if len(page.Items) == limit {
			last := page.Items[limit-1]
			page.Next = codec.Position{At: last.At.UnixMilli(), Owner: last.Owner, ID: last.ID}.Cursor()
			break
		}
		raw, err := parse(slices.Clone(cursor.Current))
		if err != nil {
			return docstore.Page[docstore.Raw]{}, err
		}
		page.Items = append(page.Items, raw)
	}
	if err := cursor.Err(); err != nil {
		return docstore.Page[docstore.Raw]{}, failure(ctx, err)
	}
	return page, nil
}

// between gives the conditions of a range. The bounds of "at" are what the
// index seeks by; the rest decides among documents of one millisecond.
func between(r codec.Range) bson.D {
	at := bson.D{}
	if r.Low.At != math.MinInt64 {
		at = append(at, bson.E{Key: "$gte", Value: bson.DateTime(r.Low.At)})
	}
	if r.High.At != math.MaxInt64 {
		op := "$lt"
		if r.High.ID != "" {
			op = "$lte"
		}
		at = append(at, bson.E{Key: op, Value: bson.DateTime(r.High.At)})
	}
	filter := bson.D{}
	if len(at) > 0 {
		filter = append(filter, bson.E{Key: "at", Value: at})
	}
	switch {
	case r.Low.ID != "":
		filter = append(filter, beyond("$gt", r.Low))
	case r.High.ID != "":
		filter = append(filter, beyond("$lt", r.High))
	}
	return filter
}

// beyond is (at, owner, id) op p, spelled out.
func beyond(op string, p codec.Position) bson.E {
	at := bson.DateTime(p.At)
	return bson.E{Key: "$or", Value: bson.A{
		bson.D{{Key: "at", Value: bson.D{{Key: op, Value: at}}}},
		bson.D{{Key: "at", Value: at}, {Key: "owner", Value: bson.D{{Key: op, Value: p.Owner}}}},
		bson.D{{Key: "at", Value: at}, {Key: "owner", Value: p.Owner}, {Key: "id", Value: bson.D{{Key: op, Value: p.ID}}}},
	}}
}
