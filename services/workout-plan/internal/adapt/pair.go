package adapt

import "slices"

// pairUp puts strength work into R19's order, in pairs wherever R20 lets two
// exercises alternate, with the shortest pauses. An exercise without a partner
// stands alone. The order among equals stays.
func pairUp(lifts []lift) []lift {
	sorted := slices.Clone(lifts)
	slices.SortStableFunc(sorted, func(a, b lift) int { return a.rank() - b.rank() })
	used := make([]bool, len(sorted))
	out := make([]lift, 0, len(sorted))
	pair := 0
	for i := range sorted {
		if used[i] {
			continue
		}
		used[i] = true
		x := sorted[i]
		j, pause := bestPartner(sorted, used, i)
		if j < 0 {
			x.Pair = ""
			x.RestSeconds, _ = pauses(&x.Item, x.ex)
			out = append(out, x)
			continue
		}
		used[j] = true
		y := sorted[j]
		if y.Sets > x.Sets {
			x, y = y, x
		}
		name := "ABCDEFGHIJKLMNOP"[pair : pair+1]
		pair++
		x.Pair, y.Pair, x.RestSeconds, y.RestSeconds = name+"1", name+"2", pause, pause
		out = append(out, x, y)
	}
	return out
}

// bestPartner finds what alternates best with sorted[i] among what is left.
func bestPartner(sorted []lift, used []bool, i int) (at, pause int) {
	x := &sorted[i]
	compoundLeft := false
	for j := i + 1; j < len(sorted); j++ {
		compoundLeft = compoundLeft || !used[j] && sorted[j].rank() <= 1
	}
	best, at := 0, -1
	for j := i + 1; j < len(sorted); j++ {
		y := &sorted[j]
		if used[j] || x.rank() == 1 && y.rank() == 2 && (compoundLeft || y.Sets > x.Sets) {
			continue // R19: one joint after several
		}
		if p, ok := pairPause(x, y); ok {
			if s := affinity(x, y) - p; at < 0 || s > best {
				best, at, pause = s, j, p
			}
		}
	}
	return at, pause
}

// affinity is how well two exercises alternate: of one rank, of other muscles,
// legs with arms, with as many sets.
func affinity(x, y *lift) int {
	s := 100
	if x.rank() == y.rank() {
		s += 200
	}
	if x.ex.Primary != y.ex.Primary {
		s += 100
	}
	if x.ex.Pattern != y.ex.Pattern {
		s += 50
	}
	if legs(x) != legs(y) {
		s += 60
	}
	if x.Sets == y.Sets {
		s += 40
	}
	return s
}

func legs(l *lift) bool {
	switch l.ex.Primary {
	case "quadriceps", "hamstrings", "glutes", "calves":
		return true
	}
	return false
}

// squeeze takes seconds off pauses, five at a time, until the work fits or
// every pause is as short as R20 allows.
func squeeze(lifts []lift, room int) {
	for over := timeOf(lifts) - room; over > 0; over = timeOf(lifts) - room {
		longest := -1
		for i := range lifts {
			if slack(lifts, i) >= 5 && (longest < 0 || slack(lifts, i) > slack(lifts, longest)) {
				longest = i
			}
		}
		if longest < 0 {
			return
		}
		lifts[longest].RestSeconds -= 5
		if j := partner(lifts, longest); j >= 0 {
			lifts[j].RestSeconds = lifts[longest].RestSeconds
		}
	}
}

// slack is how much shorter an item's pause may be.
func slack(lifts []lift, i int) int {
	l := &lifts[i]
	least, _ := pauses(&l.Item, l.ex)
	if j := partner(lifts, i); j >= 0 {
		least, _ = pairRange(l, &lifts[j])
	}
	return l.RestSeconds - least
}
