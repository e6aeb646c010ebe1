package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

func (b *builder) strengthItem(dp *dayPlan, i, level int, step float64, deload bool) Item {
	s := &dp.slots[i]
	rir := reserve(s.class, b.p, step, deload)
	rest := dp.pause(i, level)
	key := 1 + rir<<1 + rest<<8
	if dp.madeKey[i] == key {
		return dp.made[i]
	}
	e := dp.who[i]
	eff := effortOf(e, b.p)
	it := Item{
		ExerciseID: e.ID, Kind: StrengthItem, Sets: s.sets,
		RepsMin: eff.repsMin, RepsMax: eff.repsMax, Seconds: eff.seconds,
		RIR: rir, RestSeconds: rest,
	}
	if e.Load != nil && eff.repsMax > 0 {
		it.PctOneRM = pctOneRM(eff.repsMax, rir, b.p)
	}
	if i == 0 {
		it.RampSets = dp.ramp
	}
	if s.pair > 0 {
		it.Pair = "ABCDEFGHIJ"[s.pair-1:s.pair] + "012"[s.half:s.half+1]
	}
	it.Choices = b.why.strength(b, s, &it, deload)
	dp.made[i], dp.madeKey[i] = it, key
	return it
}

func (b *builder) aerobicItems(items []Item, w, d int) []Item {
	minutes, hard := b.f.aerobic.minutes[w][d], b.f.aerobic.vigorous[w][d]
	if easy := minutes - hard; easy > 0 {
		items = append(items, Item{
			ExerciseID: b.aerobicExercise(d, false).ID, Kind: AerobicItem, Sets: 1, Seconds: easy * 60,
			Zone: Moderate, RPE: "3-4", Choices: b.why.easy,
		})
	}
	if hard > 0 {
		items = append(items, Item{
			ExerciseID: b.aerobicExercise(d, true).ID, Kind: AerobicItem, Sets: 1, Seconds: hard * 60,
			Zone: Vigorous, RPE: "5-7", Choices: b.why.hard,
		})
	}
	return items
}

// aerobicExercise prefers, for vigorous work, the exercise of the highest
// level; otherwise it takes turns through the week. Intervals and jumps are
// left for people to choose themselves.
func (b *builder) aerobicExercise(d int, hard bool) *catalogue.Exercise {
	var fit []*catalogue.Exercise
	for _, e := range b.pool.aerobic {
		if e.Skill != "" || e.ID == "tempo-run" && !hard {
			continue
		}
		if hard && len(fit) > 0 && e.Level.Rank() < fit[0].Level.Rank() {
			continue
		}
		if hard && len(fit) > 0 && e.Level.Rank() > fit[0].Level.Rank() {
			fit = fit[:0]
		}
		fit = append(fit, e)
	}
	return fit[(d+turn(b.seed, 97))%len(fit)]
}

func (b *builder) balanceItem(d int) Item {
	e := b.pool.balance[(d+turn(b.seed, 31))%len(b.pool.balance)]
	return Item{
		ExerciseID: e.ID, Kind: BalanceItem, Sets: balanceSets, Seconds: balanceSeconds,
		RestSeconds: balancePause, Choices: b.why.balance,
	}
}

func (b *builder) mobilityItem(lift, i int) Item {
	n := len(b.pool.mobility)
	first := min(n, 10) // the first ten take turns, the rest follow when more are needed
	at := i
	if i < first {
		at = (3*lift + i + turn(b.seed, first)) % first
	}
	e := b.pool.mobility[at]
	return Item{ExerciseID: e.ID, Kind: MobilityItem, Sets: 1, Seconds: mobilitySeconds, Choices: b.why.mobility}
}
