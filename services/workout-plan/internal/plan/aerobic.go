package plan

// schedule is the aerobic minutes of each week and weekday, 0 is Monday.
type schedule struct {
	minutes  [weeksInPlan][7]int
	vigorous [weeksInPlan][7]int // of those, at vigorous intensity
	required int                 // R25: weekly minutes asked for, bounded by the goal's share
	capped   bool                // R27 kept the minutes below that
}

// worthwhileBout is the least that a lifting day's aerobic part should take,
// where there is a choice.
const worthwhileBout = 8

// aerobicShare is the part of the weekly time that a goal gives to aerobic
// work, in per cent (R25).
func aerobicShare(g Goal) int {
	switch g {
	case GainMuscle:
		return 20
	case Endurance:
		return 60
	}
	return 40
}

func (s *schedule) peak(day int) int {
	most := 0
	for w := range s.minutes {
		most = max(most, s.minutes[w][day])
	}
	return most
}

func (s *schedule) total(week int) int {
	n := 0
	for _, m := range s.minutes[week] {
		n += m
	}
	return n
}

func (s *schedule) longest(week int) int {
	n := 0
	for _, m := range s.minutes[week] {
		n = max(n, m)
	}
	return n
}

// grown is the most that a figure may become in the next week: a tenth more,
// and five minutes more while it is under 30 (R27).
func (n *numbers) grown(minutes int) int {
	more := minutes * n.growth / 100
	if minutes < 30 {
		return max(minutes+n.growthSmall, more)
	}
	return more
}

// limits gives the most minutes of a week (R26, R27) and of one bout (R27).
func (s *schedule) limits(w int, p *person) (weekly, bout int) {
	if w == 0 {
		return max(p.n.firstWeek, p.WeeklyAerobicMinutes*p.n.growth/100), p.n.firstBout
	}
	longest := 0
	for past := max(0, w-4); past < w; past++ {
		longest = max(longest, s.longest(past))
	}
	return p.n.grown(s.total(w - 1)), p.n.grown(longest)
}

// equal is a week's minutes in moderate ones (R25).
func (s *schedule) equal(week int) int {
	n := s.total(week)
	for _, m := range s.vigorous[week] {
		n += m
	}
	return n
}

// plan lays the aerobic minutes that the goal's share of the time asks for.
func (f *frame) plan() schedule {
	p := f.p
	share := aerobicShare(p.Goal)
	required := min(p.n.guideline, share*p.DaysPerWeek*p.MinutesPerSession/100)
	own, lift := f.daysOf('A'), f.daysOf('L')
	reach := 0 // of the aerobic days by week 12, one bout growing from 30 minutes
	for _, d := range own {
		reach += min(f.ownMinutes(d), 79)
	}
	f.onLift = f.liftingDose(lift, required-reach)
	dose, promised := f.seatedDose(own, lift)
	f.dose = dose
	for _, d := range lift {
		f.onLift[d] = max(f.onLift[d], f.dose[d])
	}
	want := 0 // every aerobic day at least at 85 per cent, or at its dose
	for d, k := range f.days {
		if k == 'A' {
			want += max(f.dose[d], (f.ownMinutes(d)*17+19)/20)
		}
		want += f.onLift[d]
	}
	s := f.lay(f.onLift, max(required, min(300, want), promised))
	s.required = required
	s.capped = s.total(weeksInPlan-1) < required
	return s
}

func (f *frame) daysOf(kind byte) []int {
	var out []int
	for d, k := range f.days {
		if k == kind {
			out = append(out, d)
		}
	}
	return out
}

// lay spreads the wanted weekly minutes, aerobic days first, as fast as R26
// and R27 let them grow and as far as the lifting days' limits go.
func (f *frame) lay(limit [7]int, want int) schedule {
	var s schedule
	own, lift := f.daysOf('A'), f.daysOf('L')
	for w := range weeksInPlan {
		weekly, bout := s.limits(w, f.p)
		week := &s.minutes[w]
		left := min(weekly, want)
		for d, m := range f.dose {
			week[d] = min(m, left)
			left -= week[d]
		}
		left = spread(week, own, left, func(d int) int { return min(bout, f.ownMinutes(d)) })
		spread(week, lift, left, func(d int) int { return min(bout, limit[d]) })
	}
	s.harden(f)
	return s
}

// ownMinutes is how long an aerobic day may be.
func (f *frame) ownMinutes(d int) int {
	m := f.p.MinutesPerSession
	if f.balance[d] {
		m -= (balanceCost() + 59) / 60
	}
	return m
}

// liftingDose says how many aerobic minutes each lifting day keeps free, at
// most the goal's share of it.
func (f *frame) liftingDose(lift []int, missing int) [7]int {
	var out [7]int
	if missing <= 0 {
		return out
	}
	most := aerobicShare(f.p.Goal) * f.p.MinutesPerSession / 100
	count := max((missing+most-1)/most, missing/worthwhileBout, 1)
	if count > len(lift) || f.p.MinutesPerSession <= shortSession && missing >= worthwhileBout {
		count = len(lift)
	}
	each := min(most, (missing+count-1)/count)
	for _, legs := range []bool{false, true} { // days without legs first
		for i, d := range lift {
			part := f.parts[i]
			if legs == (part == lowerBody || part == legDay) && count > 0 {
				out[d] = each
				count--
			}
		}
	}
	return out
}

// seatedDose is R36: 20 minutes on two days, half a session when that is
// shorter than 40 minutes and must hold lifting too.
func (f *frame) seatedDose(own, lift []int) (dose [7]int, sum int) {
	if !f.p.seated {
		return dose, 0
	}
	half := f.p.n.seatedBout
	if f.p.MinutesPerSession < 40 {
		half = (f.p.MinutesPerSession + 1) / 2
	}
	for i := range 2 {
		if i < len(own) {
			dose[own[i]] = min(f.p.n.seatedBout, f.ownMinutes(own[i]))
			sum += dose[own[i]]
			continue
		}
		dose[lift[i-len(own)]] = half
		sum += half
	}
	return dose, sum
}

// spread gives minutes to the days that have least, one at a time, up to each
// one's limit, and returns what did not fit.
func spread(week *[7]int, days []int, left int, limit func(int) int) int {
	for left > 0 {
		least := -1
		for _, d := range days {
			if week[d] < limit(d) && (least < 0 || week[d] < week[least]) {
				least = d
			}
		}
		if least < 0 {
			break
		}
		week[least]++
		left--
	}
	return left
}

// harden turns a fifth of an endurance plan's minutes into vigorous work on
// one day (R29), which flags, pregnancy and a beginner's first weeks forbid.
func (s *schedule) harden(f *frame) {
	p := f.p
	if p.Goal != Endurance || p.careful {
		return
	}
	for w := range s.minutes {
		if p.rank == 1 && w < 4 {
			continue
		}
		hard, most := -1, 0
		for d, m := range s.minutes[w] {
			better := m > most || m == most && hard >= 0 && f.days[hard] == 'L' && f.days[d] == 'A'
			if m > 0 && better {
				hard, most = d, m
			}
		}
		if hard >= 0 {
			s.vigorous[w][hard] = min(most, (s.total(w)*p.n.hardShare+99)/100)
		}
	}
}
