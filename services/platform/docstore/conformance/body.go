package conformance

import (
	"encoding/json"
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// day is a type with a text form of its own and nothing exported.
type day struct{ y, m, d int }

func (d day) MarshalText() ([]byte, error) {
	return []byte(time.Date(d.y, time.Month(d.m), d.d, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)), nil
}

func (d *day) UnmarshalText(text []byte) error {
	t, err := time.Parse(time.DateOnly, string(text))
	d.y, d.m, d.d = t.Year(), int(t.Month()), t.Day()
	return err
}

// Common is embedded: its fields are those of the document.
type Common struct {
	Kind string `json:"kind"`
}

// wide has every form that a body takes in a service.
type wide struct {
	Common
	Text    string             `json:"text"`
	Plain   string             // without a tag
	Small   int32              `json:"small"`
	Large   int64              `json:"large"`
	Count   uint64             `json:"count"`
	Real    float64            `json:"real"`
	Whole   float64            `json:"whole"`
	Yes     bool               `json:"yes"`
	None    *int               `json:"none"`
	Some    *float64           `json:"some,omitempty"`
	Left    string             `json:"left,omitempty"`
	Zero    time.Time          `json:"zero,omitzero"`
	At      time.Time          `json:"at"`
	Fine    time.Time          `json:"fine"`
	Zoned   time.Time          `json:"zoned"`
	Day     day                `json:"day"`
	Took    time.Duration      `json:"took"`
	Bytes   []byte             `json:"bytes"`
	List    []string           `json:"list"`
	Nothing []string           `json:"nothing"`
	Empty   []string           `json:"empty"`
	Sets    []loadItem         `json:"sets"`
	ByName  map[string]float64 `json:"byName"`
	ByDay   map[day]int        `json:"byDay"`
	Any     any                `json:"any"`
	Raw     json.RawMessage    `json:"raw"`
	secret  int
}

func newWide() wide {
	some := 1e-9
	return wide{
		Common: Common{Kind: "k"}, Text: "Ñandú 💪 \u2028 \"quoted\" \\ <b> \t\x00\x7f", Plain: "p", secret: 1,
		Small: math.MinInt32, Large: math.MaxInt64, Count: math.MaxInt64, Real: 0.1 + 0.2, Whole: 1e20, Yes: true, Some: &some,
		At: epoch, Fine: epoch.Add(456789), Zoned: epoch.In(time.FixedZone("", 5*3600)), Day: day{2024, 2, 29},
		Took: time.Hour, Bytes: []byte{0, 255}, List: []string{"", "2026-03-29T01:59:59.123Z", "2026-03-29T01:59:59.120Z"},
		Empty: []string{}, Sets: []loadItem{{Name: "a", LoadKg: 42.5}, {}},
		ByName: map[string]float64{"": 1, "$set": 2, "a.b": 3, "..": 4, "%": 5, "%2E": 6, "_id": 7, "ñ\x00": 8, "$": 9, "a$b": math.MaxFloat64},
		ByDay:  map[day]int{{2024, 2, 29}: 1},
		Any:    map[string]any{"deep": []any{map[string]any{"er": nil}, "x", 1.5, true, map[string]any{}, 3.0}},
		Raw:    json.RawMessage(`{"a":[1,2.5,{"b":null}]}`),
	}
}

func testBody(t *testing.T, s *suite) {
	ctx := t.Context()
	t.Run("every form", func(t *testing.T) {
		want := newWide()
		got := roundTrip(t, s, want)
		if !got.Zoned.Equal(want.Zoned) || !got.At.Equal(want.At) {
			t.Errorf("times: got %v and %v", got.Zoned, got.At)
		}
		// A zone comes back as one without a name; compare the rest as it is.
		want.secret, got.Zoned, want.Zoned = 0, time.Time{}, time.Time{}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("got  %+v\nwant %+v", got, want)
		}
	})
	t.Run("invalid UTF-8 becomes the replacement character", func(t *testing.T) {
		if got := roundTrip(t, s, note{Text: "a\xff\xc0b"}); got.Text != "a\ufffd\ufffdb" {
			t.Errorf("got %q", got.Text)
		}
	})
	t.Run("nothing", func(t *testing.T) { roundTrip(t, s, struct{}{}) })
	t.Run("7 MB", func(t *testing.T) {
		want := note{Text: strings.Repeat("0123456789ñ💪\"", 7<<20/17)}
		if got := roundTrip(t, s, want); got != want {
			t.Error("the text is not the same")
		}
	})
	t.Run("over the limit", func(t *testing.T) {
		c := open[note](t, s)
		d := doc("ana", "1")
		const frame = len(`{"text":""}`)
		d.Body.Text = strings.Repeat("x", docstore.MaxBody-frame)
		must(t, c.Insert(ctx, d))
		d.Version = 1
		d.Body.Text += "x"
		refused(t, c.Replace(ctx, d), fault.TooLarge)
		d.ID = "2"
		refused(t, c.Insert(ctx, d), fault.TooLarge)
	})
	t.Run("no body", func(t *testing.T) {
		c, err := s.engine.Open(ctx, s.spec())
		must(t, err)
		for _, body := range []any{nil, 1, "text", []int{1}, math.NaN(), struct{ F float64 }{math.Inf(1)}, func() {}, (*note)(nil)} {
			err := c.Insert(ctx, docstore.Record{Owner: "ana", ID: "1", Body: body})
			if err == nil || fault.KindOf(err) != 0 {
				t.Errorf("the body %v gave error %v, want one that is not a fault", body, err)
			}
		}
		must(t, c.Insert(ctx, docstore.Record{Owner: "ana", ID: "1", Body: &note{N: 3}}))
		raw, err := c.Get(ctx, "ana", "1")
		must(t, err)
		var got note
		must(t, raw.Decode(&got))
		must(t, raw.Decode(&got)) // as often as one likes
		if got.N != 3 {
			t.Errorf("got %+v", got)
		}
		var text json.RawMessage
		must(t, raw.Decode(&text))
		if string(text) != `{"text":"","n":3}` {
			t.Errorf("the JSON is %s", text)
		}
		var wrong *json.UnmarshalTypeError
		if err := raw.Decode(&struct{ N string }{}); !errors.As(err, &wrong) {
			t.Errorf("got error %v, want that of encoding/json", err)
		}
	})
}

func roundTrip[T any](t *testing.T, s *suite, body T) T {
	t.Helper()
	c := open[T](t, s)
	d := docstore.Doc[T]{Owner: "ana", ID: "1", At: epoch, Body: body}
	must(t, c.Insert(t.Context(), d))
	d.Version = 1
	must(t, c.Replace(t.Context(), d))
	page, err := c.List(t.Context(), docstore.Query{Owner: "ana", Limit: 1})
	must(t, err)
	got, err := c.Get(t.Context(), "ana", "1")
	must(t, err)
	if len(page.Items) != 1 || !reflect.DeepEqual(page.Items[0], got) {
		t.Error("the list has not what Get reads")
	}
	return got.Body
}
