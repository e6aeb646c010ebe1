package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// claims are what a week is held to by its neighbours: the floors that it owes
// to smaller ones, and those that it must not promise.
type claims struct{ owed, barred held }

// keep looks for a week that loses nothing of its smaller neighbours. Bands
// and kettlebells promise no floor that dumbbells do not reach: what all three
// promise must fit into one week of a person who has them all.
func (v *solver) keep(own *search, p *person, o *pool) *search {
	var c claims
	if p.Equipment == catalogue.TierBands || p.Equipment == catalogue.TierKettlebell {
		c.barred = muscleBits &^ v.week(catalogue.TierDumbbells, p.MinutesPerSession).held()
		if own.held()&c.barred != 0 {
			own, _ = best(p, o, c)
		}
	}
	var near []*search
	for _, t := range smaller(p.Equipment) {
		near = append(near, v.week(t, p.MinutesPerSession))
	}
	if m := shorter(p.MinutesPerSession); m > 0 {
		near = append(near, v.week(p.Equipment, m))
	}
	for _, s := range near {
		c.owed |= s.held()
	}
	owed, found := c.owed, []*search{own}
	lost, score := owed&^own.held() != 0, own.score()
	for _, from := range near {
		if !lost && from.score() >= score {
			continue
		}
		if s, ok := adopted(from, p, o, c); ok {
			found = append(found, s)
		}
	}
	if !lost {
		return least(found, owed)
	}
	won := least(found, owed)
	if won.loss(owed) >= brokenOf {
		s, _ := best(p, o, c)
		found = append(found, s)
		won = least(found, owed)
	}
	for _, s := range found {
		if owed&^won.held() == 0 {
			break
		}
		won = least([]*search{won, shaken(s, owed, lossOf)}, owed)
	}
	return won
}

// least gives the week that loses least, the first of equals.
func least(found []*search, owed held) *search {
	won, low := found[0], found[0].loss(owed)
	for _, s := range found[1:] {
		if l := s.loss(owed); l < low {
			won, low = s, l
		}
	}
	return won
}

// shaken takes one exercise out of a day and fills the week again, for each in
// turn; it goes on from the first week that is better, until the loss is below
// what is enough. For what R44 forbids it also takes out two of a day.
func shaken(s *search, owed held, enough int) *search {
	low := s.loss(owed)
	for low >= enough {
		next := s.without(1, owed, low)
		if next == nil && enough == lossOf {
			next = s.without(2, owed, low)
		}
		if next == nil {
			break
		}
		s, low = next, next.loss(owed)
	}
	return s
}

// without tries the week without each exercise, or each two of a day.
func (s *search) without(count int, owed held, low int) *search {
	for d := range s.day {
		for i, a := range s.day[d] {
			for k := i + count - 1; k < len(s.day[d]); k++ {
				next := s.clone()
				next.put(d, a.class, -a.sets)
				if b := s.day[d][k]; k > i {
					next.put(d, b.class, -b.sets)
				}
				next.fill()
				if next.broken() <= s.broken() {
					next.settle()
				}
				if next.loss(owed) < low && next.allStill() {
					return next
				}
				if count == 1 {
					break
				}
			}
		}
	}
	return nil
}

// What a loss is made of.
const (
	lossOf   = 1_000_000 // a pattern or a floor that R44 protects, above all else
	hopeless = 4_000     // from here on a little shaking does not help
	brokenOf = 1_000     // half a credit, or a pattern, that no lack of time excuses
)

// loss orders weeks: what R44 forbids first, then what rules oblige to.
func (s *search) loss(owed held) int {
	n := 0
	for lost := owed &^ s.held(); lost != 0; lost &= lost - 1 {
		n++
	}
	return n*lossOf + s.score()
}

func (s *search) score() int { return brokenOf*(s.broken()+s.cover()) + s.missing() }

// adopted begins with a neighbour's sets, which more equipment or more time
// can always do, and goes on from there.
func adopted(from *search, p *person, o *pool, c claims) (*search, bool) {
	f := newFrame(p, len(from.f.lifting))
	s := newSearch(f, o, way{from.paired, from.plain, from.threes}, c)
	copy(s.rot, from.rot)
	for d := range from.day {
		for _, e := range from.day[d] {
			x := o.same(e.class)
			if x == nil {
				return nil, false
			}
			s.put(d, x, e.sets)
		}
		if s.seconds(d) > f.budget[d] {
			return nil, false
		}
	}
	s.settle()
	return s, true
}

// same finds the class that is a class of a smaller pool.
func (o *pool) same(c *class) *class {
	for i := range o.classes {
		if x := &o.classes[i]; x.key == c.key && (x.twin >= 0) == (c.twin >= 0) {
			return x
		}
	}
	return nil
}
