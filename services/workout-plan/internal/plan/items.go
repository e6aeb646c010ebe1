package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

func (b *builder) strengthItem(dp *dayPlan, i, level int, step float64, deload bool) Item {
	s := &dp.slots[i]
	rir := reserve(s.class, b.p, step, deload)
	if s.heavy {
		rir = b.p.n.reserveLeast
	}
	rest, sets := dp.pause(i, level), dp.sets(i)
	key := 1 + rir<<1 + rest<<8 + sets<<20 + dp.step<<26
	if dp.madeKey[i] == key {
		return dp.made[i]
	}
	e := dp.who[i]
	eff := effortOf(e, b.p)
	if s.heavy {
		eff.repsMin, eff.repsMax = b.p.n.heavyReps[0], b.p.n.heavyReps[1]
	}
	it := Item{
		ExerciseID: e.ID, Kind: StrengthItem, Sets: sets,
		RepsMin: eff.repsMin, RepsMax: eff.repsMax, Seconds: eff.seconds,
		RIR: rir, RestSeconds: rest,
	}
	if e.Load != nil && eff.repsMax > 0 {
		it.PctOneRM = pctOneRM(eff.repsMax, rir, b.p)
	}
	if s.heavy {
		it.PctOneRM = b.p.n.heavyPct
	}
	if i == 0 {
		it.RampSets = dp.ramp
	}
	if s.pair > 0 {
		it.Pair = "ABCDEFGHIJ"[s.pair-1:s.pair] + "012"[s.half:s.half+1]
	}
	it.Choices = b.why.strength(b, s, &it, dp.step, deload)
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

// aerobicExercise takes turns among what suits the day: in a gym its machines
// beside the lifting, outdoors on a day of its own; for hard work what is of
// the highest level. Intervals and jumps are left for people to choose
// themselves.
func (b *builder) aerobicExercise(d int, hard bool) *catalogue.Exercise {
	var fit []*catalogue.Exercise
	best := 0
	for _, e := range b.pool.aerobic {
		if e.Skill != "" || e.ID == "tempo-run" && !hard {
			continue
		}
		score := b.suits(e, d, hard)
		if score > best {
			fit, best = fit[:0], score
		}
		if score == best {
			fit = append(fit, e)
		}
	}
	return fit[(d+turn(b.seed, 97))%len(fit)]
}

// suits says how well an aerobic exercise suits a day.
func (b *builder) suits(e *catalogue.Exercise, d int, hard bool) int {
	score := 10 - 5*btoi(e.Impact && b.p.careful)
	indoors := b.f.days[d] == 'L'
	switch e.ID {
	case "tempo-run":
		score++
	case "brisk-walk", "wheelchair-roll":
		score += 2 * btoi(!hard && !indoors)
	case "easy-jog":
		score += 3*btoi(!hard && !indoors && b.p.Goal == Endurance) - btoi(b.p.Goal == GainMuscle)
	case "march-in-place", "step-touch":
		score -= btoi(b.p.rank > 1)
	}
	switch {
	case hard:
		score += e.Level.Rank()
	case indoors && b.p.Equipment == catalogue.TierGym && !tiersOf(e).has(catalogue.TierHome):
		score += 2
	}
	return score
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
	return Item{ExerciseID: e.ID, Kind: MobilityItem, Sets: 1, Seconds: b.p.n.stretch, Choices: b.why.mobility}
}
