// Package routine is what a person writes by themselves, or takes from a
// coach's shelf, instead of a generated plan: one week of training days with
// exercises, sets, pauses and notes.
//
// New is the only way in and holds the limits of form; what exists is valid.
// Check is another matter: it says which training rules a routine breaks for a
// person and by how much, and forbids nothing. Package predefined holds the
// coach's shelf, package rules the words of what Check finds.
package routine

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

// SetType says what sets are for. Sets to failure are left out on purpose: no
// rule ever needs one (R16).
type SetType string

// The types of sets.
const (
	Normal SetType = "normal"
	Warmup SetType = "warmup" // a ramp set, or the general warm-up of an exercise that is no strength work
	Drop   SetType = "drop"   // goes on with less weight, without a pause before it
	Timed  SetType = "timed"
	AMRAP  SetType = "amrap" // as many repetitions as possible, the reserve kept
)

// SetTypes lists the types in their fixed order.
func SetTypes() []SetType { return []SetType{Normal, Warmup, Drop, Timed, AMRAP} }

// Sets are Count equal sets. A number that is 0, or a nil RIR, was not given;
// which ones a type takes is New's to say.
type Sets struct {
	Type             SetType
	Count            int
	RepsMin, RepsMax int
	Seconds          int // of one side, when the exercise is done a side at a time
	Metres           int
	RIR              *int // repetitions in reserve
}

// Work reports whether the sets train a muscle: everything but warm-ups.
func (s *Sets) Work() bool { return s.Type != Warmup }

// Item is an exercise of a day. Items that stand together and share a Group
// are a superset: one set of each in turn.
type Item struct {
	ExerciseID  string
	Group       string // a capital letter; empty for an exercise by itself
	RestSeconds int    // after each set; in a superset, before the next one's
	Notes       string
	Sets        []Sets
}

// Day is one training day.
type Day struct {
	Name    string
	Notes   string
	Weekday int // 1 is Monday; 0 when the days are not fixed
	Items   []Item
}

// Facts are a routine's contents: one week, its days in order.
type Facts struct {
	Name  string
	Notes string
	Days  []Day
}

// Routine is a valid routine. The zero value is not one.
type Routine struct{ facts Facts }

// Facts gives the contents, which are shared and must not be changed.
func (r Routine) Facts() Facts { return r.facts }

// Restore makes a routine of facts that New accepted when they were stored.
func Restore(facts Facts) Routine { return Routine{facts: facts} }

// New checks facts and makes a routine of them. Everything that is wrong is in
// one fault.Invalid, with a JSON pointer each.
func New(cat *catalogue.Catalogue, facts Facts) (Routine, error) {
	facts = facts.clone()
	f := former{cat: cat}
	f.routine(&facts)
	if err := f.err(); err != nil {
		return Routine{}, err
	}
	return Routine{facts: facts}, nil
}

func (f Facts) clone() Facts {
	f.Days = slices.Clone(f.Days)
	for d := range f.Days {
		f.Days[d].Items = slices.Clone(f.Days[d].Items)
		for i := range f.Days[d].Items {
			f.Days[d].Items[i].Sets = slices.Clone(f.Days[d].Items[i].Sets)
		}
	}
	return f
}
