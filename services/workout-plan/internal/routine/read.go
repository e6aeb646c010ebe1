package routine

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// muscleCount and majors are positions in catalogue.Muscles, where the seven
// major groups come first.
const muscleCount, majors = 10, 7

// reading is a routine with what can be counted in it, for one person.
type reading struct {
	p      *plan.Profile
	cat    *catalogue.Catalogue
	limits []catalogue.Limitation

	days   []dayReading
	credit [muscleCount]int // half credits of the week
	moves  moves

	able  [muscleCount]bool // an allowed exercise has the muscle as its primary
	can   moves             // allowed exercises of each movement
	share int               // credited sets a muscle that the time allows
	tight bool
}

// moves counts sets of R13's movements, and of R12's sides.
type moves struct{ squat, hinge, push, pull, core, pullSide, hingeSide int }

type dayReading struct {
	items   []itemReading
	credit  [muscleCount]int
	seconds int
	aerobic int // seconds
	general int // seconds of general warm-up
	stretch int // seconds that flexibility takes with its changes of station
	balance int // seconds that balance work takes
	ramps   int
	sets    int // working sets of strength work
}

type itemReading struct {
	*Item
	at    int // its place in the day
	e     *catalogue.Exercise
	sets  int // working sets
	heavy bool
}

func (d *dayReading) lifts() bool { return d.sets > 0 }

func read(cat *catalogue.Catalogue, r Routine, p *plan.Profile) *reading {
	j := &reading{p: p, cat: cat, limits: limits(p), days: make([]dayReading, len(r.facts.Days))}
	all := cat.All()
	for i := range all {
		if e := &all[i]; e.Strength() && j.may(e) {
			j.able[muscle(e.Primary)] = true
			j.can.add(e, 1)
		}
	}
	for d := range r.facts.Days {
		j.readDay(&j.days[d], &r.facts.Days[d])
	}
	j.capacity()
	return j
}

func (j *reading) readDay(to *dayReading, day *Day) {
	for i := range day.Items {
		e, ok := j.cat.ByID(day.Items[i].ExerciseID)
		if !ok {
			continue // left the catalogue after the routine was stored
		}
		it := itemReading{Item: &day.Items[i], at: i, e: e}
		seconds := itemSeconds(e, it.Item)
		to.seconds += seconds
		for s := range it.Sets {
			line := &it.Sets[s]
			switch {
			case line.Work():
				it.sets += line.Count
				it.heavy = it.heavy || isHeavy(e, line)
			case e.Strength():
				to.ramps += line.Count
			default:
				to.general += line.Count * setSeconds(e, line)
			}
		}
		to.items = append(to.items, it)
		switch {
		case it.sets == 0:
		case e.Pattern == catalogue.Aerobic:
			to.aerobic += seconds
		case e.Pattern == catalogue.Mobility:
			to.stretch += seconds
		case e.Pattern == catalogue.Balance:
			to.balance += seconds
		default:
			j.credits(to, e, it.sets)
		}
	}
}

// credits counts one to the primary muscle and half to each secondary one.
func (j *reading) credits(to *dayReading, e *catalogue.Exercise, sets int) {
	to.sets += sets
	j.moves.add(e, sets)
	add := func(m, half int) { to.credit[m] += half; j.credit[m] += half }
	add(muscle(e.Primary), 2*sets)
	for _, m := range e.Secondary {
		add(muscle(m), sets)
	}
}

func (m *moves) add(e *catalogue.Exercise, sets int) {
	switch e.Pattern {
	case catalogue.Squat, catalogue.Lunge:
		m.squat += sets
	case catalogue.Hinge:
		m.hinge += sets
		m.hingeSide += sets
	case catalogue.HorizontalPush, catalogue.VerticalPush:
		m.push += sets
	case catalogue.HorizontalPull, catalogue.VerticalPull:
		m.pull += sets
		m.pullSide += sets
	case catalogue.CoreAntiExtension, catalogue.CoreRotation, catalogue.CoreFlexion, catalogue.Carry:
		m.core += sets
	}
	switch e.Joint {
	case catalogue.RearDelt:
		m.pullSide += sets
	case catalogue.KneeFlexion:
		m.hingeSide += sets
	}
}

// capacity works out the share of each muscle and whether time is tight (R8-R10).
func (j *reading) capacity() {
	over := pairedOverShort
	if j.p.MinutesPerSession > shortSession {
		over = pairedOver
	}
	session := 60 * j.p.MinutesPerSession
	paired, straight, count, sum := 0, 0, 0, 0
	for d := range j.days {
		day := &j.days[d]
		if !day.lifts() {
			continue
		}
		left := session - min(day.aerobic, session*aerobicShare(j.p.Goal)/100) - day.balance
		paired += max(0, (left-over)/pairedSet)
		straight += max(0, (left-straightOver)/straightSet)
	}
	for m := range muscleCount {
		if f := j.floor(m); f > 0 {
			count++
			sum += f
		}
	}
	if count > 0 {
		j.share = paired / count
	}
	j.tight = 3*straight < 2*sum
}

// floor is R8's or R9's for a muscle in sets a week, 0 where none applies.
func (j *reading) floor(m int) int {
	switch {
	case !j.able[m]:
		return 0
	case j.p.Goal == plan.GainMuscle:
		low, _ := weeklyMuscle(j.p.Level)
		return low
	case m < majors:
		return floorOther
	}
	return 0
}

func (j *reading) may(e *catalogue.Exercise) bool {
	return e.FitsTier(j.p.Equipment) && j.fitsLevel(e) && len(j.unfit(e)) == 0
}

func (j *reading) fitsLevel(e *catalogue.Exercise) bool {
	return e.Level.Rank() <= j.p.Level.Rank() && !j.tooSkilled(e)
}

// tooSkilled is R3's second half: what beginners leave for later.
func (j *reading) tooSkilled(e *catalogue.Exercise) bool {
	return e.Skill != "" && j.p.Level == catalogue.Beginner
}

// unfit gives the limitations that rule an exercise out.
func (j *reading) unfit(e *catalogue.Exercise) []catalogue.Limitation {
	var out []catalogue.Limitation
	for _, l := range j.limits {
		if !e.Suits(l) {
			out = append(out, l)
		}
	}
	return out
}

// limits are the person's limitations with those that follow from age and
// health check, each once.
func limits(p *plan.Profile) []catalogue.Limitation {
	out := slices.Clone(p.Limitations)
	for _, derived := range []struct {
		on bool
		l  catalogue.Limitation
	}{
		{p.OlderAdult(), catalogue.LimitOlderAdult},
		{p.Flagged(), catalogue.LimitFlagged},
		{p.Screening.Pregnant, catalogue.LimitPregnant},
	} {
		if derived.on && !slices.Contains(out, derived.l) {
			out = append(out, derived.l)
		}
	}
	return out
}

func muscle(m catalogue.Muscle) int { return slices.Index(catalogue.Muscles(), m) }

// isHeavy reports whether sets are heavy strength work with the largest load
// that agrees with them (R18).
func isHeavy(e *catalogue.Exercise, s *Sets) bool {
	return e.Loadable() && s.RepsMax > 0 && s.RIR != nil && loadMargin*oneRM(s) >= heavyPct
}

// oneRM is the load, in per cent of 1RM, that fits repetitions and reserve by
// Epley's formula.
func oneRM(s *Sets) float64 { return 100 / (1 + float64(s.RepsMax+*s.RIR)/30) }
