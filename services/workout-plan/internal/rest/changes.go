package rest

import (
	"strings"

	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

// moved says that a session is on another day than planned, and why.
func moved(slot *schedule.Slot, lang catalogue.Lang) *api.Moved {
	if !slot.HasMoved() {
		return nil
	}
	by, why := api.Calendar, plan.Choice{Rule: "R5", About: "day", Code: "moved_on"}
	switch {
	case slot.Status == schedule.Done:
		why.Code = "moved_done"
	case slot.MadeRoom:
		why.Code = "made_room"
	case slot.ByPerson:
		by, why = api.Person, plan.Choice{Rule: "R1", About: "day", Code: "moved_by_person"}
	}
	m := &api.Moved{From: slot.From.String(), By: by, Reason: reasons([]plan.Choice{why}, lang)[0]}
	if len(slot.Close) > 0 {
		names := make([]string, len(slot.Close))
		for i, muscle := range slot.Close {
			names[i] = string(catalogue.Muscles()[muscle])
		}
		tooClose := plan.Warning{Rule: "R5", YieldsTo: "R1", Code: "moved_close", Params: map[string]plan.Param{
			"muscles": plan.Word(strings.Join(names, ",")), "hours": plan.Num(restHours),
		}}
		m.Warning = &warnings([]plan.Warning{tooClose}, false, lang)[0]
	}
	return m
}

// restHours is what R5 asks for between two days of a muscle.
const restHours = 48

func shortened(c *adapt.Change) *api.Shortened {
	if c.Minutes == 0 {
		return nil
	}
	return &api.Shortened{Minutes: c.Minutes, From: c.Planned}
}

// outside says what to walk, or to wheel, beside the sessions of a week.
func outside(o *adapt.Outside, seated bool, lang catalogue.Lang) *api.Outside {
	if o == nil {
		return nil
	}
	code := "walk_left"
	if o.Left == 0 {
		code = "walk_done"
	}
	note := plan.Warning{Rule: "R25", Code: forBody(code, seated), Params: map[string]plan.Param{
		"left": plan.Num(o.Left), "goal": plan.Num(o.Goal), "logged": plan.Num(o.Logged),
	}}
	return &api.Outside{Goal: o.Goal, Planned: o.Planned, Logged: o.Logged, Left: o.Left, Text: rules.Warn(note, lang)}
}

// warnings gives a plan's warnings; that of R25 is a kind note with minutes to
// walk, and nobody who trains seated is told to walk.
func warnings(list []plan.Warning, seated bool, lang catalogue.Lang) []api.Warning {
	out := make([]api.Warning, len(list))
	for i, w := range list {
		kind := api.WarningKindWarning
		if w.Rule == "R25" {
			kind = api.WarningKindNote
			w.Code = forBody(w.Code, seated)
		}
		out[i] = api.Warning{Rule: w.Rule, YieldsTo: w.YieldsTo, Kind: &kind, Text: rules.Warn(w, lang)}
	}
	return out
}

// forBody picks the words for people who train seated.
func forBody(code string, seated bool) string {
	if seated {
		return code + "_seated"
	}
	return code
}
