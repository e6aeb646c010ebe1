package catalogue

import "slices"

// Lang is a language of the product's texts.
type Lang string

// The languages.
const (
	ES Lang = "es"
	EN Lang = "en"
)

// Text is one sentence or name in both languages.
type Text struct {
	ES string `json:"es"`
	EN string `json:"en"`
}

// In gives the text in a language; Spanish unless English is asked for.
func (t Text) In(l Lang) string {
	if l == EN {
		return t.EN
	}
	return t.ES
}

// Lines is a list of sentences in both languages, of equal length.
type Lines struct {
	ES []string `json:"es"`
	EN []string `json:"en"`
}

// In gives the lines in a language; Spanish unless English is asked for.
func (t Lines) In(l Lang) []string {
	if l == EN {
		return t.EN
	}
	return t.ES
}

// Exercise is one entry of the catalogue. It is shared: treat it as read-only.
type Exercise struct {
	ID      string `json:"id"` // a slug that never changes, such as "goblet-squat"
	Name    Text   `json:"name"`
	Aliases Lines  `json:"aliases"` // other names that the search knows; may be empty
	Summary Text   `json:"summary"`
	Steps   Lines  `json:"steps"` // 3 to 6
	Cues    Lines  `json:"cues"`  // 3, at most 12 words each
	// Mistakes are what people do wrong, each with what to do instead: 2 or 3,
	// at most 16 words each.
	Mistakes Lines `json:"mistakes"`

	Pattern   Pattern   `json:"pattern"`
	Joint     Joint     `json:"joint,omitempty"`
	Primary   Muscle    `json:"primary,omitempty"`   // one whole credit a set
	Secondary []Muscle  `json:"secondary,omitempty"` // half a credit a set each
	Level     Level     `json:"level"`
	Mechanics Mechanics `json:"mechanics"`
	Measure   Measure   `json:"measure"`
	// Equipment lists the sets of items that will do, each one enough by
	// itself; empty when nothing is needed.
	Equipment [][]Item `json:"equipment,omitempty"`

	Unilateral    bool     `json:"unilateral,omitempty"` // a set is done on each side
	SeatedCapable bool     `json:"seatedCapable,omitempty"`
	Impact        bool     `json:"impact,omitempty"`
	Supine        bool     `json:"supine,omitempty"` // lying on the back
	Prone         bool     `json:"prone,omitempty"`  // lying on the belly
	Stress        []Stress `json:"stress,omitempty"`
	Skill         Skill    `json:"skill,omitempty"`

	Regression  string `json:"regression,omitempty"`  // the id of an easier one
	Progression string `json:"progression,omitempty"` // the id of a harder one

	Load *Loading `json:"load,omitempty"` // nil: the body alone
}

// Loading says how an exercise's weight is chosen. The shares are a coaching
// convention, kept low on purpose: the first session corrects them.
type Loading struct {
	StepKg float64 `json:"stepKg"` // the smallest jump
	MinKg  float64 `json:"minKg"`  // the lightest that exists, such as an empty bar
	// Share is the start load as a part of body mass for a beginner, by sex.
	// A pair of dumbbells counts as one dumbbell.
	Share struct {
		Female float64 `json:"female"`
		Male   float64 `json:"male"`
	} `json:"share"`
}

// Loadable reports whether a load in kg can be chosen.
func (e *Exercise) Loadable() bool { return e.Load != nil }

// Strength reports whether sets of it count as strength work.
func (e *Exercise) Strength() bool {
	return e.Pattern != Balance && e.Pattern != Mobility && e.Pattern != Aerobic
}

// FitsTier reports whether a tier holds what the exercise needs.
func (e *Exercise) FitsTier(t Tier) bool {
	if len(e.Equipment) == 0 {
		return t.Items() != nil
	}
	have := t.Items()
	for _, set := range e.Equipment {
		if !slices.ContainsFunc(set, func(i Item) bool { return !slices.Contains(have, i) }) {
			return true
		}
	}
	return false
}

// Tiers gives the tiers that hold what the exercise needs.
func (e *Exercise) Tiers() []Tier {
	var out []Tier
	for _, t := range Tiers() {
		if e.FitsTier(t) {
			out = append(out, t)
		}
	}
	return out
}
