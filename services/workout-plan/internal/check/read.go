package check

import "slices"

// read works the facts out; it is false when the plan has no readable shape.
func (j *judge) read() bool {
	p := j.p
	j.flag = len(p.Screening.Conditions) > 0 || p.Screening.OtherConcern || p.Screening.RateLimitingMedication ||
		p.Screening.Pregnant && !p.Screening.ClearedByDoctor || slices.Contains(p.Limitations, "flagged")
	j.old = p.Age >= 65 || slices.Contains(p.Limitations, "older_adult")
	j.sits = slices.Contains(p.Limitations, "seated")
	j.belly, j.minors = p.Screening.Pregnant, p.Age < 18
	j.moves = map[string]bool{}
	all := j.cat.All()
	for i := range all {
		if e := &all[i]; j.may(e) && e.Primary != "" {
			j.able[index(e.Primary)] = true
			j.moves[group(e)] = true
		}
	}
	if len(j.plan.Weeks) != 12 {
		j.fail("shape", "%d weeks", len(j.plan.Weeks))
		return false
	}
	j.weeks = make([]week, 12)
	for w := range j.plan.Weeks {
		if !j.readWeek(w) {
			return false
		}
	}
	j.capacity()
	return true
}

func (j *judge) readWeek(w int) bool {
	from, to := &j.plan.Weeks[w], &j.weeks[w]
	to.deload, to.group = from.Deload, map[string]int{}
	if len(from.Days) != 7 || from.Number != w+1 {
		j.fail("shape", "week %d has %d days and number %d", w+1, len(from.Days), from.Number)
		return false
	}
	lifts, trains := 0, 0
	for d := range from.Days {
		in := &from.Days[d]
		if in.Kind == "lifting" {
			lifts++
		}
		if in.Kind != "rest" {
			trains++
		}
		if in.Weekday != d+1 || !j.readDay(&to.days[d], to, w, d) {
			j.fail("shape", "week %d day %d", w+1, d+1)
			return false
		}
	}
	if trains != j.p.DaysPerWeek {
		j.fail("shape", "week %d has %d training days of %d", w+1, trains, j.p.DaysPerWeek)
	}
	if w > 0 && lifts != j.lift {
		j.fail("shape", "week %d lifts on %d days, week 1 on %d", w+1, lifts, j.lift)
	}
	j.lift = lifts
	return true
}

func (j *judge) readDay(to *day, wk *week, w, d int) bool {
	to.Day = &j.plan.Weeks[w].Days[d]
	to.items = make([]item, 0, len(to.Items))
	for i := range to.Items {
		it := item{Item: &to.Items[i]}
		e, ok := j.cat.ByID(it.ExerciseID)
		if !ok {
			return false
		}
		it.ex = e
		it.work = it.Seconds
		if it.RepsMax > 0 {
			it.work = 2 * (it.RepsMin + it.RepsMax) // 4 s a repetition, the middle of the range
		}
		if e.Unilateral {
			it.work *= 2
		}
		to.items = append(to.items, it)
		switch it.Kind {
		case "warmup":
			to.seconds += it.Seconds
		case "aerobic":
			to.seconds += it.Seconds
			to.aerobic += it.Seconds / 60
		default:
			to.seconds += 45 + 60*it.RampSets + it.Sets*(it.work+it.RestSeconds)
		}
		if it.Kind != "strength" {
			continue
		}
		wk.sets += it.Sets
		wk.group[group(e)] += it.Sets
		if g := group(e); g == "pull" || e.Joint == "rear_delt" {
			wk.pulls += it.Sets
		}
		if group(e) == "hinge" || e.Joint == "knee_flexion" {
			wk.hinges += it.Sets
		}
		add := func(m, half int) { to.credit[m] += half; wk.credit[m] += half }
		add(index(e.Primary), 2*it.Sets)
		for _, m := range e.Secondary {
			add(index(m), it.Sets)
		}
	}
	j.peak[d] = max(j.peak[d], to.aerobic)
	return true
}

// capacity is the share of each muscle and whether the week is tight.
func (j *judge) capacity() {
	most := map[string]int{"gain_muscle": 20, "endurance": 60}[string(j.p.Goal)]
	if most == 0 {
		most = 40
	}
	over := 240
	if j.p.MinutesPerSession > 30 {
		over = 540
	}
	paired, straight, count := 0, 0, 0
	for d := range 7 {
		if j.weeks[0].days[d].Kind != "lifting" {
			continue
		}
		left := 60*j.p.MinutesPerSession - 60*min(j.peak[d], most*j.p.MinutesPerSession/100)
		for _, it := range j.weeks[0].days[d].items {
			if it.Kind == "balance" {
				left -= 45 + it.Sets*(it.work+it.RestSeconds)
			}
		}
		paired += max(0, (left-over)/100)
		straight += max(0, (left-480)/150)
	}
	sum := 0
	for m := range 10 {
		if f := j.floor(m); f > 0 {
			count++
			sum += f
		}
	}
	if count > 0 {
		j.share = paired / count
	}
	j.tight = float64(straight)*1.5 < float64(sum)
}

// floor is R8's or R9's floor in sets, 0 where none applies.
func (j *judge) floor(m int) int {
	if !j.able[m] {
		return 0
	}
	if j.p.Goal == "gain_muscle" {
		return map[string]int{"beginner": 6, "intermediate": 10, "advanced": 12}[string(j.p.Level)]
	}
	if m < 7 {
		return 4
	}
	return 0
}
