// Package predefined is the coach's shelf: routines that are ready to be done
// or to be copied and changed, in Spanish and English.
//
// They live in data/*.json, some to a file. Each says for whom it is and which
// training rules it claims to keep for them; a test holds it to its word.
// Load refuses a shelf with a missing text, an unknown exercise or an id that
// is there twice, so that code which holds a *Shelf never checks one again.
//
// To add a routine, add it to a file and run the tests.
package predefined

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
)

// Routine is one of the shelf. It is shared: treat it as read-only.
type Routine struct {
	ID          string         `json:"id"` // a slug that never changes
	Name        catalogue.Text `json:"name"`
	Description catalogue.Text `json:"description"`

	Goal      plan.Goal       `json:"goal"`
	Level     catalogue.Level `json:"level"`
	Equipment catalogue.Tier  `json:"equipment"`
	Minutes   int             `json:"minutes"` // of a session
	// For are bodies that it was made for; it may suit others, too.
	For    []catalogue.Limitation `json:"for,omitempty"`
	Claims []string               `json:"claims"` // rules that it keeps for such a person: "R11"
	Days   []Day                  `json:"days"`
}

// Day is a training day of a predefined routine.
type Day struct {
	Name  catalogue.Text `json:"name"`
	Items []Item         `json:"items"`
}

// Item is an exercise of a day.
type Item struct {
	Exercise string `json:"exercise"`
	Group    string `json:"group,omitempty"`
	Rest     int    `json:"rest,omitempty"` // seconds
	Sets     []Sets `json:"sets"`
}

// Sets are Count equal sets.
type Sets struct {
	Type    routine.SetType `json:"type"`
	Count   int             `json:"count"`
	RepsMin int             `json:"repsMin,omitempty"`
	RepsMax int             `json:"repsMax,omitempty"`
	Seconds int             `json:"seconds,omitempty"`
	Metres  int             `json:"metres,omitempty"`
	RIR     *int            `json:"rir,omitempty"`
}

// Facts gives the contents in a language; the description becomes the notes.
func (r *Routine) Facts(lang catalogue.Lang) routine.Facts {
	facts := routine.Facts{Name: r.Name.In(lang), Notes: r.Description.In(lang), Days: make([]routine.Day, len(r.Days))}
	for d := range r.Days {
		day := routine.Day{Name: r.Days[d].Name.In(lang)}
		for _, it := range r.Days[d].Items {
			item := routine.Item{ExerciseID: it.Exercise, Group: it.Group, RestSeconds: it.Rest}
			for _, s := range it.Sets {
				item.Sets = append(item.Sets, routine.Sets(s))
			}
			day.Items = append(day.Items, item)
		}
		facts.Days[d] = day
	}
	return facts
}

// What a routine's person is where the routine does not say.
const (
	typicalAge    = 35
	typicalMassKg = 70
)

// Profile gives the person whom the routine was made for.
func (r *Routine) Profile() plan.Profile {
	p := plan.Profile{
		Goal: r.Goal, Level: r.Level, DaysPerWeek: len(r.Days), MinutesPerSession: r.Minutes, Equipment: r.Equipment,
		Age: typicalAge, Sex: plan.Unspecified, BodyMassKg: typicalMassKg,
	}
	for _, l := range r.For {
		switch l {
		case catalogue.LimitPregnant:
			p.Screening.Pregnant, p.Screening.ClearedByDoctor = true, true
		default:
			p.Limitations = append(p.Limitations, l)
		}
	}
	return p
}

// Query narrows the shelf; an empty field does not restrict.
type Query struct {
	Goal       plan.Goal
	Level      catalogue.Level
	Equipment  catalogue.Tier // what the person has: routines that need no more
	Days       int
	Minutes    int // the longest session
	Limitation catalogue.Limitation
}

// Shelf is the validated set of predefined routines. It is immutable and safe
// for concurrent use.
type Shelf struct {
	cat  *catalogue.Catalogue
	list []Routine // in the order of the files
}

// ByID gives the routine of that id.
func (s *Shelf) ByID(id string) (*Routine, bool) {
	for i := range s.list {
		if s.list[i].ID == id {
			return &s.list[i], true
		}
	}
	return nil, false
}

// All gives every routine. The slice is shared: do not change it.
func (s *Shelf) All() []Routine { return s.list }

// Find gives the routines that match, those made for the body asked about
// first. A limitation is matched by what a routine was made for, or else by
// what its exercises suit.
func (s *Shelf) Find(q Query) []*Routine {
	var made, suit []*Routine
	for i := range s.list {
		r := &s.list[i]
		switch {
		case q.Goal != "" && r.Goal != q.Goal, q.Level != "" && r.Level != q.Level,
			q.Days != 0 && len(r.Days) != q.Days, q.Minutes != 0 && r.Minutes > q.Minutes,
			q.Equipment != "" && !s.fits(r, func(e *catalogue.Exercise) bool { return e.FitsTier(q.Equipment) }):
		case q.Limitation == "" || slices.Contains(r.For, q.Limitation):
			made = append(made, r)
		case s.fits(r, func(e *catalogue.Exercise) bool { return e.Suits(q.Limitation) }):
			suit = append(suit, r)
		}
	}
	return append(made, suit...)
}

func (s *Shelf) fits(r *Routine, suits func(*catalogue.Exercise) bool) bool {
	for d := range r.Days {
		for i := range r.Days[d].Items {
			if e, ok := s.cat.ByID(r.Days[d].Items[i].Exercise); !ok || !suits(e) {
				return false
			}
		}
	}
	return true
}
