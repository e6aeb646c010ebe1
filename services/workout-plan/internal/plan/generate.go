package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// Generate makes the plan of a person. It returns *Referral for symptoms
// (R34) and an invalid fault for a profile out of range.
func Generate(cat *catalogue.Catalogue, p Profile, seed uint64) (Plan, error) {
	return generate(cat, p, seed, standard())
}

func generate(cat *catalogue.Catalogue, p Profile, seed uint64, n *numbers) (Plan, error) {
	if err := p.validate(); err != nil {
		return Plan{}, err
	}
	if p.Screening.Symptoms {
		return Plan{}, &Referral{Reasons: []string{"symptoms"}}
	}
	v := solver{cat: cat, p: newPerson(p, n), done: map[place]*search{}, pool: map[catalogue.Tier]*pool{}}
	s := v.week(p.Equipment, p.MinutesPerSession)
	s.spend()
	b := &builder{p: s.f.p, f: s.f, pool: s.pool, s: s, seed: seed}
	b.why = newReasons(b)
	out := Plan{
		Goal: p.Goal, Level: p.Level, DaysPerWeek: p.DaysPerWeek, MinutesPerSession: p.MinutesPerSession,
		Seed: seed, Split: s.f.split, Bands: bands(&s.g),
	}
	short := s.shortfalls()
	short.deload = b.prepare()
	out.Choices = b.why.plan(b)
	out.Weeks = b.weeks()
	out.Warnings = warnings(b, short)
	return out, nil
}

func bands(g *groups) []Band {
	out := make([]Band, 0, 10)
	for m, muscle := range catalogue.Muscles() {
		if g.top[m] == 0 {
			continue
		}
		out = append(out, Band{Muscle: muscle, Low: float64(g.rule[m]) / 2, High: float64(g.top[m]) / 2})
	}
	return out
}
