package store

import (
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

func weekOf(w *plan.Week) weekRecord {
	return weekRecord{Phase: w.Phase, Days: mapped(w.Days, dayOf)}
}

// week puts the record back into the week's place in its plan.
func (r *weekRecord) week(number int, brief briefRecord) plan.Week {
	w := plan.Week{
		Number: number, Deload: brief.Deload, Phase: r.Phase, AerobicMinutes: brief.AerobicMinutes,
		Days: mapped(r.Days, (*dayRecord).day),
	}
	for i := range w.Days {
		w.Days[i].Weekday = i + 1
	}
	return w
}

func dayOf(d *plan.Day) dayRecord {
	return dayRecord{
		Kind: string(d.Kind), Title: d.Title, Minutes: d.EstimatedMinutes,
		Items: mapped(d.Items, itemOf), Choices: mapped(d.Choices, choiceOf),
	}
}

func (r *dayRecord) day() plan.Day {
	return plan.Day{
		Kind: plan.DayKind(r.Kind), Title: r.Title, EstimatedMinutes: r.Minutes,
		Items: mapped(r.Items, (*itemRecord).item), Choices: mapped(r.Choices, (*choiceRecord).choice),
	}
}

func itemOf(i *plan.Item) itemRecord {
	return itemRecord{
		Exercise: i.ExerciseID, Kind: string(i.Kind), Sets: i.Sets, RepsMin: i.RepsMin, RepsMax: i.RepsMax,
		Seconds: i.Seconds, RIR: i.RIR, Rest: i.RestSeconds, PctOneRM: i.PctOneRM, Ramp: i.RampSets,
		Pair: i.Pair, Zone: string(i.Zone), RPE: i.RPE, Choices: mapped(i.Choices, choiceOf),
	}
}

func (r *itemRecord) item() plan.Item {
	return plan.Item{
		ExerciseID: r.Exercise, Kind: plan.ItemKind(r.Kind), Sets: r.Sets, RepsMin: r.RepsMin, RepsMax: r.RepsMax,
		Seconds: r.Seconds, RIR: r.RIR, RestSeconds: r.Rest, PctOneRM: r.PctOneRM, RampSets: r.Ramp,
		Pair: r.Pair, Zone: plan.Zone(r.Zone), RPE: r.RPE, Choices: mapped(r.Choices, (*choiceRecord).choice),
	}
}
