package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// part is what a lifting day trains.
type part int

const (
	fullBody part = iota
	upperBody
	lowerBody
	pushDay
	pullDay
	legDay
)

func (p part) code() string {
	return [...]string{"full_body", "upper", "lower", "push", "pull", "legs"}[p]
}

// liftingOptions gives the numbers of lifting days that R6 allows, the
// preferred one first.
func liftingOptions(p *person) []int {
	if p.sixDays() {
		return []int{6}
	}
	lo, hi := 2, 3
	switch p.Level {
	case catalogue.Intermediate:
		lo, hi = 3, 4
	case catalogue.Advanced:
		lo, hi = 4, 5
	}
	if p.Goal == Endurance || p.older {
		lo, hi = 2, 3
	}
	if p.seated {
		hi = min(hi, max(2, p.DaysPerWeek-2))
	}
	hi = min(hi, p.DaysPerWeek)
	lo = min(lo, hi)
	first := hi
	switch {
	case p.Goal == Endurance && p.DaysPerWeek < 6, p.Goal == Endurance && p.MinutesPerSession <= 30:
		first = lo
	case p.Goal != GainMuscle && hi == p.DaysPerWeek && p.DaysPerWeek > 3 && hi > lo:
		first = hi - 1 // a day for aerobic work alone
	}
	out := []int{first}
	for n := hi; n >= lo; n-- {
		if n != first {
			out = append(out, n)
		}
	}
	return out
}

// parts divides the lifting days (R7).
func parts(n int, seated bool) (split string, days []part) {
	switch {
	case n == 4 && seated:
		return "push_pull", []part{pushDay, pullDay, pushDay, pullDay}
	case n == 4:
		return "upper_lower", []part{upperBody, lowerBody, upperBody, lowerBody}
	case n == 5:
		return "upper_lower_push_pull_legs", []part{upperBody, lowerBody, pushDay, pullDay, legDay}
	case n == 6:
		return "push_pull_legs", []part{pushDay, pullDay, legDay, pushDay, pullDay, legDay}
	}
	return "full_body", make([]part, n)
}

// weekdays places n lifting days among the training days: 'L' lifting, 'A'
// another training day, '.' rest; Monday first.
func weekdays(p *person, n int) [7]byte {
	if len(p.Weekdays) > 0 {
		return preferred(p.Weekdays, n)
	}
	patterns := map[[2]int]string{
		{2, 2}: "L..L...",
		{3, 2}: "L.A.L..", {3, 3}: "L.L.L..",
		{4, 2}: "LA.LA..", {4, 3}: "L.L.LA.", {4, 4}: "LL.LL..",
		{5, 2}: "LA.LAA.", {5, 3}: "LALAL..", {5, 4}: "LLALL..", {5, 5}: "LL.LLL.",
		{6, 2}: "LAALAA.", {6, 3}: "LALALA.", {6, 4}: "LLALLA.", {6, 5}: "LLALLL.", {6, 6}: "LLLLLL.",
	}
	var out [7]byte
	copy(out[:], patterns[[2]int{p.DaysPerWeek, n}])
	return out
}

// preferred keeps the person's own days and lifts on those that lie furthest
// apart, so that a muscle rests (R5).
func preferred(days []int, n int) [7]byte {
	best, bestScore := uint(0), -1
	for set := uint(0); set < 1<<len(days); set++ {
		var on [7]bool
		count := 0
		for i, d := range days {
			if set>>i&1 == 1 {
				on[d-1] = true
				count++
			}
		}
		if count != n {
			continue
		}
		score := 100
		for d := range 7 {
			if on[d] && on[(d+1)%7] {
				score -= 10
			}
			if on[d] && on[(d+2)%7] {
				score--
			}
		}
		if score > bestScore {
			best, bestScore = set, score
		}
	}
	out := [7]byte{'.', '.', '.', '.', '.', '.', '.'}
	for i, d := range days {
		out[d-1] = 'A'
		if best>>i&1 == 1 {
			out[d-1] = 'L'
		}
	}
	return out
}
