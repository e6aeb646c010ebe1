package routine

import (
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// The numbers of the rules, each of them here and nowhere else. They are not
// those of package plan or package check, which share none on purpose; the
// tests hold this package to both.
const (
	leastTimePct = 80 // R1: of the session, on a lifting day

	trainingDays = 2 // R4: of each major muscle; R36's doses as well

	floorOther    = 4  // R9: sets of a major muscle a week
	sessionCap    = 10 // R11: sets of a muscle in a session
	pullTenths    = 9  // R12: pulls to pushes
	hingeTenths   = 6  // R12: hinge side to squats
	trainedCredit = 2  // half credits that make a day count in R4

	reserveBeginner = 2 // R17: repetitions
	reserveSquat    = 2
	reserveCareful  = 3 // with a flag, or from 65 on

	heavyPct, ceilingPct = 80, 70 // of 1RM: R20, R34
	loadMargin           = 1.03   // R18

	warmupLeast, warmupMost = 300, 600 // seconds, R32
	shortSession            = 30       // minutes; up to here the warm-up is a ramp set

	stretchSeconds = 60 // R33: of an exercise
	balanceDays    = 3  // R35: a week
	olderSets      = 3  // R35: of an exercise

	seatedMinutes = 20 // R36: aerobic, on two days
	seatedSets    = 3  // R36: of an upper muscle, on two days
)

// The time model: what a session takes.
const (
	repSeconds     = 4
	rampSeconds    = 60
	stationSeconds = 45
	amrapReps      = 15 // where no number is given
)

// How fast a distance is covered, in metres a second. It is a convention: a
// loaded walk, a brisk one, an easy run.
const (
	carryPace = 1.0
	walkPace  = 1.6
	runPace   = 2.5
)

// weeklyMuscle is R8's range of credited sets a week.
func weeklyMuscle(l catalogue.Level) (low, high int) {
	switch l {
	case catalogue.Advanced:
		return 12, 22
	case catalogue.Intermediate:
		return 10, 20
	}
	return 6, 12
}

// restRange is R20's, in seconds.
func restRange(heavy, compound bool) (least, most int) {
	switch {
	case heavy:
		return 180, 300
	case compound:
		return 90, 180
	}
	return 60, 120
}

// aerobicShare is the part of the time, in per cent, that a goal leaves to
// aerobic work (R25).
func aerobicShare(g plan.Goal) int {
	switch g {
	case plan.GainMuscle:
		return 20
	case plan.Endurance:
		return 60
	}
	return 40
}

// How many sets fit: seconds of a set and seconds of a session around them,
// straight and paired.
const (
	straightSet, straightOver = 150, 480
	pairedSet, pairedOver     = 100, 540
	pairedOverShort           = 240
)
