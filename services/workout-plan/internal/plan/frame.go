package plan

const (
	weeksInPlan    = 12
	rampSeconds    = 60 // one ramp set
	stationSeconds = 45 // to change exercise
	shortSession   = 30 // minutes; up to here the warm-up is a ramp set
	balanceSets    = 2
	balanceSeconds = 30
	balancePause   = 15
	seatedSets     = 3 // of an upper muscle, on two days (R36)
)

// frame is the week before any set is chosen: which days lift, and how much
// of each lifting day is left for it.
type frame struct {
	p        *person
	split    string
	days     [7]byte
	lifting  []int  // weekdays, 0 is Monday
	parts    []part // of each lifting day
	aerobic  schedule
	onLift   [7]int // aerobic minutes that each lifting day keeps free
	dose     [7]int // of those, what R36 asks for
	balance  [7]bool
	budget   []int    // seconds for strength sets, of each lifting day
	cap      []int    // seconds of lifting time, of each lifting day, before warm-ups
	inARow   int      // full-body days right after another, as the person wants them
	adjacent [][2]int // pairs of lifting days on two calendar days in a row
}

func newFrame(p *person, lifting int) *frame {
	f := &frame{p: p, days: weekdays(p, lifting)}
	f.split, f.parts = parts(lifting, p.seated)
	for d, k := range f.days {
		if k == 'L' {
			f.lifting = append(f.lifting, d)
		}
	}
	for i := range f.lifting {
		j := (i + 1) % len(f.lifting)
		if (f.lifting[i]+1)%7 == f.lifting[j] && i != j {
			if f.parts[i] == fullBody { // the person's own days: R5 gives way, with a warning
				f.inARow++
				continue
			}
			f.adjacent = append(f.adjacent, [2]int{i, j})
		}
	}
	f.placeBalance()
	f.aerobic = f.plan()
	for _, d := range f.lifting {
		own := min(f.aerobic.peak(d), f.shareOf())
		left := (p.MinutesPerSession - own) * 60
		if f.balance[d] {
			left -= balanceCost()
		}
		f.cap = append(f.cap, left)
		left -= (f.aerobic.peak(d) - own) * 60 // R36 may ask for more than the goal's share
		if p.MinutesPerSession > shortSession {
			left -= p.n.warmup
		} else {
			left -= rampSeconds
		}
		f.budget = append(f.budget, left)
	}
	return f
}

func balanceCost() int { return stationSeconds + balanceSets*(balanceSeconds+balancePause) }

// placeBalance gives people of 65 and over three days of balance work (R35),
// on the days without lifting first, the last of them before the others.
func (f *frame) placeBalance() {
	if !f.p.older {
		return
	}
	left := f.p.n.balanceDays
	kinds := []byte{'A', 'L'}
	if f.p.seated && f.p.MinutesPerSession < 30 {
		kinds = []byte{'L', 'A'} // a short aerobic day holds R36's 20 minutes and no more
	}
	full := 0 // aerobic days that R36's 20 minutes fill
	if f.p.seated && f.p.DaysPerWeek > 3 && f.p.MinutesPerSession*60 < 20*60+balanceCost() {
		full = 2
	}
	own := 0
	for _, k := range f.days {
		own += btoi(k == 'A')
	}
	for _, kind := range kinds {
		nth := own
		for d := 6; d >= 0; d-- {
			if f.days[d] != kind {
				continue
			}
			nth--
			if left > 0 && (kind == 'L' || nth >= full) {
				f.balance[d] = true
				left--
			}
		}
	}
}

// groups says what R8 and R9 ask for of each muscle.
type groups struct {
	rule  [10]int // floor in half credits; 0 when none or no exercise is allowed
	need  [10]int // the part of it that the capacity share obliges to
	must  [10]int // need, or the whole floor where a smaller neighbour reaches it (R44)
	high  [10]int // weekly cap in half credits
	top   [10]int // the same by the rule alone, where R44 bars the floor
	aim   [10]int // what is filled up to when there is time
	day   [10]int // half credits owed on each of two days (R4, R36)
	wish  [10]int // half credits wished for there: R36 where time is short
	tight bool
	share int
	sum   int // of the floors, in sets
}

// weeklySets gives a level's floor, cap and aim for a muscle (R8, R9).
func weeklySets(p *person) (low, high, aim int) {
	if p.Goal == GainMuscle {
		band := p.n.muscleSets[p.rank-1]
		return band[0], band[1], [3]int{9, 13, 16}[p.rank-1]
	}
	return p.n.floorSets, [3]int{12, 16, 20}[p.rank-1], [3]int{8, 9, 11}[p.rank-1]
}

// demands works out the floors for a pool and the lifting time (R8, R9, R36).
func (f *frame) demands(has [10]bool) groups {
	var g groups
	muscle := f.p.Goal == GainMuscle
	low, high, aim := weeklySets(f.p)
	count := 0
	for m := range 10 {
		if has[m] && (muscle || m < majorMuscles) {
			count++
			g.rule[m] = 2 * low
		}
		g.high[m], g.top[m], g.aim[m] = 2*high, 2*high, 2*aim
		if m >= majorMuscles && muscle {
			g.aim[m] -= 4
		} else if m >= majorMuscles {
			g.aim[m] = 4
		}
	}
	paired, straight, sum := 0, 0, low*count
	over := 240
	if f.p.MinutesPerSession > shortSession {
		over = 540
	}
	for _, c := range f.cap {
		paired += max(0, (c-over)/100)
		straight += max(0, (c-480)/150)
	}
	if count > 0 {
		g.share = paired / count
	}
	g.tight, g.sum = straight*3 < sum*2, sum
	for m := range 10 {
		share := g.share
		if m >= majorMuscles {
			share -= 2
		}
		g.need[m] = max(0, min(g.rule[m], 2*share))
		if has[m] && m < majorMuscles {
			g.day[m] = 2
			if f.p.seated {
				g.wish[m] = 2 * seatedSets
				g.day[m] = max(2, min(g.wish[m], g.share))
			}
		}
	}
	return g
}
