package routine

import "math/bits"

const weekLength = 7

// clash is R5 broken: two calendar days in a row that give a muscle too much.
type clash struct{ muscle, first, second int } // days by their place in the routine

// weekdays gives each day of a routine its weekday, 0 is Monday: the fixed
// ones, or else the person's own days, or else those that keep R5 best and lie
// furthest apart.
func (j *reading) weekdays(r Routine) []int {
	n := len(j.days)
	days := make([]int, n)
	if r.facts.Days[0].Weekday > 0 {
		for d := range days {
			days[d] = r.facts.Days[d].Weekday - 1
		}
		return days
	}
	allowed := uint8(1<<weekLength - 1)
	if len(j.p.Weekdays) == n {
		allowed = 0
		for _, day := range j.p.Weekdays {
			allowed |= 1 << (day - 1)
		}
	}
	best := -1
	for set := range uint8(1 << weekLength) {
		if bits.OnesCount8(set) != n || set&^allowed != 0 {
			continue
		}
		at := places(set)
		if cost := 100*len(j.clashes(at)) + crowded(set); best < 0 || cost < best {
			best = cost
			copy(days, at)
		}
	}
	return days
}

// places lists the weekdays of a set of bits.
func places(set uint8) []int {
	at := make([]int, 0, weekLength)
	for d := range weekLength {
		if set>>d&1 == 1 {
			at = append(at, d)
		}
	}
	return at
}

// crowded is the larger, the closer the days of a set lie, around the week.
func crowded(set uint8) int {
	cost := 0
	for d := range weekLength {
		if set>>d&1 == 0 {
			continue
		}
		if set>>((d+1)%weekLength)&1 == 1 {
			cost += 10
		}
		if set>>((d+2)%weekLength)&1 == 1 {
			cost++
		}
	}
	return cost
}

// clashes gives what breaks R5 when the days lie on these weekdays. Sunday and
// Monday are neighbours.
func (j *reading) clashes(at []int) []clash {
	var found []clash
	for d := range at {
		e := (d + 1) % len(at)
		if d == e || (at[d]+1)%weekLength != at[e] {
			continue
		}
		for m := range muscleCount {
			a, b := j.days[d].credit[m], j.days[e].credit[m]
			if 2*min(a, b) > max(a, b) {
				found = append(found, clash{m, d, e})
			}
		}
	}
	return found
}
