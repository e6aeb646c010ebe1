package store

import (
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

// planRecord is a plan without its days. Attempt names the week documents
// that belong to it.
type planRecord struct {
	Attempt  string          `json:"attempt"`
	StartsOn string          `json:"startsOn"`
	Begins   string          `json:"begins,omitempty"` // when later than StartsOn
	Goal     string          `json:"goal"`
	Level    string          `json:"level"`
	Days     int             `json:"days"`
	Minutes  int             `json:"minutes"`
	Seed     int64           `json:"seed"`
	Split    string          `json:"split"`
	Weeks    []briefRecord   `json:"weeks"`
	Bands    []bandRecord    `json:"bands"`
	Choices  []choiceRecord  `json:"choices"`
	Warnings []warningRecord `json:"warnings"`
	Body     bodyRecord      `json:"body"`
}

type briefRecord struct {
	Deload         bool `json:"deload"`
	Sets           int  `json:"sets"`
	AerobicMinutes int  `json:"aerobicMinutes"`
}

type bandRecord struct {
	Muscle string  `json:"muscle"`
	Low    float64 `json:"low"`
	High   float64 `json:"high"`
}

// bodyRecord is what start loads and later changes are computed from.
type bodyRecord struct {
	Age            int      `json:"age"`
	Sex            string   `json:"sex"`
	MassKg         float64  `json:"massKg"`
	Flagged        bool     `json:"flagged"`
	Older          bool     `json:"older"`
	Pregnant       bool     `json:"pregnant"`
	Equipment      string   `json:"equipment"`
	Limitations    []string `json:"limitations,omitempty"`
	AerobicMinutes int      `json:"aerobicMinutes,omitempty"` // a week, before the plan
}

type weekRecord struct {
	Phase string      `json:"phase"`
	Days  []dayRecord `json:"days"`
}

type dayRecord struct {
	Kind    string         `json:"kind"`
	Title   string         `json:"title"`
	Minutes int            `json:"minutes"`
	Items   []itemRecord   `json:"items"`
	Choices []choiceRecord `json:"choices"`
}

type itemRecord struct {
	Exercise string         `json:"exercise"`
	Kind     string         `json:"kind"`
	Sets     int            `json:"sets"`
	RepsMin  int            `json:"repsMin,omitempty"`
	RepsMax  int            `json:"repsMax,omitempty"`
	Seconds  int            `json:"seconds,omitempty"`
	RIR      int            `json:"rir,omitempty"`
	Rest     int            `json:"rest"`
	PctOneRM float64        `json:"pctOneRM,omitempty"`
	Ramp     int            `json:"ramp,omitempty"`
	Pair     string         `json:"pair,omitempty"`
	Zone     string         `json:"zone,omitempty"`
	RPE      string         `json:"rpe,omitempty"`
	Choices  []choiceRecord `json:"choices"`
}

// choiceRecord keeps numbers and words apart, so that both engines store
// plain values.
type choiceRecord struct {
	Rule    string             `json:"rule"`
	About   string             `json:"about"`
	Code    string             `json:"code"`
	Numbers map[string]float64 `json:"numbers,omitempty"`
	Words   map[string]string  `json:"words,omitempty"`
}

type warningRecord struct {
	Rule     string             `json:"rule"`
	YieldsTo string             `json:"yieldsTo"`
	Code     string             `json:"code"`
	Numbers  map[string]float64 `json:"numbers,omitempty"`
	Words    map[string]string  `json:"words,omitempty"`
}

func split(params map[string]plan.Param) (numbers map[string]float64, words map[string]string) {
	for name, p := range params {
		if p.IsWord() {
			if words == nil {
				words = make(map[string]string)
			}
			words[name] = p.Word
			continue
		}
		if numbers == nil {
			numbers = make(map[string]float64)
		}
		numbers[name] = p.Number
	}
	return numbers, words
}

func joined(numbers map[string]float64, words map[string]string) map[string]plan.Param {
	if len(numbers)+len(words) == 0 {
		return nil
	}
	params := make(map[string]plan.Param, len(numbers)+len(words))
	for name, n := range numbers {
		params[name] = plan.Num(n)
	}
	for name, w := range words {
		params[name] = plan.Word(w)
	}
	return params
}

// mapped applies f to every element; never nil.
func mapped[From, To any](list []From, f func(*From) To) []To {
	out := make([]To, len(list))
	for i := range list {
		out[i] = f(&list[i])
	}
	return out
}

func choiceOf(c *plan.Choice) choiceRecord {
	numbers, words := split(c.Params)
	return choiceRecord{Rule: c.Rule, About: c.About, Code: c.Code, Numbers: numbers, Words: words}
}

func (r *choiceRecord) choice() plan.Choice {
	return plan.Choice{Rule: r.Rule, About: r.About, Code: r.Code, Params: joined(r.Numbers, r.Words)}
}

func warningOf(w *plan.Warning) warningRecord {
	numbers, words := split(w.Params)
	return warningRecord{Rule: w.Rule, YieldsTo: w.YieldsTo, Code: w.Code, Numbers: numbers, Words: words}
}

func (r *warningRecord) warning() plan.Warning {
	return plan.Warning{Rule: r.Rule, YieldsTo: r.YieldsTo, Code: r.Code, Params: joined(r.Numbers, r.Words)}
}

func bandOf(b *plan.Band) bandRecord {
	return bandRecord{Muscle: string(b.Muscle), Low: b.Low, High: b.High}
}

func (r *bandRecord) band() plan.Band {
	return plan.Band{Muscle: catalogue.Muscle(r.Muscle), Low: r.Low, High: r.High}
}

func calendarOf(id string, r *planRecord) schedule.Calendar {
	start, _ := schedule.ParseDate(r.StartsOn) // written by String
	begins, later := schedule.ParseDate(r.Begins)
	if !later {
		begins = start
	}
	return schedule.Calendar{PlanID: id, Start: start, Begins: begins}
}
