package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// builder turns the chosen sets into twelve weeks of days.
type builder struct {
	p    *person
	f    *frame
	pool *pool
	s    *search
	seed uint64

	work  []dayPlan // of a working week, one for each lifting day
	light []dayPlan // of a deload week
	why   *reasons

	credit [phases][10]int // half credits of a working week, by step
}

// dayPlan is a lifting day's strength work, in order, with its exercises.
type dayPlan struct {
	title   string
	n       *numbers
	slots   []slot
	who     []*catalogue.Exercise
	ramp    int // ramp sets of the first exercise
	step    int // of the block, which says how many sets there are
	made    []Item
	madeKey []int // what made each, so that equal weeks share it
}

func (b *builder) prepare() (deloadYielded bool) {
	seen := map[string]int{}
	choose := newChooser(b)
	names := map[*class]map[int]*catalogue.Exercise{}
	for d := range b.s.day {
		part := b.f.parts[d]
		dp := b.dayPlan(b.s.day[d], d)
		at := seen[part.code()]
		dp.title = part.code() + "_" + "abcdef"[at:at+1]
		seen[part.code()]++
		for _, sl := range dp.slots {
			e := choose.pick(sl.class, dp.who)
			dp.who = append(dp.who, e)
			if names[sl.class] == nil {
				names[sl.class] = map[int]*catalogue.Exercise{}
			}
			names[sl.class][d] = e
		}
		b.work = append(b.work, dp)
	}
	b.heavyDays()
	b.easeIn()
	if len(deloadWeeks(b.p)) == 0 {
		return false
	}
	thin, yielded := b.s.deload()
	for d := range thin {
		dp := b.dayPlan(thin[d], d)
		dp.title, dp.step = b.work[d].title, phases-1
		for _, sl := range dp.slots {
			dp.who = append(dp.who, names[sl.class][d])
		}
		b.light = append(b.light, dp)
	}
	return yielded
}

func (b *builder) dayPlan(entries []entry, d int) dayPlan {
	slots, _ := b.s.arr.arrange(entries, b.s.pairs(d), b.s.rot[d])
	dp := dayPlan{n: b.p.n, slots: append([]slot(nil), slots...)}
	dp.made, dp.madeKey = make([]Item, len(slots)), make([]int, len(slots))
	if b.p.MinutesPerSession <= shortSession {
		dp.ramp = 1
	}
	dp.step = phases - 1
	return dp
}

// turn is where a turn among n begins, between 0 and n-1.
func turn(x uint64, n int) int { return int(mix(x)%(1<<16)) % n }

// mix is splitmix64: it spreads a seed's bits.
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// deloadWeeks gives the lighter weeks (R24): none for beginners, every sixth
// for intermediate and every fourth for advanced people.
func deloadWeeks(p *person) []int {
	var out []int
	every := p.n.deloadEvery[p.rank-1]
	for w := every; every > 0 && w <= weeksInPlan; w += every {
		out = append(out, w)
	}
	return out
}

func (b *builder) weeks() []Week {
	out := make([]Week, weeksInPlan)
	block := weeksInPlan
	if d := deloadWeeks(b.p); len(d) > 0 {
		block = d[0]
	}
	for w := range out {
		week := &out[w]
		week.Number = w + 1
		in := w % block
		week.Deload = block < weeksInPlan && in == block-1
		step := float64(in) / float64(max(1, block-2))
		working := block - 1
		if block == weeksInPlan {
			step, working = float64(w)/float64(weeksInPlan-1), block
		}
		for d := range b.work {
			b.work[d].step = phase(in, working)
		}
		switch {
		case week.Deload:
			week.Phase = "deload"
		case w == 0:
			week.Phase = "start"
		case block < weeksInPlan && in == block-2:
			week.Phase = "peak"
		default:
			week.Phase = "build"
		}
		week.AerobicMinutes = b.f.aerobic.total(w)
		week.Days = b.days(w, step, week.Deload)
	}
	return out
}

func (b *builder) days(w int, step float64, deload bool) []Day {
	out := make([]Day, 7)
	lift := 0
	plans := b.work
	if deload {
		plans = b.light
	}
	pads := b.padWeek(plans, w, deload)
	for d := range out {
		day := &out[d]
		day.Weekday = d + 1
		switch b.f.days[d] {
		case 'L':
			b.liftingDay(day, &plans[lift], pads[lift], w, d, lift, step, deload)
			lift++
		case 'A':
			b.aerobicDay(day, w, d)
		default:
			day.Kind, day.Title, day.Items = Rest, "rest", []Item{}
			day.Choices = b.why.rest
		}
	}
	return out
}

func (b *builder) aerobicDay(day *Day, w, d int) {
	day.Kind, day.Title = Aerobic, "aerobic"
	day.Choices = b.why.aerobicDay
	if b.f.aerobic.vigorous[w][d] > 0 {
		day.Title = "aerobic_hard"
	}
	items, seconds := make([]Item, 0, 3), 0
	if b.f.balance[d] {
		items = append(items, b.balanceItem(d))
		seconds += balanceCost()
	}
	items = b.aerobicItems(items, w, d)
	seconds += b.f.aerobic.minutes[w][d] * 60
	day.Items, day.EstimatedMinutes = items, (seconds+59)/60
}

// fixed is the seconds of a lifting day beside its strength work and stretches.
func (b *builder) fixed(dp *dayPlan, w, d int) int {
	fixed := b.f.aerobic.minutes[w][d]*60 + dp.ramp*rampSeconds
	if b.f.balance[d] {
		fixed += balanceCost()
	}
	if b.p.MinutesPerSession > shortSession {
		fixed += b.p.n.warmup
	}
	return fixed
}

func (b *builder) liftingDay(day *Day, dp *dayPlan, pads padding, w, d, lift int, step float64, deload bool) {
	day.Kind, day.Title = Lifting, dp.title
	day.Choices = b.why.liftingDay
	fixed := b.fixed(dp, w, d)
	level, stretches, rounds := pads.level, pads.stretches, pads.rounds
	items := make([]Item, 0, len(dp.slots)+stretches+4)
	if b.p.MinutesPerSession > shortSession {
		items = append(items, b.why.warmup)
	}
	if b.f.balance[d] {
		items = append(items, b.balanceItem(d))
	}
	seconds := fixed
	for i := range dp.slots {
		it := b.strengthItem(dp, i, level, step, deload)
		seconds += stationSeconds + it.Sets*(dp.work(i)+it.RestSeconds)
		items = append(items, it)
	}
	items = b.aerobicItems(items, w, d)
	for i := range stretches {
		it := b.mobilityItem(lift, i)
		it.Sets = rounds
		seconds += stationSeconds + rounds*b.p.n.stretch
		items = append(items, it)
	}
	day.Items, day.EstimatedMinutes = items, (seconds+59)/60
}
