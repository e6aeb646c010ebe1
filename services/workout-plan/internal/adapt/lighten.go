package adapt

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

const (
	lightReserve = 3  // repetitions, in a deload week
	lightMost    = 70 // per cent of a day's sets that a deload leaves at most (R24)
)

// Lighten makes a deload day of a lifting day (R24): each exercise keeps half
// its sets, rounded up, with three repetitions in reserve; where that leaves
// more than 70 per cent, what R10 does not keep goes, one joint first. Heavy
// work becomes ordinary. Aerobic work, balance and stretches go on.
func Lighten(cat *catalogue.Catalogue, p *plan.Profile, day plan.Day) plan.Day {
	all := apart(cat, day.Items)
	if len(all.lifts) == 0 {
		return day
	}
	whole := setsOf(all.lifts)
	for i := range all.lifts {
		all.lifts[i] = all.lifts[i].light(p)
	}
	for 100*setsOf(all.lifts) > lightMost*whole {
		fewer, ok := drop(all.lifts, p, []phase{
			{func(l []lift, i int) bool { return !essential(l, i) && l[i].rank() == 2 }, 0},
			{func(l []lift, i int) bool { return !essential(l, i) && l[i].rank() == 3 }, 0},
			{func(l []lift, i int) bool { return !essential(l, i) }, 0},
			{func([]lift, int) bool { return true }, 1},
		})
		if !ok {
			break
		}
		all.lifts = fewer
	}
	for i := range all.lifts {
		if l := &all.lifts[i]; l.Pair != "" && !alternates(all.lifts, i) {
			l.alone()
		}
	}
	all.lifts = warmed(inOrder(all.lifts), p.MinutesPerSession <= shortest)
	day.Items = all.together()
	for i := range day.Items {
		if day.Items[i].Kind == plan.StrengthItem {
			explainPause(&day.Items[i], cat, p.MinutesPerSession)
			explainRamp(&day.Items[i])
		}
	}
	day.EstimatedMinutes = minutesOf(Seconds(cat, day.Items))
	day.Choices = append(slices.Clone(day.Choices), plan.Choice{Rule: "R24", About: "sets", Code: "own_deload"})
	return day
}

func setsOf(lifts []lift) int {
	n := 0
	for i := range lifts {
		n += lifts[i].Sets
	}
	return n
}

// light is an exercise in a deload week.
func (l *lift) light(p *plan.Profile) lift {
	out := l.lighter(p)
	out.Sets = (l.Sets + 1) / 2
	if out.RIR < lightReserve {
		out.RIR = lightReserve
		if out.PctOneRM > 0 {
			out.PctOneRM = min(out.PctOneRM, percent(&out.Item, p))
		}
	}
	explainNumbers(&out.Item, l.Item, l.ex, p)
	reason(&out.Item, "effort", plan.Choice{Rule: "R24", Code: "rir_deload", Params: map[string]plan.Param{"rir": plan.Num(out.RIR)}})
	return out
}

// alternates reports whether an item's pair is still whole and in turn.
func alternates(lifts []lift, i int) bool {
	j := partner(lifts, i)
	if j < 0 {
		return false
	}
	least, most := pairRange(&lifts[i], &lifts[j])
	pause := lifts[i].RestSeconds
	first, second := lifts[min(i, j)].Sets, lifts[max(i, j)].Sets
	return first >= second && first-second <= 1 && pause == lifts[j].RestSeconds && pause >= least && pause <= most
}
