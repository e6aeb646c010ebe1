package plan

// tidy leaves no exercise with a single set where that can be helped: it gets
// a second one, if need be from an exercise that can give one; or its set goes to
// another exercise of the day; or it is left out.
func (s *search) tidy() {
	if s.g.tight || s.missing() > 0 {
		return
	}
	for d := range s.day {
		again := true
		for n := 0; again && n < maxEntries; n++ {
			again = false
			for _, e := range s.day[d] {
				if e.sets == 1 && s.tidied(d, e.class) {
					again = true
					break
				}
			}
		}
	}
}

func (s *search) tidied(d int, lone *class) bool {
	var day [maxEntries]entry
	others := day[:copy(day[:], s.day[d])]
	if s.traded(d, nil, lone) {
		return true
	}
	for _, e := range others {
		gives := e.sets > 2 || e.sets == 2 && lone.compound && !e.class.compound && !e.class.free
		if e.class != lone && gives && s.traded(d, e.class, lone) {
			return true
		}
	}
	for _, same := range []bool{true, false} {
		for _, e := range others {
			if e.class != lone && (e.class.group == lone.group) == same && s.traded(d, lone, e.class) {
				return true
			}
		}
	}
	return len(others) > 3 && s.traded(d, lone, nil)
}

// traded takes a set of one class off a day and adds one of another, either of
// which may be nil, if that costs nothing that obliges.
func (s *search) traded(d int, out, in *class) bool {
	var was [maxEntries]entry
	n := copy(was[:], s.day[d])
	missing, mains := s.missing(), s.mainCost()
	if out != nil {
		s.put(d, out, -1)
	}
	added := in != nil && s.within(d, in)
	if added {
		s.put(d, in, 1)
	}
	if (in == nil || added) && s.missing() <= missing && s.mainCost() <= mains &&
		s.still(d) && s.seconds(d) <= s.f.budget[d] {
		return true
	}
	if added {
		s.put(d, in, -1)
	}
	if out != nil {
		s.put(d, out, 1)
	}
	s.day[d] = append(s.day[d][:0], was[:n]...)
	return false
}
