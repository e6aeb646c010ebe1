package mongo

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"go.mongodb.org/mongo-driver/v2/x/bsonx/bsoncore"
)

// maxDepth is what MongoDB takes: 100 levels, one of them the record.
const maxDepth = 99

// encoder turns JSON that json.Marshal made (valid, no white space) into the
// same tree of BSON. Going through JSON, and not through the driver's own
// struct encoder, is what makes a body mean the same in both engines: the
// driver knows nothing of MarshalText, omitzero, embedded structs or
// json.RawMessage. It costs some microseconds per write.
type encoder struct {
	text []byte
	at   int
}

func (e *encoder) object(dst []byte, depth int) ([]byte, error) {
	if depth > maxDepth {
		return nil, errors.New("body is nested too deeply")
	}
	start, dst := bsoncore.AppendDocumentStart(dst)
	e.at++ // {
	for e.text[e.at] != '}' {
		key, err := e.string()
		if err != nil {
			return nil, err
		}
		e.at++ // :
		if dst, err = e.value(dst, escapeKey(key), depth); err != nil {
			return nil, err
		}
		if e.text[e.at] == ',' {
			e.at++
		}
	}
	e.at++ // }
	return bsoncore.AppendDocumentEnd(dst, start)
}

func (e *encoder) array(dst []byte, depth int) ([]byte, error) {
	if depth > maxDepth {
		return nil, errors.New("body is nested too deeply")
	}
	start, dst := bsoncore.AppendDocumentStart(dst)
	e.at++ // [
	for i := 0; e.text[e.at] != ']'; i++ {
		var err error
		if dst, err = e.value(dst, strconv.Itoa(i), depth); err != nil {
			return nil, err
		}
		if e.text[e.at] == ',' {
			e.at++
		}
	}
	e.at++ // ]
	return bsoncore.AppendDocumentEnd(dst, start)
}

func (e *encoder) value(dst []byte, key string, depth int) ([]byte, error) {
	switch e.text[e.at] {
	case '{':
		return e.object(bsoncore.AppendHeader(dst, bsoncore.TypeEmbeddedDocument, key), depth+1)
	case '[':
		return e.array(bsoncore.AppendHeader(dst, bsoncore.TypeArray, key), depth+1)
	case '"':
		text, err := e.string()
		if err != nil {
			return nil, err
		}
		if ms, ok := date(text); ok {
			return bsoncore.AppendDateTimeElement(dst, key, ms), nil
		}
		return bsoncore.AppendStringElement(dst, key, text), nil
	case 't':
		e.at += len("true")
		return bsoncore.AppendBooleanElement(dst, key, true), nil
	case 'f':
		e.at += len("false")
		return bsoncore.AppendBooleanElement(dst, key, false), nil
	case 'n':
		e.at += len("null")
		return bsoncore.AppendNullElement(dst, key), nil
	}
	return e.number(dst, key)
}

// number keeps whole numbers whole. One that neither an int64 nor a float64
// holds exactly (a large uint64) is refused, not rounded.
func (e *encoder) number(dst []byte, key string) ([]byte, error) {
	start := e.at
	for e.at < len(e.text) && strings.IndexByte("+-.0123456789Ee", e.text[e.at]) >= 0 {
		e.at++
	}
	text := string(e.text[start:e.at])
	if n, err := strconv.ParseInt(text, 10, 64); err == nil && text != "-0" {
		if n >= math.MinInt32 && n <= math.MaxInt32 {
			return bsoncore.AppendInt32Element(dst, key, int32(n)), nil
		}
		return bsoncore.AppendInt64Element(dst, key, n), nil
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil || string(appendFloat(nil, f)) != text && !strings.ContainsAny(text, ".eE") {
		return nil, fmt.Errorf("the number %s has no exact form", text)
	}
	return bsoncore.AppendDoubleElement(dst, key, f), nil
}

// string reads a string literal; only one with escapes needs the JSON package.
func (e *encoder) string() (string, error) {
	start, escaped := e.at, false
	for e.at++; e.text[e.at] != '"'; e.at++ {
		if e.text[e.at] == '\\' {
			escaped = true
			e.at++
		}
	}
	e.at++
	literal := e.text[start:e.at]
	if !escaped {
		return string(literal[1 : len(literal)-1]), nil
	}
	var text string
	err := json.Unmarshal(literal, &text)
	return text, err
}

// date recognises the text that a UTC time of whole milliseconds becomes in
// JSON, so that an operator sees a date. It comes back as the very same text.
func date(text string) (ms int64, ok bool) {
	if len(text) < len("2006-01-02T15:04:05Z") || len(text) > len("2006-01-02T15:04:05.000Z") || text[10] != 'T' {
		return 0, false
	}
	t, err := time.Parse(time.RFC3339Nano, text)
	if err != nil || t.Nanosecond()%int(time.Millisecond) != 0 {
		return 0, false
	}
	return t.UnixMilli(), dateText(t.UnixMilli()) == text
}

func dateText(ms int64) string { return time.UnixMilli(ms).UTC().Format(time.RFC3339Nano) }

// emptyKey stands for the empty one, as an escape of nothing.
const emptyKey = "%"

// escapeKey makes a field name of a key. MongoDB's own operators take no name
// with a dot or a "$", FerretDB does not even store one, and BSON has no NUL in
// names; the keys of a map may have them all.
func escapeKey(key string) string {
	if key == "" {
		return emptyKey
	}
	if !strings.ContainsAny(key, "%.$\x00") {
		return key
	}
	return strings.NewReplacer("%", "%25", ".", "%2E", "$", "%24", "\x00", "%00").Replace(key)
}

func unescapeKey(key string) string {
	if key == emptyKey {
		return ""
	}
	if strings.IndexByte(key, '%') < 0 {
		return key
	}
	return strings.NewReplacer("%25", "%", "%2E", ".", "%24", "$", "%00", "\x00").Replace(key)
}
