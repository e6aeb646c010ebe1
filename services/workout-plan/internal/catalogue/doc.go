// Package catalogue is the product's library of exercises: what each one
// trains, needs and stresses, and how it is done, in Spanish and English.
//
// The entries live in data/*.json, one file a movement pattern. Load decodes
// them strictly and refuses a catalogue with a missing text, an unknown word,
// an id that does not resolve or a progression that runs in a circle, so that
// code which holds a *Catalogue never checks an entry again.
//
// To add an exercise, add it to the file of its pattern and run the tests.
package catalogue
