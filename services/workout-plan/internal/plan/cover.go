package plan

// R10: in a tight week the squat, a push and a pull are each done in a pair on
// some day.

// cover turns each day's order so that together the days pair all three, as
// far as they can, and gives how many are left out.
func (s *search) cover() int {
	if !s.g.tight {
		return 0
	}
	var done [6]bool
	for d := range s.day {
		compounds := 0
		for i := range s.day[d] {
			if rank(s.day[d][i].class) == 1 {
				compounds++
			}
		}
		best, keep := -1, s.rot[d]
		var won [6]bool
		for turn := range 2 * max(1, compounds) {
			rot := turn/2 + turn%2*loner
			slots, t := s.arr.arrange(s.day[d], s.paired, rot)
			if t > s.f.budget[d] {
				continue
			}
			var pairs [6]bool
			fresh := 0
			for i := range slots {
				if g := slots[i].class.group; slots[i].pair > 0 && !pairs[g] {
					pairs[g] = true
					if g == squatGroup || g == pushGroup || g == pullGroup {
						fresh += 1 + 10*btoi(!done[g])
					}
				}
			}
			if fresh > best {
				best, keep, won = fresh, rot, pairs
			}
		}
		s.rot[d] = keep
		for g := range won {
			done[g] = done[g] || won[g]
		}
	}
	missing := 0
	for _, g := range []group{squatGroup, pushGroup, pullGroup} {
		missing += btoi(s.pool.groups[g] && !done[g])
	}
	return missing
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// mate makes sets match so that a lone squat, push or pull finds a partner: it
// takes sets off, or adds some, where nothing that obliges is lost.
func (s *search) mate() {
	for range 6 {
		left, broken := s.cover(), s.broken()
		if left == 0 {
			return
		}
		found := false
		for depth := 1; depth <= 2 && !found; depth++ {
			for d := range s.day {
				if s.matched(d, left, broken, depth) {
					found = true
					break
				}
			}
		}
		if !found {
			s.cover()
			return
		}
	}
}

// matched tries depth changes of one set each on a day; the first may bring a
// new exercise in.
func (s *search) matched(d, left, broken, depth int) bool {
	for i := range s.pool.classes {
		c := &s.pool.classes[i]
		have := s.setsOf(d, c)
		if !c.fits[s.f.parts[d]] || depth > 1 && have == 0 {
			continue
		}
		for _, n := range []int{1, -1} {
			if n > 0 && !s.within(d, c) || n < 0 && have == 0 {
				continue
			}
			var before [maxEntries]entry
			was := copy(before[:], s.day[d])
			s.put(d, c, n)
			if depth > 1 && s.matched(d, left, broken, depth-1) {
				return true
			}
			if s.broken() <= broken && s.still(d) && s.fits(d) && s.cover() < left {
				return true
			}
			s.put(d, c, -n)
			s.day[d] = append(s.day[d][:0], before[:was]...)
		}
	}
	return false
}

// fits reports whether some order of the day keeps its time.
func (s *search) fits(d int) bool {
	for rot := range max(1, len(s.day[d])) {
		if _, t := s.arr.arrange(s.day[d], s.paired, rot); t <= s.f.budget[d] {
			return true
		}
	}
	return false
}
