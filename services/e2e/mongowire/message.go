package mongowire

import (
	"encoding/binary"
	"fmt"
	"io"

	"go.mongodb.org/mongo-driver/v2/x/bsonx/bsoncore"
)

// Parts of the wire protocol: a message is a header of 16 bytes (length, id,
// id answered, opcode), then for OP_MSG 4 bytes of flags and the sections: one
// document (kind 0) and sequences of documents for a field of it (kind 1).
const (
	header     = 16
	opMsg      = 2013
	opQuery    = 2004   // of the handshake alone
	moreToCome = 1 << 1 // the sender expects no answer
	maxMessage = 48_000_000
)

func read(from io.Reader) ([]byte, error) {
	var length [4]byte
	if _, err := io.ReadFull(from, length[:]); err != nil {
		return nil, err
	}
	n := binary.LittleEndian.Uint32(length[:])
	if n < header || n > maxMessage {
		return nil, fmt.Errorf("a message of %d bytes", n)
	}
	message := make([]byte, n)
	copy(message, length[:])
	_, err := io.ReadFull(from, message[4:])
	return message, err
}

func opcode(message []byte) uint32 { return binary.LittleEndian.Uint32(message[12:]) }

func isMsg(message []byte) bool { return len(message) > header+5 && opcode(message) == opMsg }

func flags(message []byte) uint32 { return binary.LittleEndian.Uint32(message[header:]) }

// build makes an OP_MSG of one document; answered is the id of the request
// that it answers, or 0.
func build(id, answered uint32, doc bsoncore.Document) []byte {
	m := make([]byte, header+5, header+5+len(doc))
	binary.LittleEndian.PutUint32(m, uint32(header+5+len(doc)))
	binary.LittleEndian.PutUint32(m[4:], id)
	binary.LittleEndian.PutUint32(m[8:], answered)
	binary.LittleEndian.PutUint32(m[12:], opMsg)
	return append(m, doc...)
}

// command is a request that the proxy understands the form of.
type command struct {
	id        uint32
	name      string // "find", ...
	doc       bsoncore.Document
	sequences map[string][]bsoncore.Document
}

// parse reads an OP_MSG without flags; anything else is not ok.
func parse(message []byte) (c command, ok bool) {
	if !isMsg(message) || flags(message) != 0 {
		return c, false
	}
	c.id = binary.LittleEndian.Uint32(message[4:])
	c.sequences = map[string][]bsoncore.Document{}
	for rest := message[header+4:]; len(rest) > 0; {
		kind := rest[0]
		rest = rest[1:]
		switch kind {
		case 0:
			if c.doc, rest, ok = bsoncore.ReadDocument(rest); !ok {
				return c, false
			}
		case 1:
			if len(rest) < 4 {
				return c, false
			}
			size := int(binary.LittleEndian.Uint32(rest))
			if size < 4 || size > len(rest) || !c.sequence(rest[4:size]) {
				return c, false
			}
			rest = rest[size:]
		default:
			return c, false
		}
	}
	if c.doc == nil || c.doc.Validate() != nil {
		return c, false
	}
	first, err := c.doc.IndexErr(0)
	c.name = first.Key()
	return c, err == nil
}

func (c command) sequence(section []byte) bool {
	end := 0
	for end < len(section) && section[end] != 0 {
		end++
	}
	if end == len(section) {
		return false
	}
	field := string(section[:end])
	for rest := section[end+1:]; len(rest) > 0; {
		doc, more, ok := bsoncore.ReadDocument(rest)
		if !ok || doc.Validate() != nil {
			return false
		}
		c.sequences[field], rest = append(c.sequences[field], doc), more
	}
	return true
}

// list gives the documents of a field, wherever they are.
func (c command) list(field string) (docs []bsoncore.Document, ok bool) {
	if docs, ok = c.sequences[field]; ok {
		return docs, true
	}
	array, ok := c.doc.Lookup(field).ArrayOK()
	if !ok {
		return nil, false
	}
	values, err := array.Values()
	for _, v := range values {
		doc, isDoc := v.DocumentOK()
		if ok = ok && isDoc; ok {
			docs = append(docs, doc)
		}
	}
	return docs, ok && err == nil
}

// with is the request with other documents in a field.
func (c command) with(field string, docs []bsoncore.Document) []byte {
	b := bsoncore.NewDocumentBuilder()
	elements, _ := c.doc.Elements() // parse has validated it
	for _, e := range elements {
		if e.Key() != field {
			b.AppendValue(e.Key(), e.Value())
		}
	}
	return build(c.id, 0, b.AppendArray(field, array(docs)).Build())
}

func array(docs []bsoncore.Document) bsoncore.Array {
	b := bsoncore.NewArrayBuilder()
	for _, doc := range docs {
		b.AppendDocument(doc)
	}
	return b.Build()
}

// collection names the database and the collection that a command is for.
func (c command) collection() namespace {
	db, _ := c.doc.Lookup("$db").StringValueOK()
	name, _ := c.doc.Lookup(c.name).StringValueOK()
	return namespace{db, name}
}

type namespace struct{ db, name string }
