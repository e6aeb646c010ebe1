package routine

import (
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// time is R1.
func (j *judge) time() {
	session := 60 * j.p.MinutesPerSession
	for d := range j.days {
		day := &j.days[d]
		switch {
		case day.seconds > session:
			j.day(d, "R1", "session_long", params{"minutes": plan.Num(minutesUp(day.seconds)), "most": plan.Num(j.p.MinutesPerSession)})
		case day.lifts() && 100*day.seconds < leastTimePct*session:
			j.day(d, "R1", "session_short", params{
				"minutes": plan.Num(day.seconds / 60), "least": plan.Num(minutesUp(session * leastTimePct / 100)),
				"session": plan.Num(j.p.MinutesPerSession),
			})
		}
	}
}

// body is R2: equipment and limitations.
func (j *judge) body() {
	j.each(func(d int, it *itemReading) {
		if !it.e.FitsTier(j.p.Equipment) {
			j.item(d, it, "R2", "equipment_missing", params{"equipment": plan.Word(string(j.p.Equipment))})
		}
		if l := j.unfit(it.e); len(l) > 0 {
			j.item(d, it, "R2", "unfit_for_body", params{"limits": words(l)})
		}
	})
}

// level is R3.
func (j *judge) level() {
	j.each(func(d int, it *itemReading) {
		switch {
		case it.e.Level.Rank() > j.p.Level.Rank():
			j.item(d, it, "R3", "above_level", params{"level": plan.Word(string(it.e.Level)), "own": plan.Word(string(j.p.Level))})
		case j.tooSkilled(it.e):
			j.item(d, it, "R3", "skill_early", params{"own": plan.Word(string(j.p.Level))})
		}
	})
}

// ceiling is R34: the health check's answers.
func (j *judge) ceiling() {
	if j.p.Screening.Symptoms {
		j.week("R34", "symptoms", params{})
	}
	if !j.p.Flagged() {
		return
	}
	j.strength(func(d int, it *itemReading) {
		for s := range it.Sets {
			line := &it.Sets[s]
			if !it.e.Loadable() || line.RepsMax == 0 || line.RIR == nil || oneRM(line) <= ceilingPct {
				continue
			}
			j.item(d, it, "R34", "load_high", params{
				"reps": plan.Num(line.RepsMax), "rir": plan.Num(*line.RIR), "pct": plan.Num(int(oneRM(line))), "most": plan.Num(ceilingPct),
			})
			return
		}
	})
}

// older is R35.
func (j *judge) older() {
	if !j.p.OlderAdult() {
		return
	}
	days := 0
	for d := range j.days {
		if j.days[d].balance > 0 {
			days++
		}
	}
	if want := min(balanceDays, len(j.days)); days < want {
		j.week("R35", "balance_few", params{"days": plan.Num(days), "want": plan.Num(want)})
	}
	j.strength(func(d int, it *itemReading) {
		if it.sets > olderSets {
			j.item(d, it, "R35", "older_sets", params{"sets": plan.Num(it.sets), "most": plan.Num(olderSets)})
		}
	})
}

// seated is R36's doses. Both are bounded by time: short sessions reach the
// minutes with half of themselves, and the sets with what the time allows.
func (j *judge) seated() {
	if !j.p.Seated() {
		return
	}
	if m := &j.moves; m.pullSide < m.push && !j.lacksPulls() { // R12 says it otherwise
		j.week("R36", "seated_pulls", params{"pulls": plan.Num(m.pullSide), "pushes": plan.Num(m.push)})
	}
	want := seatedMinutes
	if j.p.MinutesPerSession < 2*seatedMinutes && len(j.days) <= balanceDays {
		want = min(want, j.p.MinutesPerSession/2)
	}
	days := 0
	for d := range j.days {
		if j.days[d].aerobic >= 60*want {
			days++
		}
	}
	if days < trainingDays {
		j.week("R36", "seated_aerobic_few", params{"days": plan.Num(days), "want": plan.Num(trainingDays), "minutes": plan.Num(want)})
	}
	least := min(2*seatedSets, j.share)
	for m, name := range catalogue.Muscles() {
		switch name {
		case catalogue.Chest, catalogue.Back, catalogue.Shoulders, catalogue.Core:
		default:
			continue
		}
		if second := j.secondDay(m); j.able[m] && second < least {
			j.week("R36", "seated_sets_few", params{"muscle": muscleWord(m), "sets": sets(second), "want": sets(least)})
		}
	}
}

// secondDay is what a muscle gets, in half credits, on its second best day.
func (j *judge) secondDay(m int) int {
	first, second := 0, 0
	for d := range j.days {
		switch c := j.days[d].credit[m]; {
		case c > first:
			first, second = c, first
		case c > second:
			second = c
		}
	}
	return second
}
