package plan

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

// Goal is what a person trains for.
type Goal string

// The goals.
const (
	LoseWeight Goal = "lose_weight"
	GainMuscle Goal = "gain_muscle"
	Endurance  Goal = "endurance"
	Healthy    Goal = "healthy"
)

// Sex picks the share of body mass of a start load.
type Sex string

// The sexes; Unspecified takes the lower load of the two.
const (
	Female      Sex = "female"
	Male        Sex = "male"
	Unspecified Sex = "unspecified"
)

// Condition is a known disease that R34 asks about.
type Condition string

// The conditions.
const (
	Cardiovascular Condition = "cardiovascular"
	Metabolic      Condition = "metabolic"
	Renal          Condition = "renal"
)

// Screening is the health check's answers.
type Screening struct {
	Symptoms               bool        `json:"symptoms"`
	Conditions             []Condition `json:"conditions,omitempty"`
	RateLimitingMedication bool        `json:"rateLimitingMedication"`
	Pregnant               bool        `json:"pregnant"`
	ClearedByDoctor        bool        `json:"clearedByDoctor"`
	OtherConcern           bool        `json:"otherConcern"`
}

// Profile is all that a plan depends on. Two equal profiles and seeds make
// byte-identical plans.
type Profile struct {
	Goal              Goal                   `json:"goal"`
	Level             catalogue.Level        `json:"level"`
	DaysPerWeek       int                    `json:"daysPerWeek"`       // 2 to 6
	MinutesPerSession int                    `json:"minutesPerSession"` // 20, 30, 45, 60, 75 or 90
	Equipment         catalogue.Tier         `json:"equipment"`
	Limitations       []catalogue.Limitation `json:"limitations,omitempty"`
	Age               int                    `json:"age"` // whole years, 13 to 110
	Sex               Sex                    `json:"sex"`
	BodyMassKg        float64                `json:"bodyMassKg"` // 20 to 400
	Screening         Screening              `json:"screening"`
	// WeeklyAerobicMinutes is what the person does before the plan.
	WeeklyAerobicMinutes int `json:"weeklyAerobicMinutes"`
	// Weekdays are the preferred training days, 1 is Monday; empty leaves the
	// choice to the generator. When given there are DaysPerWeek of them.
	Weekdays []int `json:"weekdays,omitempty"`
	// SixDaySplit asks for push, pull and legs twice a week. It is for advanced
	// people who train on six days (R6) and has no effect for anybody else.
	SixDaySplit bool `json:"sixDaySplit,omitempty"`
}

// Flagged reports whether R34's ceiling on intensity applies.
func (p *Profile) Flagged() bool {
	s := p.Screening
	return len(s.Conditions) > 0 || s.OtherConcern || s.RateLimitingMedication || p.has(catalogue.LimitFlagged) || s.Pregnant && !s.ClearedByDoctor
}

// Seated reports whether everything must be done sitting.
func (p *Profile) Seated() bool { return p.has(catalogue.LimitSeated) }

// OlderAdult reports whether the rules for 65 and over apply.
func (p *Profile) OlderAdult() bool { return p.Age >= 65 || p.has(catalogue.LimitOlderAdult) }

func (p *Profile) has(l catalogue.Limitation) bool { return slices.Contains(p.Limitations, l) }

// limits gives the limitations with those that follow from age and screening,
// in a fixed order and without repeats.
func (p *Profile) limits() []catalogue.Limitation {
	var out []catalogue.Limitation
	for _, l := range []catalogue.Limitation{
		catalogue.LimitKnee, catalogue.LimitLowBack, catalogue.LimitShoulder, catalogue.LimitWrist,
	} {
		if p.has(l) {
			out = append(out, l)
		}
	}
	for _, derived := range []struct {
		on bool
		l  catalogue.Limitation
	}{
		{p.Seated(), catalogue.LimitSeated},
		{p.OlderAdult(), catalogue.LimitOlderAdult},
		{p.Flagged(), catalogue.LimitFlagged},
		{p.Screening.Pregnant, catalogue.LimitPregnant},
	} {
		if derived.on {
			out = append(out, derived.l)
		}
	}
	return out
}

func (p *Profile) validate() error {
	var bad []fault.Field
	check := func(ok bool, pointer, detail string) {
		if !ok {
			bad = append(bad, fault.Field{Pointer: pointer, Code: "out_of_range", Detail: detail})
		}
	}
	check(slices.Contains([]Goal{LoseWeight, GainMuscle, Endurance, Healthy}, p.Goal), "/goal", "An unknown goal.")
	check(p.Level.Rank() > 0, "/level", "An unknown level.")
	check(p.DaysPerWeek >= 2 && p.DaysPerWeek <= 6, "/daysPerWeek", "Between 2 and 6 days a week.")
	check(slices.Contains([]int{20, 30, 45, 60, 75, 90}, p.MinutesPerSession), "/minutesPerSession", "20, 30, 45, 60, 75 or 90 minutes.")
	check(slices.Contains(catalogue.Tiers(), p.Equipment), "/equipment", "An unknown equipment tier.")
	check(p.Age >= 13 && p.Age <= 110, "/age", "An age between 13 and 110 years.")
	check(p.BodyMassKg >= 20 && p.BodyMassKg <= 400, "/bodyMassKg", "A body mass between 20 and 400 kg.")
	check(p.WeeklyAerobicMinutes >= 0 && p.WeeklyAerobicMinutes <= 2000, "/weeklyAerobicMinutes", "Between 0 and 2000 minutes a week.")
	for _, l := range p.Limitations {
		check(slices.Contains([]catalogue.Limitation{
			catalogue.LimitKnee, catalogue.LimitLowBack, catalogue.LimitShoulder, catalogue.LimitWrist,
			catalogue.LimitSeated, catalogue.LimitOlderAdult, catalogue.LimitFlagged,
		}, l), "/limitations", "An unknown limitation.")
	}
	days := slices.Clone(p.Weekdays)
	slices.Sort(days)
	okDays := len(days) == 0 || len(days) == p.DaysPerWeek && days[0] >= 1 && days[len(days)-1] <= 7 && len(slices.Compact(days)) == p.DaysPerWeek
	check(okDays, "/weekdays", "As many different weekdays as training days.")
	return fault.InvalidFields(bad)
}
