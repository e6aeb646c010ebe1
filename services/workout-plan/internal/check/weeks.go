package check

// growth is R22.
func (j *judge) growth() {
	for w := 1; w < len(j.weeks); w++ {
		before := -1
		for v := w - 1; v >= 0 && before < 0; v-- {
			if !j.weeks[v].deload {
				before = v
			}
		}
		if before < 0 {
			continue
		}
		if a, b := j.weeks[before].sets, j.weeks[w].sets; 10*b > 12*a {
			j.fail("R22", "week %d: %d sets after %d", w+1, b, a)
		}
		for m := range 10 {
			a, b := j.weeks[before].credit[m], j.weeks[w].credit[m]
			if 10*b > 12*a && b > a+4 {
				j.fail("R22", "week %d: %s from %.1f to %.1f", w+1, name(m), float64(a)/2, float64(b)/2)
			}
		}
	}
}

// deloads is R24.
func (j *judge) deloads() {
	in := 0
	for w := range j.weeks {
		in++
		if !j.weeks[w].deload {
			if in >= 8 && j.p.Level != "beginner" {
				j.fail("R24", "no deload by week %d", w+1)
				in = 0
			}
			continue
		}
		if j.p.Level == "beginner" {
			j.fail("R24", "week %d: a beginner's deload", w+1)
		}
		if in < 4 || in > 8 {
			j.fail("R24", "week %d is the %dth of its block", w+1, in)
		}
		in = 0
		if a, b := j.reference(w), j.weeks[w].sets; 10*b > 7*a || 10*b < 4*a {
			j.fail("R24", "week %d: %d sets of %d", w+1, b, a)
		}
		heaviest := func(v int) float64 {
			most := 0.0
			for d := range j.weeks[v].days {
				for _, it := range j.weeks[v].days[d].items {
					most = max(most, it.PctOneRM)
				}
			}
			return most
		}
		if w > 0 && heaviest(w) > heaviest(w-1) {
			j.fail("R24", "week %d is heavier than the week before", w+1)
		}
	}
}
