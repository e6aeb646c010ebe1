// Package mongo keeps documents in MongoDB: the engine of everything that runs
// as more than one process.
//
// A document is
//
//	{_id: "<owner>/<id>", owner, id, at: <date>, version, unique: {<name>: <text>}, index: {<name>: <text>}, body: {...}}
//
// with the body as native fields, so that an operator can query it with
// mongosh. Reading one document, and comparing and swapping it, filters by
// _id. That begins with the owner and is the shard key to choose: {_id: 1}
// keeps an owner's documents together, and every operation but Find and Scan
// names it. A collection with unique keys cannot be sharded (MongoDB can hold
// such a key only within a shard); those are the small ones.
//
// Writes are acknowledged by a majority and retried by the driver; reads see
// what a majority has.
package mongo

import (
	"context"
	"errors"
	"fmt"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"
	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"
	"go.mongodb.org/mongo-driver/v2/mongo/readconcern"
	"go.mongodb.org/mongo-driver/v2/mongo/readpref"
	"go.mongodb.org/mongo-driver/v2/mongo/writeconcern"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/internal/codec"
)

// What an operator can change in the URI. A request that needs the database
// while it is down shall be answered within a second, and the whole of an
// operation shall end before the caller of our caller gives up.
const (
	selectTimeout    = 700 * time.Millisecond // finding a server that takes writes
	operationTimeout = 2500 * time.Millisecond
	connectTimeout   = 500 * time.Millisecond
	heartbeat        = 5 * time.Second // between checks of a server that is well
	poolSize         = 50              // connections per process and server
	idleTime         = 5 * time.Minute
	indexTimeout     = 5 * time.Minute // building indexes over a full collection
)

// Engine is a database of a MongoDB server. It implements docstore.Engine.
type Engine struct {
	client *mongo.Client
	db     *mongo.Database
	pool   *poolCount
}

var _ docstore.Engine = (*Engine)(nil)

// Open connects to a database and checks that it answers. Options in the URI
// win over the defaults of this package.
func Open(ctx context.Context, uri, database string) (*Engine, error) {
	pool := &poolCount{}
	opts := options.Client().
		SetPoolMonitor(pool.monitor()).
		SetAppName("fitfusion-" + database).
		SetServerSelectionTimeout(selectTimeout).
		SetTimeout(operationTimeout).
		SetConnectTimeout(connectTimeout).
		SetHeartbeatInterval(heartbeat).
		SetMaxPoolSize(poolSize).
		SetMaxConnIdleTime(idleTime).
		SetRetryReads(true).
		SetRetryWrites(true).
		SetWriteConcern(writeconcern.Majority()).
		SetReadConcern(readconcern.Majority()).
		SetReadPreference(readpref.Primary()).
		ApplyURI(uri)
	client, err := mongo.Connect(opts)
	if err != nil {
		return nil, errors.New("open database: the MongoDB URI is not valid") // err may quote the password
	}
	e := &Engine{client: client, db: client.Database(database), pool: pool}
	if err := e.Ping(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("open database %s: %w", database, err), e.Close(ctx))
	}
	return e, nil
}

// Open makes the indexes of a collection when they are missing. A key that the
// spec has gained is absent from documents written before.
func (e *Engine) Open(ctx context.Context, spec docstore.Spec) (docstore.Collection, error) {
	if err := codec.Spec(spec); err != nil {
		return nil, err
	}
	c := &collection{spec: spec, docs: e.db.Collection(spec.Name)}
	ctx, cancel := context.WithTimeout(ctx, indexTimeout) // instead of operationTimeout
	defer cancel()
	for _, index := range indexes(spec) { // one by one: FerretDB v1 panics at a list of which it has some
		if _, err := c.docs.Indexes().CreateOne(ctx, index); err != nil {
			return nil, fmt.Errorf("collection %s: create indexes: %w", spec.Name, failure(ctx, err))
		}
	}
	return c, nil
}

// Names of indexes; what a collection has, Dump reads from them.
const (
	listIndex    = "owner_at_id"
	uniquePrefix = "unique_"
	indexPrefix  = "index_"
)

func indexes(spec docstore.Spec) []mongo.IndexModel {
	models := []mongo.IndexModel{{
		Keys:    bson.D{{Key: "owner", Value: 1}, {Key: "at", Value: 1}, {Key: "id", Value: 1}},
		Options: options.Index().SetName(listIndex),
	}}
	for _, key := range spec.Unique {
		models = append(models, mongo.IndexModel{
			Keys: bson.D{{Key: "unique." + key, Value: 1}},
			// Sparse: documents without the key do not collide with each other.
			Options: options.Index().SetName(uniquePrefix + key).SetUnique(true).SetSparse(true),
		})
	}
	for _, key := range spec.Index {
		models = append(models, mongo.IndexModel{
			Keys: bson.D{
				{Key: "index." + key, Value: 1}, {Key: "at", Value: 1}, {Key: "owner", Value: 1}, {Key: "id", Value: 1},
			},
			Options: options.Index().SetName(indexPrefix + key),
		})
	}
	return models
}

// Ping asks the primary whether it answers.
func (e *Engine) Ping(ctx context.Context) error {
	return failure(ctx, e.client.Ping(ctx, readpref.Primary()))
}

// Close waits for running operations, until ctx ends, and disconnects.
func (e *Engine) Close(ctx context.Context) error {
	if err := e.client.Disconnect(ctx); err != nil {
		return fmt.Errorf("close database: %w", err)
	}
	return nil
}
