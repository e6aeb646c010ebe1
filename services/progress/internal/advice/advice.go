// Package advice says what the log of the last weeks suggests beyond the next
// loads: come more often, take a lighter week, change what stands still.
//
// Adherence is looked at first. Below 70 % of the planned sessions it is the
// only advice: a harder plan helps nobody who does not come. Two lifts that
// slip ask for a deload (R24); otherwise a lift or a weight that stands still
// is named. All of it is a coaching convention and says so. The functions are
// pure.
package advice

import (
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
)

// Weeks is how far back the log is looked at.
const Weeks = 8

// Kind is what an advice is about.
type Kind string

// The kinds, the most important first.
const (
	LowAdherence  Kind = "adherence"
	Deload        Kind = "deload"
	LiftPlateau   Kind = "plateau_lift"
	WeightPlateau Kind = "plateau_weight"
)

// Goal is what a plan is for, as the plan's service names it.
type Goal string

// The goals for which a weight that stands still means something.
const (
	LoseWeight Goal = "lose_weight"
	GainMuscle Goal = "gain_muscle"
)

// Advice is one suggestion. Percent, Days and ExerciseID are what it is about.
type Advice struct {
	Kind       Kind
	Goal       Goal
	ExerciseID string // of a lift
	Percent    int    // of the planned sessions
	Days       int    // for which something stands still
	Lifts      int    // that slip
}

// maxLifts is how many lifts that stand still are named at once.
const maxLifts = 2

// Of decides what to say about a summary of the last Weeks weeks.
func Of(s stats.Summary, goal Goal, a Adherence, known bool) []Advice {
	if known && a.Percent() < enough {
		return []Advice{{Kind: LowAdherence, Percent: a.Percent()}}
	}
	var out []Advice
	main := s.Lifts[:min(len(s.Lifts), mainLifts)]
	if n := slipping(main, s.Period.To); n >= deloadLifts {
		out = append(out, Advice{Kind: Deload, Lifts: n})
	} else {
		for _, lift := range main {
			if days, stands := plateau(lift, s.Period.To); stands && len(out) < maxLifts {
				out = append(out, Advice{Kind: LiftPlateau, ExerciseID: lift.ExerciseID, Days: days})
			}
		}
	}
	if goal == LoseWeight || goal == GainMuscle {
		if weightStands(s.Weight, s.Period.To) {
			out = append(out, Advice{Kind: WeightPlateau, Goal: goal, Days: weightDays})
		}
	}
	return out
}
