package catalogue

import (
	"slices"
	"sort"
)

// Alternative is an exercise that can take another one's place.
type Alternative struct {
	Exercise *Exercise
	// Reason is a code that package rules turns into a sentence:
	// same_movement, same_muscle_and_family, same_muscle, easier, harder.
	Reason string
	// Merits are codes of what else speaks for it, seen from the exercise that
	// it replaces: no_equipment, no_impact, seated, spares_knee,
	// spares_low_back, spares_shoulder, spares_wrist, spares_neck.
	Merits []string
}

// Alternatives gives what can stand in for an exercise within a tier, a level
// and limitations, best first; nil when the id is unknown. An empty tier or
// level does not restrict. All train the same main muscle; the same pattern
// comes before a related one, and that before any other.
func (c *Catalogue) Alternatives(id string, tier Tier, level Level, limits []Limitation) []Alternative {
	from, ok := c.ByID(id)
	if !ok {
		return nil
	}
	type ranked struct {
		Alternative
		score int
	}
	var found []ranked
	for i := range c.list {
		e := &c.list[i]
		if e.ID == id || !allowed(e, tier, level, limits) {
			continue
		}
		if reason, score := likeness(from, e); score > 0 {
			found = append(found, ranked{Alternative{e, reason, merits(from, e)}, score})
		}
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].score > found[j].score })
	out := make([]Alternative, len(found))
	for i := range found {
		out[i] = found[i].Alternative
	}
	return out
}

func allowed(e *Exercise, tier Tier, level Level, limits []Limitation) bool {
	if tier != "" && !e.FitsTier(tier) {
		return false
	}
	if level != "" && e.Level.Rank() > level.Rank() {
		return false
	}
	for _, l := range limits {
		if !e.Suits(l) {
			return false
		}
	}
	return true
}

// The bands of likeness. The details within a band add up to less than the
// distance between two of them.
const (
	sameMovement = 60
	sameFamily   = 40
	sameMechanic = 20
	sameMuscle   = 1
)

// likeness scores how well b replaces a; 0 means not at all.
func likeness(a, b *Exercise) (string, int) {
	same := a.Pattern == b.Pattern && a.Joint == b.Joint
	if a.Primary != b.Primary || a.Strength() != b.Strength() || (!a.Strength() && !same) {
		return "", 0
	}
	reason, score := "same_muscle", sameMuscle
	switch {
	case same:
		reason, score = "same_movement", sameMovement
	case family(a.Pattern) == family(b.Pattern) && a.Pattern != Isolation:
		reason, score = "same_muscle_and_family", sameFamily
	case a.Mechanics == b.Mechanics:
		score = sameMechanic
	}
	switch b.ID {
	case a.Regression:
		reason = "easier"
	case a.Progression:
		reason = "harder"
	}
	return reason, score + details(a, b)
}

// details is below 19: how near two exercises of one band are.
func details(a, b *Exercise) int {
	score := 0
	add := func(alike bool, points int) {
		if alike {
			score += points
		}
	}
	for _, m := range b.Secondary {
		add(slices.Contains(a.Secondary, m), 2)
	}
	add(a.Level == b.Level, 2)
	add(a.Measure == b.Measure, 2)
	add(a.Loadable() == b.Loadable(), 2)
	add(a.Unilateral == b.Unilateral, 1)
	add(a.Supine == b.Supine, 1)
	add(b.ID == a.Regression || b.ID == a.Progression, 1)
	return score
}

func family(p Pattern) string {
	switch p {
	case Squat, Lunge:
		return "squat"
	case HorizontalPush, VerticalPush:
		return "push"
	case HorizontalPull, VerticalPull:
		return "pull"
	case CoreAntiExtension, CoreFlexion, CoreRotation, Carry:
		return "core"
	}
	return string(p)
}
