package check

// sessionTime is R1.
func (j *judge) sessionTime() {
	asked := 60 * j.p.MinutesPerSession
	for w := range j.weeks {
		total, longest, weekly, bout := j.aerobicLimits(w)
		for d := range j.weeks[w].days {
			day := &j.weeks[w].days[d]
			if day.Kind == "rest" {
				if len(day.items) > 0 {
					j.fail("R1", "week %d day %d: a rest day with items", w+1, d+1)
				}
				continue
			}
			if day.seconds > asked {
				j.fail("R1", "week %d day %d takes %d s of %d", w+1, d+1, day.seconds, asked)
			}
			if want := (day.seconds + 59) / 60; day.EstimatedMinutes != want {
				j.fail("R1", "week %d day %d says %d minutes, takes %d", w+1, d+1, day.EstimatedMinutes, want)
			}
			short := 5*day.seconds < 4*asked
			bound := day.Kind != "lifting" && (total >= weekly || day.aerobic >= bout || day.aerobic >= longest && longest >= bout)
			if short && !bound && !(day.Kind == "lifting" && j.weeks[w].deload) {
				j.fail("R1", "week %d day %d (%s) takes %d s, under 80 %% of %d", w+1, d+1, day.Kind, day.seconds, asked)
			}
		}
	}
}

// aerobicLimits gives a week's minutes and longest bout, and the most that
// R26 and R27 allow of each.
func (j *judge) aerobicLimits(w int) (total, longest, weekly, bout int) {
	total, longest = j.aerobicOf(w)
	if w == 0 {
		return total, longest, max(60, 11*j.p.WeeklyAerobicMinutes/10), 30
	}
	before, _ := j.aerobicOf(w - 1)
	most := 0
	for past := max(0, w-4); past < w; past++ {
		_, l := j.aerobicOf(past)
		most = max(most, l)
	}
	return total, longest, tenth(before), tenth(most)
}

func tenth(minutes int) int {
	if minutes < 30 {
		return max(minutes+5, 11*minutes/10)
	}
	return 11 * minutes / 10
}

func (j *judge) aerobicOf(w int) (total, longest int) {
	for d := range j.weeks[w].days {
		m := j.weeks[w].days[d].aerobic
		total += m
		longest = max(longest, m)
	}
	return total, longest
}

// full reports whether no lifting session of a week takes one more set of 100
// seconds once flexibility is out, pauses are short and aerobic work has grown.
func (j *judge) full(w int) bool {
	for d := range j.weeks[w].days {
		day := &j.weeks[w].days[d]
		if day.Kind != "lifting" {
			continue
		}
		need := day.seconds + 60*(j.peak[d]-day.aerobic)
		for i := range day.items {
			it := &day.items[i]
			if it.Kind == "mobility" {
				need -= 45 + it.Sets*(it.work+it.RestSeconds)
			}
			if it.Kind == "strength" {
				need -= it.Sets * max(0, it.RestSeconds-j.shortest(day, i))
			}
		}
		if 60*j.p.MinutesPerSession-need >= 100 {
			return false
		}
	}
	return true
}

// shortest is the least pause that R20 lets an item have.
func (j *judge) shortest(d *day, i int) int {
	least := func(x *item) int {
		if x.ex.Mechanics == "compound" {
			return 90
		}
		return 60
	}
	it := &d.items[i]
	other := partner(d, i)
	if other == nil {
		return least(it)
	}
	return max(15, (max(least(it)-other.work, least(other)-it.work)+1)/2)
}

// partner is the other half of an item's pair.
func partner(d *day, i int) *item {
	pair := d.items[i].Pair
	if len(pair) < 2 {
		return nil
	}
	for k := range d.items {
		if k != i && len(d.items[k].Pair) >= 2 && d.items[k].Pair[0] == pair[0] {
			return &d.items[k]
		}
	}
	return nil
}
