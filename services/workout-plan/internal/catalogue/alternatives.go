package catalogue

import "sort"

// Alternative is an exercise that can take another one's place.
type Alternative struct {
	Exercise *Exercise
	// Reason is a code that package rules turns into a sentence:
	// same_movement, same_muscle_and_family, same_muscle, easier, harder.
	Reason string
}

// Alternatives gives what can stand in for an exercise within a tier, a level
// and limitations, best first; nil when the id is unknown. An empty tier or
// level does not restrict.
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
			found = append(found, ranked{Alternative{e, reason}, score})
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

// likeness scores how well b replaces a; 0 means not at all.
func likeness(a, b *Exercise) (string, int) {
	score := 0
	for _, m := range b.Secondary {
		for _, n := range a.Secondary {
			if m == n {
				score++
			}
		}
	}
	if a.Unilateral == b.Unilateral {
		score++
	}
	if a.Level == b.Level {
		score += 2
	}
	same := a.Pattern == b.Pattern && a.Joint == b.Joint
	switch {
	case a.Primary != b.Primary || a.Strength() != b.Strength():
		return "", 0
	case !a.Strength() && !same:
		return "", 0
	case a.Regression == b.ID:
		return "easier", score + 28
	case a.Progression == b.ID:
		return "harder", score + 26
	case same:
		return "same_movement", score + 30
	case family(a.Pattern) == family(b.Pattern) && a.Pattern != Isolation:
		return "same_muscle_and_family", score + 20
	case a.Mechanics == b.Mechanics:
		return "same_muscle", score + 10
	}
	return "same_muscle", score + 1
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
