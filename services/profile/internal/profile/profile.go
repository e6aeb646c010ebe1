// Package profile is what FitFusion knows of a person: body data, goal,
// habits, limitations, the answers of the health screen, and preferences.
//
// New is the only way in: a Profile that exists is valid, so nobody checks
// again. It reads the clock it is given and nothing else.
package profile

import (
	"fmt"
	"slices"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Facts are a profile's contents. Lengths are centimetres, masses kilograms.
type Facts struct {
	BirthDate            string // YYYY-MM-DD
	Sex                  Sex
	HeightCm             float64
	WeightKg             float64
	WaistCm              *float64
	RestingHeartRate     *int // beats a minute
	MaxHeartRate         *int // beats a minute, when measured
	Goal                 Goal
	Level                Level
	DaysPerWeek          int
	MinutesPerSession    int
	Equipment            Equipment
	Limitations          []Limitation
	Screening            Screening
	Activity             Activity
	WeeklyAerobicMinutes int   // moderate minutes a week before the plan
	SixDaySplit          *bool // asks for push, pull and legs twice a week
	Preferences          Preferences
}

// Screening are the answers of our own health screen (rule R34).
type Screening struct {
	Symptoms               bool
	Conditions             []Condition
	RateLimitingMedication bool
	Pregnant               bool
	ClearedByDoctor        bool
	OtherConcern           bool
}

// Preferences say how the app looks and speaks to this person.
type Preferences struct {
	Language       Language
	Units          Units
	Theme          Theme
	TextSize       int // per cent
	Motion         Motion
	ReadingComfort *bool
	LargerTargets  *bool
	Hand           *Hand
	Sound          *bool
	Vibration      *bool
	TimeZone       string // IANA name
}

// Profile is a valid profile. The zero value is not one.
type Profile struct {
	facts Facts
	birth day
}

// New checks facts and makes a profile of them. The age is that of the
// person's own calendar day. Everything that is wrong is in one fault.Invalid,
// with a JSON pointer each.
func New(facts Facts, now time.Time) (Profile, error) {
	var c fault.Fields
	zone, err := loadZone(facts.Preferences.TimeZone)
	if err != nil {
		c.Add("/preferences/timeZone", "unknown_time_zone", "Use an IANA time zone such as America/Bogota.")
		zone = time.UTC
	}
	birth := checkBirthDate(&c, facts.BirthDate, dayOf(now.In(zone)))
	checkBody(&c, facts)
	checkTraining(&c, facts)
	checkScreening(&c, facts.Screening)
	checkPreferences(&c, facts.Preferences)
	if err := c.Err(); err != nil {
		return Profile{}, err
	}
	return Profile{facts: facts.clone(), birth: birth}, nil
}

// Restore makes a profile of facts that New accepted when they were stored.
// They are not judged again: a person who turned 111 keeps their profile.
func Restore(facts Facts) (Profile, error) {
	birth, err := parseDay(facts.BirthDate)
	if err != nil {
		return Profile{}, fmt.Errorf("restore profile: %w", err)
	}
	return Profile{facts: facts.clone(), birth: birth}, nil
}

// Facts gives a copy of the contents.
func (p Profile) Facts() Facts { return p.facts.clone() }

// Age is the person's age in whole years at an instant, in their time zone.
func (p Profile) Age(at time.Time) int {
	zone, err := loadZone(p.facts.Preferences.TimeZone)
	if err != nil { // a zone that the time zone database has dropped since
		zone = time.UTC
	}
	return p.birth.yearsUntil(dayOf(at.In(zone)))
}

// Has reports whether the person named the condition in the health screen.
func (s Screening) Has(condition Condition) bool { return slices.Contains(s.Conditions, condition) }

// Flagged reports whether training stays light to moderate (R34, R37).
func (s Screening) Flagged() bool {
	return s.Symptoms || s.Pregnant || s.OtherConcern || len(s.Conditions) > 0
}

func (f Facts) clone() Facts {
	f.Limitations = slices.Clone(f.Limitations)
	f.Screening.Conditions = slices.Clone(f.Screening.Conditions)
	return f
}
