package routine

import (
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// twoDays is R4. In a tight week whose sessions are full it gives way to time.
func (j *judge) twoDays() {
	if j.tight && j.full() {
		return
	}
	for m := range majors {
		days := 0
		for d := range j.days {
			if j.days[d].credit[m] >= trainedCredit {
				days++
			}
		}
		if j.able[m] && days < trainingDays {
			j.week("R4", "days_few", params{"muscle": muscleWord(m), "days": plan.Num(days), "want": plan.Num(trainingDays)})
		}
	}
}

// full reports whether no lifting session takes one more paired set once its
// flexibility is left out and its pauses are short.
func (j *judge) full() bool {
	for d := range j.days {
		day := &j.days[d]
		if !day.lifts() {
			continue
		}
		need := day.seconds - day.stretch
		for i := range day.items {
			need -= day.items[i].slack()
		}
		if 60*j.p.MinutesPerSession-need >= pairedSet {
			return false
		}
	}
	return true
}

// slack is how much shorter an exercise by itself gets with the least pauses.
func (it *itemReading) slack() int {
	if !it.e.Strength() || it.Group != "" {
		return 0
	}
	least, _ := restRange(it.heavy, it.e.Mechanics == catalogue.Compound)
	return it.sets * max(0, it.RestSeconds-least)
}

// recovery is R5.
func (j *judge) recovery() {
	for _, c := range j.clashes(j.at) {
		a, b := j.days[c.first].credit[c.muscle], j.days[c.second].credit[c.muscle]
		j.week("R5", "days_close", params{
			"muscle": muscleWord(c.muscle), "first": plan.Num(c.first + 1), "second": plan.Num(c.second + 1),
			"sets": sets(a), "next": sets(b), "most": sets(max(a, b) / 2),
		})
	}
}

// volume is R8 for those who want muscle, R9 for everybody else.
func (j *judge) volume() {
	rule, most := "R9", 0
	if j.p.Goal == plan.GainMuscle {
		rule = "R8"
		_, most = weeklyMuscle(j.p.Level)
	}
	for m := range muscleCount {
		share := j.share
		if m >= majors {
			share -= 2 // arms and calves wait behind the major groups
		}
		switch want := min(j.floor(m), share); {
		case most > 0 && j.credit[m] > 2*most:
			j.week(rule, "week_many", params{"muscle": muscleWord(m), "sets": sets(j.credit[m]), "most": plan.Num(most)})
		case j.credit[m] < 2*want:
			j.week(rule, "week_few", params{"muscle": muscleWord(m), "sets": sets(j.credit[m]), "want": plan.Num(want)})
		}
	}
}

// tightWeek is R10.
func (j *judge) tightWeek() {
	if !j.tight {
		return
	}
	var paired moves
	j.strength(func(_ int, it *itemReading) {
		if it.Group != "" {
			paired.add(it.e, it.sets)
		}
	})
	for _, x := range []struct {
		name      string
		can, have int
	}{{"squat", j.can.squat, paired.squat}, {"push", j.can.push, paired.push}, {"pull", j.can.pull, paired.pull}} {
		if x.can > 0 && x.have == 0 {
			j.week("R10", "unpaired", params{"pattern": plan.Word(x.name), "minutes": plan.Num(j.p.MinutesPerSession)})
		}
	}
}

// perSession is R11.
func (j *judge) perSession() {
	for d := range j.days {
		for m := range muscleCount {
			if half := j.days[d].credit[m]; half > 2*sessionCap {
				j.day(d, "R11", "session_many", params{"muscle": muscleWord(m), "sets": sets(half), "most": plan.Num(sessionCap)})
			}
		}
	}
}

// sides is R12.
func (j *judge) sides() {
	m := &j.moves
	if j.lacksPulls() {
		j.week("R12", "pulls_few", params{
			"pulls": plan.Num(m.pullSide), "pushes": plan.Num(m.push), "least": plan.Num(upTenths(pullTenths * m.push)),
		})
	}
	if 10*m.hingeSide < hingeTenths*m.squat && j.can.hinge > 0 {
		j.week("R12", "hinges_few", params{
			"hinges": plan.Num(m.hingeSide), "squats": plan.Num(m.squat), "least": plan.Num(upTenths(hingeTenths * m.squat)),
		})
	}
}

func (j *judge) lacksPulls() bool {
	return 10*j.moves.pullSide < pullTenths*j.moves.push && j.can.pull > 0
}

func upTenths(tenths int) int { return (tenths + 9) / 10 }

// patterns is R13. In a tight week whose sessions are full it gives way to time.
func (j *judge) patterns() {
	if j.tight && j.full() {
		return
	}
	for _, x := range []struct {
		name      string
		can, have int
	}{
		{"squat", j.can.squat, j.moves.squat}, {"hinge", j.can.hinge, j.moves.hinge}, {"push", j.can.push, j.moves.push},
		{"pull", j.can.pull, j.moves.pull}, {"core", j.can.core, j.moves.core},
	} {
		if x.can > 0 && x.have == 0 {
			j.week("R13", "pattern_missing", params{"pattern": plan.Word(x.name), "sets": plan.Num(0)})
		}
	}
}

// free reports whether an exercise may stand anywhere (R19).
func free(e *catalogue.Exercise) bool {
	switch e.Pattern {
	case catalogue.CoreAntiExtension, catalogue.CoreRotation, catalogue.CoreFlexion, catalogue.Carry:
		return true
	}
	return false
}
