package adapt

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// Shorten cuts a day down to the minutes that there are; a day that takes no
// longer is given back as it is. Stretches go first, aerobic work shrinks in
// proportion, up to 30 minutes a ramp set is the warm-up (R32). Then pauses go
// down to R20's least, exercises pair up, and sets go: one joint before
// several, and last of all a squat, an upper push and an upper pull (R10).
func Shorten(cat *catalogue.Catalogue, p *plan.Profile, day plan.Day, minutes int) plan.Day {
	if minutes >= day.EstimatedMinutes {
		return day
	}
	whole := day.EstimatedMinutes
	all := apart(cat, day.Items)
	room := 60 * minutes
	if len(all.lifts) == 0 {
		all.shortenEasy(cat, room)
	} else {
		all.shortenLifting(cat, p, room, minutes, whole)
	}
	day.Items = all.together()
	for i := range day.Items {
		if day.Items[i].Kind == plan.StrengthItem {
			explainPause(&day.Items[i], cat, minutes)
			explainRamp(&day.Items[i])
		}
	}
	day.EstimatedMinutes = minutesOf(Seconds(cat, day.Items))
	day.Choices = append(slices.Clone(day.Choices), plan.Choice{
		Rule: "R10", About: "time", Code: "shortened", Params: map[string]plan.Param{"minutes": plan.Num(minutes), "from": plan.Num(whole)},
	})
	return day
}

// shortenEasy cuts a day without strength work: aerobic work in proportion,
// balance as it is, stretches from the end.
func (d *parts) shortenEasy(cat *catalogue.Catalogue, room int) {
	d.warmup = nil
	left := room - Seconds(cat, d.balance)
	if len(d.aerobic) > 0 {
		d.mobility = nil
	}
	d.aerobic = lessAerobic(d.aerobic, left)
	left -= Seconds(cat, d.aerobic)
	for len(d.mobility) > 0 && Seconds(cat, d.mobility) > left {
		d.mobility = d.mobility[:len(d.mobility)-1]
	}
}

// lessAerobic keeps whole minutes, each part its share, the easy part at
// least one.
func lessAerobic(items []plan.Item, room int) []plan.Item {
	total := 0
	for i := range items {
		total += items[i].Seconds
	}
	if total <= room {
		return items
	}
	var out []plan.Item
	for _, it := range items {
		if it.Seconds = max(0, it.Seconds*(room/60)/total) * 60; it.Seconds > 0 {
			out = append(out, it)
		}
	}
	return out
}

// shortenLifting cuts a day with strength work. What R10 keeps comes before
// aerobic work, and both before balance.
func (d *parts) shortenLifting(cat *catalogue.Catalogue, p *plan.Profile, room, minutes, whole int) {
	d.mobility = nil
	short := minutes <= shortest
	if short {
		d.warmup = nil
	}
	asked := 0
	for i := range d.aerobic {
		asked += d.aerobic[i].Seconds
	}
	room -= Seconds(cat, d.warmup) + Seconds(cat, d.balance)
	least := leastTime(d.lifts, p, short)
	if part := min(asked*minutes/whole, room-least); part >= leastAerobic {
		d.aerobic = lessAerobic(d.aerobic, part)
	} else {
		d.aerobic = nil // a set is worth more than a minute or two
	}
	if room < least {
		room += Seconds(cat, d.balance)
		d.balance = nil
	}
	d.lifts = fit(d.lifts, p, room-Seconds(cat, d.aerobic), short, byWorth())
}

// leastTime is what R10's least takes: one set each of a squat, a push and a
// pull, as far as there are any.
func leastTime(lifts []lift, p *plan.Profile, short bool) int {
	var least []lift
	for i := range lifts {
		if essential(lifts, i) {
			one := lifts[i].lighter(p)
			one.Sets = 1
			least = append(least, one)
		}
	}
	return timeOf(warmed(pairUp(cold(least, short)), short))
}

// fit makes strength work take no longer than room: shorter pauses, then
// pairs, then fewer sets.
func fit(lifts []lift, p *plan.Profile, room int, short bool, phases []phase) []lift {
	lifts = cold(lifts, short)
	whole := lifts
	asPlanned := warmed(slices.Clone(lifts), short)
	squeeze(asPlanned, room)
	if timeOf(asPlanned) <= room {
		return asPlanned
	}
	for {
		arranged := warmed(pairUp(lifts), short)
		if timeOf(arranged) <= room {
			return refill(arranged, whole, room, short)
		}
		fewer, ok := drop(lifts, p, phases)
		if !ok {
			return arranged
		}
		lifts = fewer
	}
}

// refill gives sets back where there is time left, since sets that pair up
// again may leave more than one: several joints first, then core, then one.
func refill(lifts, whole []lift, room int, short bool) []lift {
	for _, rank := range []int{1, 3, 2} {
		for i := 0; i < len(whole); {
			more, ok := oneMore(lifts, &whole[i])
			arranged := warmed(pairUp(cold(more, short)), short)
			if !ok || whole[i].rank() != rank || timeOf(arranged) > room {
				i++
				continue
			}
			lifts = arranged
		}
	}
	return lifts
}

// oneMore adds a set of an exercise that has fewer than it was to have.
func oneMore(lifts []lift, of *lift) ([]lift, bool) {
	out := slices.Clone(lifts)
	at := slices.IndexFunc(out, func(l lift) bool { return l.ExerciseID == of.ExerciseID })
	if at < 0 {
		back := *of
		back.Sets, back.Pair = 1, ""
		return append(out, back), true
	}
	out[at].Sets++
	return out, out[at].Sets <= of.Sets
}

// cold takes the ramp sets off that are only a short session's warm-up.
func cold(lifts []lift, short bool) []lift {
	out := slices.Clone(lifts)
	for i := range out {
		if short && out[i].rank() != 0 {
			out[i].RampSets = 0
		}
	}
	return out
}

// warmed gives the first exercise of a short session its ramp set (R32).
func warmed(lifts []lift, short bool) []lift {
	if short && len(lifts) > 0 {
		lifts[0].RampSets = max(1, lifts[0].RampSets)
	}
	return lifts
}
