package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

// ValidateRoutine says which rules a routine breaks for the caller.
func (h *Handler) ValidateRoutine(ctx context.Context, req api.ValidateRoutineRequestObject) (api.ValidateRoutineResponseObject, error) {
	var c fault.Fields
	lang := language(&c, req.Params.Lang)
	if err := c.Err(); err != nil {
		return nil, err
	}
	r, err := routine.New(h.catalogue, routineFacts(req.Body))
	if err != nil {
		return nil, err
	}
	profile, err := h.planner.Profiles.Current(ctx, schedule.DateOf(h.now().UTC()))
	if err != nil {
		return nil, err
	}
	report := routine.Check(h.catalogue, r, profile)
	out := api.ValidateRoutine200JSONResponse{
		Days: make([]api.RoutineDayFacts, len(report.Days)), Findings: make([]api.RoutineFinding, len(report.Findings)),
	}
	for d, facts := range report.Days {
		out.Days[d] = api.RoutineDayFacts{Minutes: facts.Minutes, Sets: facts.Sets, Weekday: facts.Weekday}
	}
	for _, m := range catalogue.Muscles() {
		out.Credits = append(out.Credits, api.MuscleCredit{Muscle: api.Muscle(m), Sets: report.Credits[m]})
	}
	for i := range report.Findings {
		out.Findings[i] = h.finding(&report.Findings[i], lang)
	}
	return out, nil
}

func (h *Handler) finding(f *routine.Finding, lang catalogue.Lang) api.RoutineFinding {
	rule, _ := rules.ByID(f.Rule) // every finding names a rule: the tests hold it
	return api.RoutineFinding{
		Rule: f.Rule, Title: rule.Title.In(lang), Type: api.RoutineFindingType(rule.Type), Source: rule.Source,
		Code: f.Code, Text: rules.Find(f.Code, f.Params, h.nameOf(f.Exercise, lang), h.nameOf(f.Other, lang), lang), Pointer: some(f.Pointer),
	}
}

func (h *Handler) nameOf(id string, lang catalogue.Lang) string {
	e, ok := h.catalogue.ByID(id)
	if !ok {
		return id
	}
	return e.Name.In(lang)
}
