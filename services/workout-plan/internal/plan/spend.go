package plan

// spend uses the time that floors leave: heavy work has its pauses kept free
// (R14), aerobic work grows up to the guideline where it gets there (R25), and
// sets take the rest.
func (s *search) spend() {
	if !s.g.tight {
		s.loosen()
	}
	kept := s.keepForHeavy()
	if !s.g.tight {
		spare := make([]int, len(s.day)) // minutes
		for d := range s.day {
			spare[d] = max(0, s.f.budget[d]-s.seconds(d)) / 60
		}
		s.f.extend(spare, s.g.sum)
	}
	if !s.g.tight {
		s.single()
	}
	s.roomy = true
	s.fill()
	s.mate()
	for m := range majorMuscles { // what R36 got of its wish is kept
		if s.g.wish[m] > 0 {
			s.g.day[m] = max(s.g.day[m], s.g.wish[m]-s.secondShort(m))
		}
	}
	s.tidy()
	for d := range kept {
		s.f.budget[d] += kept[d]
	}
}

// keepForHeavy takes the time of heavy work out of the days that have it.
func (s *search) keepForHeavy() []int {
	kept := make([]int, len(s.day))
	if !s.f.p.mayLiftHeavy() || s.g.tight {
		return kept
	}
	for d := range s.day {
		if c := s.n.heavyCost(); !s.pairs(d) && s.seconds(d)+c <= s.f.budget[d] {
			kept[d] = c
			s.f.budget[d] -= c
		}
	}
	return kept
}

// loosen undoes the pairs of days that have time without them.
func (s *search) loosen() {
	for d := range s.day {
		if _, t := s.arr.arrange(s.day[d], false, s.rot[d]); t <= s.f.budget[d] {
			s.loose[d] = true
		}
	}
}

// single gives the first lifts of a day of pairs their straight sets, as many
// of them as the time allows.
func (s *search) single() {
	for d := range s.day {
		compounds := 0
		for _, e := range s.day[d] {
			compounds += btoi(rank(e.class) == 1)
		}
		for range compounds {
			if !s.pairs(d) {
				break
			}
			if _, t := s.arr.arrange(s.day[d], true, s.rot[d]+loner); t > s.f.budget[d] {
				break
			}
			s.rot[d] += loner
		}
	}
}

// extend lets aerobic work grow into spare minutes of lifting days, if that
// reaches the guideline and does not make the week tight.
func (f *frame) extend(spare []int, sum int) {
	if f.aerobic.equal(weeksInPlan-1) >= f.p.n.guideline {
		return
	}
	limit := f.onLift
	for i, d := range f.lifting {
		limit[d] = f.aerobic.peak(d) + spare[i]
	}
	want := f.p.n.guideline
	next := f.lay(limit, want)
	if next.equal(weeksInPlan-1) < f.p.n.guideline {
		return
	}
	caps, straight := make([]int, len(f.lifting)), 0
	for i, d := range f.lifting {
		own := min(next.peak(d), f.shareOf())
		caps[i] = (f.p.MinutesPerSession-own)*60 - btoi(f.balance[d])*balanceCost()
		straight += max(0, (caps[i]-480)/150)
	}
	if straight*3 < sum*2 {
		return
	}
	for i, d := range f.lifting {
		f.budget[i] -= (next.peak(d) - f.aerobic.peak(d)) * 60
	}
	f.aerobic, f.cap = next, caps
}

func (f *frame) shareOf() int { return aerobicShare(f.p.Goal) * f.p.MinutesPerSession / 100 }
