package codec_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/platform/docstore/internal/codec"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

func TestCursorRoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := codec.Position{
			At:    rapid.Int64().Draw(t, "at"),
			Owner: rapid.StringMatching(`[^/\x00]{1,20}`).Draw(t, "owner"),
			ID:    rapid.StringMatching(`[^\x00]{1,20}`).Draw(t, "id"),
		}
		if got, err := codec.ParseCursor(p.Cursor()); err != nil || got != p {
			t.Fatalf("%+v came back as %+v, error %v", p, got, err)
		}
	})
}

// FuzzParseCursor demands that a cursor is refused or is the one text of its
// position.
func FuzzParseCursor(f *testing.F) {
	f.Add(codec.Position{At: -1, Owner: "ana", ID: "a/b"}.Cursor())
	f.Add("")
	f.Add("////")
	f.Fuzz(func(t *testing.T, text string) {
		p, err := codec.ParseCursor(text)
		if err != nil {
			if !fault.Is(err, fault.Malformed) {
				t.Fatalf("got error %v, want fault.Malformed", err)
			}
			return
		}
		if got := p.Cursor(); got != text {
			t.Fatalf("%q is read as %q", text, got)
		}
	})
}
