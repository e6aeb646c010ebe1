package plan

// numbers are the constants of the rules that a plan is made by. They are one
// value, so that a test can spoil any of them and see package check object.
type numbers struct {
	sessionLeast int // per cent of the time asked for (R1)

	neighbour     int       // per cent of the heavier day's credits, the day before or after (R5)
	muscleSets    [3][2]int // floor and cap a week for muscle, by level (R8)
	floorSets     int       // floor for every other goal (R9)
	sessionCap    int       // half credits of a muscle in a session (R11)
	pullPerPush   int       // per cent (R12)
	hingePerSquat int       // per cent (R12)

	heavyPct      float64 // of 1RM; what begins to be heavy (R14)
	heavySets     int     // at most (R14)
	heavyReps     [2]int  // R14, R16
	heavyRamp     int     // ramp sets before it (R32)
	adult         int     // years; before, nothing heavy (R38)
	beginnerReps  [2]int  // R15
	reserveLeast  int     // of beginners, squats and hinges (R17)
	reserveMuscle int     // of the rest, for muscle (R16)
	reserveFlag   int     // with a flag or from 65 on (R17)
	epley         float64 // per cent at no repetition and no reserve (R18)

	restCompound, restSingle, restHeavy [2]int // seconds, least and most (R20)

	deloadEvery [3]int // weeks, by level; 0 is never (R24)
	deloadMost  int    // per cent of the sets before (R24)
	deloadAim   int    // the same, where nothing stands against it

	guideline   int // moderate minutes a week (R25)
	firstWeek   int // aerobic minutes (R26)
	firstBout   int // minutes (R27)
	growth      int // per cent a week (R27)
	growthSmall int // minutes a week below 30 (R27)
	hardShare   int // per cent of an endurance plan's minutes (R29)
	warmup      int // seconds (R32)
	stretch     int // seconds (R33)
	flagCeiling float64
	balanceDays int // R35
	olderSets   int // of an exercise (R35)
	seatedBout  int // minutes, on two days (R36)
}

func standard() *numbers {
	return &numbers{
		sessionLeast: 80,
		neighbour:    50, muscleSets: [3][2]int{{6, 12}, {10, 20}, {12, 22}}, floorSets: 4, sessionCap: 20,
		pullPerPush: 90, hingePerSquat: 60,
		heavyPct: 80, heavySets: 3, heavyReps: [2]int{5, 6}, heavyRamp: 2, adult: 18, beginnerReps: [2]int{8, 12},
		reserveLeast: 2, reserveMuscle: 1, reserveFlag: 3, epley: 100,
		restCompound: [2]int{90, 180}, restSingle: [2]int{60, 120}, restHeavy: [2]int{180, 300},
		deloadEvery: [3]int{0, 6, 4}, deloadMost: 70, deloadAim: 55,
		guideline: 150, firstWeek: 60, firstBout: 30, growth: 110, growthSmall: 5, hardShare: 20,
		warmup: 300, stretch: 60, flagCeiling: 70, balanceDays: 3, olderSets: 3, seatedBout: 20,
	}
}

// rest gives the least and the most seconds between two sets of an exercise
// (R20).
func (n *numbers) rest(compound bool) (least, most int) {
	if compound {
		return n.restCompound[0], n.restCompound[1]
	}
	return n.restSingle[0], n.restSingle[1]
}

// apart reports whether two neighbouring days leave a muscle its rest (R5).
func (n *numbers) apart(a, b int) bool { return 100*min(a, b) <= n.neighbour*max(a, b) }
