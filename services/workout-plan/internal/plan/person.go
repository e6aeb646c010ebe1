package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// person is a profile with what is asked of it again and again.
type person struct {
	Profile
	n                      *numbers
	rank                   int // of the level: 1 to 3
	seated, older, flagged bool
	pregnant               bool
	careful                bool // flagged, 65 or over, or pregnant: three in reserve
	limits                 []catalogue.Limitation
}

func newPerson(p Profile, n *numbers) *person {
	out := &person{
		Profile: p, n: n, rank: p.Level.Rank(),
		seated: p.Seated(), older: p.OlderAdult(), flagged: p.Flagged(), pregnant: p.Screening.Pregnant,
	}
	out.careful = out.flagged || out.older || out.pregnant
	out.limits = p.limits()
	return out
}

// with is the same person with other equipment and minutes.
func (p *person) with(t catalogue.Tier, minutes int) *person {
	out := *p
	out.Equipment, out.MinutesPerSession = t, minutes
	return &out
}

// sixDays reports whether the six-day split is asked for and may be had (R6).
func (p *person) sixDays() bool {
	return p.SixDaySplit && p.Level == catalogue.Advanced && p.DaysPerWeek == 6 && p.Goal != Endurance && !p.older && !p.seated
}
