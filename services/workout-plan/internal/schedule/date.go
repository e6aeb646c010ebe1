// Package schedule lays a plan's weeks on the calendar and holds what was
// logged against it: which day is which session, what is done, what was
// missed, and what comes today. It is pure: days are arguments.
package schedule

import "time"

// Date is a calendar day without a time or a zone. The zero Date is no day.
type Date struct{ midnight time.Time }

const layout = "2006-01-02"

// The years in which a day makes sense here.
const firstYear, lastYear = 2000, 2200

// ParseDate reads YYYY-MM-DD; false for anything else, for a day that does
// not exist and for one outside the years 2000 to 2200.
func ParseDate(text string) (Date, bool) {
	t, err := time.Parse(layout, text)
	if err != nil || t.Year() < firstYear || t.Year() > lastYear {
		return Date{}, false
	}
	return Date{t}, true
}

// DateOf gives the calendar day of a moment in that moment's own zone.
func DateOf(t time.Time) Date {
	return Date{time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)}
}

// String gives YYYY-MM-DD.
func (d Date) String() string { return d.midnight.Format(layout) }

// AddDays gives the day n days later, or earlier when n is negative.
func (d Date) AddDays(n int) Date { return Date{d.midnight.AddDate(0, 0, n)} }

// DaysUntil gives how many days later other is.
func (d Date) DaysUntil(other Date) int {
	return int(other.midnight.Sub(d.midnight) / (24 * time.Hour))
}

// Before reports whether d is an earlier day than other.
func (d Date) Before(other Date) bool { return d.midnight.Before(other.midnight) }

// Weekday gives 1 for Monday to 7 for Sunday.
func (d Date) Weekday() int { return (int(d.midnight.Weekday())+6)%7 + 1 }

// Monday gives the first day of d's week.
func (d Date) Monday() Date { return d.AddDays(1 - d.Weekday()) }

// Midnight gives the day's first moment, were it in UTC.
func (d Date) Midnight() time.Time { return d.midnight }
