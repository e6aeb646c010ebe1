package check

// progression is R21, as far as a plan shows it: it says that loads follow
// what was done, gives every exercise a range to rise through, and plans a
// heavier load only where it also plans an easier set to carry it (fewer
// repetitions or less in reserve) and by at most a tenth. Any other rise is
// earned in the log.
func (j *judge) progression() {
	says := false
	for _, c := range j.plan.Choices {
		says = says || c.Rule == "R21"
	}
	if !says {
		j.fail("R21", "the plan does not say how loads rise")
	}
	type place struct {
		day int
		id  string
	}
	before := map[place]*item{}
	for w := range j.weeks {
		if j.weeks[w].deload {
			clear(before) // a block begins anew
			continue
		}
		for d := range j.weeks[w].days {
			for i := range j.weeks[w].days[d].items {
				it := &j.weeks[w].days[d].items[i]
				if it.Kind != "strength" {
					continue
				}
				if it.ex.Measure == "reps" && it.RepsMin >= it.RepsMax {
					j.fail("R21", "week %d day %d: %s has no range to rise through", w+1, d+1, it.ex.ID)
				}
				at := place{d, it.ex.ID}
				if last := before[at]; last != nil && it.PctOneRM > last.PctOneRM {
					if it.PctOneRM > 1.1*last.PctOneRM || it.RepsMax+it.RIR >= last.RepsMax+last.RIR {
						j.fail("R21", "week %d day %d: %s goes from %.0f to %.0f %%", w+1, d+1, it.ex.ID, last.PctOneRM, it.PctOneRM)
					}
				}
				before[at] = it
			}
		}
	}
}

// periodised is R23: an intermediate or advanced plan's blocks are linear
// (from week to week sets do not fall, nor does effort rise and fall) or
// undulating (days of a week differ in load). A block in which nothing moves
// is neither, unless R16 and R17 leave one reserve only.
func (j *judge) periodised() {
	if j.p.Level == "beginner" {
		return
	}
	from := 0
	for w := range j.weeks {
		if !j.weeks[w].deload && w < len(j.weeks)-1 {
			continue
		}
		to := w
		if !j.weeks[w].deload {
			to = w + 1
		}
		j.block(from, to)
		from = w + 1
	}
}

func (j *judge) block(from, to int) {
	if to-from < 2 {
		return
	}
	moves, pinned := false, j.p.Goal == "gain_muscle" && (j.flag || j.old || j.belly)
	for w := from + 1; w < to; w++ {
		a, b := j.reserve(w-1), j.reserve(w)
		if (b > a+1e-9 || j.weeks[w].sets < j.weeks[w-1].sets) && !j.undulates(w) {
			j.fail("R23", "week %d: reserve %.2f after %.2f, %d sets after %d", w+1, b, a, j.weeks[w].sets, j.weeks[w-1].sets)
		}
		moves = moves || b < a-1e-9 || j.weeks[w].sets > j.weeks[w-1].sets || j.undulates(w)
	}
	if !moves && !pinned {
		j.fail("R23", "weeks %d to %d are all alike", from+1, to)
	}
}

// reserve is a week's mean repetitions in reserve, over its exercises.
func (j *judge) reserve(w int) float64 {
	sum, n := 0, 0
	for d := range j.weeks[w].days {
		for _, it := range j.weeks[w].days[d].items {
			if it.Kind == "strength" {
				sum += it.RIR
				n++
			}
		}
	}
	return float64(sum) / float64(max(1, n))
}

// undulates reports whether the heaviest loads of a week's lifting days differ.
func (j *judge) undulates(w int) bool {
	least, most := 1000.0, 0.0
	for d := range j.weeks[w].days {
		top := 0.0
		for _, it := range j.weeks[w].days[d].items {
			top = max(top, it.PctOneRM)
		}
		if top > 0 {
			least, most = min(least, top), max(most, top)
		}
	}
	return most > least+2
}

// freshLegs is R31: in an advanced lifter's session no endurance work comes
// before leg work.
func (j *judge) freshLegs() {
	if j.p.Level != "advanced" || j.p.Goal != "gain_muscle" {
		return
	}
	for w := range j.weeks {
		for d := range j.weeks[w].days {
			ran := false
			for _, it := range j.weeks[w].days[d].items {
				ran = ran || it.Kind == "aerobic"
				if it.Kind != "strength" || !ran {
					continue
				}
				if m := index(it.ex.Primary); m <= 2 || m == 9 {
					j.fail("R31", "week %d day %d: %s after aerobic work", w+1, d+1, it.ex.ID)
				}
			}
		}
	}
}

// pregnancy is R37 as far as training goes; the minutes are aerobicDose's.
func (j *judge) pregnancy() {
	if !j.belly {
		return
	}
	j.each(func(w int, d *day, it *item) {
		if it.ex.Supine {
			j.fail("R37", "week %d day %d: %s lies on the back", w+1, d.Weekday, it.ex.ID)
		}
		if it.Zone == "vigorous" {
			j.fail("R37", "week %d day %d: %s is not moderate", w+1, d.Weekday, it.ex.ID)
		}
	})
}
