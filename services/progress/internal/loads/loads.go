// Package loads says what to lift next time, by double progression (R21).
//
// The rules, in the order in which they are asked:
//
//  1. Never logged: start with what the plan proposes.
//  2. More than 21 days ago: resume about 10 % lighter.
//  3. All sets at the top of the range with the reserve that was asked for:
//     raise by the smallest number of steps that makes 2 %, at most 10 %. When
//     one step is more than 10 %, repetitions rise first, until the last load
//     is worth as much by Epley as the next one at the bottom of the range;
//     with no step (body weight) repetitions are all that rises.
//  4. Two misses in a row without a lighter load between: reduce by 5 to 10 %,
//     or by one step when a step is more.
//  5. Otherwise hold and aim one repetition higher.
//
// A reserve that was not logged counts as the one asked for: who logs with
// one tap said that the set went as planned. Warm-ups, drop sets and aerobic
// work are not looked at. The load of a workout is the one most of its sets
// had, the heavier of two.
package loads

import (
	"time"

	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// Action is what happens to the load.
type Action string

// The actions.
const (
	Start  Action = "start"
	Raise  Action = "raise"
	Hold   Action = "hold"
	Reduce Action = "reduce"
	Resume Action = "resume"
)

const (
	breakAfter = 21 * 24 * time.Hour
	resumeCut  = 0.10
	raiseMin   = 0.02
	raiseMax   = 0.10
	reduceMin  = 0.05
	farUnder   = 2  // repetitions of reserve below the target that make a miss
	mostReps   = 30 // R16
	rounding   = 1e-9
)

// Item is an exercise as the plan asks for it. StepKg is the smallest jump of
// the equipment, 0 for body weight.
type Item struct {
	ExerciseID       string
	Sets             int
	RepsMin, RepsMax int
	RIR              int
	StepKg           float64
	StartKg          *float64
}

// Advice is the answer for one item. Kg and FromKg are nil for body weight.
type Advice struct {
	Action     Action
	Kg, FromKg *float64
	Reps       int // to aim at
	Reason     Reason
}

// Next decides from an item's exposures, the newest first.
func Next(item Item, history []workoutlog.Exposure, now time.Time, lang Language) Advice {
	done := progressing(history)
	if len(done) == 0 {
		a := Advice{Action: Start, Kg: item.StartKg, Reps: item.RepsMin}
		a.Reason = lang.start(item, a)
		return a
	}
	last := done[0]
	switch away := now.Sub(last.at); {
	case away > breakAfter:
		return resume(item, last, away, lang)
	case beaten(item, last):
		return raise(item, last, lang)
	case missedTwice(item, done):
		return reduce(item, last, lang)
	}
	return hold(item, last, lang)
}

func resume(item Item, last session, away time.Duration, lang Language) Advice {
	a := Advice{Action: Resume, Kg: last.kg, FromKg: last.kg, Reps: item.RepsMin}
	if last.kg != nil && item.StepKg > 0 {
		cut := nearest(resumeCut*abs(*last.kg), item.StepKg)
		a.Kg = lighter(*last.kg, cut)
	}
	a.Reason = lang.resume(a, away)
	return a
}

func raise(item Item, last session, lang Language) Advice {
	lowest := last.lowestReps()
	a := Advice{Action: Raise, Kg: last.kg, FromKg: last.kg, Reps: item.RepsMin}
	step, allowed := raiseStep(item, last)
	switch {
	case allowed:
		kg := round(*last.kg + step)
		a.Kg = &kg
		a.Reason = lang.raised(last, a)
	case lowest >= max(mostReps, item.RepsMax):
		a.Action, a.Reps = Hold, max(mostReps, item.RepsMax)
		a.Reason = lang.topped(last, a)
	default:
		a.Reps = lowest + 1
		a.Reason = lang.moreReps(item, last, a)
	}
	return a
}

// raiseStep gives the rise of the load; false when repetitions rise instead.
func raiseStep(item Item, last session) (kg float64, allowed bool) {
	switch {
	case last.kg == nil || item.StepKg <= 0:
		return 0, false
	case *last.kg <= 0: // assistance: a share of it means nothing
		return item.StepKg, true
	}
	if item.StepKg > raiseMax**last.kg+rounding {
		// Earned when the lighter load was worth as much as the next one will be.
		return item.StepKg, epley(*last.kg, last.lowestReps()) >= epley(*last.kg+item.StepKg, item.RepsMin)-rounding
	}
	return upwards(raiseMin**last.kg, item.StepKg), true
}

func reduce(item Item, last session, lang Language) Advice {
	a := Advice{Action: Reduce, Kg: last.kg, FromKg: last.kg, Reps: item.RepsMin}
	if last.kg != nil && item.StepKg > 0 {
		cut := upwards(reduceMin*abs(*last.kg), item.StepKg)
		if *last.kg <= 0 || *last.kg-cut > 0 {
			a.Kg = lighter(*last.kg, cut)
		}
	}
	if a.Kg == last.kg { // nothing lighter to take
		a.Action = Hold
	}
	a.Reason = lang.reduced(a)
	return a
}

func hold(item Item, last session, lang Language) Advice {
	a := Advice{Action: Hold, Kg: last.kg, FromKg: last.kg}
	a.Reps = min(max(last.lowestReps()+1, item.RepsMin), item.RepsMax)
	a.Reason = lang.held(item, last, a)
	return a
}

func lighter(kg, cut float64) *float64 {
	kg = round(kg - cut)
	return &kg
}
