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
// In a deload week nothing rises (R24). Who feels poor (readiness 2) does not
// raise either, who feels very poor (1) takes 5 to 10 % off where the loads
// allow it; feeling well never raises anything.
//
// Loads are steps of the exercise's smallest jump, or one of those that the
// person can make when these are known.
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
	reduceMax  = 0.10
	farUnder   = 2  // repetitions of reserve below the target that make a miss
	mostReps   = 30 // R16
	rounding   = 1e-9

	veryPoor, poor = 1, 2 // readiness
)

// Item is an exercise as the plan asks for it, on the day on which it is
// asked about. StepKg is the smallest jump of the equipment, 0 for body weight.
type Item struct {
	ExerciseID       string
	Sets             int
	RepsMin, RepsMax int
	RIR              int
	StepKg           float64
	StartKg          *float64
	LoadsKg          []float64 // that can be made, ascending; empty for any number of steps
	Readiness        int       // 1 (very poor) to 5; 0 when it is not known
	Deload           bool
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
		a := Advice{Action: Start, Kg: item.makeable(item.StartKg), Reps: item.RepsMin}
		a.Reason = lang.start(item, a)
		return a
	}
	last := done[0]
	switch away := now.Sub(last.at); {
	case away > breakAfter:
		return resume(item, last, away, lang)
	case missedTwice(item, done):
		return reduce(item, last, lang)
	case item.Readiness == veryPoor:
		return ease(item, last, lang)
	case item.Deload, item.Readiness == poor:
		return stay(item, last, lang)
	case beaten(item, last):
		return raise(item, last, lang)
	}
	return hold(item, last, lang)
}

func resume(item Item, last session, away time.Duration, lang Language) Advice {
	a := Advice{Action: Resume, Kg: last.kg, FromKg: last.kg, Reps: item.RepsMin}
	if last.kg != nil && item.loadable() {
		a.Kg = item.near(*last.kg, *last.kg-resumeCut*abs(*last.kg))
	}
	a.Reason = lang.resume(a, away)
	return a
}

func raise(item Item, last session, lang Language) Advice {
	lowest := last.lowestReps()
	a := Advice{Action: Raise, Kg: last.kg, FromKg: last.kg, Reps: item.RepsMin}
	next, allowed := raised(item, last)
	switch {
	case allowed:
		a.Kg = next
		a.Reason = lang.raised(last, a)
	case lowest >= max(mostReps, item.RepsMax):
		a.Action, a.Reps = Hold, max(mostReps, item.RepsMax)
		a.Reason = lang.topped(last, a)
	default:
		a.Reps = lowest + 1
		a.Reason = lang.moreReps(last, next, a)
	}
	return a
}

// raised gives the next load, nil when there is none heavier; false when
// repetitions rise before it.
func raised(item Item, last session) (next *float64, allowed bool) {
	if last.kg == nil || !item.loadable() {
		return nil, false
	}
	next = item.above(*last.kg, raiseMin*abs(*last.kg))
	switch {
	case next == nil:
		return nil, false
	case *last.kg <= 0: // assistance: a share of it means nothing
		return next, true
	case *next-*last.kg > raiseMax**last.kg+rounding:
		// Earned when the lighter load was worth as much as the next one will be.
		return next, epley(*last.kg, last.lowestReps()) >= epley(*next, item.RepsMin)-rounding
	}
	return next, true
}

func reduce(item Item, last session, lang Language) Advice {
	a := Advice{Action: Reduce, Kg: last.kg, FromKg: last.kg, Reps: item.RepsMin}
	if last.kg != nil && item.loadable() {
		if less := item.below(*last.kg, reduceMin*abs(*last.kg)); less != nil {
			a.Kg = less
		}
	}
	if a.Kg == last.kg { // nothing lighter to take
		a.Action = Hold
	}
	a.Reason = lang.reduced(a)
	return a
}

func hold(item Item, last session, lang Language) Advice {
	a := Advice{Action: Hold, Kg: item.makeable(last.kg), FromKg: last.kg}
	a.Reps = min(max(last.lowestReps()+1, item.RepsMin), item.RepsMax)
	a.Reason = lang.held(item, last, a)
	return a
}

// ease takes 5 to 10 % off for somebody who feels very poor. Where no load is
// that near, the load stays and repetitions go to the bottom of the range.
func ease(item Item, last session, lang Language) Advice {
	a := Advice{Action: Hold, Kg: last.kg, FromKg: last.kg, Reps: item.RepsMin}
	if last.kg != nil && item.loadable() {
		less := item.below(*last.kg, reduceMin*abs(*last.kg))
		if less != nil && *last.kg-*less <= reduceMax*abs(*last.kg)+rounding {
			a.Action, a.Kg = Reduce, less
		}
	}
	a.Reason = lang.eased(a)
	return a
}

// stay repeats what was done, in a deload week or on a poor day.
func stay(item Item, last session, lang Language) Advice {
	a := Advice{Action: Hold, Kg: item.makeable(last.kg), FromKg: last.kg}
	a.Reps = min(max(last.lowestReps(), item.RepsMin), item.RepsMax)
	a.Reason = lang.stayed(item, a)
	return a
}
