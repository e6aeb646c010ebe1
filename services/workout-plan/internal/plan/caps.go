package plan

// most is how many sets an exercise of a class may have.
func (s *search) most(c *class) int {
	if s.threes && c.compound {
		return min(s.maxSets, 3)
	}
	return s.maxSets
}

// within reports whether one more set keeps every cap (R5, R8, R11, R12, R35).
func (s *search) within(d int, c *class) bool {
	have := s.setsOf(d, c)
	if c.twin >= 0 && have == 0 && s.setsOf(d, &s.pool.classes[c.twin]) < s.most(c) {
		return false
	}
	if have >= s.most(c) || have == 0 && len(s.day[d]) >= maxEntries {
		return false
	}
	for _, m := range c.touched {
		now := s.credit[d][m] + c.credit[m]
		if now > s.n.sessionCap || s.week[m]+c.credit[m] > s.g.high[m] {
			return false
		}
		for _, pair := range s.f.adjacent {
			other := -1
			if pair[0] == d {
				other = pair[1]
			} else if pair[1] == d {
				other = pair[0]
			}
			if other >= 0 {
				if a, b := now, s.credit[other][m]; !s.n.apart(a, b) {
					return false
				}
			}
		}
	}
	return s.balanced(c)
}

// balanced is R12 and R36 after one more set of the class.
func (s *search) balanced(c *class) bool {
	if c.group == pushGroup && s.pool.groups[pullGroup] {
		push, pull := s.sets[pushGroup]+1, s.pulls
		if s.f.p.seated && pull < push || 100*pull < s.n.pullPerPush*push {
			return false
		}
	}
	if c.group == squatGroup && s.pool.groups[hingeGroup] && 100*s.hinges < s.n.hingePerSquat*(s.sets[squatGroup]+1) {
		return false
	}
	return true
}

// still reports whether R12 and R5 hold as things are; for swaps.
func (s *search) still(d int) bool {
	push := s.sets[pushGroup]
	if push > 0 && s.pool.groups[pullGroup] && (100*s.pulls < s.n.pullPerPush*push || s.f.p.seated && s.pulls < push) {
		return false
	}
	if s.sets[squatGroup] > 0 && s.pool.groups[hingeGroup] && 100*s.hinges < s.n.hingePerSquat*s.sets[squatGroup] {
		return false
	}
	for _, pair := range s.f.adjacent {
		if pair[0] != d && pair[1] != d {
			continue
		}
		for m := range 10 {
			if !s.n.apart(s.credit[pair[0]][m], s.credit[pair[1]][m]) {
				return false
			}
		}
	}
	return true
}
