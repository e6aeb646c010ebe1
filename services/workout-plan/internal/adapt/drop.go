package adapt

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// phase is a step of taking sets off: from which items, down to how many.
type phase struct {
	takes func(lifts []lift, i int) bool
	floor int
}

// byWorth is the order of a shortened session: isolation until none is left,
// then everything down to two sets, then core, then what R10 does not keep,
// then R10's own down to one.
func byWorth() []phase {
	return []phase{
		{func(l []lift, i int) bool { return !essential(l, i) && l[i].rank() == 2 }, 0},
		{func([]lift, int) bool { return true }, 2},
		{func(l []lift, i int) bool { return !essential(l, i) && l[i].rank() == 3 }, 0},
		{func(l []lift, i int) bool { return !essential(l, i) }, 0},
		{func([]lift, int) bool { return true }, 1},
	}
}

// besides is the order of a session with a person's own exercise, which is
// never taken out: its sets go first, then those of others down to one.
func besides(own string) []phase {
	return []phase{
		{func(l []lift, i int) bool { return l[i].ExerciseID == own }, 2},
		{func(l []lift, i int) bool { return l[i].rank() == 2 }, 1},
		{func([]lift, int) bool { return true }, 1},
		{func(l []lift, i int) bool { return l[i].ExerciseID != own && !essential(l, i) }, 0},
	}
}

// drop takes one set off, of the exercise with most sets in the first phase
// that has any, the last among equals. Heavy work that would be left with one
// set becomes ordinary work instead (R14). False when no phase has any.
func drop(lifts []lift, p *plan.Profile, phases []phase) ([]lift, bool) {
	for _, phase := range phases {
		at := -1
		for i := range lifts {
			if phase.takes(lifts, i) && lifts[i].Sets > phase.floor && (at < 0 || lifts[i].Sets >= lifts[at].Sets) {
				at = i
			}
		}
		if at < 0 {
			continue
		}
		out := slices.Clone(lifts)
		switch out[at].Sets--; {
		case out[at].Sets == 0:
			out = slices.Delete(out, at, at+1)
		case out[at].rank() == 0 && out[at].Sets < leastHeavy:
			out[at] = lifts[at].lighter(p)
		}
		return out, true
	}
	return lifts, false
}

// essential reports whether an item is its day's first squat, upper push or
// upper pull, or the first of all when the day has none of them.
func essential(lifts []lift, i int) bool {
	kinds := []func(*catalogue.Exercise) bool{squats, pushes, pulls}
	found := false
	for _, is := range kinds {
		first := slices.IndexFunc(lifts, func(l lift) bool { return is(l.ex) })
		found = found || first >= 0
		if first == i {
			return true
		}
	}
	return !found && i == 0
}
