package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// held is what R44 protects, a bit each: the ten muscles at their floor, not
// bounded by time, and the five patterns.
type held uint16

const muscleBits held = 1<<10 - 1

func (s *search) held() held {
	var h held
	for m := range 10 {
		if s.g.rule[m] > 0 && s.week[m] >= s.g.rule[m] {
			h |= 1 << m
		}
	}
	for g := squatGroup; g <= coreGroup; g++ {
		if s.sets[g] > 0 {
			h |= 1 << (9 + g)
		}
	}
	return h
}

// solver finds the week of a person. Where time does not hold all floors, the
// weeks of less equipment and fewer minutes are found too and what they reach
// is kept (R44); each is found once.
type solver struct {
	cat  *catalogue.Catalogue
	p    *person
	done map[place]*search
	pool map[catalogue.Tier]*pool
}

type place struct {
	tier    catalogue.Tier
	minutes int
}

// smaller gives the tiers that hold one thing less.
func smaller(t catalogue.Tier) []catalogue.Tier {
	switch t {
	case catalogue.TierBands, catalogue.TierDumbbells, catalogue.TierKettlebell:
		return []catalogue.Tier{catalogue.TierNone}
	case catalogue.TierHome:
		return []catalogue.Tier{catalogue.TierDumbbells, catalogue.TierBands}
	case catalogue.TierGym:
		return []catalogue.Tier{catalogue.TierHome, catalogue.TierKettlebell}
	}
	return nil
}

func shorter(minutes int) int {
	switch minutes {
	case 90:
		return 75
	case 75:
		return 60
	case 60:
		return 45
	case 45:
		return 30
	case 30:
		return 20
	}
	return 0
}

func (v *solver) week(tier catalogue.Tier, minutes int) *search {
	at := place{tier, minutes}
	if s := v.done[at]; s != nil {
		return s
	}
	p := v.p.with(tier, minutes)
	o := v.pool[tier]
	if o == nil {
		o = newPool(v.cat, p)
		v.pool[tier] = o
	}
	s, low := best(p, o, claims{})
	if low > 0 {
		s = v.keep(s, p, o)
	}
	v.done[at] = s
	return s
}

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
	owed := c.owed
	if owed&^own.held() == 0 {
		return own
	}
	found := []*search{own}
	if s, _ := best(p, o, c); s != nil {
		found = append(found, s)
	}
	for _, from := range near {
		if s, ok := adopted(from, p, o, c); ok {
			found = append(found, s)
		}
	}
	won := least(found, owed)
	for _, s := range found {
		if owed&^won.held() == 0 {
			break
		}
		won = least([]*search{won, shaken(s, owed, lossOf)}, owed)
	}
	return won
}

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
				next.settle()
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

// lossOf is what the loss of a pattern or a floor counts, above all else.
const (
	lossOf   = 1_000_000
	brokenOf = 1_000 // what a lack of time does not excuse
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

// best tries each allowed number of lifting days, straight sets before pairs,
// and keeps the first week that misses nothing, or else the one that misses
// least. What is owed to smaller neighbours counts as obliged. Where something
// is missing that no lack of time excuses, it looks further: with an exercise
// left out, then without regard to merit.
func best(p *person, o *pool, c claims) (won *search, low int) {
	consider := func(s *search) {
		if l := s.loss(c.owed); won == nil || l < low {
			won, low = s, l
		}
	}
	options := liftingOptions(p)
	frames := make([]*frame, len(options))
	for i, n := range options {
		frames[i] = newFrame(p, n)
		for _, by := range []way{{threes: true}, {}, {paired: true}} {
			if by.threes && !p.mayLiftHeavy() {
				continue
			}
			if s := attempt(frames[i], o, by, c); s != nil {
				consider(s)
			}
			if low == 0 && won != nil {
				return won, 0
			}
		}
	}
	if low >= brokenOf {
		consider(shaken(won, c.owed, brokenOf))
	}
	for _, f := range frames {
		if low >= brokenOf {
			consider(attempt(f, o, way{paired: true, plain: true}, c))
		}
	}
	return won, low
}

// attempt is nil for straight sets in a week that needs pairs.
func attempt(f *frame, o *pool, by way, c claims) *search {
	s := newSearch(f, o, by, c)
	if s.g.tight && !by.paired {
		return nil
	}
	s.skeleton()
	s.settle()
	return s
}

// settle fills the week up to its floors and mends what is missing, until
// there is nothing more to add.
func (s *search) settle() {
	s.fill()
	s.repair()
	s.mate()
	for n := -1; n != s.total(); {
		n = s.total()
		s.fill()
		s.mate()
	}
}

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
