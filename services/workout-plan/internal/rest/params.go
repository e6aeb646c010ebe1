package rest

import (
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/planner"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

// enum is a string type that knows its members, as the generator makes them.
type enum interface {
	~string
	Valid() bool
}

func checkEnum[E enum](c *fault.Fields, pointer string, value *E) {
	if value != nil && !(*value).Valid() {
		c.Add(pointer, "not_allowed", "This is not one of the values that this takes.")
	}
}

func language(c *fault.Fields, lang *string) catalogue.Lang {
	if lang == nil {
		return catalogue.EN
	}
	fault.OneOf(c, "?lang", *lang, "es", "en")
	return catalogue.Lang(*lang)
}

// day reads the caller's calendar day, which is today somewhere on Earth in
// ordinary use and any day of a plan when it is looked through.
func (h *Handler) day(c *fault.Fields, pointer string, text *string) schedule.Date {
	if text == nil {
		return schedule.DateOf(h.now().UTC())
	}
	day, ok := schedule.ParseDate(*text)
	if !ok {
		c.Add(pointer, "not_a_day", "Write a calendar day as YYYY-MM-DD.")
	}
	return day
}

// moment reads when and where a question is asked.
func (h *Handler) moment(c *fault.Fields, date, timeZone *string) planner.Moment {
	at := planner.Moment{Today: h.day(c, "?date", date), TimeZone: given(timeZone)}
	if timeZone != nil {
		fault.Length(c, "?timeZone", *timeZone, 1, maxTimeZone)
	}
	return at
}

// The longest name of a time zone, and how people answer how they feel.
const maxTimeZone, leastReadiness, mostReadiness = 64, 1, 5

func readiness(c *fault.Fields, value *int) int {
	if value != nil {
		fault.Range(c, "?readiness", *value, leastReadiness, mostReadiness, "")
	}
	return given(value)
}

// given is the value behind a pointer, or the zero value.
func given[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}

// some is nil for a zero value, which the API leaves out.
func some[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}
