package plan

// deload thins the search's week out to between 40 and 70 per cent of its
// sets (R24). Every major muscle keeps some credit on two days (R4) and
// neighbouring days stay apart (R5); where single sets leave no choice R4
// yields, and only down to the 70 per cent line. It reports whether it did.
func (s *search) deload() (days [][]entry, yielded bool) {
	full := s.total()
	most := full * s.n.deloadMost / 100
	aim := min(most, (full*s.n.deloadAim+50)/100)
	for s.total() > aim {
		if !s.drop(true) {
			break
		}
	}
	for s.total() > most {
		yielded = true
		if !s.drop(false) {
			break
		}
	}
	for d := range s.day { // pairs that fell apart rest longer
		for s.seconds(d) > s.f.budget[d] && s.total() > (full*4+9)/10 && s.dropFrom(d) {
			continue
		}
	}
	days = make([][]entry, len(s.day))
	for d := range s.day {
		days[d] = append([]entry(nil), s.day[d]...)
	}
	return days, yielded
}

func (s *search) total() int {
	n := 0
	for d := range s.day {
		for i := range s.day[d] {
			n += s.day[d][i].sets
		}
	}
	return n
}

// drop takes the set off that is missed least: from the item with most sets,
// one joint before several. strict keeps R4 as it was.
func (s *search) drop(strict bool) bool { return s.dropAmong(0, len(s.day), strict) }

func (s *search) dropFrom(d int) bool { return s.dropAmong(d, d+1, true) || s.dropAmong(d, d+1, false) }

func (s *search) dropAmong(from, to int, strict bool) bool {
	bestDay, best := -1, 0
	var out *class
	for d := from; d < to; d++ {
		for i := 0; i < len(s.day[d]); i++ {
			e := s.day[d][i]
			score := 100*e.sets + 10*rank(e.class) - s.spread(d, e.class)
			if !strict {
				score -= 1000 * s.lost(d, e.class)
			}
			if bestDay >= 0 && score <= best {
				continue
			}
			if strict && s.lost(d, e.class) > 0 || !s.apartWithout(d, e.class) {
				continue
			}
			bestDay, best, out = d, score, e.class
		}
	}
	if bestDay < 0 {
		return false
	}
	s.put(bestDay, out, -1)
	return true
}

// spread prefers to thin the day that has most.
func (s *search) spread(d int, _ *class) int { return max(0, 9-len(s.day[d])) }

// lost counts the major muscles that would fall below two days with a credit.
func (s *search) lost(d int, c *class) int {
	n := 0
	for _, m := range c.touched {
		if s.g.day[m] == 0 || s.credit[d][m] > c.credit[m] {
			continue
		}
		days := 0
		for k := range s.credit {
			if s.credit[k][m] > 0 {
				days++
			}
		}
		if days <= 2 {
			n++
		}
	}
	return n
}

func (s *search) apartWithout(d int, c *class) bool {
	for _, pair := range s.f.adjacent {
		if pair[0] != d && pair[1] != d {
			continue
		}
		other := pair[0] + pair[1] - d
		for _, m := range c.touched {
			if !s.n.apart(s.credit[d][m]-c.credit[m], s.credit[other][m]) {
				return false
			}
		}
	}
	return true
}
