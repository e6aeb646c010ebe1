package mongowire

import (
	"errors"
	"fmt"
	"net"

	"go.mongodb.org/mongo-driver/v2/x/bsonx/bsoncore"
)

// mirror is a copy of a collection. FerretDB takes some 1.5 ms to decode a
// document of 10 KB and decodes the whole collection for every filter but one
// of _id alone; the copy is what makes a list cost what it returns.
//
// The copy is right because every document in it came from FerretDB, or is one
// that FerretDB has just acknowledged, and none can change behind its back:
// FerretDB is reached through the proxy alone, one command at a time. A write
// makes the documents that it names stale before it is handed on, so that they
// are read anew unless it succeeds as it stands. A command whose effect the
// proxy does not know drops the copies.
type mirror struct {
	docs  map[string]bsoncore.Document // by _id
	stale map[string]bool
	whole bool // docs has all that are not stale
}

// of gives what is known of a collection.
func (p *proxy) of(of namespace) *mirror {
	m := p.mirrors[of]
	if m == nil {
		m = &mirror{docs: map[string]bsoncore.Document{}, stale: map[string]bool{}}
		p.mirrors[of] = m
	}
	return m
}

// forget drops the copy of a collection.
func (p *proxy) forget(of namespace) { delete(p.mirrors, of) }

// touch makes a document stale.
func (p *proxy) touch(of namespace, id string) { p.of(of).stale[id] = true }

// keep takes the document that was stored.
func (p *proxy) keep(of namespace, id string, doc bsoncore.Document) {
	m := p.of(of)
	delete(m.stale, id)
	if m.docs[id] = doc; doc == nil {
		delete(m.docs, id)
	}
}

// one gives a document by its _id, nil when there is none.
func (p *proxy) one(server net.Conn, of namespace, id string) (bsoncore.Document, error) {
	m := p.of(of)
	if doc := m.docs[id]; !m.stale[id] && (doc != nil || m.whole) {
		return doc, nil
	}
	docs, err := p.ferret(server, of, bsoncore.NewDocumentBuilder().AppendString("_id", id).Build())
	if err != nil {
		return nil, err
	}
	if len(docs) == 0 {
		p.keep(of, id, nil)
		return nil, nil
	}
	if !ours(docs[0]) {
		return nil, errForeign
	}
	p.keep(of, id, docs[0])
	return docs[0], nil
}

// selected gives the documents that meet an understood filter, in no order.
func (p *proxy) selected(server net.Conn, of namespace, filter bsoncore.Document) ([]bsoncore.Document, error) {
	if id, ok := filter.Lookup("_id").StringValueOK(); ok {
		doc, err := p.one(server, of, id)
		if err != nil || doc == nil || !match(filter, doc) {
			return nil, err
		}
		return []bsoncore.Document{doc}, nil
	}
	m, err := p.mirror(server, of)
	if err != nil {
		return nil, err
	}
	var docs []bsoncore.Document
	for _, doc := range m.docs {
		if match(filter, doc) {
			docs = append(docs, doc)
		}
	}
	return docs, nil
}

// errForeign leaves a command to FerretDB.
var errForeign = errors.New("a document is not one that docstore writes")

// mirror gives the copy of a collection with no document stale.
func (p *proxy) mirror(server net.Conn, of namespace) (*mirror, error) {
	m := p.of(of)
	if !m.whole {
		docs, err := p.ferret(server, of, bsoncore.NewDocumentBuilder().Build())
		if err != nil {
			return nil, err
		}
		clear(m.docs)
		clear(m.stale)
		for _, doc := range docs {
			if !ours(doc) {
				return nil, errForeign
			}
			m.docs[doc.Lookup("_id").StringValue()] = doc
		}
		m.whole = true
	}
	for id := range m.stale {
		if _, err := p.one(server, of, id); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// ferret asks FerretDB for all documents that meet a filter.
func (p *proxy) ferret(server net.Conn, of namespace, filter bsoncore.Document) ([]bsoncore.Document, error) {
	ask := bsoncore.NewDocumentBuilder().AppendString("find", of.name).AppendDocument("filter", filter).AppendString("$db", of.db).Build()
	var docs []bsoncore.Document
	for batch := "firstBatch"; ; batch = "nextBatch" {
		answer, err := p.forward(server, build(0, 0, ask))
		if err != nil {
			return nil, err
		}
		reply, ok := parse(answer)
		cursor, isDoc := reply.doc.Lookup("cursor").DocumentOK()
		if !ok || !isDoc {
			return nil, fmt.Errorf("FerretDB answers %s", reply.doc)
		}
		values, err := cursor.Lookup(batch).Array().Values()
		if err != nil {
			return nil, err
		}
		for _, v := range values {
			docs = append(docs, v.Document())
		}
		id := cursor.Lookup("id").AsInt64()
		if id == 0 {
			return docs, nil
		}
		ask = bsoncore.NewDocumentBuilder().AppendInt64("getMore", id).AppendString("collection", of.name).AppendString("$db", of.db).Build()
	}
}
