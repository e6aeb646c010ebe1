package loads

import "math"

// loadable reports whether there are loads to choose from.
func (i Item) loadable() bool { return i.StepKg > 0 || len(i.LoadsKg) > 0 }

// above gives the lightest load that is at least so much heavier; nil when
// there is none.
func (i Item) above(kg, least float64) *float64 {
	if len(i.LoadsKg) == 0 {
		next := round(kg + upwards(least, i.StepKg))
		return &next
	}
	for _, load := range i.LoadsKg {
		if load > kg+rounding && load >= kg+least-rounding {
			return &load
		}
	}
	return nil
}

// below gives the heaviest load that is at least so much lighter; nil when
// there is none. Assistance may grow without end.
func (i Item) below(kg, least float64) *float64 {
	if len(i.LoadsKg) == 0 {
		cut := upwards(least, i.StepKg)
		if kg > 0 && kg-cut <= 0 {
			return nil
		}
		return lighter(kg, cut)
	}
	var found *float64
	for _, load := range i.LoadsKg {
		if load < kg-rounding && load <= kg-least+rounding {
			found = &load
		}
	}
	return found
}

// near gives the load nearest to a target that is no heavier than kg.
func (i Item) near(kg, target float64) *float64 {
	if len(i.LoadsKg) == 0 {
		return lighter(kg, nearest(kg-target, i.StepKg))
	}
	best := kg
	for n, load := range i.LoadsKg {
		if load <= kg+rounding && (n == 0 || math.Abs(load-target) < math.Abs(best-target)) {
			best = load
		}
	}
	return &best
}

// makeable gives the heaviest load that is no heavier than the one proposed,
// or the lightest there is.
func (i Item) makeable(kg *float64) *float64 {
	if kg == nil || len(i.LoadsKg) == 0 {
		return kg
	}
	best := i.LoadsKg[0]
	for _, load := range i.LoadsKg {
		if load <= *kg+rounding {
			best = load
		}
	}
	return &best
}

func lighter(kg, cut float64) *float64 {
	kg = round(kg - cut)
	return &kg
}
