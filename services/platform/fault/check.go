package fault

import "fmt"

// Fields collects complaints while a constructor reads its input.
// The zero value is ready to use.
type Fields struct{ list []Field }

// Add records a complaint.
func (c *Fields) Add(pointer, code, detail string) {
	c.list = append(c.list, Field{Pointer: pointer, Code: code, Detail: detail})
}

// Range complains unless low <= value <= high. The unit is part of the
// sentence that a person reads: "Enter a number between 20 and 400 kg."
func Range[N int | int64 | float64](c *Fields, pointer string, value, low, high N, unit string) {
	if value >= low && value <= high { // also refuses NaN
		return
	}
	space := ""
	if unit != "" {
		space = " "
	}
	c.Add(pointer, "out_of_range", fmt.Sprintf("Enter a number between %v and %v%s%s.", low, high, space, unit))
}

// OneOf complains unless value is among allowed.
func OneOf[T comparable](c *Fields, pointer string, value T, allowed ...T) {
	for _, a := range allowed {
		if a == value {
			return
		}
	}
	c.Add(pointer, "not_allowed", fmt.Sprintf("Choose one of %v.", allowed))
}

// Length complains unless text has between low and high characters.
func Length(c *Fields, pointer, text string, low, high int) {
	if n := len([]rune(text)); n < low || n > high {
		c.Add(pointer, "length", fmt.Sprintf("Use between %d and %d characters.", low, high))
	}
}

// Err gives an Invalid fault with everything collected, or nil.
func (c *Fields) Err() error { return InvalidFields(c.list) }
