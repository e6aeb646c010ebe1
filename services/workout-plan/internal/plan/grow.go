package plan

// phases is the number of steps in which a block's sets grow.
const phases = 3

// phase tells which step a week is at: in is its place in a block of so many
// working weeks, both from 0.
func phase(in, working int) int { return min(phases-1, in*phases/max(1, working)) }

// easeIn lets blocks begin with fewer sets (R22): some exercises of three sets
// and more get their last one only in the second or third step. What obliges
// is never touched, and no muscle gives up more than it may gain in a week.
func (b *builder) easeIn() {
	b.credit[phases-1] = b.s.week
	if b.s.g.tight {
		b.credit[0], b.credit[1] = b.s.week, b.s.week
		return
	}
	left := b.s.total() / 8
	given := [10]int{}
	var taken []*slot
	var days []int
	for sets := 4; sets >= 3; sets-- {
		for k := len(b.work) - 1; k >= 0; k-- {
			for i := len(b.work[k].slots) - 1; i >= 0; i-- {
				sl := &b.work[k].slots[i]
				if left == 0 || sl.sets != sets || sl.heavy || sl.pair > 0 || sl.late > 0 || !b.mayWait(sl.class, &given) || !b.s.spares(k, sl.class, 1) {
					continue
				}
				b.s.put(k, sl.class, -1)
				for _, m := range sl.class.touched {
					given[m] += sl.class.credit[m]
				}
				sl.late = 1 + len(taken)%2
				taken, days = append(taken, sl), append(days, k)
				left--
			}
		}
	}
	b.credit[0] = b.s.week
	missing, broken := b.s.missing(), b.s.broken()
	for step := 1; step < phases; step++ {
		for i, sl := range taken {
			if sl.late == step {
				b.s.put(days[i], sl.class, 1)
			}
		}
		if step == 1 && !b.sound(missing, broken) { // one step only
			for i, sl := range taken {
				if sl.late == 2 {
					sl.late = 1
					b.s.put(days[i], sl.class, 1)
				}
			}
		}
		b.credit[step] = b.s.week
	}
}

// sound reports whether R12 and R5 hold and nothing more is missing than was.
func (b *builder) sound(missing, broken int) bool {
	return b.s.allStill() && b.s.missing() <= missing && b.s.broken() <= broken
}

// mayWait keeps what a muscle gains later within two credited sets (R22).
func (b *builder) mayWait(c *class, given *[10]int) bool {
	for _, m := range c.touched {
		if given[m]+c.credit[m] > 4 {
			return false
		}
	}
	return true
}
