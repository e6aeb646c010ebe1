package codec

import (
	"encoding/base64"
	"encoding/binary"
	"math"
	"strings"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Position is a place in a listing: just behind (or, descending, just before)
// the document with this time, owner and id. An empty id sorts before every
// document of that time.
type Position struct {
	At        int64 // Unix milliseconds
	Owner, ID string
}

// Before orders positions by time, owner and id.
func (p Position) Before(q Position) bool {
	if p.At != q.At {
		return p.At < q.At
	}
	if p.Owner != q.Owner {
		return p.Owner < q.Owner
	}
	return p.ID < q.ID
}

// Cursor gives the opaque text of a position.
func (p Position) Cursor() string {
	raw := binary.BigEndian.AppendUint64(nil, uint64(p.At)) //nolint:gosec // the same 64 bits
	raw = append(raw, p.Owner+"/"+p.ID...)
	return base64.RawURLEncoding.EncodeToString(raw)
}

// ParseCursor reads what Cursor gave; anything else is fault.Malformed.
func ParseCursor(text string) (Position, error) {
	raw, err := base64.RawURLEncoding.Strict().DecodeString(text)
	if err != nil || len(raw) < 8 {
		return Position{}, malformed()
	}
	owner, id, _ := strings.Cut(string(raw[8:]), "/")
	if !Identity(owner, id) {
		return Position{}, malformed()
	}
	return Position{At: int64(binary.BigEndian.Uint64(raw)), Owner: owner, ID: id}, nil //nolint:gosec // the same 64 bits
}

func malformed() error {
	return fault.New(fault.Malformed, "invalid_cursor", "This cursor is not one that a listing gave.")
}

// Range is a checked query: documents strictly between Low and High, both
// exclusive. For a listing by owner the owner is the same in both.
type Range struct {
	Low, High  Position
	Descending bool
	Limit      int
}

// List checks q and turns it into a range.
func List(q docstore.Query) (Range, error) {
	if err := Owner(q.Owner); err != nil {
		return Range{}, err
	}
	low, high := bounds(q.From, q.To)
	r := Range{
		Low:        Position{At: low, Owner: q.Owner},
		High:       Position{At: high, Owner: q.Owner},
		Descending: q.Descending, Limit: q.Limit,
	}
	return r.resume(q.Cursor, q.Owner)
}

// Scan checks q and turns it into a range.
func Scan(spec docstore.Spec, q docstore.ScanQuery) (Range, error) {
	if !Has(spec.Index, q.Index) {
		return Range{}, unknownKey(spec, q.Index)
	}
	if !storable(q.Value) {
		return Range{}, invalid(q.Index, "The key "+q.Index)
	}
	low, high := bounds(time.Time{}, q.To)
	return Range{Low: Position{At: low}, High: Position{At: high}, Limit: q.Limit}.resume(q.Cursor, "")
}

// resume moves the side on which reading starts to the cursor.
func (r Range) resume(cursor, owner string) (Range, error) {
	if r.Limit < 1 || r.Limit > docstore.MaxPage {
		return Range{}, fault.New(fault.Invalid, "invalid_limit", "Ask for 1 to 500 items.")
	}
	if cursor == "" {
		return r, nil
	}
	at, err := ParseCursor(cursor)
	if err != nil {
		return Range{}, err
	}
	if owner != "" && at.Owner != owner {
		return Range{}, malformed()
	}
	if r.Descending && at.Before(r.High) {
		r.High = at
	}
	if !r.Descending && r.Low.Before(at) {
		r.Low = at
	}
	return r, nil
}

// bounds gives the milliseconds of [from, to). Stored times are whole
// milliseconds, so a bound between two of them moves up to the later one.
func bounds(from, to time.Time) (low, high int64) {
	low, high = math.MinInt64, math.MaxInt64
	if !from.IsZero() {
		low = ceil(from)
	}
	if !to.IsZero() {
		high = ceil(to)
	}
	return low, high
}

func ceil(t time.Time) int64 {
	ms := t.UnixMilli()
	if t.Nanosecond()%int(time.Millisecond) != 0 {
		ms++
	}
	return ms
}
