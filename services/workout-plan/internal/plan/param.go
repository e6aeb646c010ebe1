package plan

import "encoding/json"

// Param is a value inside a reason: a number or a word. Words are codes
// (muscles, patterns, limitations) that package rules translates.
type Param struct {
	Number float64
	Word   string
	isWord bool
}

// Num makes a number.
func Num[T int | float64](v T) Param { return Param{Number: float64(v)} }

// Word makes a word; several are joined by commas.
func Word(s string) Param { return Param{Word: s, isWord: true} }

// IsWord tells a word from a number.
func (p Param) IsWord() bool { return p.isWord }

// MarshalJSON writes the bare number or string.
func (p Param) MarshalJSON() ([]byte, error) {
	if p.isWord {
		return json.Marshal(p.Word)
	}
	return json.Marshal(p.Number)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (p *Param) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		p.isWord = true
		return json.Unmarshal(b, &p.Word)
	}
	return json.Unmarshal(b, &p.Number)
}
