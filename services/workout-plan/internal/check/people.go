package check

// warmups is R32.
func (j *judge) warmups() {
	for w := range j.weeks {
		for d := range j.weeks[w].days {
			day := &j.weeks[w].days[d]
			if day.Kind != "lifting" {
				continue
			}
			seconds, ramps := 0, 0
			for _, it := range day.items {
				if it.Kind == "warmup" {
					seconds += it.Seconds
				}
				ramps += it.RampSets
			}
			if j.p.MinutesPerSession > 30 && (seconds < 300 || seconds > 600) || j.p.MinutesPerSession <= 30 && (seconds > 0 || ramps == 0) {
				j.fail("R32", "week %d day %d: warm-up of %d s, %d ramp sets", w+1, d+1, seconds, ramps)
			}
		}
	}
}

// flexibility is R33.
func (j *judge) flexibility() {
	for w := range j.weeks {
		days := 0
		for d := range j.weeks[w].days {
			has := false
			for _, it := range j.weeks[w].days[d].items {
				if it.Kind != "mobility" {
					continue
				}
				has = true
				if it.Sets*it.Seconds < 60 {
					j.fail("R33", "week %d day %d: %s for %d s", w+1, d+1, it.ex.ID, it.Sets*it.Seconds)
				}
			}
			if has {
				days++
			}
		}
		if days == 1 {
			j.fail("R33", "week %d: flexibility on one day", w+1)
		}
	}
}

// older is R35.
func (j *judge) older() {
	if !j.old {
		return
	}
	for w := range j.weeks {
		days := 0
		for d := range j.weeks[w].days {
			has := false
			for _, it := range j.weeks[w].days[d].items {
				has = has || it.Kind == "balance"
				if it.Kind == "strength" && it.Sets > 3 {
					j.fail("R35", "week %d day %d: %d sets of %s", w+1, d+1, it.Sets, it.ex.ID)
				}
			}
			if has {
				days++
			}
		}
		// Two days hold two; so do four of 20 minutes, two of which R36 fills.
		few := j.p.DaysPerWeek == 2 || j.sits && j.p.DaysPerWeek == 4 && j.p.MinutesPerSession == 20
		if days < 3 && !(days == 2 && few && j.warned("R35", "R1")) {
			j.fail("R35", "week %d: balance on %d days", w+1, days)
		}
	}
}

// seated is R36's doses.
func (j *judge) seated() {
	if !j.sits {
		return
	}
	for w := range j.weeks {
		long, half := 0, 0
		for d := range j.weeks[w].days {
			if m := j.weeks[w].days[d].aerobic; m >= 20 {
				long++
				half++
			} else if 2*m >= j.p.MinutesPerSession {
				half++
			}
		}
		short := half >= 2 && j.p.DaysPerWeek <= 3 && j.p.MinutesPerSession < 40 && j.warned("R36", "R1")
		if long < 2 && !short {
			j.fail("R36", "week %d: 20 aerobic minutes on %d days", w+1, long)
		}
		if j.weeks[w].deload {
			continue
		}
		for m := 3; m < 7; m++ { // chest, back, shoulders, core
			if !j.able[m] {
				continue
			}
			first, second := 0, 0
			for d := range j.weeks[w].days {
				if c := j.weeks[w].days[d].credit[m]; c > first {
					first, second = c, first
				} else if c > second {
					second = c
				}
			}
			if second < 6 && (2*second < 2*j.share || !j.warned("R36", "R1")) {
				j.fail("R36", "week %d: %s gets %.1f sets on its second day, share %d", w+1, name(m), float64(second)/2, j.share)
			}
		}
	}
}

// reasons is R43: each item says why.
func (j *judge) reasons() {
	j.each(func(w int, d *day, it *item) {
		if len(it.Choices) == 0 {
			j.fail("R43", "week %d day %d: %s without a reason", w+1, d.Weekday, it.ex.ID)
		}
		for _, c := range it.Choices {
			if c.Rule == "" || c.Code == "" || c.About == "" {
				j.fail("R43", "week %d day %d: %s with an empty reason", w+1, d.Weekday, it.ex.ID)
			}
		}
	})
	if len(j.plan.Choices) == 0 {
		j.fail("R43", "the plan gives no reason")
	}
}
