package plan

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
			lost := s.cost() - now
			for i := range s.pool.classes {
				b := &s.pool.classes[i]
				if b == a || !b.fits[s.f.parts[d]] {
					continue
				}
				gain := s.worth(d, b) - lost
				if gain <= bestGain || !s.within(d, b) {
					continue
				}
				s.put(d, b, 1)
				if s.still(d) && s.seconds(d) <= s.f.budget[d] {
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
