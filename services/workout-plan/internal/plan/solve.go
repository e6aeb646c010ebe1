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

// week gives the week of the person with that equipment and those minutes.
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
	if low >= brokenOf && low < hopeless {
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
	for range 6 { // what one takes the other may add: no more than a few rounds
		before := s.total()
		s.fill()
		s.mate()
		if s.total() == before {
			return
		}
	}
}
