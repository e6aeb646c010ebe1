package schedule

import "slices"

// shift places a missed session and those that are still to come after it anew,
// in their order, each on the first day from its own on that suits it. It
// reports false, and changes nothing, when one of them finds no day this week.
func (l *placing) shift(missed int) bool {
	before := l.week
	queue := []int{missed}
	for k := range l.week.Slots {
		if s := &l.week.Slots[k]; s.Status == Planned && !s.Date.Before(l.facts.Today) {
			queue = append(queue, k)
			s.Status = Missed // off the calendar until it is placed
		}
	}
	slices.SortStableFunc(queue[1:], func(a, b int) int {
		return before.Slots[b].Date.DaysUntil(before.Slots[a].Date)
	})
	day := later(l.facts.Today, l.week.StartsOn)
	for _, k := range queue {
		day = later(day, before.Slots[k].Date)
		if !l.place(k, missed, &day) {
			l.week = before
			return false
		}
	}
	return true
}

// place gives a session the first day from day on, and leaves the day after it.
func (l *placing) place(k, missed int, day *Date) bool {
	slot := &l.week.Slots[k]
	own, sunday := l.week.StartsOn.AddDays(k), l.week.StartsOn.AddDays(DaysInWeek-1)
	for ; !sunday.Before(*day); *day = day.AddDays(1) {
		if !l.free(*day) || len(l.tooClose(k, *day)) > 0 {
			continue
		}
		slot.Date, slot.From, slot.Status = *day, Date{}, Planned
		if *day != own {
			slot.From, slot.Status, slot.MadeRoom = own, Moved, k != missed
		}
		*day = day.AddDays(1)
		return true
	}
	return false
}
