// Package plan makes a twelve-week training plan for a person.
//
// Generate is a pure function of the catalogue, a profile and a seed: no
// clock, no map order, no global state. Its rules are numbered R1 to R44 and
// explained to people by package rules; every choice in a plan names the rule
// that made it, and where a rule had to give way to a stronger one the plan
// carries a Warning with the number. Package check judges finished plans and
// shares no constant with this one.
//
// The decisions are made in this order, a file each: split (how many lifting
// days, which parts of the body on which weekday), aerobic (minutes of each
// week), pool (what may be done) and merit (what a coach would choose), search,
// caps and volume (sets), solve and keep (which week is best, beside the weeks
// of less equipment and fewer minutes), spend and tidy (the time that is left),
// choose (exercises), heavy, grow and deload (progress), effort, layout and pad
// (repetitions, order, pauses), reasons and warnings. Package nutrition is for
// the food beside it.
package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// DayKind says what a day of the week is for.
type DayKind string

// The kinds of day.
const (
	Lifting  DayKind = "lifting"
	Aerobic  DayKind = "aerobic"
	Mobility DayKind = "mobility"
	Rest     DayKind = "rest"
)

// ItemKind says what an item of a day is.
type ItemKind string

// The kinds of item.
const (
	WarmupItem   ItemKind = "warmup"
	StrengthItem ItemKind = "strength"
	AerobicItem  ItemKind = "aerobic"
	MobilityItem ItemKind = "mobility"
	BalanceItem  ItemKind = "balance"
)

// Zone is an intensity of aerobic work (R28).
type Zone string

// The zones: under 40 %, 40-59 % and 60-89 % of heart-rate reserve.
const (
	Light    Zone = "light"
	Moderate Zone = "moderate"
	Vigorous Zone = "vigorous"
)

// Plan is twelve weeks of training. It carries no id, date or clock time: its
// owner adds them.
type Plan struct {
	Goal              Goal            `json:"goal"`
	Level             catalogue.Level `json:"level"`
	DaysPerWeek       int             `json:"daysPerWeek"`
	MinutesPerSession int             `json:"minutesPerSession"`
	Seed              uint64          `json:"seed"`
	// Split is full_body, upper_lower, upper_lower_push_pull_legs,
	// push_pull_legs or push_pull.
	Split    string    `json:"split"`
	Weeks    []Week    `json:"weeks"` // 12
	Bands    []Band    `json:"bands"` // the range each muscle's weekly sets should lie in
	Choices  []Choice  `json:"choices"`
	Warnings []Warning `json:"warnings"`
}

// Band is the range of credited sets a week that a muscle should get.
type Band struct {
	Muscle catalogue.Muscle `json:"muscle"`
	Low    float64          `json:"low"`
	High   float64          `json:"high"`
}

// Week is seven days, Monday first.
type Week struct {
	Number         int    `json:"number"` // 1 to 12
	Deload         bool   `json:"deload"`
	Phase          string `json:"phase"` // start, build, peak, deload, steady
	AerobicMinutes int    `json:"aerobicMinutes"`
	Days           []Day  `json:"days"` // 7
}

// Day is one calendar day of a week.
type Day struct {
	Weekday          int      `json:"weekday"` // 1 is Monday
	Kind             DayKind  `json:"kind"`
	Title            string   `json:"title"` // a code: full_body_a, upper_b, push_a, aerobic, rest
	EstimatedMinutes int      `json:"estimatedMinutes"`
	Items            []Item   `json:"items"`
	Choices          []Choice `json:"choices,omitempty"`
}

// Item is one exercise of a day, in the order in which it is done.
type Item struct {
	ExerciseID  string   `json:"exerciseId"`
	Kind        ItemKind `json:"kind"`
	Sets        int      `json:"sets"`
	RepsMin     int      `json:"repsMin,omitempty"`
	RepsMax     int      `json:"repsMax,omitempty"`
	Seconds     int      `json:"seconds,omitempty"`  // of a set (of one side, when unilateral); of the whole, for aerobic work and warm-ups
	RIR         int      `json:"rir,omitempty"`      // repetitions in reserve
	RestSeconds int      `json:"restSeconds"`        // after each set; in a pair, before the partner's
	PctOneRM    float64  `json:"pctOneRM,omitempty"` // per cent, for exercises that take a load
	RampSets    int      `json:"rampSets,omitempty"`
	Pair        string   `json:"pair,omitempty"` // A1 and A2 are done in turn
	Zone        Zone     `json:"zone,omitempty"`
	RPE         string   `json:"rpe,omitempty"` // of 10, such as 3-4
	Choices     []Choice `json:"choices"`
}

// Choice says why: the rule, and a code that package rules turns into words.
type Choice struct {
	Rule string `json:"rule"`
	// About is exercise, sets, reps, rest, effort, load, order, day, split,
	// time or aerobic.
	About  string           `json:"about"`
	Code   string           `json:"code"`
	Params map[string]Param `json:"params,omitempty"`
}

// Warning says that a rule gives way to a stronger one, and by how much.
type Warning struct {
	Rule     string           `json:"rule"`
	YieldsTo string           `json:"yieldsTo"`
	Code     string           `json:"code"`
	Params   map[string]Param `json:"params"`
}

// Week gives a week by its number, 1 to 12.
func (p *Plan) Week(n int) (*Week, bool) {
	if n < 1 || n > len(p.Weeks) {
		return nil, false
	}
	return &p.Weeks[n-1], true
}

// Day gives a day by its weekday, 1 is Monday.
func (w *Week) Day(weekday int) (*Day, bool) {
	if weekday < 1 || weekday > len(w.Days) {
		return nil, false
	}
	return &w.Days[weekday-1], true
}

// Sets counts the working sets of strength work.
func (d *Day) Sets() int {
	n := 0
	for i := range d.Items {
		if d.Items[i].Kind == StrengthItem {
			n += d.Items[i].Sets
		}
	}
	return n
}

// Sets counts the week's working sets of strength work.
func (w *Week) Sets() int {
	n := 0
	for i := range w.Days {
		n += w.Days[i].Sets()
	}
	return n
}
