package plan

// entry is a class with its working sets on one day.
type entry struct {
	class *class
	sets  int
}

// slot is an entry in its place: order, pause and pair.
type slot struct {
	entry
	rest int // seconds after each set
	pair int // 0 alone, otherwise the number of the pair
	half int // 1 or 2 within it

	heavy bool // at 80 % of 1RM (R14)
	late  int  // the step of a block from which its last set is done, see easeIn
}

const (
	leastPairPause = 15 // seconds; the walk to the partner's place
	maxEntries     = 16
	loner          = 64 // in a turn, for each of the first exercises that stays alone
)

// arranger puts a day's entries in order (R19), in pairs when time is short
// (R10), with the shortest pauses that R20 allows.
type arranger struct {
	n     *numbers
	slots [maxEntries]slot
	used  [maxEntries]bool
	order [maxEntries]int
}

// arrange fills slots and gives the seconds that they take. rot turns the
// order of the compounds, so that another one is left over on another day; with
// loner added to it, once or more, that many of the first do without a partner.
func (a *arranger) arrange(day []entry, paired bool, rot int) (slots []slot, seconds int) {
	n := len(day)
	alone := rot / loner
	rot %= loner
	a.sortInto(day, rot)
	for i := range n {
		a.used[i] = false
	}
	out, pair := 0, 0
	single := func(e entry) {
		least, _ := a.n.rest(e.class.compound)
		a.slots[out] = slot{entry: e, rest: least}
		out++
	}
	for i := range n {
		if a.used[i] {
			continue
		}
		a.used[i] = true
		x := day[a.order[i]]
		j, pause := -1, 0
		if paired && i >= alone {
			j, pause = a.partner(day, i)
		}
		if j < 0 {
			single(x)
			continue
		}
		a.used[j] = true
		y := day[a.order[j]]
		if y.sets > x.sets {
			x, y = y, x
		}
		pair++
		a.slots[out] = slot{entry: x, rest: pause, pair: pair, half: 1}
		a.slots[out+1] = slot{entry: y, rest: pause, pair: pair, half: 2}
		out += 2
	}
	for i := range out {
		s := &a.slots[i]
		seconds += stationSeconds + s.sets*(s.class.work+s.rest)
	}
	return a.slots[:out], seconds
}

// rank is the order of R19: several joints, then one joint; core last, where
// it may also be a partner to anything.
func rank(c *class) int {
	switch {
	case c.free:
		return 3
	case c.compound:
		return 1
	}
	return 2
}

func (a *arranger) sortInto(day []entry, rot int) {
	compounds := 0
	for i := range day {
		a.order[i] = i
		if rank(day[i].class) == 1 {
			compounds++
		}
	}
	order := a.order[:len(day)]
	for i := 1; i < len(order); i++ {
		for j := i; j > 0 && before(day[order[j]].class, day[order[j-1]].class); j-- {
			order[j], order[j-1] = order[j-1], order[j]
		}
	}
	if compounds > 1 && rot%compounds != 0 {
		var turned [maxEntries]int
		for i := range compounds {
			turned[i] = order[(i+rot)%compounds]
		}
		copy(order, turned[:compounds])
	}
}

func before(a, b *class) bool {
	if x, y := rank(a), rank(b); x != y {
		return x < y
	}
	// Squat, hinge, push and pull in this order makes neighbours good partners.
	return a.group != b.group && (b.group == otherGroup || a.group != otherGroup && a.group < b.group)
}

// partner finds the best free entry after i to pair with, or -1.
func (a *arranger) partner(day []entry, i int) (at, pause int) {
	x := day[a.order[i]]
	best, at := -1, -1
	lastCompound := true
	for j := i + 1; j < len(day); j++ {
		if !a.used[j] && rank(day[a.order[j]].class) == 1 {
			lastCompound = false
		}
	}
	for j := i + 1; j < len(day); j++ {
		y := day[a.order[j]]
		if a.used[j] {
			continue
		}
		mixed := rank(x.class) == 1 && rank(y.class) == 2
		if mixed && (!lastCompound || y.sets > x.sets) {
			continue
		}
		p, ok := a.n.pairPause(x, y)
		if !ok {
			continue
		}
		score := 100 - p
		if rank(x.class) == rank(y.class) {
			score += 200
		}
		if x.class.primary != y.class.primary {
			score += 100
		}
		if x.class.group != y.class.group {
			score += 50
		}
		if x.sets == y.sets {
			score += 40
		}
		if score > best {
			best, at, pause = score, j, p
		}
	}
	return at, pause
}

// pairPause gives the pause after each set of a pair, so that between two sets
// of the same exercise both pauses and the partner's set lie within R20.
func (n *numbers) pairPause(x, y entry) (pause int, ok bool) {
	if d := x.sets - y.sets; d < -1 || d > 1 {
		return 0, false
	}
	xLeast, xMost := n.rest(x.class.compound)
	yLeast, yMost := n.rest(y.class.compound)
	both := max(2*leastPairPause, xLeast-y.class.work, yLeast-x.class.work)
	both = (both + 9) / 10 * 10 // five seconds each are easy to follow
	if both+y.class.work > xMost || both+x.class.work > yMost {
		return 0, false
	}
	return both / 2, true
}
