package plan

// spend uses the time that floors leave: aerobic work up to the guideline
// first (R25), where it gets there, then sets, beside what heavy work needs.
func (s *search) spend() {
	spare := make([]int, len(s.day)) // minutes
	for d := range s.day {
		spare[d] = max(0, s.f.budget[d]-s.seconds(d)) / 60
	}
	if !s.g.tight {
		s.f.extend(spare, s.g.sum)
		s.loosen()
	}
	s.roomy = true
	kept := make([]int, len(s.day))
	if s.f.p.mayLiftHeavy() && !s.g.tight {
		for d := range s.day {
			if s.pairs(d) {
				continue
			}
			if c := s.n.heavyCost(); s.seconds(d)+c <= s.f.budget[d] {
				kept[d] = c
				s.f.budget[d] -= c
			}
		}
	}
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

// loosen undoes the pairs of days that have time without them.
func (s *search) loosen() {
	for d := range s.day {
		if _, t := s.arr.arrange(s.day[d], false, s.rot[d]); t <= s.f.budget[d] {
			s.loose[d] = true
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
