package check

import (
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// Held is what R44 protects: the patterns that every working week has, and the
// muscles that reach the floor of R8 or R9 in every one, not bounded by time.
type Held struct {
	muscles  [10]bool
	patterns [5]bool
}

// Count gives how much is held.
func (h Held) Count() int {
	n := 0
	for _, on := range h.muscles {
		n += one(on)
	}
	for _, on := range h.patterns {
		n += one(on)
	}
	return n
}

func one(on bool) int {
	if on {
		return 1
	}
	return 0
}

func patterns() [5]string { return [5]string{"squat", "hinge", "push", "pull", "core"} }

func (j *judge) held() Held {
	var h Held
	for m := range h.muscles {
		h.muscles[m] = j.floor(m) > 0
	}
	h.patterns = [5]bool{true, true, true, true, true}
	for w := range j.weeks {
		if j.weeks[w].deload {
			continue
		}
		for m := range h.muscles {
			h.muscles[m] = h.muscles[m] && j.weeks[w].credit[m] >= 2*j.floor(m)
		}
		for i, g := range patterns() {
			h.patterns[i] = h.patterns[i] && j.weeks[w].group[g] > 0
		}
	}
	return h
}

// Judge is Plan that also tells what the plan holds of R44.
func Judge(cat *catalogue.Catalogue, p plan.Profile, made *plan.Plan) ([]Violation, Held) {
	j := &judge{cat: cat, p: &p, plan: made}
	if !j.read() {
		return j.found, Held{}
	}
	j.judge()
	return j.found, j.held()
}

// More is R44 for two plans of one person: less is the plan for less equipment
// or fewer minutes, more the plan for more of one of them.
func More(less, more Held) []Violation {
	j := &judge{}
	for m := range less.muscles {
		if less.muscles[m] && !more.muscles[m] {
			j.fail("R44", "%s falls below its floor", name(m))
		}
	}
	for i, g := range patterns() {
		if less.patterns[i] && !more.patterns[i] {
			j.fail("R44", "no %s any more", g)
		}
	}
	return j.found
}
