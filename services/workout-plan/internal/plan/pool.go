package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

const majorMuscles = 7 // of the ten, the first seven

// pattern groups in which R12 and R13 count.
type group int

const (
	otherGroup group = iota
	squatGroup
	hingeGroup
	pushGroup
	pullGroup
	coreGroup
)

// class is a set of exercises that are one choice to the search: equal
// credits, equal pattern group, equal time.
type class struct {
	exercises []*catalogue.Exercise // best first
	all       []*catalogue.Exercise // with those of the twin
	merit     int                   // per cent; how much a coach would like the best of them
	credit    [10]int               // half credits a set
	touched   []int                 // muscles with a credit
	primary   int
	line      int // of pushes and pulls, 1 to 4: flat and overhead push, row and pulldown; otherwise 0
	group     group
	pull      bool // counts as a pull (R12): pulls and rear delts
	hinge     bool // counts on the hinge side (R12): hinges and leg curls
	compound  bool
	free      bool    // may stand anywhere in the order (R19): core, carry
	work      int     // seconds of one set
	fits      [6]bool // which parts take it
	key       classKey
	at        int    // index in the pool
	mask      uint16 // of the muscles touched
	salt      uint64 // so that classes begin their turns apart
	twin      int    // index of the class this one continues when it is full, or -1
}

// classKey is what makes exercises one choice to the search.
type classKey struct {
	work                  int
	group                 group
	pull, hinge, compound bool
	line                  int
	credit                [10]int
}

// pool is everything that a person may do.
type pool struct {
	classes  []class
	has      [10]bool // muscles with an allowed exercise as primary
	groups   [6]bool
	lines    [5]bool
	mobility []*catalogue.Exercise
	balance  []*catalogue.Exercise
	aerobic  []*catalogue.Exercise
}

func muscleIndex(m catalogue.Muscle) int {
	switch m {
	case catalogue.Quadriceps:
		return 0
	case catalogue.Hamstrings:
		return 1
	case catalogue.Glutes:
		return 2
	case catalogue.Chest:
		return 3
	case catalogue.Back:
		return 4
	case catalogue.Shoulders:
		return 5
	case catalogue.Core:
		return 6
	case catalogue.Biceps:
		return 7
	case catalogue.Triceps:
		return 8
	}
	return 9
}

// allowed applies R2, R3 and what R34 and R35 forbid.
func allowed(e *catalogue.Exercise, p *person) bool {
	if e.Level.Rank() > p.Level.Rank() || !tiersOf(e).has(p.Equipment) || p.pregnant && prone(e) {
		return false
	}
	if p.Level == catalogue.Beginner && e.Skill != "" {
		return false
	}
	switch e.Skill { // for people to choose themselves
	case catalogue.Plyometric, catalogue.Olympic, catalogue.HIIT:
		return false
	}
	for _, l := range p.limits {
		if !e.Suits(l) {
			return false
		}
	}
	return true
}

func newPool(cat *catalogue.Catalogue, p *person) *pool {
	out := &pool{classes: make([]class, 0, 96)}
	all := cat.All()
	for i := range all {
		e := &all[i]
		if !allowed(e, p) {
			continue
		}
		switch e.Pattern {
		case catalogue.Mobility:
			out.mobility = append(out.mobility, e)
		case catalogue.Balance:
			out.balance = append(out.balance, e)
		case catalogue.Aerobic:
			out.aerobic = append(out.aerobic, e)
		default:
			out.add(e, p)
		}
	}
	out.twins(p)
	if !p.seated {
		out.mobility = standingFirst(out.mobility)
		out.aerobic = standingOnly(out.aerobic)
		out.balance = standingOnly(out.balance)
	}
	return out
}

// standingFirst puts what is done on a chair behind the rest.
func standingFirst(list []*catalogue.Exercise) []*catalogue.Exercise {
	out := make([]*catalogue.Exercise, 0, len(list))
	for _, sits := range []bool{false, true} {
		for _, e := range list {
			if e.SeatedCapable == sits {
				out = append(out, e)
			}
		}
	}
	return out
}

// standingOnly leaves what is done on a chair to those who need it.
func standingOnly(list []*catalogue.Exercise) []*catalogue.Exercise {
	out := make([]*catalogue.Exercise, 0, len(list))
	for _, e := range list {
		if !e.SeatedCapable {
			out = append(out, e)
		}
	}
	if len(out) == 0 {
		return list
	}
	return out
}

// twins splits a class of several exercises in two, so that a day may use two
// of them when one has as many sets as an exercise may have.
func (o *pool) twins(p *person) {
	n := len(o.classes)
	for i := range n {
		c := &o.classes[i]
		c.twin, c.all = -1, c.exercises
		if len(c.exercises) < 2 {
			continue
		}
		other := *c
		other.twin = i
		other.exercises = nil
		var own []*catalogue.Exercise
		for k, e := range c.exercises {
			if k%2 == 0 {
				own = append(own, e)
			} else {
				other.exercises = append(other.exercises, e)
			}
		}
		c.exercises = own
		other.merit = merit(other.exercises[0], p)
		o.classes = append(o.classes, other)
	}
	for i := range o.classes {
		c := &o.classes[i]
		c.at = i
		for _, m := range c.touched {
			c.mask |= 1 << m
		}
	}
}

func (o *pool) add(e *catalogue.Exercise, p *person) {
	c := newClass(e, p)
	o.has[c.primary] = true
	o.groups[c.group] = true
	merit := merit(e, p)
	o.lines[c.line] = o.lines[c.line] || c.line > 0 && merit >= worthALine
	for i := range o.classes {
		if have := &o.classes[i]; have.key == c.key {
			have.insert(e, merit, p)
			return
		}
	}
	c.exercises, c.merit = append(make([]*catalogue.Exercise, 0, 4), e), merit
	o.classes = append(o.classes, c)
}

func (c *class) insert(e *catalogue.Exercise, m int, p *person) {
	at := len(c.exercises)
	for at > 0 && merit(c.exercises[at-1], p) < m {
		at--
	}
	c.exercises = append(c.exercises, nil)
	copy(c.exercises[at+1:], c.exercises[at:])
	c.exercises[at] = e
	c.merit = max(c.merit, m)
}

// worthALine is the merit from which a week should have its line of pushes or pulls.
const worthALine = 75

func newClass(e *catalogue.Exercise, p *person) class {
	c := class{primary: muscleIndex(e.Primary), compound: e.Mechanics == catalogue.Compound}
	c.credit[c.primary] = 2
	c.touched = append(make([]int, 0, 4), c.primary)
	for _, m := range e.Secondary {
		c.credit[muscleIndex(m)] = 1
		c.touched = append(c.touched, muscleIndex(m))
	}
	switch e.Pattern {
	case catalogue.Squat, catalogue.Lunge:
		c.group = squatGroup
	case catalogue.Hinge:
		c.group, c.hinge = hingeGroup, true
	case catalogue.HorizontalPush, catalogue.VerticalPush:
		c.group, c.line = pushGroup, 1+btoi(e.Pattern == catalogue.VerticalPush && e.Primary == catalogue.Shoulders)
	case catalogue.HorizontalPull, catalogue.VerticalPull:
		c.group, c.pull, c.line = pullGroup, true, 3+btoi(e.Pattern == catalogue.VerticalPull)
	case catalogue.Carry, catalogue.CoreAntiExtension, catalogue.CoreFlexion, catalogue.CoreRotation:
		c.group, c.free = coreGroup, true
	}
	c.pull = c.pull || e.Joint == catalogue.RearDelt
	c.hinge = c.hinge || e.Joint == catalogue.KneeFlexion
	c.work = effortOf(e, p).work
	c.place(p.seated)
	c.key = classKey{work: c.work, group: c.group, pull: c.pull, hinge: c.hinge, compound: c.compound, line: c.line, credit: c.credit}
	for _, b := range []byte(e.ID) {
		c.salt = c.salt*31 + uint64(b)
	}
	return c
}

// place says on which parts of a split the class belongs.
func (c *class) place(seated bool) {
	c.fits[fullBody] = true
	switch {
	case c.primary <= 2 || c.primary == 9:
		c.fits[lowerBody], c.fits[legDay] = true, true
	case c.primary == 6: // seated people have no leg days
		c.fits[lowerBody], c.fits[legDay], c.fits[pullDay] = true, true, seated
	default:
		c.fits[upperBody] = true
		if c.pull || c.primary == 4 || c.primary == 7 {
			c.fits[pullDay] = true
		} else {
			c.fits[pushDay] = true
		}
	}
}
