package rest

import (
	"context"
	"slices"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/planner"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

// What a preview assumes of a body it was not told about. Nothing that it
// shows depends on the mass.
const previewAge, previewMassKg = 35, 70

// PreviewPlan shows the week that some answers lead to.
func (h *Handler) PreviewPlan(_ context.Context, req api.PreviewPlanRequestObject) (api.PreviewPlanResponseObject, error) {
	var c fault.Fields
	lang := language(&c, req.Params.Lang)
	if err := c.Err(); err != nil {
		return nil, err
	}
	made, err := h.planner.Preview(previewProfile(req.Body), lang)
	if err != nil {
		return nil, err
	}
	monday := schedule.DateOf(h.now().UTC()).Monday()
	view := planner.WeekView{Week: made.Weeks[0]}
	view.Calendar = schedule.Calendar{Start: monday}.Lay(1, schedule.Facts{Sessions: planner.Sessions(h.catalogue, &made.Weeks[0]), Today: monday})
	seated := slices.Contains(req.Body.Limitations, api.Limitation(catalogue.LimitSeated))
	week, err := h.week(&view, seated, lang)
	return api.PreviewPlan200JSONResponse{
		Split: rules.SplitTitle(made.Split, lang), Week: week,
		Reasons: reasons(made.Choices, lang), Warnings: warnings(made.Warnings, seated, lang),
	}, err
}

func previewProfile(r *api.PreviewRequest) plan.Profile {
	p := plan.Profile{
		Goal: plan.Goal(r.Goal), Level: catalogue.Level(r.Level), DaysPerWeek: r.DaysPerWeek, MinutesPerSession: r.MinutesPerSession,
		Equipment: catalogue.Tier(r.Equipment), Age: previewAge, Sex: plan.Unspecified, BodyMassKg: previewMassKg,
		Limitations: converted[catalogue.Limitation](r.Limitations),
	}
	if r.Age != nil {
		p.Age = *r.Age
	}
	p.Screening.OtherConcern, p.SixDaySplit = given(r.Flagged), given(r.SixDaySplit)
	return p
}
