package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// Generate makes the plan of a person. It returns *Referral for symptoms
// (R34) and an invalid fault for a profile out of range.
func Generate(cat *catalogue.Catalogue, p Profile, seed uint64) (Plan, error) {
	if err := p.validate(); err != nil {
		return Plan{}, err
	}
	if p.Screening.Symptoms {
		return Plan{}, &Referral{Reasons: []string{"symptoms"}}
	}
	o := newPool(cat, &p)
	f, s := best(&p, o)
	b := &builder{p: &p, f: f, pool: o, s: s, seed: seed}
	b.why = newReasons(b)
	out := Plan{
		Goal: p.Goal, Level: p.Level, DaysPerWeek: p.DaysPerWeek, MinutesPerSession: p.MinutesPerSession,
		Seed: seed, Split: f.split, Bands: bands(&s.g), Choices: b.why.plan(b),
	}
	short := s.shortfalls()
	short.deload = b.prepare()
	out.Weeks = b.weeks()
	out.Warnings = warnings(b, short)
	return out, nil
}

// best tries each allowed number of lifting days, straight sets before pairs,
// and keeps the first week that misses nothing, or else the one that misses
// least.
func best(p *Profile, o *pool) (*frame, *search) {
	var bestFrame *frame
	var bestSearch *search
	bestScore := 0
	for _, n := range liftingOptions(p) {
		f := newFrame(p, n)
		for _, way := range []struct{ paired, plain bool }{{false, false}, {true, false}, {true, true}} {
			s := newSearch(f, o, way.paired, way.plain)
			if s.g.tight && !way.paired {
				continue
			}
			s.skeleton()
			s.fill()
			s.repair()
			s.mate()
			score := 1000*(s.broken()+s.cover()) + s.missing()
			if bestSearch == nil || score < bestScore {
				bestFrame, bestSearch, bestScore = f, s, score
			}
			if score == 0 {
				return bestFrame, bestSearch
			}
			if s.broken() == 0 && way.paired {
				break
			}
		}
	}
	return bestFrame, bestSearch
}

func bands(g *groups) []Band {
	out := make([]Band, 0, 10)
	for m, muscle := range catalogue.Muscles() {
		if g.high[m] == 0 {
			continue
		}
		out = append(out, Band{Muscle: muscle, Low: float64(g.rule[m]) / 2, High: float64(g.high[m]) / 2})
	}
	return out
}
