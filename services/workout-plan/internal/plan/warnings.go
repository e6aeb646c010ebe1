package plan

import (
	"strings"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

// shortfall is what the week of the search misses; it is read before the
// deload thins the search out.
type shortfall struct {
	week, day [10]int // half credits: of the week, and missing on the second-best day
	groups    [6]int  // working sets
	deload    bool    // R4 yielded to R24
	seated    int     // the least half credits of an upper muscle on its second-best day (R36)
}

func (s *search) shortfalls() shortfall {
	out := shortfall{week: s.week, groups: s.sets, seated: s.seated()}
	for m := range 10 {
		out.day[m] = s.dayShort(m)
	}
	return out
}

// warnings says, rule by rule, what gives way to what, with the numbers.
func warnings(b *builder, short shortfall) []Warning {
	out := []Warning{}
	out = append(out, b.bodyWarnings()...)
	out = append(out, b.timeWarnings(short)...)
	return append(out, b.aerobicWarnings()...)
}

func words(list []string) Param { return Word(strings.Join(list, ",")) }

// bodyWarnings: no allowed exercise (R2) for a major muscle or a pattern.
func (b *builder) bodyWarnings() []Warning {
	var out []Warning
	var none, all []string
	for m, name := range catalogue.Muscles() {
		if b.pool.has[m] {
			continue
		}
		if m < majorMuscles {
			none = append(none, string(name))
		}
		all = append(all, string(name))
	}
	if len(none) > 0 {
		out = append(out, Warning{"R4", "R2", "no_exercise_days", map[string]Param{"muscles": words(none), "days": Num(0)}})
	}
	if b.p.Goal == GainMuscle && len(all) > 0 {
		out = append(out, Warning{"R8", "R2", "no_exercise_sets", map[string]Param{"muscles": words(all), "sets": Num(0)}})
	}
	if b.p.Goal != GainMuscle && len(none) > 0 {
		out = append(out, Warning{"R9", "R2", "no_exercise_sets", map[string]Param{"muscles": words(none), "sets": Num(0)}})
	}
	var patterns []string
	for g, name := range []string{"", "squat", "hinge", "push", "pull", "core"} {
		if g > 0 && !b.pool.groups[g] {
			patterns = append(patterns, name)
		}
	}
	if len(patterns) > 0 {
		out = append(out, Warning{"R13", "R2", "no_exercise_pattern", map[string]Param{"patterns": words(patterns), "sets": Num(0)}})
	}
	return out
}

// timeWarnings: sets, days and patterns that the minutes do not hold (R1).
func (b *builder) timeWarnings(short shortfall) []Warning {
	var out []Warning
	minutes := Num(b.p.MinutesPerSession)
	var late, few []string
	worst, want, least := 0.0, 0.0, 100
	for m, name := range catalogue.Muscles() {
		if g := b.s.g.rule[m]; short.week[m] < g {
			few = append(few, string(name))
			if gap := float64(g-short.week[m]) / 2; gap > want-worst {
				worst, want = float64(short.week[m])/2, float64(g)/2
			}
		}
		if d := short.day[m]; d > 0 {
			if b.creditDays(m) < 2 {
				late = append(late, string(name))
				least = min(least, b.creditDays(m))
			}
		}
	}
	if len(late) > 0 {
		out = append(out, Warning{"R4", "R1", "fewer_days", map[string]Param{
			"muscles": words(late), "days": Num(least), "want": Num(2), "minutes": minutes,
		}})
	}
	if short.deload {
		out = append(out, Warning{"R4", "R24", "fewer_days_deload", map[string]Param{"days": Num(1), "want": Num(2)}})
	}
	if len(few) > 0 {
		rule := "R9"
		if b.p.Goal == GainMuscle {
			rule = "R8"
		}
		out = append(out, Warning{rule, "R1", "fewer_sets", map[string]Param{
			"muscles": words(few), "sets": Num(worst), "want": Num(want), "minutes": minutes,
		}})
	}
	var patterns []string
	for g, name := range []string{"", "squat", "hinge", "push", "pull", "core"} {
		if g > 0 && b.pool.groups[g] && short.groups[g] == 0 {
			patterns = append(patterns, name)
		}
	}
	if len(patterns) > 0 {
		out = append(out, Warning{"R13", "R1", "missing_pattern", map[string]Param{"patterns": words(patterns), "sets": Num(0), "minutes": minutes}})
	}
	if b.p.seated && short.seated < 2*seatedSets {
		out = append(out, Warning{"R36", "R1", "seated_sets", map[string]Param{
			"sets": Num(float64(short.seated) / 2), "want": Num(seatedSets), "minutes": minutes,
		}})
	}
	return out
}

// creditDays counts a muscle's days with a whole credit in the working weeks.
func (b *builder) creditDays(m int) int {
	n := 0
	for d := range b.work {
		credit := 0
		for _, s := range b.work[d].slots {
			credit += s.sets * s.class.credit[m]
		}
		if credit >= 2 {
			n++
		}
	}
	return n
}

// seated is the least, over the upper major muscles, of the half credits on
// the second-best day, up to what R36 asks for.
func (s *search) seated() int {
	least := 2 * seatedSets
	for m := range majorMuscles {
		if s.g.wish[m] > 0 {
			least = min(least, s.g.wish[m]-s.secondShort(m))
		}
	}
	return least
}

// secondShort is what the second-best day of a muscle misses of its wish.
func (s *search) secondShort(m int) int {
	first, second := 0, 0
	for d := range s.credit {
		if c := min(s.g.wish[m], s.credit[d][m]); c > first {
			first, second = c, first
		} else if c > second {
			second = c
		}
	}
	return s.g.wish[m] - second
}

func (b *builder) balanceDays() int {
	n := 0
	for _, on := range b.f.balance {
		n += btoi(on)
	}
	return n
}

// aerobicWarnings: minutes, bouts and balance days that do not fit.
func (b *builder) aerobicWarnings() []Warning {
	var out []Warning
	a := &b.f.aerobic
	last := weeksInPlan - 1
	have := a.total(last)
	for _, v := range a.vigorous[last] {
		have += v
	}
	if have < b.p.n.guideline {
		to, code := "R1", "aerobic_time"
		if a.capped {
			to, code = "R27", "aerobic_growth"
		}
		rule := "R25"
		if b.p.pregnant && b.p.Screening.ClearedByDoctor {
			rule, code = "R37", strings.Replace(code, "aerobic", "pregnancy", 1)
		}
		out = append(out, Warning{rule, to, code, map[string]Param{
			"minutes": Num(have), "want": Num(b.p.n.guideline), "outside": Num(b.p.n.guideline - have), "session": Num(b.p.MinutesPerSession),
		}})
	}
	if n := b.balanceDays(); b.p.older && n < 3 {
		out = append(out, Warning{"R35", "R1", "balance_days", map[string]Param{"days": Num(n), "want": Num(3)}})
	}
	if b.p.seated {
		long := 7
		for w := range a.minutes {
			n := 0
			for _, m := range a.minutes[w] {
				if m >= 20 {
					n++
				}
			}
			long = min(long, n)
		}
		if long < 2 {
			out = append(out, Warning{"R36", "R1", "seated_aerobic", map[string]Param{"days": Num(long), "want": Num(2), "minutes": Num(20)}})
		}
	}
	if n := b.f.inARow; n > 0 {
		out = append(out, Warning{"R5", "R1", "days_in_a_row", map[string]Param{"days": Num(n + 1)}})
	}
	return out
}
