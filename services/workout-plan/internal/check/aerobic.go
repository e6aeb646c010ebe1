package check

// aerobicDose is R25.
func (j *judge) aerobicDose() {
	share := map[string]int{"gain_muscle": 20, "endurance": 60}[string(j.p.Goal)]
	if share == 0 {
		share = 40
	}
	budget := share * j.p.DaysPerWeek * j.p.MinutesPerSession / 100
	plain, equal := 0, 0
	for d := range j.weeks[11].days {
		for _, it := range j.weeks[11].days[d].items {
			if it.Kind != "aerobic" {
				continue
			}
			switch it.Zone {
			case "moderate":
				plain += it.Seconds / 60
				equal += it.Seconds / 60
			case "vigorous":
				plain += it.Seconds / 60
				equal += 2 * it.Seconds / 60
			}
		}
	}
	if equal >= 150 {
		if equal > 300 {
			j.fail("R25", "%d minutes, over 300", equal)
		}
		return
	}
	rule := "R25"
	if j.belly && j.p.Screening.ClearedByDoctor {
		rule = "R37" // asks for the same minutes, all moderate
	}
	if plain >= budget && j.warned(rule, "R1") {
		return
	}
	if j.warned(rule, "R27") && j.grewToTheLimit() {
		return
	}
	j.fail(rule, "%d minutes of %d in week 12", plain, min(150, budget))
}

// grewToTheLimit: every week, or every week's longest bout, is as long as may be.
func (j *judge) grewToTheLimit() bool {
	for w := range j.weeks {
		total, longest, weekly, bout := j.aerobicLimits(w)
		if total < weekly && longest < bout {
			return false
		}
	}
	return true
}

// aerobicGrowth is R26 and R27.
func (j *judge) aerobicGrowth() {
	for w := range j.weeks {
		total, longest, weekly, bout := j.aerobicLimits(w)
		if total > weekly {
			rule := "R27"
			if w == 0 {
				rule = "R26"
			}
			j.fail(rule, "week %d: %d aerobic minutes of at most %d", w+1, total, weekly)
		}
		if longest > bout {
			j.fail("R27", "week %d: a bout of %d minutes of at most %d", w+1, longest, bout)
		}
		if total != j.plan.Weeks[w].AerobicMinutes {
			j.fail("R27", "week %d says %d aerobic minutes, has %d", w+1, j.plan.Weeks[w].AerobicMinutes, total)
		}
	}
}

// zones is R28: each aerobic item names its zone and its RPE.
func (j *judge) zones() {
	j.each(func(w int, d *day, it *item) {
		if it.Kind == "aerobic" && (it.RPE == "" || it.Zone != "light" && it.Zone != "moderate" && it.Zone != "vigorous") {
			j.fail("R28", "week %d day %d: %s without zone or RPE", w+1, d.Weekday, it.ex.ID)
		}
	})
}

// endurance is R29 and R30.
func (j *judge) endurance() {
	if j.p.Goal != "endurance" {
		return
	}
	if j.lift < 2 {
		j.fail("R30", "%d strength days", j.lift)
	}
	for w := range j.weeks {
		var hard [7]bool
		fast, all := 0, 0
		for d := range j.weeks[w].days {
			for _, it := range j.weeks[w].days[d].items {
				if it.Kind != "aerobic" {
					continue
				}
				all += it.Seconds
				if it.Zone == "vigorous" {
					hard[d] = true
					fast += it.Seconds
				}
			}
		}
		for d := range 7 {
			if hard[d] && hard[(d+1)%7] {
				j.fail("R29", "week %d: two hard days in a row", w+1)
			}
		}
		easyOnly := j.flag || j.belly || j.p.Level == "beginner" && w < 4
		if easyOnly && fast > 0 {
			j.fail("R29", "week %d: hard work too early", w+1)
		}
		if !easyOnly && !j.old && (100*fast > 31*all || 100*fast < 14*all) {
			j.fail("R29", "week %d: %d of %d s hard", w+1, fast, all)
		}
	}
}
