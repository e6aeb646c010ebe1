package adapt

import (
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// reason replaces what an item says about something; nothing is said about it
// when choice is empty.
func reason(it *plan.Item, about string, choice plan.Choice) {
	it.Choices = slices.DeleteFunc(slices.Clone(it.Choices), func(c plan.Choice) bool { return c.About == about })
	if choice.Rule != "" {
		choice.About = about
		it.Choices = append(it.Choices, choice)
	}
}

// explainPause says what the pause is now, and whether there is a pair.
func explainPause(it *plan.Item, cat *catalogue.Catalogue, minutes int) {
	code := "rest_isolation"
	e, ok := cat.ByID(it.ExerciseID)
	switch {
	case it.Pair != "":
		code = "rest_pair"
	case ok && e.Mechanics == catalogue.Compound:
		code = "rest_compound"
	}
	reason(it, "rest", plan.Choice{Rule: "R20", Code: code, Params: map[string]plan.Param{"seconds": plan.Num(it.RestSeconds)}})
	switch {
	case it.Pair != "":
		reason(it, "order", plan.Choice{Rule: "R10", Code: "paired_for_time", Params: map[string]plan.Param{"minutes": plan.Num(minutes)}})
	case code == "rest_compound":
		reason(it, "order", plan.Choice{Rule: "R19", Code: "compound_first"})
	default:
		reason(it, "order", plan.Choice{})
	}
}

// explainRamp keeps the reason of a ramp set with the set.
func explainRamp(it *plan.Item) {
	it.Choices = slices.DeleteFunc(slices.Clone(it.Choices), func(c plan.Choice) bool { return c.Code == "warmup_ramp" })
	if it.RampSets > 0 {
		it.Choices = append(it.Choices, plan.Choice{Rule: "R32", About: "sets", Code: "warmup_ramp"})
	}
}

// explainSwap says that an exercise is a person's own, and why its numbers are
// other ones.
func explainSwap(now *plan.Item, was plan.Item, from, to *catalogue.Exercise, p *plan.Profile) {
	reason(now, "exercise", plan.Choice{Rule: "R2", Code: "own_choice"})
	if from.Primary != to.Primary {
		now.Choices = slices.DeleteFunc(now.Choices, func(c plan.Choice) bool { return c.About == "sets" && c.Code != "warmup_ramp" })
	}
	explainNumbers(now, was, to, p)
}

// explainNumbers gives the reasons of the numbers that are not what they were.
func explainNumbers(now *plan.Item, was plan.Item, e *catalogue.Exercise, p *plan.Profile) {
	switch {
	case now.Seconds > 0:
		reason(now, "reps", plan.Choice{Rule: "R17", Code: "hold"})
	case now.RepsMin != was.RepsMin || now.RepsMax != was.RepsMax:
		code := "reps_health"
		if p.Level == catalogue.Beginner {
			code = "reps_beginner"
		}
		reason(now, "reps", plan.Choice{Rule: "R15", Code: code, Params: map[string]plan.Param{"min": plan.Num(now.RepsMin), "max": plan.Num(now.RepsMax)}})
	}
	if now.RIR != was.RIR {
		code := "rir_general"
		switch {
		case squats(e), e.Pattern == catalogue.Hinge:
			code = "rir_squat_hinge"
		case p.Flagged(), p.OlderAdult(), p.Screening.Pregnant:
			code = "rir_careful"
		}
		reason(now, "effort", plan.Choice{Rule: "R17", Code: code, Params: map[string]plan.Param{"rir": plan.Num(now.RIR)}})
	}
	switch {
	case now.PctOneRM == 0:
		reason(now, "load", plan.Choice{})
	case now.PctOneRM != was.PctOneRM && p.Flagged():
		reason(now, "load", plan.Choice{Rule: "R34", Code: "load_ceiling", Params: map[string]plan.Param{"pct": plan.Num(now.PctOneRM)}})
	case now.PctOneRM != was.PctOneRM:
		reason(now, "load", plan.Choice{Rule: "R18", Code: "load_fits_effort", Params: map[string]plan.Param{"pct": plan.Num(now.PctOneRM)}})
	}
}
