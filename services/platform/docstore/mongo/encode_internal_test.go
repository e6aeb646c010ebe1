package mongo

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"go.mongodb.org/mongo-driver/v2/bson"
)

// through takes a body to BSON and back, as Insert and Get do.
func through(text []byte) ([]byte, error) {
	doc, err := (&encoder{text: text}).object(nil, 1)
	if err != nil {
		return nil, err
	}
	if err := bson.Raw(doc).Validate(); err != nil {
		return nil, err
	}
	return decodeObject(nil, doc)
}

// FuzzThrough demands that any JSON object means the same after the way
// through BSON, or is refused; of numbers, exactly the same.
func FuzzThrough(f *testing.F) {
	for _, seed := range []string{
		`{}`, `{"a":[1,-1,0,-0,1.5,1e300,1e-7,2147483648,9223372036854775807,1e20,100000000000000000000]}`,
		`{"a":{"":1,"$b":[[],{}],"c.d":null,"%":"","%2E":true,"\u0000":false}}`,
		`{"t":["2026-03-29T01:59:59.123Z","2026-03-29T01:59:59.120Z","0000-01-01T00:00:00Z","2026-03-29T01:59:59+02:00"]}`,
		`{"s":"\ud83d\udcaa \u2028 \\ \" / \n"}`, `{"n":18446744073709551615}`, strings.Repeat(`{"a":`, 200) + "1" + strings.Repeat("}", 200),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var want any
		if json.Unmarshal([]byte(text), &want) != nil {
			return
		}
		if _, ok := want.(map[string]any); !ok {
			return
		}
		body, err := json.Marshal(want) // what docstore stores comes from json.Marshal
		if err != nil {
			t.Fatal(err)
		}
		out, err := through(body)
		if err != nil {
			if !strings.Contains(err.Error(), "nested") {
				t.Fatalf("%s: %v", body, err)
			}
			return
		}
		var got any
		if err := json.Unmarshal(out, &got); err != nil {
			t.Fatalf("%s came back as %s: %v", body, out, err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%s came back as %s", body, out)
		}
	})
}

// TestNative looks at the types that an operator sees.
func TestNative(t *testing.T) {
	t.Parallel()
	doc, err := (&encoder{text: []byte(`{"i":5,"l":5000000000,"d":2.5,"t":"2026-03-29T01:59:59.12Z","s":"2026-03-29","o":{"a":[1]}}`)}).object(nil, 1)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"i": {"$numberInt":"5"},"l": {"$numberLong":"5000000000"},"d": {"$numberDouble":"2.5"},` +
		`"t": {"$date":{"$numberLong":"1774749599120"}},"s": "2026-03-29","o": {"a": [{"$numberInt":"1"}]}}`
	if got := bson.Raw(doc).String(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestForeign reads what an operator may have left behind with a shell.
func TestForeign(t *testing.T) {
	t.Parallel()
	edited, err := bson.Marshal(bson.D{{Key: "n", Value: 5.0}, {Key: "m", Value: int32(6)}})
	if err != nil {
		t.Fatal(err)
	}
	text, err := decodeObject(nil, edited)
	if err != nil || string(text) != `{"n":5,"m":6}` {
		t.Errorf("got %s, error %v", text, err)
	}
	for _, value := range []any{bson.NewObjectID(), bson.Decimal128{}, bson.Regex{}, bson.Binary{}} {
		doc, err := bson.Marshal(bson.D{{Key: "n", Value: value}})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := decodeObject(nil, doc); err == nil {
			t.Errorf("%T was read", value)
		}
	}
	for _, doc := range []bson.D{{}, {{Key: "owner", Value: 1}}, {{Key: "owner", Value: "a"}, {Key: "id", Value: "b"}}} {
		raw, err := bson.Marshal(doc)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := parse(raw); err == nil {
			t.Errorf("%v was read as a document", doc)
		}
	}
	if _, err := through([]byte(`{"n":18446744073709551615}`)); err == nil {
		t.Error("a number was rounded")
	}
}

func BenchmarkThrough(b *testing.B) {
	text := []byte(`{"list":[` + strings.Repeat(`{"name":"Exercise","notes":"slowly down slowly down","sets":3,"loadKg":42.5},`, 130) + `{}]}`)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := through(text); err != nil {
			b.Fatal(err)
		}
	}
}
