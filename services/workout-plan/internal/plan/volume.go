package plan

// gain is worth, with a preference for two sets of one exercise before one of two.
func (s *search) gain(d int, c *class) int {
	n := s.worth(d, c)
	if s.setsOf(d, c) == 1 {
		n += costSingleton
	}
	return n
}

// worth is how much one more set of a class on a day lowers the cost.
func (s *search) worth(d int, c *class) int {
	n := 0
	for _, m := range c.touched {
		n += s.table[m][s.week[m]] - s.table[m][s.week[m]+c.credit[m]]
		if s.credit[d][m] < max(s.g.day[m], s.g.wish[m]) {
			n += s.dayWorth(m, d, c.credit[m])
		}
	}
	if s.sets[c.group] == 0 && c.group != otherGroup {
		n += costPattern
	}
	if c.line > 0 && s.lines[c.line] == 0 && !s.g.tight {
		n += costLine
	}
	if k := c.main(); s.f.parts[d] == fullBody && k >= 0 && s.mains[d][k] == 0 {
		n += costMain
	}
	return n
}

// dayWorth is how much more credits on a day lower the cost of two good days.
func (s *search) dayWorth(m, d, more int) int {
	cost := func() int {
		n := costDay * s.dayShort(m)
		if want := s.g.wish[m]; want > 0 {
			n += costWish * s.twoDays(m, want)
		}
		return n
	}
	n := cost()
	s.credit[d][m] += more
	n -= cost()
	s.credit[d][m] -= more
	return n
}

// quickly gives a class's merit for each of its seconds: of one more set, and
// of a first one, which takes a change of station.
func (s *search) quickly(c *class) (more, first int) {
	rest, _ := s.n.rest(c.compound)
	if s.paired {
		rest = max(leastPairPause, (rest-40)/2)
	}
	merit := c.merit
	if s.plain {
		merit = 100
	}
	const exact = 64
	return exact * merit / (c.work + rest), exact * merit / (c.work + rest + stationSeconds)
}

// speed is quickly for one more set on a day.
func (s *search) speed(d, i int) int {
	if s.have[d][i] > 0 {
		return s.quick[i][0]
	}
	return s.quick[i][1]
}

// fill adds the best set (cost saved per second) until nothing useful fits or
// all floors are met; once the time is free for it, until the days have
// enough.
func (s *search) fill() {
	n := len(s.pool.classes)
	for d := range s.dead {
		clear(s.dead[d])
		s.time[d] = s.seconds(d)
		for i := range n {
			s.ask(d, i)
		}
	}
	for {
		day, at, best := -1, -1, 0
		done := s.missing() == 0 && s.mainCost() == 0
		if done && !s.roomy {
			return
		}
		for d := range s.day {
			if done && s.used(d) {
				continue
			}
			room := 200 - 100*s.time[d]/s.f.budget[d]
			for i, gain := range s.gains[d] {
				if gain*room > best && s.within(d, &s.pool.classes[i]) {
					day, at, best = d, i, gain*room
				}
			}
		}
		if day < 0 {
			return
		}
		c := &s.pool.classes[at]
		s.put(day, c, 1)
		t := s.seconds(day)
		if t > s.f.budget[day] {
			s.put(day, c, -1)
			s.dead[day][at], s.gains[day][at] = true, 0
			continue
		}
		s.time[day] = t
		for i := range n {
			if x := &s.pool.classes[i]; x.mask&c.mask != 0 || x.group == c.group {
				for d := range s.day {
					s.ask(d, i)
				}
			}
		}
	}
}

// ask works out what one more set of a class is worth on a day, for its time;
// nothing, where it has no place.
func (s *search) ask(d, i int) {
	c := &s.pool.classes[i]
	s.gains[d][i] = 0
	if c.twin >= 0 && s.have[d][i] == 0 && s.have[d][c.twin] < s.most(c) {
		return
	}
	if !s.dead[d][i] && c.fits[s.f.parts[d]] {
		s.gains[d][i] = s.gain(d, c) * s.speed(d, i)
	}
}

// used reports whether a day has enough: nine tenths of its time, or three
// quarters in pairs, which are better given longer pauses than more sets.
func (s *search) used(d int) bool {
	if s.pairs(d) && s.f.p.MinutesPerSession > shortSession {
		return 4*s.time[d] >= 3*s.f.budget[d]
	}
	return 10*s.time[d] >= 9*s.f.budget[d]
}

// missing sums what obliges: floors up to the rule, two days, patterns.
func (s *search) missing() int {
	n := 0
	for m := range 10 {
		n += max(0, s.g.rule[m]-s.week[m])
		if s.g.wish[m] > 0 {
			n += s.twoDays(m, s.g.wish[m])
		}
	}
	return n + s.broken()
}

// broken counts what no lack of time excuses, or what would need a warning.
func (s *search) broken() int {
	n := 0
	for m := range 10 {
		n += max(0, s.g.must[m]-s.week[m])
		n += s.dayShort(m)
	}
	return n + (s.patternCost()-s.mainCost())/costPattern
}

func (s *search) dayShort(m int) int {
	want := s.g.day[m]
	if want == 0 {
		return 0
	}
	return s.twoDays(m, want)
}

// twoDays is what a muscle's two best days miss of so many half credits each.
func (s *search) twoDays(m, want int) int {
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
	n := s.patternCost() + s.lineCost()
	for m := range 10 {
		n += s.muscleCost(m)
	}
	return n
}
