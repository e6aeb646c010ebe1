package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/predefined"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
)

// ListPredefinedRoutines searches the coach's shelf.
func (h *Handler) ListPredefinedRoutines(
	_ context.Context, req api.ListPredefinedRoutinesRequestObject,
) (api.ListPredefinedRoutinesResponseObject, error) {
	var c fault.Fields
	p := req.Params
	lang := language(&c, p.Lang)
	checkEnum(&c, "?goal", p.Goal)
	checkEnum(&c, "?level", p.Level)
	checkEnum(&c, "?equipment", p.Equipment)
	checkEnum(&c, "?for", p.For)
	if p.Days != nil {
		fault.Range(&c, "?days", *p.Days, 1, 7, "days")
	}
	if p.Minutes != nil {
		fault.Range(&c, "?minutes", *p.Minutes, 10, 240, "minutes")
	}
	if err := c.Err(); err != nil {
		return nil, err
	}
	found := h.routines.Shelf.Find(predefined.Query{
		Goal: plan.Goal(given(p.Goal)), Level: catalogue.Level(given(p.Level)), Equipment: catalogue.Tier(given(p.Equipment)),
		Days: given(p.Days), Minutes: given(p.Minutes), Limitation: catalogue.Limitation(given(p.For)),
	})
	out := api.ListPredefinedRoutines200JSONResponse{Items: make([]api.PredefinedBrief, len(found))}
	for i, r := range found {
		out.Items[i] = api.PredefinedBrief{
			ID: r.ID, Name: r.Name.In(lang), Description: r.Description.In(lang), Goal: api.Goal(r.Goal), Level: api.Level(r.Level),
			Equipment: api.Equipment(r.Equipment), Days: len(r.Days), Minutes: r.Minutes, For: converted[api.RoutineFor](r.For),
		}
	}
	return out, nil
}

// GetPredefinedRoutine gives one of the shelf with its days.
func (h *Handler) GetPredefinedRoutine(
	_ context.Context, req api.GetPredefinedRoutineRequestObject,
) (api.GetPredefinedRoutineResponseObject, error) {
	var c fault.Fields
	lang := language(&c, req.Params.Lang)
	if err := c.Err(); err != nil {
		return nil, err
	}
	r, ok := h.routines.Shelf.ByID(req.ID)
	if !ok {
		return nil, noPredefined()
	}
	days, err := h.routineDays(routine.Restore(r.Facts(lang)), lang)
	if err != nil {
		return nil, err
	}
	out := api.GetPredefinedRoutine200JSONResponse{
		ID: r.ID, Name: r.Name.In(lang), Description: r.Description.In(lang), Goal: api.Goal(r.Goal), Level: api.Level(r.Level),
		Equipment: api.Equipment(r.Equipment), Minutes: r.Minutes, For: converted[api.RoutineFor](r.For),
		Claims: make([]api.RuleTitle, len(r.Claims)), Days: days,
	}
	for i, id := range r.Claims {
		rule, _ := rules.ByID(id) // every claim is a rule: the tests hold it
		out.Claims[i] = api.RuleTitle{Rule: id, Title: rule.Title.In(lang)}
	}
	return out, nil
}

func noPredefined() error {
	return fault.New(fault.NotFound, "no_such_routine", "There is no such predefined routine.")
}
