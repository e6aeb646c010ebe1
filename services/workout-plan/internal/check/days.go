package check

import "strings"

// recovery is R5; Sunday and Monday are neighbours.
func (j *judge) recovery() {
	if len(j.p.Weekdays) > 0 && j.warned("R5", "R1") {
		return
	}
	for w := range j.weeks {
		for d := range 7 {
			a, b := &j.weeks[w].days[d], &j.weeks[w].days[(d+1)%7]
			for m := range 10 {
				if low, high := min(a.credit[m], b.credit[m]), max(a.credit[m], b.credit[m]); 2*low > high {
					j.fail("R5", "week %d days %d and %d: %s gets %.1f and %.1f", w+1, d+1, (d+1)%7+1, name(m),
						float64(a.credit[m])/2, float64(b.credit[m])/2)
				}
			}
		}
	}
}

// liftingDays is R6 and R30.
func (j *judge) liftingDays() {
	least := map[string]int{"beginner": 2, "intermediate": 3, "advanced": 4}[string(j.p.Level)]
	most := least + 1
	if j.p.Goal == "endurance" || j.old {
		least, most = 2, 3
	}
	if j.sits {
		most = min(most, max(2, j.p.DaysPerWeek-2))
	}
	if j.sixDays() {
		most = 6
	}
	most = min(most, j.p.DaysPerWeek)
	least = min(least, most)
	if j.lift < least || j.lift > most {
		j.fail("R6", "%d lifting days, not %d to %d", j.lift, least, most)
	}
	if total, _ := j.aerobicOf(0); j.p.Goal == "lose_weight" && total == 0 {
		j.fail("R30", "weight loss without aerobic work")
	}
}

// sixDays reports whether R6's exception holds: an advanced person asks.
func (j *judge) sixDays() bool {
	return j.p.SixDaySplit && j.p.Level == "advanced" && j.p.DaysPerWeek == 6 && j.p.Goal != "endurance" && !j.old && !j.sits
}

// split is R7: the titles and what the days hold.
func (j *judge) split() {
	want := []string{"full_body", "full_body", "full_body"}
	switch {
	case j.lift == 4 && j.sits:
		want = []string{"push", "pull", "push", "pull"}
	case j.lift == 4:
		want = []string{"upper", "lower", "upper", "lower"}
	case j.lift == 5:
		want = []string{"upper", "lower", "push", "pull", "legs"}
	case j.lift == 6:
		want = []string{"push", "pull", "legs", "push", "pull", "legs"}
	}
	for w := range j.weeks {
		n := 0
		for d := range j.weeks[w].days {
			day := &j.weeks[w].days[d]
			if day.Kind != "lifting" {
				continue
			}
			if n >= len(want) || !strings.HasPrefix(day.Title, want[n]+"_") {
				j.fail("R7", "week %d day %d is %s", w+1, d+1, day.Title)
				return
			}
			j.partFits(w, day, want[n])
			n++
		}
	}
}

func (j *judge) partFits(w int, d *day, part string) {
	upper, lower := 0, 0
	for i := range d.items {
		it := &d.items[i]
		if it.Kind != "strength" {
			continue
		}
		m := index(it.ex.Primary)
		legs := m <= 2 || m == 9
		if legs {
			lower++
		} else if m != 6 {
			upper++
		}
		if !belongs(part, m, legs, it.ex.Joint == "rear_delt") {
			j.fail("R7", "week %d: %s on %s", w+1, it.ex.ID, d.Title)
		}
	}
	if part == "full_body" && !j.weeks[w].deload && !j.sits && !j.tight && (upper == 0 || lower == 0) {
		j.fail("R7", "week %d: %s trains %d upper and %d lower exercises", w+1, d.Title, upper, lower)
	}
}

// belongs reports whether a primary muscle may be trained on a part.
func belongs(part string, m int, legs, rear bool) bool {
	switch part {
	case "upper":
		return !legs
	case "lower", "legs":
		return legs || m == 6
	case "push":
		return !legs && m != 4 && m != 7 && !rear
	case "pull":
		return !legs && m != 3 && m != 8
	}
	return true
}
