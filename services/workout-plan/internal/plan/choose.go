package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// chooser gives each place of the week its exercise. Within a class all count
// the same, so that here a coach's eye decides: none twice on a day, rows and
// pulldowns (or flat and overhead presses) in turn, and another exercise on
// another day where there is an equally good one.
type chooser struct {
	p        *person
	seed     uint64
	uses     map[*catalogue.Exercise]int
	patterns map[catalogue.Pattern]int
}

func newChooser(b *builder) *chooser {
	return &chooser{p: b.p, seed: b.seed, uses: map[*catalogue.Exercise]int{}, patterns: map[catalogue.Pattern]int{}}
}

const (
	goodEnough   = 25 // how far behind the best an exercise may be
	dearToday    = 1000
	dearPattern  = 40 // the same pattern of the class again today
	dearWeek     = 6  // for each time this week
	dearExercise = 9
)

func (c *chooser) pick(cl *class, today []*catalogue.Exercise) *catalogue.Exercise {
	var won *catalogue.Exercise
	least := 0
	best := merit(cl.all[0], c.p)
	n := len(cl.all)
	start := turn(c.seed^cl.salt, n)
	for k := range n {
		e := cl.all[(start+k)%n]
		m := merit(e, c.p)
		cost := best - m
		if cost > goodEnough {
			cost += dearToday / 2
		}
		for _, other := range today {
			if other == e {
				cost += dearToday
			}
			if other.Pattern == e.Pattern {
				cost += dearPattern
			}
		}
		cost += dearExercise*c.uses[e] + dearWeek*c.patterns[e.Pattern]
		if won == nil || cost < least {
			won, least = e, cost
		}
	}
	c.uses[won]++
	c.patterns[won.Pattern]++
	return won
}
