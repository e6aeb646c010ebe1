package rest

import (
	"context"
	"fmt"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
)

const (
	defaultExercises = 50
	maxExercises     = 300
	maxQuery         = 100 // characters
	maxAlternatives  = 10
)

// ListExercises searches the catalogue.
func (h *Handler) ListExercises(_ context.Context, req api.ListExercisesRequestObject) (api.ListExercisesResponseObject, error) {
	var c fault.Fields
	p := req.Params
	lang, limit := language(&c, p.Lang), defaultExercises
	if p.Limit != nil {
		fault.Range(&c, "?limit", *p.Limit, 1, maxExercises, "")
		limit = *p.Limit
	}
	fault.Length(&c, "?q", given(p.Q), 0, maxQuery)
	checkEnum(&c, "?muscle", p.Muscle)
	checkEnum(&c, "?equipment", p.Equipment)
	checkEnum(&c, "?level", p.Level)
	checkEnum(&c, "?limitation", p.Limitation)
	if err := c.Err(); err != nil {
		return nil, err
	}
	found := h.catalogue.Search(catalogue.Query{
		Text: given(p.Q), Muscle: catalogue.Muscle(given(p.Muscle)), Pattern: catalogue.Pattern(given(p.Pattern)),
		Tier: catalogue.Tier(given(p.Equipment)), Level: catalogue.Level(given(p.Level)),
		Limitations: limitations(p.Limitation), Lang: lang,
	})
	list := api.ExerciseList{Total: len(found), Items: make([]api.ExerciseBrief, min(limit, len(found)))}
	for i := range list.Items {
		list.Items[i] = brief(&found[i], lang)
	}
	return api.ListExercises200JSONResponse(list), nil
}

// ListCredits gives which muscles every exercise trains.
func (h *Handler) ListCredits(context.Context, api.ListCreditsRequestObject) (api.ListCreditsResponseObject, error) {
	var list api.CreditList
	for i := range h.catalogue.All() {
		e := &h.catalogue.All()[i]
		if e.Strength() {
			list.Items = append(list.Items, api.Credit{ExerciseID: e.ID, Primary: texts(primary(e)), Secondary: texts(e.Secondary)})
		}
	}
	return api.ListCredits200JSONResponse(list), nil
}

// GetExercise gives one exercise with its instructions.
func (h *Handler) GetExercise(_ context.Context, req api.GetExerciseRequestObject) (api.GetExerciseResponseObject, error) {
	var c fault.Fields
	lang := language(&c, req.Params.Lang)
	if err := c.Err(); err != nil {
		return nil, err
	}
	e, ok := h.catalogue.ByID(req.ID)
	if !ok {
		return nil, noExercise()
	}
	return api.GetExercise200JSONResponse(h.exercise(e, lang)), nil
}

// ListAlternatives gives what can take an exercise's place.
func (h *Handler) ListAlternatives(_ context.Context, req api.ListAlternativesRequestObject) (api.ListAlternativesResponseObject, error) {
	var c fault.Fields
	p := req.Params
	lang := language(&c, p.Lang)
	checkEnum(&c, "?equipment", p.Equipment)
	checkEnum(&c, "?level", p.Level)
	checkEnum(&c, "?limitation", p.Limitation)
	if err := c.Err(); err != nil {
		return nil, err
	}
	if _, ok := h.catalogue.ByID(req.ID); !ok {
		return nil, noExercise()
	}
	found := h.catalogue.Alternatives(req.ID, catalogue.Tier(given(p.Equipment)), catalogue.Level(given(p.Level)), limitations(p.Limitation))
	list := api.AlternativeList{Items: make([]api.Alternative, min(maxAlternatives, len(found)))}
	for i := range list.Items {
		list.Items[i] = api.Alternative{Exercise: brief(found[i].Exercise, lang), Reason: rules.AlternativeReason(found[i].Reason, lang)}
	}
	return api.ListAlternatives200JSONResponse(list), nil
}

func noExercise() error {
	return fault.New(fault.NotFound, "no_such_exercise", "The catalogue has no such exercise.")
}

func limitations(l *api.Limitation) []catalogue.Limitation {
	if l == nil {
		return nil
	}
	return []catalogue.Limitation{catalogue.Limitation(*l)}
}

func (h *Handler) brief(id string, lang catalogue.Lang) (api.ExerciseBrief, error) {
	e, ok := h.catalogue.ByID(id)
	if !ok {
		return api.ExerciseBrief{}, fmt.Errorf("exercise %s of a stored plan is not in the catalogue", id)
	}
	return brief(e, lang), nil
}
