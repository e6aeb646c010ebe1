package adapt

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// lift is a strength item with its exercise.
type lift struct {
	plan.Item
	ex *catalogue.Exercise
}

func (l *lift) time() int { return itemTime(&l.Item, l.ex) }

// parts is a day taken apart by what its items are for, each in order.
type parts struct {
	warmup, balance, aerobic, mobility []plan.Item
	lifts                              []lift
}

func apart(cat *catalogue.Catalogue, items []plan.Item) parts {
	var d parts
	for _, it := range items {
		switch it.Kind {
		case plan.WarmupItem:
			d.warmup = append(d.warmup, it)
		case plan.BalanceItem:
			d.balance = append(d.balance, it)
		case plan.AerobicItem:
			d.aerobic = append(d.aerobic, it)
		case plan.MobilityItem:
			d.mobility = append(d.mobility, it)
		case plan.StrengthItem:
			e, ok := cat.ByID(it.ExerciseID)
			if !ok {
				e = &catalogue.Exercise{ID: it.ExerciseID}
			}
			d.lifts = append(d.lifts, lift{it, e})
		}
	}
	return d
}

// together puts a day's parts back in the order in which days are done.
func (d *parts) together() []plan.Item {
	items := slices.Concat(d.warmup, d.balance)
	for i := range d.lifts {
		items = append(items, d.lifts[i].Item)
	}
	return append(append(items, d.aerobic...), d.mobility...)
}

// lighter is the item as ordinary work when it is heavy, with the reasons of
// its new numbers; itself otherwise.
func (l *lift) lighter(p *plan.Profile) lift {
	out := *l
	if l.rank() == 0 {
		ordinary(&out.Item, l.ex, p)
		explainNumbers(&out.Item, l.Item, l.ex, p)
	}
	return out
}

func timeOf(lifts []lift) int {
	t := 0
	for i := range lifts {
		t += lifts[i].time()
	}
	return t
}

// rank is the order of R19: heavy work, several joints, one joint; core may
// stand anywhere and comes last.
func (l *lift) rank() int {
	switch {
	case l.PctOneRM >= heavyPct:
		return 0
	case core(l.ex):
		return 3
	case l.ex.Mechanics == catalogue.Compound:
		return 1
	}
	return 2
}

// partner gives the place of the other half of a pair; -1 when i is alone.
func partner(lifts []lift, i int) int {
	if len(lifts[i].Pair) < 2 {
		return -1
	}
	return slices.IndexFunc(lifts, func(o lift) bool {
		return o.Pair != lifts[i].Pair && len(o.Pair) == 2 && o.Pair[0] == lifts[i].Pair[0]
	})
}

// pairPause gives the least pause after each set of a pair, so that between
// two sets of the same exercise both pauses and the partner's set lie within
// R20; false when there is none.
func pairPause(x, y *lift) (int, bool) {
	if d := x.Sets - y.Sets; d < -1 || d > 1 || x.rank() == 0 || y.rank() == 0 {
		return 0, false
	}
	least, most := pairRange(x, y)
	return least, least <= most
}

// pairRange gives the least and the most that the pause of a pair may be.
func pairRange(x, y *lift) (least, most int) {
	xLeast, xMost := pauses(&x.Item, x.ex)
	yLeast, yMost := pauses(&y.Item, y.ex)
	xWork, yWork := work(&x.Item, x.ex), work(&y.Item, y.ex)
	least = max(leastPause, (max(xLeast-yWork, yLeast-xWork)+1)/2)
	return (least + 4) / 5 * 5, min(xMost-yWork, yMost-xWork) / 2 // five seconds each are easy to follow
}

// alone takes an item out of its pair; it rests at least as R20 says.
func (l *lift) alone() {
	l.Pair = ""
	least, most := pauses(&l.Item, l.ex)
	l.RestSeconds = min(max(l.RestSeconds, least), most)
}
