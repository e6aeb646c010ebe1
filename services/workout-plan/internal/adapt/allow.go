package adapt

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// Limits gives a person's limitations with those that follow from age and
// screening.
func Limits(p *plan.Profile) []catalogue.Limitation {
	out := slices.Clone(p.Limitations)
	for _, derived := range []struct {
		on bool
		l  catalogue.Limitation
	}{
		{p.OlderAdult(), catalogue.LimitOlderAdult},
		{p.Flagged(), catalogue.LimitFlagged},
		{p.Screening.Pregnant, catalogue.LimitPregnant},
	} {
		if derived.on && !slices.Contains(out, derived.l) {
			out = append(out, derived.l)
		}
	}
	return out
}

// Allowed reports whether R2 and R3 let a person do an exercise. The second
// result names the rule that does not.
func Allowed(e *catalogue.Exercise, p *plan.Profile) (bool, string) {
	if !e.FitsTier(p.Equipment) {
		return false, "R2"
	}
	for _, l := range Limits(p) {
		if !e.Suits(l) {
			return false, "R2"
		}
	}
	if e.Level.Rank() > p.Level.Rank() || p.Level == catalogue.Beginner && e.Skill != "" {
		return false, "R3"
	}
	return true, ""
}

// Takes reports whether an item of a plan can be done as another exercise:
// what Alike says of the two, and intervals only where the work is vigorous.
func Takes(it *plan.Item, from, to *catalogue.Exercise) bool {
	if to.Skill == catalogue.HIIT && it.Zone != plan.Vigorous {
		return false
	}
	return Alike(from, to)
}

// Alike reports whether b can stand in for a: the same movement or the same
// main muscle, and the same sort of work.
func Alike(a, b *catalogue.Exercise) bool {
	if a.ID == b.ID {
		return true
	}
	same := a.Pattern == b.Pattern && a.Joint == b.Joint
	if !a.Strength() || !b.Strength() {
		return same
	}
	return same || a.Primary == b.Primary
}
