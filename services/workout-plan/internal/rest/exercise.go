package rest

import (
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

func brief(e *catalogue.Exercise, lang catalogue.Lang) api.ExerciseBrief {
	b := api.ExerciseBrief{
		ID: e.ID, Name: e.Name.In(lang), Pattern: string(e.Pattern), Level: api.Level(e.Level),
		Primary: muscles(primary(e)), Secondary: muscles(e.Secondary),
		Seated: some(e.SeatedCapable), Unilateral: some(e.Unilateral), Loadable: some(e.Loadable()),
	}
	if e.Load != nil {
		b.StepKg = new(e.Load.StepKg)
	}
	return b
}

func (h *Handler) exercise(e *catalogue.Exercise, lang catalogue.Lang) api.Exercise {
	b := brief(e, lang)
	full := api.Exercise{
		ID: b.ID, Name: b.Name, Pattern: b.Pattern, Level: b.Level, Primary: b.Primary, Secondary: b.Secondary,
		Seated: b.Seated, Loadable: b.Loadable, StepKg: b.StepKg, Unilateral: e.Unilateral,
		Summary: e.Summary.In(lang), Steps: e.Steps.In(lang), Cues: e.Cues.In(lang), Mistakes: new(e.Mistakes.In(lang)),
		Mechanics: api.ExerciseMechanics(e.Mechanics), Equipment: texts(e.Tiers()),
		StressedJoints: new(texts(e.Stress)),
		Regression:     h.chained(e.Regression, lang), Progression: h.chained(e.Progression, lang),
	}
	return full
}

// chained gives the neighbour in a chain of easier and harder exercises.
func (h *Handler) chained(id string, lang catalogue.Lang) *api.ExerciseBrief {
	e, ok := h.catalogue.ByID(id)
	if !ok {
		return nil
	}
	return new(brief(e, lang))
}

func primary(e *catalogue.Exercise) []catalogue.Muscle {
	if e.Primary == "" {
		return nil
	}
	return []catalogue.Muscle{e.Primary}
}

func muscles(list []catalogue.Muscle) []api.Muscle { return converted[api.Muscle](list) }

func texts[S ~string](list []S) []string { return converted[string](list) }

// converted turns a list of one string type into another's; never nil, so
// that JSON has a list.
func converted[To, From ~string](list []From) []To {
	out := make([]To, len(list))
	for i, v := range list {
		out[i] = To(v)
	}
	return out
}
