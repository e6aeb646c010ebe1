// Package rules holds the words of the training rules: what each one says,
// how strong its evidence is, where it comes from, and the sentence behind
// every code that a plan carries. Spanish is informal and gender-free.
package rules

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// Type says how strong a rule's evidence is.
type Type string

// The types, the strongest first.
const (
	Guideline  Type = "guideline"
	Study      Type = "study"
	Convention Type = "convention"
)

// Rule is one of R1 to R44.
type Rule struct {
	ID     string // "R1"
	Title  catalogue.Text
	Text   catalogue.Text // one plain sentence
	Type   Type
	Source string
}
