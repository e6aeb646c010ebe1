package catalogue

// Limitation is something about a body that rules exercises out.
type Limitation string

// The limitations. Flagged and Pregnant follow from the health check.
const (
	LimitKnee       Limitation = "knee"
	LimitLowBack    Limitation = "low_back"
	LimitShoulder   Limitation = "shoulder"
	LimitWrist      Limitation = "wrist"
	LimitSeated     Limitation = "seated"
	LimitOlderAdult Limitation = "older_adult"
	LimitFlagged    Limitation = "flagged"
	LimitPregnant   Limitation = "pregnant"
)

// Suits reports whether a person with that limitation may do the exercise.
func (e *Exercise) Suits(l Limitation) bool {
	switch l {
	case LimitSeated:
		return e.SeatedCapable
	case LimitOlderAdult:
		return !e.Impact && e.Skill == ""
	case LimitFlagged:
		return e.Skill != Plyometric && e.Skill != HIIT && e.Skill != Olympic
	case LimitPregnant:
		return !e.Supine && !e.Prone && !e.Impact && e.Skill == ""
	}
	for _, s := range e.Stress {
		if string(s) == string(l) {
			return false
		}
	}
	return true
}
