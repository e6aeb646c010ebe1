package check

// trainedDays is R4.
func (j *judge) trainedDays() {
	for w := range j.weeks {
		wk := &j.weeks[w]
		for m := range 7 {
			least := 2
			if wk.deload {
				least = 1
			}
			days := 0
			for d := range wk.days {
				if wk.days[d].credit[m] >= least {
					days++
				}
			}
			switch {
			case days >= 2:
			case !j.able[m]:
				if !j.warned("R4", "R2") {
					j.fail("R4", "%s has no exercise, and no warning says so", name(m))
				}
			case wk.deload && j.warned("R4", "R24") && wk.sets == 7*j.reference(w)/10:
			case j.warned("R4", "R1") && j.tight && (wk.deload || j.full(w)):
			default:
				j.fail("R4", "week %d: %s on %d days (tight %v)", w+1, name(m), days, j.tight)
			}
		}
	}
}

// reference is the sets of the last week before w that was no deload.
func (j *judge) reference(w int) int {
	for v := w - 1; v >= 0; v-- {
		if !j.weeks[v].deload {
			return j.weeks[v].sets
		}
	}
	return j.weeks[w].sets
}

// volume is R8 and R9.
func (j *judge) volume() {
	rule, most := "R9", 1000
	if j.p.Goal == "gain_muscle" {
		rule = "R8"
		most = map[string]int{"beginner": 12, "intermediate": 20, "advanced": 22}[string(j.p.Level)]
	}
	for w := range j.weeks {
		wk := &j.weeks[w]
		for m := range 10 {
			if wk.credit[m] > 2*most {
				j.fail(rule, "week %d: %s gets %.1f sets, over %d", w+1, name(m), float64(wk.credit[m])/2, most)
			}
			if wk.deload {
				continue
			}
			judged := m < 7 || rule == "R8"
			if judged && !j.able[m] {
				if !j.warned(rule, "R2") {
					j.fail(rule, "%s has no exercise, and no warning says so", name(m))
				}
				continue
			}
			f := j.floor(m)
			if wk.credit[m] >= 2*f {
				continue
			}
			share := j.share
			if m >= 7 {
				share -= 2
			}
			if wk.credit[m] < 2*min(f, share) || !j.warned(rule, "R1") {
				j.fail(rule, "week %d: %s gets %.1f of %d sets, share %d", w+1, name(m), float64(wk.credit[m])/2, f, share)
			}
		}
	}
}

// tightPairs is R10.
func (j *judge) tightPairs() {
	if !j.tight {
		return
	}
	for w := range j.weeks {
		if j.weeks[w].deload {
			continue
		}
		done := map[string]bool{}
		for d := range j.weeks[w].days {
			for i := range j.weeks[w].days[d].items {
				if it := &j.weeks[w].days[d].items[i]; it.Pair != "" {
					done[group(it.ex)] = true
				}
			}
		}
		for _, g := range []string{"squat", "push", "pull"} {
			if j.moves[g] && !done[g] {
				j.fail("R10", "week %d is tight and has no paired %s", w+1, g)
			}
		}
	}
}

// sessionCap is R11.
func (j *judge) sessionCap() {
	for w := range j.weeks {
		for d := range j.weeks[w].days {
			for m, half := range j.weeks[w].days[d].credit {
				if half > 20 {
					j.fail("R11", "week %d day %d: %s gets %.1f sets", w+1, d+1, name(m), float64(half)/2)
				}
			}
		}
	}
}

// sideBalance is R12, and R36's stricter pull.
func (j *judge) sideBalance() {
	for w := range j.weeks {
		wk := &j.weeks[w]
		if wk.deload {
			continue
		}
		if push := wk.group["push"]; 10*wk.pulls < 9*push && j.moves["pull"] {
			j.fail("R12", "week %d: %d pulls for %d pushes", w+1, wk.pulls, push)
		} else if j.sits && wk.pulls < push {
			j.fail("R36", "week %d: %d pulls for %d pushes", w+1, wk.pulls, push)
		}
		if squat := wk.group["squat"]; 10*wk.hinges < 6*squat && j.moves["hinge"] {
			j.fail("R12", "week %d: hinge side %d for %d squats", w+1, wk.hinges, squat)
		}
	}
}

// patterns is R13.
func (j *judge) patterns() {
	for w := range j.weeks {
		if j.weeks[w].deload {
			continue
		}
		for _, g := range []string{"squat", "hinge", "push", "pull", "core"} {
			switch {
			case j.weeks[w].group[g] > 0:
			case !j.moves[g]:
				if !j.warned("R13", "R2") {
					j.fail("R13", "no exercise for %s, and no warning", g)
				}
			case j.warned("R13", "R1") && j.tight && j.full(w):
			default:
				j.fail("R13", "week %d has no %s", w+1, g)
			}
		}
	}
}
