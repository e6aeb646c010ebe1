package mongowire

import (
	"errors"
	"net"
	"slices"

	"go.mongodb.org/mongo-driver/v2/x/bsonx/bsoncore"
)

const (
	firstBatch = 101     // documents, as MongoDB does it
	batchBytes = 4 << 20 // MongoDB goes to 16 MB
	firstID    = 1 << 62 // of our cursors; FerretDB counts from below
)

// findFields are those of a find command that the proxy knows to obey, or that
// change nothing here.
var findFields = []string{
	"find", "filter", "sort", "limit", "batchSize", "singleBatch", "projection",
	"$db", "lsid", "readConcern", "$readPreference", "$clusterTime", "maxTimeMS",
}

// find answers from the copy what the proxy understands; FerretDB the rest.
func (p *proxy) find(server net.Conn, c command, request []byte) ([]byte, error) {
	elements, _ := c.doc.Elements()
	for _, e := range elements {
		if !slices.Contains(findFields, e.Key()) {
			return p.forward(server, request)
		}
	}
	filter, _ := c.doc.Lookup("filter").DocumentOK()
	onlyID, known := projection(c.doc)
	if !known || !understood(filter) {
		return p.forward(server, request)
	}
	docs, err := p.selected(server, c.collection(), filter)
	if errors.Is(err, errForeign) {
		return p.forward(server, request)
	}
	if err != nil {
		return nil, err
	}
	if by, ok := c.doc.Lookup("sort").DocumentOK(); ok && !sorted(docs, by) {
		return p.forward(server, request)
	}
	if limit, ok := c.doc.Lookup("limit").AsInt64OK(); ok && limit > 0 && int64(len(docs)) > limit {
		docs = docs[:limit]
	}
	if onlyID {
		for i, doc := range docs {
			docs[i] = bsoncore.NewDocumentBuilder().AppendValue("_id", doc.Lookup("_id")).Build()
		}
	}
	size, ok := c.doc.Lookup("batchSize").AsInt64OK()
	if !ok {
		size = firstBatch
	}
	batch, rest := cut(docs, size)
	if single, _ := c.doc.Lookup("singleBatch").BooleanOK(); single {
		rest = nil
	}
	return p.batch(c, c.collection(), "firstBatch", batch, rest, 0), nil
}

// projection knows none, and that of _id alone.
func projection(find bsoncore.Document) (onlyID, known bool) {
	fields, ok := find.Lookup("projection").DocumentOK()
	if !ok {
		return false, true
	}
	elements, err := fields.Elements()
	if err != nil || len(elements) != 1 {
		return false, false
	}
	shown, _ := elements[0].Value().AsInt64OK()
	return true, elements[0].Key() == "_id" && shown == 1
}

// more goes on with a cursor of ours.
func (p *proxy) more(server net.Conn, c command, request []byte) ([]byte, error) {
	id, _ := c.doc.Lookup("getMore").AsInt64OK()
	docs, ours := p.cursors[id]
	if !ours {
		return p.forward(server, request)
	}
	size, ok := c.doc.Lookup("batchSize").AsInt64OK()
	if !ok || size == 0 {
		size = int64(len(docs))
	}
	batch, rest := cut(docs, size)
	of := c.collection()
	of.name, _ = c.doc.Lookup("collection").StringValueOK()
	return p.batch(c, of, "nextBatch", batch, rest, id), nil
}

// kill ends cursors of ours, or hands the command on.
func (p *proxy) kill(server net.Conn, c command, request []byte) ([]byte, error) {
	ids, _ := c.doc.Lookup("cursors").ArrayOK()
	values, _ := ids.Values()
	for _, v := range values {
		if id, _ := v.AsInt64OK(); id < firstID {
			return p.forward(server, request)
		}
		delete(p.cursors, v.AsInt64())
	}
	answer := bsoncore.NewDocumentBuilder().AppendArray("cursorsKilled", ids).AppendDouble("ok", 1).Build()
	return build(0, c.id, answer), nil
}

// cut parts documents after so many, and so many bytes.
func cut(docs []bsoncore.Document, size int64) (batch, rest []bsoncore.Document) {
	bytes := 0
	for i, doc := range docs {
		if bytes += len(doc); int64(i) == size || i > 0 && bytes > batchBytes {
			return docs[:i], docs[i:]
		}
	}
	return docs, nil
}

func (p *proxy) batch(c command, of namespace, field string, batch, rest []bsoncore.Document, id int64) []byte {
	delete(p.cursors, id)
	if len(rest) > 0 && id == 0 {
		p.lastID++
		id = firstID + p.lastID
	}
	if len(rest) > 0 {
		p.cursors[id] = rest
	} else {
		id = 0
	}
	cursor := bsoncore.NewDocumentBuilder().
		AppendInt64("id", id).AppendString("ns", of.db+"."+of.name).AppendArray(field, array(batch)).Build()
	return build(0, c.id, bsoncore.NewDocumentBuilder().AppendDocument("cursor", cursor).AppendDouble("ok", 1).Build())
}
