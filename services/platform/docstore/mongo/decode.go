package mongo

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"unicode/utf8"

	"go.mongodb.org/mongo-driver/v2/x/bsonx/bsoncore"
)

// decodeObject appends the JSON of a BSON document: the way back of encoder.
func decodeObject(dst []byte, doc bsoncore.Document) ([]byte, error) {
	elements, err := doc.Elements()
	if err != nil {
		return nil, err
	}
	dst = append(dst, '{')
	for i, element := range elements {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(appendString(dst, unescapeKey(element.Key())), ':')
		if dst, err = decodeValue(dst, element.Value()); err != nil {
			return nil, fmt.Errorf("%s: %w", element.Key(), err)
		}
	}
	return append(dst, '}'), nil
}

func decodeArray(dst []byte, array bsoncore.Array) ([]byte, error) {
	values, err := array.Values()
	if err != nil {
		return nil, err
	}
	dst = append(dst, '[')
	for i, value := range values {
		if i > 0 {
			dst = append(dst, ',')
		}
		if dst, err = decodeValue(dst, value); err != nil {
			return nil, fmt.Errorf("%d: %w", i, err)
		}
	}
	return append(dst, ']'), nil
}

func decodeValue(dst []byte, v bsoncore.Value) ([]byte, error) {
	switch v.Type {
	case bsoncore.TypeEmbeddedDocument:
		return decodeObject(dst, v.Document())
	case bsoncore.TypeArray:
		return decodeArray(dst, v.Array())
	case bsoncore.TypeString:
		return appendString(dst, v.StringValue()), nil
	case bsoncore.TypeDateTime:
		return appendString(dst, dateText(v.DateTime())), nil
	case bsoncore.TypeInt32:
		return strconv.AppendInt(dst, int64(v.Int32()), 10), nil
	case bsoncore.TypeInt64:
		return strconv.AppendInt(dst, v.Int64(), 10), nil
	case bsoncore.TypeDouble:
		return appendFloat(dst, v.Double()), nil
	case bsoncore.TypeBoolean:
		return strconv.AppendBool(dst, v.Boolean()), nil
	case bsoncore.TypeNull:
		return append(dst, "null"...), nil
	}
	// We write no other; somebody else did.
	return nil, fmt.Errorf("a body has no BSON type %s", v.Type)
}

// appendFloat writes a number as encoding/json does, so that a whole number
// that a shell turned into a double is still read as a whole number.
func appendFloat(dst []byte, f float64) []byte {
	format := byte('f')
	if abs := math.Abs(f); abs != 0 && (abs < 1e-6 || abs >= 1e21) {
		format = 'e'
	}
	dst = strconv.AppendFloat(dst, f, format, -1, 64)
	if n := len(dst); format == 'e' && dst[n-4] == 'e' && dst[n-3] == '-' && dst[n-2] == '0' {
		dst[n-2] = dst[n-1] // e-09 is e-9
		dst = dst[:n-1]
	}
	return dst
}

func appendString(dst []byte, text string) []byte {
	if !plain(text) {
		quoted, _ := json.Marshal(text) //nolint:errchkjson // a string always has JSON
		return append(dst, quoted...)
	}
	dst = append(dst, '"')
	dst = append(dst, text...)
	return append(dst, '"')
}

// plain reports whether a text is its own JSON.
func plain(text string) bool {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c == '"' || c == '\\' {
			return false
		}
	}
	return utf8.ValidString(text)
}
