package routine

import (
	"fmt"
	"strings"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// Finding is one rule that a routine breaks, where, and by how much.
type Finding struct {
	Rule    string // "R11"
	Pointer string // a JSON pointer into the routine; "" for the week as a whole
	Code    string // package rules turns it into words
	Params  map[string]plan.Param
	// Exercise and Other are the ids of exercises that the words name.
	Exercise, Other string
}

// DayFacts are what can be counted in a day.
type DayFacts struct {
	Minutes int // estimated, rounded up
	Sets    int // working sets of strength work
	Weekday int // 1 is Monday: as fixed, or where the day would lie best
}

// Report is what Check finds.
type Report struct {
	Days     []DayFacts
	Credits  map[catalogue.Muscle]float64 // credited sets a week
	Findings []Finding                    // in the order of the rules; nil when none is broken
}

// Check judges a routine by the rules that one week can keep or break, for a
// person. A floor counts as broken below what the person's minutes allow; what
// no exercise exists for is not counted.
func Check(cat *catalogue.Catalogue, r Routine, p plan.Profile) Report {
	j := &judge{reading: read(cat, r, &p)}
	j.at = j.weekdays(r)
	report := Report{Days: make([]DayFacts, len(j.days)), Credits: map[catalogue.Muscle]float64{}}
	for d := range j.days {
		report.Days[d] = DayFacts{Minutes: minutesUp(j.days[d].seconds), Sets: j.days[d].sets, Weekday: j.at[d] + 1}
	}
	for m, name := range catalogue.Muscles() {
		report.Credits[name] = float64(j.credit[m]) / 2
	}
	for _, rule := range []func(){
		j.time, j.body, j.level, j.twoDays, j.recovery, j.volume, j.tightWeek, j.perSession,
		j.sides, j.patterns, j.reserve, j.order, j.pauses, j.warmups, j.stretches, j.ceiling, j.older, j.seated,
	} {
		rule()
	}
	report.Findings = j.found
	return report
}

// Measure gives what can be counted in each day, whoever does it; the weekday
// is the fixed one or 0.
func Measure(cat *catalogue.Catalogue, r Routine) []DayFacts {
	out := make([]DayFacts, len(r.facts.Days))
	for d := range out {
		var day dayReading
		(&reading{cat: cat}).readDay(&day, &r.facts.Days[d])
		out[d] = DayFacts{Minutes: minutesUp(day.seconds), Sets: day.sets, Weekday: r.facts.Days[d].Weekday}
	}
	return out
}

// Breaks reports whether a rule is among the findings.
func (r *Report) Breaks(rule string) bool {
	for i := range r.Findings {
		if r.Findings[i].Rule == rule {
			return true
		}
	}
	return false
}

type judge struct {
	*reading
	at    []int // weekday of each day
	found []Finding
}

type params = map[string]plan.Param

// week says something about the week as a whole.
func (j *judge) week(rule, code string, p params) {
	j.found = append(j.found, Finding{Rule: rule, Code: code, Params: p})
}

// day says something about a day, whose number is added.
func (j *judge) day(d int, rule, code string, p params) {
	p["day"] = plan.Num(d + 1)
	j.found = append(j.found, Finding{Rule: rule, Pointer: fmt.Sprintf("/days/%d", d), Code: code, Params: p})
}

// item says something about an exercise of a day.
func (j *judge) item(d int, it *itemReading, rule, code string, p params) *Finding {
	p["day"] = plan.Num(d + 1)
	j.found = append(j.found, Finding{
		Rule: rule, Pointer: fmt.Sprintf("/days/%d/items/%d", d, it.at), Code: code, Params: p, Exercise: it.e.ID,
	})
	return &j.found[len(j.found)-1]
}

// each visits the exercises of all days.
func (j *judge) each(do func(d int, it *itemReading)) {
	for d := range j.days {
		for i := range j.days[d].items {
			do(d, &j.days[d].items[i])
		}
	}
}

// strength visits the exercises that are strength work with working sets.
func (j *judge) strength(do func(d int, it *itemReading)) {
	j.each(func(d int, it *itemReading) {
		if it.e.Strength() && it.sets > 0 {
			do(d, it)
		}
	})
}

func muscleWord(m int) plan.Param { return plan.Word(string(catalogue.Muscles()[m])) }

// sets is a number of half credits as credited sets.
func sets(half int) plan.Param { return plan.Num(float64(half) / 2) }

func words[T ~string](list []T) plan.Param {
	out := make([]string, len(list))
	for i, w := range list {
		out[i] = string(w)
	}
	return plan.Word(strings.Join(out, ","))
}
