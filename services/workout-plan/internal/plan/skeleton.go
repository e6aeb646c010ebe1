package plan

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
			switch {
			case part == fullBody:
			case part == pullDay && g == pullGroup: // leaves the shoulders to the day of pushes before it
				s.seed(d, sets, func(c *class) bool { return c.group == g && c.credit[shoulders] == 0 })
			case part == pushDay && g == pushGroup:
				s.seed(d, sets, func(c *class) bool { return c.line == overhead })
				fallthrough
			default:
				s.seed(d, sets, func(c *class) bool { return c.group == g })
			}
		}
	}
}

const (
	shoulders = 5 // of the ten muscles
	overhead  = 2 // of the lines
)

// seed gives a day the best of some classes.
func (s *search) seed(d, sets int, some func(*class) bool) {
	best, at := 0, -1
	for i := range s.pool.classes {
		c := &s.pool.classes[i]
		if !some(c) || !c.fits[s.f.parts[d]] || !s.within(d, c) {
			continue
		}
		if score := s.gain(d, c) * s.speed(d, i); score > best {
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
