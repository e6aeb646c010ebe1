package plan

// longestPause is the level at which every pause is as long as R20 allows.
const longestPause = 6

// padding is what fills a session up: a level of pauses and stretches.
type padding struct{ level, stretches, rounds int }

// padWeek pads each lifting day and keeps flexibility on no day or on two and
// more (R33).
func (b *builder) padWeek(plans []dayPlan, w int, deload bool) []padding {
	out := make([]padding, len(plans))
	with, last := 0, 0
	for i, d := range b.f.lifting {
		p := &out[i]
		p.level, p.stretches, p.rounds = b.pad(&plans[i], b.fixed(&plans[i], w, d), deload)
		if p.stretches > 0 {
			with, last = with+1, i
		}
	}
	if with != 1 {
		return out
	}
	each := stationSeconds + b.p.n.stretch
	room := b.p.MinutesPerSession * 60
	for i, d := range b.f.lifting {
		for i != last && out[i].level >= 0 {
			if b.fixed(&plans[i], w, d)+plans[i].seconds(out[i].level)+each <= room {
				out[i].stretches = 1
				return out
			}
			out[i].level--
		}
		out[i].level = max(0, out[i].level)
	}
	d := b.f.lifting[last]
	for level := out[last].level; level <= longestPause; level++ {
		total := b.fixed(&plans[last], w, d) + plans[last].seconds(level)
		if total <= room && (deload || 100*total >= b.p.n.sessionLeast*room) {
			out[last] = padding{level: level, rounds: 1}
			break
		}
	}
	return out
}

// pad chooses longer pauses and flexibility so that a session takes at least
// four fifths of its time (R1) and never more: comfortable pauses first, then
// a few stretches, then longer pauses up to R20's limit, then more stretches.
// A deload week may be short and gets the comfortable pauses alone.
func (b *builder) pad(dp *dayPlan, fixed int, deload bool) (level, stretches, rounds int) {
	room := b.p.MinutesPerSession * 60
	floor := (room*b.p.n.sessionLeast + 99) / 100
	each := stationSeconds + b.p.n.stretch
	total := func(level, n int) int { return fixed + dp.seconds(level) + n*each }
	comfortable := 2
	if b.p.Goal == GainMuscle {
		comfortable = 3
	}
	for level < comfortable && total(level+1, 0) <= room {
		level++
	}
	if b.p.MinutesPerSession >= 45 {
		for stretches < 2 && total(level, stretches+1) <= room {
			stretches++
		}
	}
	if deload {
		return level, stretches, 1
	}
	few := min(4, len(b.pool.mobility))
	for total(level, stretches) < floor && stretches < few && total(level, stretches+1) <= room {
		stretches++
	}
	for total(level, stretches) < floor && level < longestPause && total(level+1, stretches) <= room {
		level++
	}
	for total(level, stretches) < floor && stretches < len(b.pool.mobility) && total(level, stretches+1) <= room {
		stretches++
	}
	return level, stretches, roundsFor(total(level, stretches), floor, room, stretches*b.p.n.stretch)
}

// roundsFor repeats the stretches while a session is still short.
func roundsFor(seconds, floor, room, more int) int {
	rounds := 1
	for more > 0 && seconds < floor && seconds+more <= room && rounds < 6 {
		rounds++
		seconds += more
	}
	return rounds
}

// seconds is the strength work's time at a level of pauses.
func (dp *dayPlan) seconds(level int) int {
	t := 0
	for i := range dp.slots {
		t += stationSeconds + dp.sets(i)*(dp.work(i)+dp.pause(i, level))
	}
	return t
}

// sets is an item's sets at the block's step.
func (dp *dayPlan) sets(i int) int {
	if s := &dp.slots[i]; dp.step < s.late {
		return s.sets - 1
	}
	return dp.slots[i].sets
}

// work is the seconds of one set.
func (dp *dayPlan) work(i int) int {
	if s := &dp.slots[i]; s.heavy {
		return (dp.n.heavyReps[0] + dp.n.heavyReps[1]) * secondsPerRep / 2
	}
	return dp.slots[i].class.work
}

// pause is an item's pause at a level: each level adds 15 seconds to a
// compound exercise, 10 to an isolated one and 5 to each of a pair, as far as
// R20 lets it.
func (dp *dayPlan) pause(i, level int) int {
	s := &dp.slots[i]
	if s.heavy {
		return min(dp.n.restHeavy[1], s.rest+15*level)
	}
	_, most := dp.n.rest(s.class.compound)
	if s.pair == 0 {
		if s.class.compound {
			return min(most, s.rest+15*level)
		}
		return min(most, s.rest+10*level)
	}
	other := i + 1
	if s.half == 2 {
		other = i - 1
	}
	o := &dp.slots[other]
	_, otherMost := dp.n.rest(o.class.compound)
	limit := min(most-o.class.work, otherMost-s.class.work) / 2
	return max(s.rest, min(limit-limit%5, s.rest+5*level))
}
