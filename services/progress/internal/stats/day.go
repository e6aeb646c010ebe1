// Package stats says what a training log shows: estimated maxima, credited
// sets of the muscles, the trend of the body's weight, weeks and streaks.
//
// Everything here is a function of its arguments. Times become calendar days
// in the person's own time zone once, by DayOf, and are compared as days from
// then on, so that an hour won or lost by daylight saving moves nothing.
package stats

import (
	"fmt"
	"time"
	_ "time/tzdata" // zones are known on machines and in images without a database of them

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

const (
	dayLength = 24 * 60 * 60 // seconds of a day of UTC, which has no daylight saving
	weekDays  = 7
)

// Day is a calendar day, counted from 1970-01-01.
type Day int

// DayOf is the calendar day of an instant in a zone.
func DayOf(t time.Time, zone *time.Location) Day {
	y, m, d := t.In(zone).Date()
	return Day(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / dayLength)
}

// String gives the day as YYYY-MM-DD.
func (d Day) String() string {
	return time.Unix(int64(d)*dayLength, 0).UTC().Format(time.DateOnly)
}

// Monday is the first day of the day's week.
func (d Day) Monday() Day {
	const thursday = 3 // 1970-01-01 was one
	return d - Day(((int(d)+thursday)%weekDays+weekDays)%weekDays)
}

// Start is the instant at which the day begins in a zone.
func (d Day) Start(zone *time.Location) time.Time {
	y, m, day := time.Unix(int64(d)*dayLength, 0).UTC().Date()
	return time.Date(y, m, day, 0, 0, 0, 0, zone)
}

// Zone finds a time zone by its IANA name; UTC when the name is empty,
// fault.Invalid for the parameter timeZone when there is none such.
func Zone(name string) (*time.Location, error) {
	if name == "Local" || len(name) > 64 {
		return nil, unknownZone(nil)
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		return nil, unknownZone(err)
	}
	return zone, nil
}

func unknownZone(cause error) error {
	var c fault.Fields
	c.Add("?timeZone", "unknown_time_zone", "Use an IANA time zone such as America/Bogota.")
	if cause != nil {
		return fmt.Errorf("find time zone: %w (%w)", c.Err(), cause)
	}
	return c.Err()
}
