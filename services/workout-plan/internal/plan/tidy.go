package plan

// tidy leaves no exercise with a single set where that can be helped: it gets
// a second one, if need be from an exercise that can give one; or its set goes to
// another exercise of the day; or it is left out. Short sessions in pairs have no
// time for that.
func (s *search) tidy() {
	if s.missing() > 0 || s.g.tight && s.f.p.MinutesPerSession <= shortSession {
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
	missing, mains, unpaired := s.missing(), s.mainCost(), s.cover()
	if out != nil {
		s.put(d, out, -1)
	}
	added := in != nil && s.within(d, in)
	if added {
		s.put(d, in, 1)
	}
	if (in == nil || added) && s.missing() <= missing && s.mainCost() <= mains && s.still(d) && s.cover() <= unpaired && s.inTime() {
		return true
	}
	if added {
		s.put(d, in, -1)
	}
	if out != nil {
		s.put(d, out, 1)
	}
	s.day[d] = append(s.day[d][:0], was[:n]...)
	s.cover()
	return false
}

func (s *search) inTime() bool {
	for d := range s.day {
		if s.seconds(d) > s.f.budget[d] {
			return false
		}
	}
	return true
}
