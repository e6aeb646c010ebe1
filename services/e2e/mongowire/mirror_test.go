package mongowire_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"
	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"github.com/fitfusion/fitfusion/services/e2e/mongowire"
	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

// TestCopyIsNeverBehind changes documents in ways that docstore does not know,
// with a client of its own, and reads through docstore after each.
func TestCopyIsNeverBehind(t *testing.T) {
	t.Parallel()
	ctx, uri := t.Context(), mongowire.Start(t)
	name := database(t, uri)
	c, err := docstore.Open[counter](ctx, open(t, uri, name), docstore.Spec{Name: "counters", Index: []string{"due"}})
	if err != nil {
		t.Fatal(err)
	}
	client, err := mongo.Connect(options.Client().ApplyURI(uri))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = client.Disconnect(context.WithoutCancel(ctx)) })
	raw := client.Database(name).Collection("counters")
	for i := range 3 {
		d := docstore.Doc[counter]{Owner: "ana", ID: fmt.Sprint(i), Body: counter{N: i}, Index: map[string]string{"due": "x"}}
		if err := c.Insert(ctx, d); err != nil {
			t.Fatal(err)
		}
	}
	list := func() string {
		t.Helper()
		page, err := c.List(ctx, docstore.Query{Owner: "ana", Limit: 9})
		if err != nil {
			t.Fatal(err)
		}
		var said []string
		for _, d := range page.Items {
			said = append(said, fmt.Sprint(d.ID, "=", d.Body.N))
		}
		return strings.Join(said, " ")
	}
	for _, step := range strange(ctx, raw) {
		if err := step.do(); err != nil {
			t.Fatalf("%s: %v", step.name, err)
		}
		if got := list(); got != step.want {
			t.Errorf("after %s: %q, want %q", step.name, got, step.want)
		}
	}
	// A document that docstore never wrote leaves reading to FerretDB.
	if _, err := raw.InsertOne(ctx, bson.D{{Key: "_id", Value: bson.NewObjectID()}, {Key: "owner", Value: "ana"}}); err != nil {
		t.Fatal(err)
	}
	if _, err := c.List(ctx, docstore.Query{Owner: "bob", Limit: 9}); err != nil {
		t.Error(err)
	}
	if n, err := raw.CountDocuments(ctx, bson.D{{Key: "owner", Value: "ana"}}); err != nil || n != 1 {
		t.Errorf("%d documents of ana, error %v", n, err)
	}
	if err := raw.Drop(ctx); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Get(ctx, "bob", "1"); err == nil {
		t.Error("a document of a dropped collection was read")
	}
}

// step is a change and what ana's list is after it.
type step struct {
	name, want string
	do         func() error
}

func strange(ctx context.Context, raw *mongo.Collection) []step {
	all, one := bson.D{}, bson.D{{Key: "_id", Value: "ana/1"}}
	set := func(n int) bson.D { return bson.D{{Key: "$set", Value: bson.D{{Key: "body.N", Value: n}}}} }
	return []step{
		{"nothing", "0=0 1=1 2=2", func() error { return nil }},
		{"update one", "0=0 1=7 2=2", func() error { _, err := raw.UpdateOne(ctx, one, set(7)); return err }},
		{"update by another field", "0=0 1=8 2=2", func() error {
			_, err := raw.UpdateOne(ctx, bson.D{{Key: "body.N", Value: 7}}, set(8))
			return err
		}},
		{"update many", "0=9 1=9 2=9", func() error { _, err := raw.UpdateMany(ctx, all, set(9)); return err }},
		{"find and update", "0=9 1=4 2=9", func() error { return raw.FindOneAndUpdate(ctx, one, set(4)).Err() }},
		{"bulk", "0=9 1=5", func() error {
			_, err := raw.BulkWrite(ctx, []mongo.WriteModel{
				mongo.NewUpdateOneModel().SetFilter(one).SetUpdate(set(5)),
				mongo.NewDeleteOneModel().SetFilter(bson.D{{Key: "_id", Value: "ana/2"}}),
			})
			return err
		}},
		{"upsert", "0=9 1=5 3=3", func() error {
			_, err := raw.ReplaceOne(ctx, bson.D{{Key: "_id", Value: "ana/3"}, {Key: "owner", Value: "ana"}}, bson.D{
				{Key: "_id", Value: "ana/3"}, {Key: "owner", Value: "ana"}, {Key: "id", Value: "3"}, {Key: "at", Value: time.Unix(1, 0)},
				{Key: "version", Value: int64(1)}, {Key: "body", Value: bson.D{{Key: "N", Value: 3}}},
			}, options.Replace().SetUpsert(true))
			return err
		}},
		{"the owner changes", "0=9 3=3", func() error {
			_, err := raw.UpdateOne(ctx, one, bson.D{{Key: "$set", Value: bson.D{{Key: "owner", Value: "bob"}}}})
			return err
		}},
		{"delete one", "0=9", func() error {
			_, err := raw.DeleteOne(ctx, bson.D{{Key: "_id", Value: "ana/3"}})
			return err
		}},
		{"delete many", "", func() error { _, err := raw.DeleteMany(ctx, bson.D{{Key: "owner", Value: "ana"}}); return err }},
	}
}

// BenchmarkMany has as many documents as a cluster under load: 2,000 of 10 KB.
func BenchmarkMany(b *testing.B) {
	type body struct{ Sets []map[string]any }
	uri := mongowire.Start(b)
	e := open(b, uri+"?timeoutMS=120000", database(b, uri))
	spec := docstore.Spec{Name: "things", Unique: []string{"mail"}, Index: []string{"due"}}
	c, err := docstore.Open[body](b.Context(), e, spec)
	if err != nil {
		b.Fatal(err)
	}
	doc := func(i int) docstore.Doc[body] {
		d := docstore.Doc[body]{
			Owner: fmt.Sprint("o", i%100), ID: fmt.Sprint(i), At: time.Unix(int64(i), 0).UTC(),
			Unique: map[string]string{"mail": fmt.Sprint("m", i)}, Index: map[string]string{"due": fmt.Sprint(i % 50)},
		}
		for s := range 60 {
			d.Body.Sets = append(d.Body.Sets, map[string]any{"name": fmt.Sprint("Exercise ", s), "notes": strings.Repeat("slowly down ", 8), "loadKg": 42.5})
		}
		return d
	}
	const docs = 2000
	for i := range docs {
		if err := c.Insert(b.Context(), doc(i)); err != nil {
			b.Fatal(err)
		}
	}
	began := time.Now()
	if _, err := c.Find(b.Context(), "mail", "m0"); err != nil {
		b.Fatal(err)
	}
	b.Logf("the copy was made in %s", time.Since(began).Round(time.Millisecond))
	versions := [docs]int64{}
	n := 0
	for name, do := range map[string]func(i int) error{
		"Get": func(i int) error { _, err := c.Get(b.Context(), fmt.Sprint("o", i%100), fmt.Sprint(i)); return err },
		"Replace": func(i int) error {
			versions[i]++
			d := doc(i)
			d.Version = versions[i]
			return c.Replace(b.Context(), d)
		},
		"Find": func(i int) error { _, err := c.Find(b.Context(), "mail", fmt.Sprint("m", i)); return err },
		"List20": func(i int) error {
			_, err := c.List(b.Context(), docstore.Query{Owner: fmt.Sprint("o", i%100), Limit: 20, Descending: true})
			return err
		},
		"Scan20": func(i int) error {
			_, err := c.Scan(b.Context(), docstore.ScanQuery{Index: "due", Value: fmt.Sprint(i % 50), Limit: 20})
			return err
		},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				n++
				if err := do(n * 7 % docs); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
