package mongowire

import (
	"errors"
	"net"
	"slices"

	"go.mongodb.org/mongo-driver/v2/x/bsonx/bsoncore"
)

// insert hands documents on.
func (p *proxy) insert(server net.Conn, c command, request []byte) ([]byte, error) {
	of := c.collection()
	docs, ok := c.list("documents")
	if !ok || slices.ContainsFunc(docs, func(doc bsoncore.Document) bool { return !ours(doc) }) {
		return p.unknown(server, of, request)
	}
	for _, doc := range docs {
		p.touch(of, doc.Lookup("_id").StringValue())
	}
	answer, err := p.forward(server, request)
	if err == nil && succeeded(answer, len(docs)) {
		for _, doc := range docs {
			p.keep(of, doc.Lookup("_id").StringValue(), doc)
		}
	}
	return answer, err
}

// succeeded reports whether an answer says that a write touched n documents.
func succeeded(answer []byte, n int) bool {
	reply, parsed := parse(answer)
	touched, counted := reply.doc.Lookup("n").AsInt64OK()
	_, failed := reply.doc.Lookup("writeErrors").ArrayOK()
	return parsed && counted && !failed && touched == int64(n)
}

// change hands updates or deletes on. FerretDB finds a document fast by a
// filter of _id alone: a filter that has more is checked here first, which is
// the same, as nobody writes in between.
func (p *proxy) change(server net.Conn, c command, request []byte, field string) ([]byte, error) {
	of := c.collection()
	statements, ok := c.list(field)
	if !ok || len(statements) != 1 || !plain(statements[0]) {
		return p.unknown(server, of, request)
	}
	filter, _ := statements[0].Lookup("q").DocumentOK()
	if _, byID := filter.Lookup("_id").StringValueOK(); !understood(filter) || !byID && !many(statements[0]) {
		return p.unknown(server, of, request)
	}
	docs, err := p.selected(server, of, filter)
	if errors.Is(err, errForeign) {
		return p.unknown(server, of, request)
	}
	if err != nil {
		return nil, err
	}
	if len(docs) == 0 {
		answer := bsoncore.NewDocumentBuilder().AppendInt32("n", 0)
		if field == "updates" {
			answer.AppendInt32("nModified", 0)
		}
		return build(0, c.id, answer.AppendDouble("ok", 1).Build()), nil
	}
	narrow := make([]bsoncore.Document, len(docs))
	for i, doc := range docs {
		id, _ := doc.Lookup("_id").StringValueOK()
		p.touch(of, id)
		narrow[i] = byIDAlone(statements[0], id)
	}
	answer, err := p.forward(server, c.with(field, narrow))
	if err == nil && succeeded(answer, len(docs)) {
		p.changed(of, docs, statements[0], field)
	}
	return answer, err
}

// changed takes what a successful change made of documents, when that is plain
// to see: nothing, or the document that replaced one.
func (p *proxy) changed(of namespace, docs []bsoncore.Document, statement bsoncore.Document, field string) {
	if field == "deletes" {
		for _, doc := range docs {
			p.keep(of, doc.Lookup("_id").StringValue(), nil)
		}
		return
	}
	id := docs[0].Lookup("_id").StringValue()
	update, isDoc := statement.Lookup("u").DocumentOK()
	if isDoc && ours(update) && update.Lookup("_id").StringValue() == id {
		p.keep(of, id, update)
	}
}

// unknown hands on a write whose documents the proxy does not know.
func (p *proxy) unknown(server net.Conn, of namespace, request []byte) ([]byte, error) {
	p.forget(of)
	return p.forward(server, request)
}

// plain reports whether a statement has nothing that would be lost or mean
// something else with a filter of _id alone.
func plain(statement bsoncore.Document) bool {
	elements, err := statement.Elements()
	for _, e := range elements {
		switch e.Key() {
		case "q", "u", "limit":
		case "multi", "upsert":
			if set, ok := e.Value().BooleanOK(); !ok || set {
				return false
			}
		default:
			return false
		}
	}
	return err == nil
}

// many reports whether a delete means all that meet its filter.
func many(statement bsoncore.Document) bool {
	limit, ok := statement.Lookup("limit").AsInt64OK()
	return ok && limit == 0
}

// byIDAlone is a statement for the one document.
func byIDAlone(statement bsoncore.Document, id string) bsoncore.Document {
	b := bsoncore.NewDocumentBuilder()
	elements, _ := statement.Elements()
	for _, e := range elements {
		if e.Key() == "q" {
			b.AppendDocument("q", bsoncore.NewDocumentBuilder().AppendString("_id", id).Build())
		} else {
			b.AppendValue(e.Key(), e.Value())
		}
	}
	return b.Build()
}
