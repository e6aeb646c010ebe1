package adapt_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

func TestTheLastWordOnASwapHolds(t *testing.T) {
	t.Parallel()
	put := func(session string, scope adapt.Scope, to string) adapt.SwapEdit {
		return adapt.SwapEdit{Session: session, Scope: scope, From: "a", To: to}
	}
	cases := map[string]struct {
		edits []adapt.SwapEdit
		want  map[string]string // by session; "a" is as planned
	}{
		"one session":                    {[]adapt.SwapEdit{put("w2d1", adapt.ThisSession, "b")}, map[string]string{"w1d1": "a", "w2d1": "b", "w2d3": "a"}},
		"onward":                         {[]adapt.SwapEdit{put("w2d3", adapt.Onward, "b")}, map[string]string{"w2d1": "a", "w2d3": "b", "w12d7": "b"}},
		"once over onward":               {[]adapt.SwapEdit{put("w2d1", adapt.Onward, "b"), put("w3d1", adapt.ThisSession, "c")}, map[string]string{"w3d1": "c", "w3d3": "b"}},
		"held out of onward":             {[]adapt.SwapEdit{put("w2d1", adapt.Onward, "b"), put("w3d1", adapt.ThisSession, "a")}, map[string]string{"w3d1": "a", "w3d3": "b"}},
		"an earlier onward, said later":  {[]adapt.SwapEdit{put("w5d1", adapt.Onward, "b"), put("w2d1", adapt.Onward, "c")}, map[string]string{"w4d1": "c", "w6d1": "c"}},
		"a later onward, said later":     {[]adapt.SwapEdit{put("w2d1", adapt.Onward, "b"), put("w5d1", adapt.Onward, "c")}, map[string]string{"w4d1": "b", "w6d1": "c"}},
		"onward in place of the session": {[]adapt.SwapEdit{put("w2d1", adapt.ThisSession, "b"), put("w2d1", adapt.Onward, "c")}, map[string]string{"w2d1": "c", "w3d1": "c"}},
		"nothing to hold out of":         {[]adapt.SwapEdit{put("w2d1", adapt.ThisSession, "a")}, map[string]string{"w2d1": "a"}},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var e adapt.Edits
			for _, s := range tc.edits {
				if err := e.Put(s); err != nil {
					t.Fatal(err)
				}
			}
			for session, want := range tc.want {
				got := "a"
				if s, ok := e.InForce(session, "a"); ok {
					got = s.To
				}
				if got != want {
					t.Errorf("%s: %s, want %s", session, got, want)
				}
			}
		})
	}
}

// Whatever was put, a session shows what was said last about it, there are
// never more swaps than the limit, and undoing them all brings the plan back.
func TestEditsProperty(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var e adapt.Edits
		for range rapid.IntRange(0, 150).Draw(t, "puts") {
			s := adapt.SwapEdit{
				Session: schedule.SessionID(rapid.IntRange(1, 12).Draw(t, "week"), rapid.IntRange(1, 7).Draw(t, "day")),
				Scope:   rapid.SampledFrom([]adapt.Scope{adapt.ThisSession, adapt.Onward}).Draw(t, "scope"),
				From:    rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "from"),
				To:      rapid.SampledFrom([]string{"a", "x", "y", "z"}).Draw(t, "to"),
			}
			err := e.Put(s)
			if len(e.Swaps) > adapt.MaxSwaps || err != nil && (!fault.Is(err, fault.Conflict) || len(e.Swaps) < adapt.MaxSwaps) {
				t.Fatalf("%d swaps, %v", len(e.Swaps), err)
			}
			if in, ok := e.InForce(s.Session, s.From); err == nil && (!ok && s.To != s.From || ok && in.To != s.To) {
				t.Fatalf("%+v was said, %+v holds", s, in)
			}
		}
		for _, from := range []string{"a", "b", "c"} {
			for week := 1; week <= 12; week++ {
				for day := 1; day <= 7; day++ {
					for e.Undo(schedule.SessionID(week, day), from) {
						continue
					}
				}
			}
		}
		if len(e.Swaps) > 0 {
			t.Fatalf("%d swaps are left", len(e.Swaps))
		}
	})
}
