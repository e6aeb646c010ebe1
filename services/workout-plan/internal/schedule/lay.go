package schedule

// Session is what the calendar knows of a day of a week: whether there is
// anything to do, and the credited sets of each muscle.
type Session struct {
	Rest    bool
	Credits []float64
}

// Placed is a session of another week on its day.
type Placed struct {
	Date    Date
	Credits []float64
}

// Facts is what a week is laid out by.
type Facts struct {
	Sessions [DaysInWeek]Session
	Logged   []Logged
	Moves    map[string]Date // that the person made, by session
	Around   []Placed        // sessions of the neighbouring weeks
	Today    Date
	Blind    bool // what was logged is unknown: nothing is moved on
}

// Lay puts a week on the calendar. A session that was done is on the day it
// was done; one that the person moved is on its new day. A session whose day
// is over and that was not done moves on to the next free day of its week on
// which no muscle rests less than R5 asks. Without such a day the sessions after
// it make room, each a day or more later, when the whole week still has its
// rest; otherwise it is missed.
func (c Calendar) Lay(number int, f Facts) Week {
	l := placing{calendar: c, facts: &f, week: Week{Number: number, StartsOn: c.WeekStart(number)}}
	workouts := make(map[string]Logged, len(f.Logged))
	for _, w := range f.Logged {
		if w.PlanID == c.PlanID && w.SessionID != "" {
			workouts[w.SessionID] = w
		}
	}
	for i := range l.week.Slots {
		l.begin(i, workouts)
	}
	for i := range l.week.Slots {
		if slot := &l.week.Slots[i]; slot.Status == Missed {
			l.moveOn(i)
		}
	}
	for i := range l.week.Slots {
		if slot := &l.week.Slots[i]; slot.HasMoved() && slot.Status != Done {
			slot.Close = l.tooClose(i, slot.Date)
		}
	}
	return l.week
}

// placing is a week in the making.
type placing struct {
	calendar Calendar
	facts    *Facts
	week     Week
}

// begin places a day by what is known of it: done, moved by hand, to come, over.
func (l *placing) begin(i int, workouts map[string]Logged) {
	own := l.week.StartsOn.AddDays(i)
	slot := &l.week.Slots[i]
	*slot = Slot{ID: SessionID(l.week.Number, i+1), Date: own, Weekday: i + 1, Status: Planned}
	workout, done := workouts[slot.ID]
	if l.facts.Sessions[i].Rest && !done {
		slot.Status = Rest
		return
	}
	if day, ok := l.facts.Moves[slot.ID]; ok && day != own {
		slot.Date, slot.From, slot.ByPerson, slot.Status = day, own, true, Moved
	}
	switch {
	case done:
		slot.Status, slot.WorkoutID = Done, workout.WorkoutID
		slot.doneOn(workout, own, l.week.StartsOn)
		l.week.Done++
	case slot.Date.Before(l.calendar.Begins):
		slot.Status = Before
		return
	case slot.Date.Before(l.facts.Today):
		slot.Status = Missed
	}
	if !l.facts.Sessions[i].Rest {
		l.week.Sessions++
		slot.Number = l.week.Sessions
	}
}

// doneOn gives a session the day it was done on. A day of UTC that is one off
// the expected one is taken for it; a day far away says nothing.
func (s *Slot) doneOn(w Logged, own, monday Date) {
	distance := s.Date.DaysUntil(w.Day)
	near := monday.DaysUntil(w.Day) >= -DaysInWeek && monday.DaysUntil(w.Day) < 3*DaysInWeek
	if w.Day == (Date{}) || !near || !w.Exact && distance >= -1 && distance <= 1 {
		return
	}
	s.Date, s.From = w.Day, Date{}
	if w.Day != own {
		s.From = own
	}
}

// moveOn offers a missed session on a later day.
func (l *placing) moveOn(i int) {
	slot := &l.week.Slots[i]
	sunday := l.week.StartsOn.AddDays(DaysInWeek - 1)
	switch {
	case l.facts.Blind:
		return
	case sunday.Before(l.facts.Today):
		slot.Note = "week_over"
		return
	}
	for day := later(l.facts.Today, l.week.StartsOn); !sunday.Before(day); day = day.AddDays(1) {
		if l.free(day) && len(l.tooClose(i, day)) == 0 {
			slot.Date, slot.From, slot.ByPerson, slot.Status = day, l.week.StartsOn.AddDays(i), false, Moved
			return
		}
	}
	if !l.shift(i) {
		slot.Note = "no_day"
	}
}

func later(a, b Date) Date {
	if a.Before(b) {
		return b
	}
	return a
}

// free reports whether nothing is done or to be done on a day.
func (l *placing) free(day Date) bool {
	for i := range l.week.Slots {
		if s := &l.week.Slots[i]; s.Date == day && (s.Status == Planned || s.Status == Done || s.Status == Moved) {
			return false
		}
	}
	for _, p := range l.facts.Around {
		if p.Date == day {
			return false
		}
	}
	return true
}

// tooClose gives the muscles that rest less than R5 asks when session i is done
// on a day: on the same day any that both train, on the day before or after
// those of which the lighter day gives more than half of the heavier one's sets.
func (l *placing) tooClose(i int, day Date) []int {
	own := l.facts.Sessions[i].Credits
	var out []int
	for m, mine := range own {
		if mine > 0 && l.clashes(i, m, mine, day) {
			out = append(out, m)
		}
	}
	return out
}

func (l *placing) clashes(i, muscle int, mine float64, day Date) bool {
	clash := func(at Date, credits []float64) bool {
		if muscle >= len(credits) || credits[muscle] == 0 {
			return false
		}
		theirs := credits[muscle]
		switch day.DaysUntil(at) {
		case 0:
			return true
		case -1, 1:
			return 2*min(mine, theirs) > max(mine, theirs)
		}
		return false
	}
	for k := range l.week.Slots {
		s := &l.week.Slots[k]
		if k != i && s.Status != Missed && s.Status != Before && clash(s.Date, l.facts.Sessions[k].Credits) {
			return true
		}
	}
	for _, p := range l.facts.Around {
		if clash(p.Date, p.Credits) {
			return true
		}
	}
	// Weeks are alike: where the next one is not known, its Monday is this one's.
	next, known := l.week.StartsOn.AddDays(DaysInWeek), false
	for _, p := range l.facts.Around {
		known = known || !p.Date.Before(next)
	}
	return !known && l.week.Number < Weeks && clash(next, l.facts.Sessions[0].Credits)
}
