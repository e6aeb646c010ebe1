package adapt

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// Swap puts an exercise in the place of another in a day. Sets stay; what the
// rules ask of the new exercise is set anew: repetitions or a hold (R15), the
// reserve (R17), the load (R18), pauses (R20) and the order (R19). When it
// takes longer, pauses and stretches give way first, then sets, so that the
// session takes no longer than was asked for (R1). A day without the exercise
// is given back as it is.
func Swap(cat *catalogue.Catalogue, p *plan.Profile, day plan.Day, from string, to *catalogue.Exercise) plan.Day {
	at := Find(&day, from)
	old, known := cat.ByID(from)
	if at < 0 || !known {
		return day
	}
	day.Items = slices.Clone(day.Items)
	it := &day.Items[at]
	was := *it
	it.ExerciseID = to.ID
	if it.Kind != plan.StrengthItem {
		reason(it, "exercise", plan.Choice{Rule: "R2", Code: "own_choice"})
		return fitted(cat, p, day, to.ID)
	}
	renumber(it, to, p)
	explainSwap(it, was, old, to, p)
	all := apart(cat, day.Items)
	all.lifts = resettle(all.lifts, to.ID)
	day.Items = all.together()
	return fitted(cat, p, day, to.ID)
}

// renumber sets what one set is like.
func renumber(it *plan.Item, to *catalogue.Exercise, p *plan.Profile) {
	was := *it
	if to.Measure == catalogue.Time {
		if it.Seconds == 0 {
			it.Seconds = holdTime(p)
		}
		it.RepsMin, it.RepsMax = 0, 0
	} else {
		it.Seconds = 0
		if it.RepsMax == 0 {
			it.RepsMin, it.RepsMax = repetitions(to, p)
		}
	}
	it.RIR = max(it.RIR, reserve(to, p))
	switch {
	case to.Load == nil || it.RepsMax == 0:
		it.PctOneRM = 0
	case it.PctOneRM == 0 || was.RepsMax != it.RepsMax || was.RIR != it.RIR:
		it.PctOneRM = percent(it, p)
	}
	if was.PctOneRM >= heavyPct && (it.PctOneRM < heavyPct || to.Mechanics != catalogue.Compound) {
		ordinary(it, to, p)
	}
}

// ordinary makes ordinary work of heavy work: more repetitions, a lighter
// load, shorter pauses, and ramp sets only where they are the warm-up (R32).
func ordinary(it *plan.Item, e *catalogue.Exercise, p *plan.Profile) {
	if it.RepsMax > 0 {
		it.RepsMin, it.RepsMax = repetitions(e, p)
	}
	if it.PctOneRM > 0 {
		it.PctOneRM = percent(it, p)
	}
	if p.MinutesPerSession > shortest {
		it.RampSets = 0
	}
	least, most := pauses(it, e)
	it.RestSeconds = min(max(it.RestSeconds, least), most)
}

// resettle gives the pauses of a changed exercise and its partner back what
// R20 asks; a pair that cannot alternate any more falls apart. The order is
// R19's again, and a short session's ramp set stays first.
func resettle(lifts []lift, changed string) []lift {
	at := slices.IndexFunc(lifts, func(l lift) bool { return l.ExerciseID == changed })
	if j := partner(lifts, at); j < 0 {
		lifts[at].alone()
	} else if _, ok := pairPause(&lifts[at], &lifts[j]); !ok {
		lifts[at].alone()
		lifts[j].alone()
	} else {
		least, most := pairRange(&lifts[at], &lifts[j])
		pause := min(max(lifts[at].RestSeconds, least), most)
		lifts[at].RestSeconds, lifts[j].RestSeconds = pause, pause
	}
	ordered := inOrder(lifts)
	for i := early(ordered); i >= 0; i = early(ordered) {
		j := partner(ordered, i)
		ordered[i].alone()
		ordered[j].alone()
		ordered = inOrder(ordered)
	}
	if lifts[0].RampSets > 0 && lifts[0].rank() != 0 && ordered[0].ExerciseID != lifts[0].ExerciseID {
		ramp := lifts[0].RampSets
		for i := range ordered {
			if ordered[i].ExerciseID == lifts[0].ExerciseID {
				ordered[i].RampSets = 0
			}
		}
		ordered[0].RampSets = max(ordered[0].RampSets, ramp)
	}
	return ordered
}

// early finds an exercise of one joint whose pair stands before one of several
// joints, or has it first; -1 when R19 holds.
func early(lifts []lift) int {
	for i := range lifts {
		compoundAfter := slices.ContainsFunc(lifts[i+1:], func(l lift) bool { return l.rank() <= 1 })
		if lifts[i].rank() == 2 && compoundAfter && partner(lifts, i) >= 0 {
			return i
		}
	}
	return -1
}

// inOrder puts pairs and single exercises into R19's order; equals stay.
func inOrder(lifts []lift) []lift {
	var units [][]lift
	for i := 0; i < len(lifts); i++ {
		n := 1
		if j := partner(lifts, i); j == i+1 {
			n = 2
		}
		units = append(units, lifts[i:i+n])
		i += n - 1
	}
	slices.SortStableFunc(units, func(a, b []lift) int { return place(a) - place(b) })
	return slices.Concat(units...)
}

// place orders units: 0 heavy, 1 several joints, 2 several with one, 3 one, 4 core.
func place(unit []lift) int {
	low, high := unit[0].rank(), unit[len(unit)-1].rank()
	low, high = min(low, high), max(low, high)
	switch {
	case low == 0:
		return 0
	case low == 1 && high != 2:
		return 1
	case low == 1:
		return 2
	case low == 2 || high == 2:
		return 3
	}
	return 4
}

// fitted makes a changed day take no longer than was asked for; the exercise
// that came in stays.
func fitted(cat *catalogue.Catalogue, p *plan.Profile, day plan.Day, own string) plan.Day {
	all := apart(cat, day.Items)
	room := 60*p.MinutesPerSession - Seconds(cat, all.warmup) - Seconds(cat, all.balance) - Seconds(cat, all.aerobic)
	over := func() bool { return timeOf(all.lifts)+Seconds(cat, all.mobility) > room }
	if over() {
		squeeze(all.lifts, room-Seconds(cat, all.mobility))
		for over() && len(all.mobility) > 0 {
			if last := &all.mobility[len(all.mobility)-1]; last.Sets > 1 {
				last.Sets--
			} else {
				all.mobility = all.mobility[:len(all.mobility)-1]
			}
		}
		if over() {
			all.lifts = fit(all.lifts, p, room, p.MinutesPerSession <= shortest, besides(own))
		}
		if over() { // everything is down to one set: some minutes of aerobic work make room
			more := timeOf(all.lifts) + Seconds(cat, all.mobility) - room
			all.aerobic = lessAerobic(all.aerobic, max(0, Seconds(cat, all.aerobic)-more))
		}
		day.Items = all.together()
	}
	for i := range day.Items {
		if day.Items[i].Kind == plan.StrengthItem {
			explainPause(&day.Items[i], cat, p.MinutesPerSession)
			explainRamp(&day.Items[i])
		}
	}
	day.EstimatedMinutes = minutesOf(Seconds(cat, day.Items))
	return day
}
