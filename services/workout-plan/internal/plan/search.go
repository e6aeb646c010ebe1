package plan

// search chooses the sets of a week. Its state is the sets of each lifting
// day; its moves add one set, or swap one for another; its cost counts what
// the rules still miss. Everything is integer, so that it is exact and
// repeatable.
type search struct {
	f      *frame
	n      *numbers
	pool   *pool
	g      groups
	paired bool
	loose  []bool // days that have time for straight sets all the same
	threes bool   // compounds have three sets at most, so that heavy work has its place (R14)
	plain  bool   // every class is worth the same: only time counts
	roomy  bool   // floors are done with; what is left of the time is filled

	day    [][]entry
	credit [][10]int // half credits of each day
	week   [10]int
	sets   [6]int // by group
	lines  [5]int // sets by line
	pulls  int
	hinges int

	table   [10][]int // cost of a muscle's weekly half credits
	arr     arranger
	maxSets int
	dead    [][]bool // day, class: cannot take another set any more
	gains   [][]int  // day, class: what one more set is worth for its time
	have    [][]int  // day, class: sets
	quick   [][2]int // class: see quickly
	time    []int    // seconds of each day
	rot     []int    // how each day's order is turned, see cover
	mains   [][3]int // leg, push and pull sets of each day, for full-body days
}

// Weights of the cost. Structure (R4, R13) weighs more than floors, floors
// below the obliged share more than the rest, and the aim least.
const (
	costPattern   = 900
	costDay       = 150 // a missing half credit on one of two days
	costWish      = 15  // the same where R36 only wishes for it
	costNeed      = 60
	costNeedDeep  = 80
	costRule      = 12
	costRuleDeep  = 20
	costRoom      = 2 // below the cap: what is left of the time is better used than rested
	costAim       = 1
	costAimDeep   = 3
	costSingleton = 14
	costLine      = 60  // a week without rows, pulldowns, flat or overhead presses
	costMain      = 250 // a full-body day without legs, push or pull (R7)
)

// way is how a week is looked for.
type way struct{ paired, plain, threes bool }

func newSearch(f *frame, o *pool, by way, c claims) *search {
	s := &search{f: f, n: f.p.n, pool: o, g: f.demands(o.has), paired: by.paired, plain: by.plain, threes: by.threes}
	s.arr.n = s.n
	for m := range 10 {
		s.g.must[m] = s.g.need[m]
		switch {
		case c.owed>>m&1 == 1:
			s.g.must[m] = s.g.rule[m]
		case c.barred>>m&1 == 1 && s.g.need[m] < s.g.rule[m]:
			s.g.high[m] = s.g.rule[m] - 1
		}
	}
	n := len(f.lifting)
	s.day = make([][]entry, n)
	s.credit = make([][10]int, n)
	s.loose = make([]bool, n)
	s.time, s.mains, s.rot = make([]int, n), make([][3]int, n), make([]int, n)
	s.dead, s.gains, s.have = make([][]bool, n), make([][]int, n), make([][]int, n)
	backing := make([]entry, n*maxEntries)
	k := len(o.classes)
	dead, gains, have := make([]bool, n*k), make([]int, n*k), make([]int, n*k)
	for d := range n {
		s.day[d] = backing[d*maxEntries : d*maxEntries : (d+1)*maxEntries]
		s.dead[d], s.gains[d], s.have[d] = dead[d*k:(d+1)*k], gains[d*k:(d+1)*k], have[d*k:(d+1)*k]
	}
	s.quick = make([][2]int, k)
	for i := range o.classes {
		s.quick[i][0], s.quick[i][1] = s.quickly(&o.classes[i])
	}
	s.maxSets = 4
	if f.p.older || f.p.rank == 1 {
		s.maxSets = f.p.n.olderSets
	}
	for m := range 10 {
		s.table[m] = s.g.costs(m)
	}
	return s
}

// clone is a search at the same point.
func (s *search) clone() *search {
	out := newSearch(s.f, s.pool, way{s.paired, s.plain, s.threes}, claims{})
	out.g, out.table = s.g, s.table
	copy(out.rot, s.rot)
	for d := range s.day {
		for _, e := range s.day[d] {
			out.put(d, e.class, e.sets)
		}
	}
	return out
}

func (g *groups) costs(m int) []int {
	out := make([]int, g.high[m]+3) // one set past the cap may be asked about
	for x := range out {
		out[x] = max(0, g.high[m]-x) * costRoom
		if g.rule[m] == 0 {
			out[x] /= 2
		}
		for _, part := range []struct{ goal, flat, deep int }{
			{g.must[m], costNeed, costNeedDeep},
			{g.rule[m], costRule, costRuleDeep},
			{g.aim[m], costAim, costAimDeep},
		} {
			if short := part.goal - x; short > 0 && part.goal > 0 {
				out[x] += part.flat*short + part.deep*short*short/part.goal
			}
		}
	}
	return out
}

// muscleCost is what one muscle still misses, over the week and by day.
func (s *search) muscleCost(m int) int {
	cost := s.table[m][s.week[m]]
	cost += costDay * s.dayShort(m)
	if want := s.g.wish[m]; want > 0 {
		cost += costWish * s.twoDays(m, want)
	}
	return cost
}

func (s *search) patternCost() int {
	cost := s.mainCost()
	for g := squatGroup; g <= coreGroup; g++ {
		if s.pool.groups[g] && s.sets[g] == 0 {
			cost += costPattern
		}
	}
	return cost
}

func (s *search) lineCost() int {
	cost := 0
	for l := 1; l < len(s.lines); l++ {
		if s.pool.lines[l] && s.lines[l] == 0 && !s.g.tight {
			cost += costLine
		}
	}
	return cost
}

// put adds n sets (1 or -1) of a class to a day, without asking.
func (s *search) put(d int, c *class, n int) {
	for _, m := range c.touched {
		s.credit[d][m] += n * c.credit[m]
		s.week[m] += n * c.credit[m]
	}
	s.sets[c.group] += n
	s.lines[c.line] += n
	s.have[d][c.at] += n
	if k := c.main(); k >= 0 {
		s.mains[d][k] += n
	}
	if c.pull {
		s.pulls += n
	}
	if c.hinge {
		s.hinges += n
	}
	day := s.day[d]
	for i := range day {
		if day[i].class == c {
			day[i].sets += n
			if day[i].sets == 0 {
				s.day[d] = append(day[:i], day[i+1:]...)
			}
			return
		}
	}
	s.day[d] = append(day, entry{c, n})
}

// main is 0 for a squat or a hinge, 1 for a push, 2 for a pull, otherwise -1.
func (c *class) main() int {
	switch c.group {
	case squatGroup, hingeGroup:
		return 0
	case pushGroup:
		return 1
	case pullGroup:
		return 2
	}
	return -1
}

// mainCost is what a full-body day lacks: legs, a push or a pull (R7).
func (s *search) mainCost() int {
	cost := 0
	for d, part := range s.f.parts {
		if part != fullBody {
			continue
		}
		for k, any := range []bool{s.pool.groups[squatGroup] || s.pool.groups[hingeGroup], s.pool.groups[pushGroup], s.pool.groups[pullGroup]} {
			if any && s.mains[d][k] == 0 {
				cost += costMain
			}
		}
	}
	return cost
}

func (s *search) allStill() bool {
	for d := range s.day {
		if !s.still(d) {
			return false
		}
	}
	return true
}

func (s *search) setsOf(d int, c *class) int { return s.have[d][c.at] }

func (s *search) pairs(d int) bool { return s.paired && !s.loose[d] }

func (s *search) seconds(d int) int {
	if !s.pairs(d) {
		t := 0
		for _, e := range s.day[d] {
			least, _ := s.n.rest(e.class.compound)
			t += stationSeconds + e.sets*(e.class.work+least)
		}
		return t
	}
	_, t := s.arr.arrange(s.day[d], true, s.rot[d])
	return t
}
