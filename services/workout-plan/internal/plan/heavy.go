package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

const heavySession = 45 // minutes, at least

// mayLiftHeavy is who gets work at 80 % of 1RM (R14, R34, R38): experienced,
// grown up, without a flag, training for muscle in a gym, with time for long
// pauses.
func (p *person) mayLiftHeavy() bool {
	fit := p.rank > 1 && !p.careful && !p.seated && p.Age >= p.n.adult
	return fit && p.Goal == GainMuscle && p.MinutesPerSession >= heavySession && p.Equipment == catalogue.TierGym
}

// heavyCost is about how many seconds more heavy sets and their ramp take.
func (n *numbers) heavyCost() int {
	return n.heavySets*(n.restHeavy[0]-n.restCompound[0]) + n.heavyRamp*rampSeconds
}

// heavyDays makes the first lift of each day heavy where time allows, if that
// is at least two days (R14).
func (b *builder) heavyDays() {
	if !b.p.mayLiftHeavy() || b.s.g.tight {
		return
	}
	days := 0
	for d := range b.work {
		if i := b.heaviest(d); i >= 0 {
			b.makeHeavy(d, i)
			days++
		}
	}
	if days == 1 { // once a week is not worth its long pauses
		b.undoHeavy()
	}
}

// heaviest finds the slot of a day that may be heavy, or -1.
func (b *builder) heaviest(d int) int {
	dp := &b.work[d]
	best, at := 0, -1
	for i := range dp.slots {
		e := dp.who[i]
		if dp.slots[i].pair > 0 || dp.slots[i].sets < 2 || !heavyLift(e) {
			continue
		}
		score := merit(e, b.p) - i
		for _, before := range b.work[:d] { // another lift on another day
			if before.who[0] == e {
				score -= 20
			}
		}
		if score > best && b.fitsHeavy(d, i) {
			best, at = score, i
		}
	}
	return at
}

// heavyLift is a lift with a gym's bar or machine, on both sides at once.
func heavyLift(e *catalogue.Exercise) bool {
	return e.Mechanics == catalogue.Compound && e.Load != nil && !e.Unilateral && e.Skill == "" && !tiersOf(e).has(catalogue.TierHome)
}

// fitsHeavy reports whether the day holds it, even in its longest week.
func (b *builder) fitsHeavy(d, i int) bool {
	dp := &b.work[d]
	sl := &dp.slots[i]
	fewer := max(0, sl.sets-b.p.n.heavySets)
	if fewer > 0 && !b.s.spares(d, sl.class, fewer) {
		return false
	}
	sets := sl.sets - fewer
	heavy := sets * (b.p.n.heavyReps[1]*secondsPerRep + b.p.n.restHeavy[0])
	return b.longest(d)-sl.sets*(sl.class.work+sl.rest)+heavy+b.p.n.heavyRamp*rampSeconds <= b.p.MinutesPerSession*60
}

// longest is the seconds of a day's longest week, with the shortest pauses.
func (b *builder) longest(d int) int {
	day := b.f.lifting[d]
	t := b.fixed(&b.work[d], 0, day) + (b.f.aerobic.peak(day)-b.f.aerobic.minutes[0][day])*60
	return t + b.work[d].seconds(0)
}

// spares reports whether the week does without n sets of a class on a day.
func (s *search) spares(d int, c *class, n int) bool {
	missing, broken := s.missing(), s.broken()
	s.put(d, c, -n)
	ok := s.missing() <= missing && s.broken() <= broken && s.still(d)
	s.put(d, c, n)
	return ok
}

// makeHeavy puts the slot first.
func (b *builder) makeHeavy(d, i int) {
	dp := &b.work[d]
	sl, e := dp.slots[i], dp.who[i]
	copy(dp.slots[1:i+1], dp.slots[:i])
	copy(dp.who[1:i+1], dp.who[:i])
	if fewer := sl.sets - b.p.n.heavySets; fewer > 0 {
		b.s.put(d, sl.class, -fewer)
		sl.sets -= fewer
	}
	sl.heavy, sl.rest = true, b.p.n.restHeavy[0]
	dp.slots[0], dp.who[0], dp.ramp = sl, e, b.p.n.heavyRamp
}

func (b *builder) undoHeavy() {
	for d := range b.work {
		dp := &b.work[d]
		if sl := &dp.slots[0]; sl.heavy {
			sl.heavy, dp.ramp = false, 0
			sl.rest, _ = b.p.n.rest(true)
		}
	}
}
