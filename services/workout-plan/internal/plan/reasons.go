package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// reasons holds the choices that many items share, made once for a plan.
type reasons struct {
	rest, aerobicDay, liftingDay  []Choice
	easy, hard, balance, mobility []Choice
	warmup                        Item
	ramp, order, fits, paired     Choice
	compound, isolation, inPair   map[int]Choice
	effort                        map[int]Choice
	load                          map[int]Choice
	sets                          [phases][10]Choice
	pattern                       [6]Choice
	reps                          map[[2]int]Choice
	hold                          Choice
}

func newReasons(b *builder) *reasons {
	p := b.p
	r := &reasons{
		compound: map[int]Choice{}, isolation: map[int]Choice{}, inPair: map[int]Choice{},
		effort: map[int]Choice{}, load: map[int]Choice{}, reps: map[[2]int]Choice{},
	}
	r.rest = []Choice{{Rule: "R5", About: "day", Code: "rest_day"}}
	r.aerobicDay = []Choice{{Rule: "R6", About: "day", Code: "aerobic_day"}}
	r.liftingDay = []Choice{{Rule: "R7", About: "split", Code: "split_" + b.f.split}}
	dose := Choice{Rule: "R25", About: "aerobic", Code: "aerobic_dose", Params: map[string]Param{
		"week": Num(b.f.aerobic.total(weeksInPlan - 1)), "guideline": Num(p.n.guideline),
	}}
	growth := Choice{Rule: "R27", About: "aerobic", Code: "aerobic_growth"}
	zone := Choice{Rule: "R28", About: "effort", Code: "zone_moderate"}
	if p.flagged || p.Screening.Pregnant {
		zone = Choice{Rule: "R34", About: "effort", Code: "zone_ceiling"}
	}
	r.easy = []Choice{dose, growth, zone}
	r.hard = []Choice{dose, {Rule: "R29", About: "effort", Code: "zone_vigorous"}}
	r.balance = []Choice{{Rule: "R35", About: "exercise", Code: "balance_dose"}}
	r.mobility = []Choice{{Rule: "R33", About: "exercise", Code: "mobility_dose"}}
	r.warmup = Item{
		ExerciseID: warmupExercise(b.pool), Kind: WarmupItem, Sets: 1, Seconds: p.n.warmup, Zone: Light, RPE: "2",
		Choices: []Choice{{Rule: "R32", About: "exercise", Code: "warmup_general"}},
	}
	r.ramp = Choice{Rule: "R32", About: "sets", Code: "warmup_ramp"}
	r.order = Choice{Rule: "R19", About: "order", Code: "compound_first"}
	r.fits = Choice{Rule: "R2", About: "exercise", Code: "fits_equipment", Params: map[string]Param{"equipment": Word(string(p.Equipment))}}
	if l := p.limits; len(l) > 0 {
		words := ""
		for i, one := range l {
			if i > 0 {
				words += ","
			}
			words += string(one)
		}
		r.fits.Code = "fits_limits"
		r.fits.Params["limits"] = Word(words)
	}
	r.paired = Choice{Rule: "R10", About: "order", Code: "paired_for_time", Params: map[string]Param{"minutes": Num(p.MinutesPerSession)}}
	for g, name := range []string{"", "squat", "hinge", "push", "pull", "core"} {
		r.pattern[g] = Choice{Rule: "R13", About: "exercise", Code: "weekly_pattern", Params: map[string]Param{"pattern": Word(name)}}
	}
	r.hold = Choice{Rule: "R17", About: "reps", Code: "hold"}
	return r
}

func warmupExercise(o *pool) string {
	for _, id := range []string{"march-in-place", "seated-arm-drive"} {
		for _, e := range o.aerobic {
			if e.ID == id {
				return id
			}
		}
	}
	return o.aerobic[0].ID
}

// setsOf says how many sets a muscle gets in a week of a block's step.
func (r *reasons) setsOf(b *builder, m, step int) Choice {
	c := &r.sets[step][m]
	if c.Rule == "" {
		*c = Choice{Rule: "R9", About: "sets", Code: "sets_floor", Params: map[string]Param{
			"muscle": Word(string(catalogue.Muscles()[m])), "week": Num(float64(b.credit[step][m]) / 2),
			"low": Num(float64(b.s.g.rule[m]) / 2), "high": Num(float64(b.s.g.top[m]) / 2),
		}}
		if b.p.Goal == GainMuscle {
			c.Rule, c.Code = "R8", "sets_muscle"
		}
	}
	return *c
}

// strength gives the reasons of one strength item.
func (r *reasons) strength(b *builder, s *slot, it *Item, step int, deload bool) []Choice {
	out := make([]Choice, 0, 9)
	if s.class.group != otherGroup {
		out = append(out, r.pattern[s.class.group])
	} else {
		why := r.setsOf(b, s.class.primary, step)
		why.About, why.Code = "exercise", "muscle_gap"
		out = append(out, why)
	}
	out = append(out, r.fits, r.setsOf(b, s.class.primary, step))
	if it.Seconds > 0 {
		out = append(out, r.hold)
	} else {
		out = append(out, r.repsOf(b.p, s, it))
	}
	out = append(out, r.restOf(s, it), r.effortOf(b.p, s, it, deload))
	if it.PctOneRM > 0 {
		out = append(out, r.loadOf(b.p, s, it))
	}
	switch {
	case s.heavy && it.RampSets > 0:
		out = append(out, Choice{Rule: "R32", About: "sets", Code: "warmup_ramp_heavy", Params: map[string]Param{"ramps": Num(it.RampSets)}})
	case it.RampSets > 0:
		out = append(out, r.ramp)
	}
	if s.pair > 0 {
		out = append(out, r.paired)
	} else if s.class.compound {
		out = append(out, r.order)
	}
	return out
}

func (r *reasons) repsOf(p *person, s *slot, it *Item) Choice {
	key := [2]int{it.RepsMin, it.RepsMax}
	c, ok := r.reps[key]
	if !ok {
		c = Choice{Rule: "R15", About: "reps", Code: "reps_health"}
		switch {
		case s.heavy:
			c.Rule, c.Code = "R14", "reps_heavy"
		case p.older:
			c.Rule, c.Code = "R35", "reps_older"
		case p.Level == catalogue.Beginner:
			c.Code = "reps_beginner"
		case p.Goal == GainMuscle:
			c.Rule, c.Code = "R16", "reps_hypertrophy"
		case p.Goal == Endurance:
			c.Rule, c.Code = "R30", "reps_endurance"
		}
		c.Params = map[string]Param{"min": Num(it.RepsMin), "max": Num(it.RepsMax)}
		r.reps[key] = c
	}
	return c
}

func (r *reasons) restOf(s *slot, it *Item) Choice {
	at, code := r.isolation, "rest_isolation"
	switch {
	case s.heavy:
		at, code = r.compound, "rest_heavy"
	case s.pair > 0:
		at, code = r.inPair, "rest_pair"
	case s.class.compound:
		at, code = r.compound, "rest_compound"
	}
	key := it.RestSeconds + 1000*btoi(s.heavy)
	c, ok := at[key]
	if !ok {
		c = Choice{Rule: "R20", About: "rest", Code: code, Params: map[string]Param{"seconds": Num(it.RestSeconds)}}
		at[key] = c
	}
	return c
}

func (r *reasons) effortOf(p *person, s *slot, it *Item, deload bool) Choice {
	rule, code, kind := "R17", "rir_general", 0
	switch {
	case deload:
		rule, code, kind = "R24", "rir_deload", 1
	case p.flagged || p.older || p.Screening.Pregnant:
		code, kind = "rir_careful", 2
	case p.Level == catalogue.Beginner:
		code, kind = "rir_beginner", 3
	case s.class.group == squatGroup || s.class.group == hingeGroup:
		code, kind = "rir_squat_hinge", 4
	case p.Goal == GainMuscle:
		rule, code, kind = "R16", "rir_hypertrophy", 5
	}
	key := kind*10 + it.RIR
	c, ok := r.effort[key]
	if !ok {
		c = Choice{Rule: rule, About: "effort", Code: code, Params: map[string]Param{"rir": Num(it.RIR)}}
		r.effort[key] = c
	}
	return c
}

func (r *reasons) loadOf(p *person, s *slot, it *Item) Choice {
	c, ok := r.load[int(it.PctOneRM)]
	if !ok {
		c = Choice{Rule: "R18", About: "load", Code: "load_fits_effort", Params: map[string]Param{"pct": Num(it.PctOneRM)}}
		switch {
		case p.flagged:
			c.Rule, c.Code = "R34", "load_ceiling"
		case s.heavy:
			c.Rule, c.Code = "R14", "load_heavy"
		}
		r.load[int(it.PctOneRM)] = c
	}
	return c
}

// setsAt counts a working week's sets at a step of its block.
func (b *builder) setsAt(step int) int {
	n := 0
	for d := range b.work {
		for i := range b.work[d].slots {
			sl := &b.work[d].slots[i]
			n += sl.sets - btoi(step < sl.late)
		}
	}
	return n
}

// plan gives the reasons of the whole plan.
func (r *reasons) plan(b *builder) []Choice {
	p := b.p
	out := []Choice{
		{Rule: "R6", About: "day", Code: "lifting_days", Params: map[string]Param{"days": Num(len(b.f.lifting)), "of": Num(p.DaysPerWeek)}},
		{Rule: "R7", About: "split", Code: "split_" + b.f.split},
		{Rule: "R1", About: "time", Code: "fits_time", Params: map[string]Param{"minutes": Num(p.MinutesPerSession)}},
		{Rule: "R21", About: "load", Code: "double_progression"},
	}
	if d := deloadWeeks(p); len(d) > 0 {
		out = append(out, Choice{Rule: "R24", About: "sets", Code: "deload_every", Params: map[string]Param{"weeks": Num(d[0])}})
	} else {
		out = append(out, Choice{Rule: "R24", About: "sets", Code: "deload_on_trigger"})
	}
	if from, to := b.setsAt(0), b.setsAt(phases-1); from < to {
		out = append(out, Choice{Rule: "R22", About: "sets", Code: "sets_grow", Params: map[string]Param{"from": Num(from), "to": Num(to)}})
	}
	out = append(out, r.easy[0], r.easy[1])
	if p.Goal == Endurance {
		out = append(out, Choice{Rule: "R30", About: "day", Code: "endurance_lifts"})
	}
	if p.flagged {
		out = append(out, Choice{Rule: "R34", About: "effort", Code: "flag_ceiling"})
	}
	if p.older {
		out = append(out, r.balance[0])
	}
	if p.seated {
		out = append(out, Choice{Rule: "R36", About: "exercise", Code: "seated_plan"})
	}
	if p.Screening.Pregnant {
		out = append(out, Choice{Rule: "R37", About: "exercise", Code: "pregnancy_plan"})
	}
	return out
}
