package plan

// gain is how much one more set of a class on a day lowers the cost.
func (s *search) gain(d int, c *class) int {
	before, after := 0, 0
	for _, m := range c.touched {
		before += s.muscleCost(m)
		s.credit[d][m] += c.credit[m]
		s.week[m] += c.credit[m]
		after += s.muscleCost(m)
		s.credit[d][m] -= c.credit[m]
		s.week[m] -= c.credit[m]
	}
	if s.sets[c.group] == 0 && c.group != otherGroup {
		before += costPattern
	}
	if k := c.main(); s.f.parts[d] == fullBody && k >= 0 && s.mains[d][k] == 0 {
		before += costMain
	}
	if s.setsOf(d, c) == 1 {
		before += costSingleton // two sets of one exercise before one set of two
	}
	return before - after
}

func (s *search) merit(c *class) int {
	if s.plain {
		return 100
	}
	return c.merit
}

// skeleton gives each day of a split its main movements first, so that a
// neighbour's half credits cannot keep them out (R5); pulls before the pushes
// that they permit (R12).
func (s *search) skeleton() {
	sets := 3
	if s.g.tight {
		sets = 2
	}
	for _, g := range []group{pullGroup, hingeGroup, pushGroup, squatGroup} {
		for d, part := range s.f.parts {
			if part != fullBody {
				s.seed(d, g, sets)
			}
		}
	}
}

func (s *search) seed(d int, g group, sets int) {
	best, at := 0, -1
	for i := range s.pool.classes {
		c := &s.pool.classes[i]
		if c.group != g || !c.fits[s.f.parts[d]] || !s.within(d, c) {
			continue
		}
		if score := s.gain(d, c) * s.merit(c) / s.price(d, c); score > best {
			best, at = score, i
		}
	}
	for range sets {
		if at < 0 || !s.within(d, &s.pool.classes[at]) {
			return
		}
		s.put(d, &s.pool.classes[at], 1)
		if s.seconds(d) > s.f.budget[d] {
			s.put(d, &s.pool.classes[at], -1)
			return
		}
	}
}

// price is about how many seconds one more set takes.
func (s *search) price(d int, c *class) int {
	rest, _ := restRange(c.compound)
	if s.paired {
		rest = max(leastPairPause, (rest-40)/2)
	}
	t := c.work + rest
	if s.setsOf(d, c) == 0 {
		t += stationSeconds
	}
	return t
}

// fill adds the best set (cost saved per second) until nothing useful fits,
// or, once all floors are met, until nine tenths of the time are used.
func (s *search) fill() {
	for d := range s.dead {
		clear(s.dead[d])
		s.time[d] = s.seconds(d)
	}
	for {
		day, at, best := -1, -1, 0
		roomy := s.missing() == 0
		for d := range s.day {
			if roomy && s.used(d) {
				continue
			}
			for i := range s.pool.classes {
				c := &s.pool.classes[i]
				if s.dead[d][i] || !c.fits[s.f.parts[d]] {
					continue
				}
				if gain := s.gain(d, c); gain > 0 {
					if score := gain * s.merit(c) * (200 - 100*s.time[d]/s.f.budget[d]) / s.price(d, c); score > best && s.within(d, c) {
						day, at, best = d, i, score
					}
				}
			}
		}
		if day < 0 {
			return
		}
		c := &s.pool.classes[at]
		s.put(day, c, 1)
		if t := s.seconds(day); t > s.f.budget[day] {
			s.put(day, c, -1)
			s.dead[day][at] = true
		} else {
			s.time[day] = t
		}
	}
}

func (s *search) used(d int) bool { return 10*s.time[d] >= 9*s.f.budget[d] }

// missing sums what obliges: floors up to the rule, two days, patterns.
func (s *search) missing() int {
	n := 0
	for m := range 10 {
		n += max(0, s.g.rule[m]-s.week[m])
	}
	return n + s.broken()
}

// broken counts what no lack of time excuses, or what would need a warning.
func (s *search) broken() int {
	n := 0
	for m := range 10 {
		n += max(0, s.g.need[m]-s.week[m])
		n += s.dayShort(m)
	}
	return n + (s.patternCost()-s.mainCost())/costPattern
}

func (s *search) dayShort(m int) int {
	want := s.g.day[m]
	if want == 0 {
		return 0
	}
	first, second := 0, 0
	for d := range s.credit {
		if c := min(want, s.credit[d][m]); c > first {
			first, second = c, first
		} else if c > second {
			second = c
		}
	}
	return 2*want - first - second
}

// cost is the whole of what the week misses.
func (s *search) cost() int {
	n := s.patternCost()
	for m := range 10 {
		n += s.muscleCost(m)
	}
	return n
}

// repair swaps one set for another of the same day while that lowers the cost
// and something obliging is missing, and fills again.
func (s *search) repair() {
	for range 24 {
		if s.broken() == 0 {
			return
		}
		if !s.swap() {
			return
		}
		s.fill()
	}
}

func (s *search) swap() bool {
	now := s.cost()
	bestDay, bestGain := -1, 0
	var out, in *class
	for d := range s.day {
		for k := 0; k < len(s.day[d]); k++ {
			a := s.day[d][k].class
			sets := s.day[d][k].sets
			s.put(d, a, -1)
			for i := range s.pool.classes {
				b := &s.pool.classes[i]
				if b == a || !b.fits[s.f.parts[d]] || !s.within(d, b) {
					continue
				}
				s.put(d, b, 1)
				if gain := now - s.cost(); gain > bestGain && s.still(d) && s.seconds(d) <= s.f.budget[d] {
					bestDay, bestGain, out, in = d, gain, a, b
				}
				s.put(d, b, -1)
			}
			s.put(d, a, 1)
			if sets == 1 { // it went to the end of the list: bring it back
				day := s.day[d]
				last := day[len(day)-1]
				copy(day[k+1:], day[k:len(day)-1])
				day[k] = last
			}
		}
	}
	if bestDay < 0 {
		return false
	}
	s.put(bestDay, out, -1)
	s.put(bestDay, in, 1)
	return true
}
