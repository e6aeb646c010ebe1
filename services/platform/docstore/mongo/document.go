package mongo

import (
	"errors"
	"fmt"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"
	"go.mongodb.org/mongo-driver/v2/x/bsonx/bsoncore"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/internal/codec"
)

// maxDocument is MongoDB's limit. A body within docstore.MaxBody reaches it
// only when it is little but numbers: each takes more room than its digits.
const maxDocument = 16 * 1024 * 1024

// key gives the _id of a document. Owners have no "/".
func key(owner, id string) string { return owner + "/" + id }

// document gives the stored form of rec at a version.
func document(spec docstore.Spec, rec docstore.Record, version int64) (bson.Raw, error) {
	if err := codec.Record(spec, rec); err != nil {
		return nil, err
	}
	body, err := codec.Body(rec.Body)
	if err != nil {
		return nil, err
	}
	start, doc := bsoncore.AppendDocumentStart(make([]byte, 0, len(body)+len(body)/2+256))
	doc = bsoncore.AppendStringElement(doc, "_id", key(rec.Owner, rec.ID))
	doc = bsoncore.AppendStringElement(doc, "owner", rec.Owner)
	doc = bsoncore.AppendStringElement(doc, "id", rec.ID)
	doc = bsoncore.AppendDateTimeElement(doc, "at", rec.At.UnixMilli())
	doc = bsoncore.AppendInt64Element(doc, "version", version)
	if doc, err = appendKeys(doc, "unique", spec.Unique, rec.Unique); err != nil {
		return nil, err
	}
	if doc, err = appendKeys(doc, "index", spec.Index, rec.Index); err != nil {
		return nil, err
	}
	doc = bsoncore.AppendHeader(doc, bsoncore.TypeEmbeddedDocument, "body")
	if doc, err = (&encoder{text: body}).object(doc, 1); err != nil {
		return nil, fmt.Errorf("encode body: %w", err)
	}
	if doc, err = bsoncore.AppendDocumentEnd(doc, start); err != nil {
		return nil, fmt.Errorf("encode document: %w", err)
	}
	if len(doc) > maxDocument {
		return nil, codec.TooLarge(nil)
	}
	return doc, nil
}

func appendKeys(doc []byte, field string, names []string, values map[string]string) ([]byte, error) {
	if len(values) == 0 {
		return doc, nil
	}
	start, doc := bsoncore.AppendDocumentElementStart(doc, field)
	for _, name := range names {
		if value, ok := values[name]; ok {
			doc = bsoncore.AppendStringElement(doc, name, value)
		}
	}
	return bsoncore.AppendDocumentEnd(doc, start)
}

var errForeign = errors.New("mongo: the document is not one that this program wrote")

// parse reads a stored document. The body stays BSON until Decode asks for it;
// doc must not change afterwards.
func parse(doc bson.Raw) (docstore.Raw, error) {
	elements, err := bsoncore.Document(doc).Elements()
	if err != nil {
		return docstore.Raw{}, errForeign
	}
	raw := docstore.Raw{}
	var body bsoncore.Document
	found := true
	for _, element := range elements {
		var ok bool
		switch v := element.Value(); element.Key() {
		case "owner":
			raw.Owner, ok = v.StringValueOK()
		case "id":
			raw.ID, ok = v.StringValueOK()
		case "at":
			var ms int64
			ms, ok = v.DateTimeOK()
			raw.At = time.UnixMilli(ms).UTC()
		case "version":
			raw.Version, ok = v.AsInt64OK()
		case "unique":
			raw.Unique, ok = parseKeys(v)
		case "index":
			raw.Index, ok = parseKeys(v)
		case "body":
			body, ok = v.DocumentOK()
		default:
			ok = true
		}
		found = found && ok
	}
	if !found || body == nil || raw.Owner == "" || raw.ID == "" || raw.Version < 1 {
		return docstore.Raw{}, errForeign
	}
	raw.Decode = func(into any) error {
		text, err := decodeObject(make([]byte, 0, len(body)), body)
		if err != nil {
			return err
		}
		return codec.Decode(text, into)
	}
	return raw, nil
}

func parseKeys(v bsoncore.Value) (map[string]string, bool) {
	doc, ok := v.DocumentOK()
	if !ok {
		return nil, false
	}
	elements, err := doc.Elements()
	if err != nil {
		return nil, false
	}
	keys := make(map[string]string, len(elements))
	for _, element := range elements {
		if keys[element.Key()], ok = element.Value().StringValueOK(); !ok {
			return nil, false
		}
	}
	return keys, true
}
