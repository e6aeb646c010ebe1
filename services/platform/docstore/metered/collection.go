package metered

import (
	"context"

	"github.com/prometheus/client_golang/prometheus"
	"go.opentelemetry.io/otel/attribute"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

// collection measures each operation of inner.
type collection struct {
	inner     docstore.Collection
	engine    *engine
	attribute attribute.KeyValue
	took      prometheus.ObserverVec
}

// Get implements docstore.Collection.
func (c *collection) Get(ctx context.Context, owner, id string) (docstore.Raw, error) {
	ctx, end := c.begin(ctx, "get")
	raw, err := c.inner.Get(ctx, owner, id)
	end(err)
	return raw, err
}

// Find implements docstore.Collection.
func (c *collection) Find(ctx context.Context, unique, value string) (docstore.Raw, error) {
	ctx, end := c.begin(ctx, "find")
	raw, err := c.inner.Find(ctx, unique, value)
	end(err)
	return raw, err
}

// Insert implements docstore.Collection.
func (c *collection) Insert(ctx context.Context, rec docstore.Record) error {
	ctx, end := c.begin(ctx, "insert")
	err := c.inner.Insert(ctx, rec)
	end(err)
	return err
}

// Replace implements docstore.Collection.
func (c *collection) Replace(ctx context.Context, rec docstore.Record) error {
	ctx, end := c.begin(ctx, "replace")
	err := c.inner.Replace(ctx, rec)
	end(err)
	return err
}

// Delete implements docstore.Collection.
func (c *collection) Delete(ctx context.Context, owner, id string, version int64) error {
	ctx, end := c.begin(ctx, "delete")
	err := c.inner.Delete(ctx, owner, id, version)
	end(err)
	return err
}

// List implements docstore.Collection.
func (c *collection) List(ctx context.Context, q docstore.Query) (docstore.Page[docstore.Raw], error) {
	ctx, end := c.begin(ctx, "list")
	page, err := c.inner.List(ctx, q)
	end(err)
	return page, err
}

// Scan implements docstore.Collection.
func (c *collection) Scan(ctx context.Context, q docstore.ScanQuery) (docstore.Page[docstore.Raw], error) {
	ctx, end := c.begin(ctx, "scan")
	page, err := c.inner.Scan(ctx, q)
	end(err)
	return page, err
}

// DeleteOwner implements docstore.Collection.
func (c *collection) DeleteOwner(ctx context.Context, owner string) (int64, error) {
	ctx, end := c.begin(ctx, "delete_owner")
	n, err := c.inner.DeleteOwner(ctx, owner)
	end(err)
	return n, err
}
