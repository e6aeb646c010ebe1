package profile

import (
	"errors"
	"fmt"
	"time"
	_ "time/tzdata" // zones are known on machines and in images without a database of them
)

// day is a calendar day, which is the same day in every time zone.
type day struct {
	year  int
	month time.Month
	day   int
}

func dayOf(t time.Time) day {
	y, m, d := t.Date()
	return day{y, m, d}
}

func parseDay(text string) (day, error) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return day{}, fmt.Errorf("parse a day: %w", err)
	}
	return dayOf(t), nil
}

func (d day) before(e day) bool {
	if d.year != e.year {
		return d.year < e.year
	}
	if d.month != e.month {
		return d.month < e.month
	}
	return d.day < e.day
}

// yearsUntil counts birthdays. Who is born on 29 February has theirs on
// 1 March in the other years.
func (d day) yearsUntil(e day) int {
	years := e.year - d.year
	if e.month < d.month || (e.month == d.month && e.day < d.day) {
		years--
	}
	return years
}

// loadZone is time.LoadLocation without its two names that mean "whatever
// this machine is set to".
func loadZone(name string) (*time.Location, error) {
	if name == "" || name == "Local" || len(name) > 64 {
		return nil, errors.New("not the name of a time zone")
	}
	return time.LoadLocation(name)
}
