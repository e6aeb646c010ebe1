package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
)

// ListRules gives the training rules.
func (h *Handler) ListRules(_ context.Context, req api.ListRulesRequestObject) (api.ListRulesResponseObject, error) {
	var c fault.Fields
	lang := language(&c, req.Params.Lang)
	if err := c.Err(); err != nil {
		return nil, err
	}
	pages := h.handbook.Pages()
	list := api.RuleList{Items: make([]api.Rule, len(pages))}
	for i := range pages {
		list.Items[i] = rule(&pages[i], lang)
	}
	return api.ListRules200JSONResponse(list), nil
}

// GetRule gives one training rule.
func (h *Handler) GetRule(_ context.Context, req api.GetRuleRequestObject) (api.GetRuleResponseObject, error) {
	var c fault.Fields
	lang := language(&c, req.Params.Lang)
	if err := c.Err(); err != nil {
		return nil, err
	}
	page, ok := h.handbook.Page(req.ID)
	if !ok {
		return nil, fault.New(fault.NotFound, "no_such_rule", "The rules are R1 to R44.")
	}
	return api.GetRule200JSONResponse(rule(page, lang)), nil
}

func rule(p *rules.Page, lang catalogue.Lang) api.Rule {
	out := api.Rule{
		ID: p.ID, Title: p.Title.In(lang), Text: p.Text.In(lang), Why: p.Why.In(lang), InPlan: p.InPlan.In(lang),
		Type: api.EvidenceType(p.Type), Source: p.Source, Evidence: make([]api.Evidence, len(p.Evidence)),
	}
	for i, e := range p.Evidence {
		out.Evidence[i] = api.Evidence{Type: api.EvidenceType(e.Type), Source: e.Source, Year: some(e.Year), Covers: e.Covers.In(lang)}
	}
	return out
}
