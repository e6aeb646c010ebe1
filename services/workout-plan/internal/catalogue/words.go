package catalogue

// Muscle is one of the ten groups in which training volume is counted.
type Muscle string

// The muscle groups, the seven major ones first.
const (
	Quadriceps Muscle = "quadriceps"
	Hamstrings Muscle = "hamstrings"
	Glutes     Muscle = "glutes"
	Chest      Muscle = "chest"
	Back       Muscle = "back"
	Shoulders  Muscle = "shoulders"
	Core       Muscle = "core"
	Biceps     Muscle = "biceps"
	Triceps    Muscle = "triceps"
	Calves     Muscle = "calves"
)

// Muscles lists the groups in their fixed order, the seven major ones first.
func Muscles() []Muscle {
	return []Muscle{Quadriceps, Hamstrings, Glutes, Chest, Back, Shoulders, Core, Biceps, Triceps, Calves}
}

// Pattern is the movement an exercise belongs to.
type Pattern string

// The movement patterns.
const (
	Squat             Pattern = "squat"
	Lunge             Pattern = "lunge"
	Hinge             Pattern = "hinge"
	HorizontalPush    Pattern = "horizontal_push"
	VerticalPush      Pattern = "vertical_push"
	HorizontalPull    Pattern = "horizontal_pull"
	VerticalPull      Pattern = "vertical_pull"
	Carry             Pattern = "carry"
	CoreAntiExtension Pattern = "core_anti_extension"
	CoreRotation      Pattern = "core_rotation"
	CoreFlexion       Pattern = "core_flexion"
	Isolation         Pattern = "isolation"
	Balance           Pattern = "balance"
	Mobility          Pattern = "mobility"
	Aerobic           Pattern = "aerobic"
)

// Patterns lists the movement patterns in their fixed order.
func Patterns() []Pattern {
	return []Pattern{
		Squat, Lunge, Hinge, HorizontalPush, VerticalPush, HorizontalPull, VerticalPull, Carry,
		CoreAntiExtension, CoreRotation, CoreFlexion, Isolation, Balance, Mobility, Aerobic,
	}
}

// Joint says which joint an isolation exercise moves; empty for the rest.
type Joint string

// The joints of the isolation exercises.
const (
	ElbowFlexion      Joint = "elbow_flexion"
	ElbowExtension    Joint = "elbow_extension"
	KneeExtension     Joint = "knee_extension"
	KneeFlexion       Joint = "knee_flexion"
	HipAbduction      Joint = "hip_abduction"
	HipExtension      Joint = "hip_extension"
	ShoulderAbduction Joint = "shoulder_abduction"
	ShoulderRotation  Joint = "shoulder_rotation"
	RearDelt          Joint = "rear_delt"
	ChestFly          Joint = "chest_fly"
	ShoulderExtension Joint = "shoulder_extension"
	Ankle             Joint = "ankle"
)

// Level is how much training experience an exercise or a person has.
type Level string

// The levels, in rising order.
const (
	Beginner     Level = "beginner"
	Intermediate Level = "intermediate"
	Advanced     Level = "advanced"
)

// Rank orders the levels: 1, 2, 3, and 0 for a word that is none of them.
func (l Level) Rank() int {
	switch l {
	case Beginner:
		return 1
	case Intermediate:
		return 2
	case Advanced:
		return 3
	}
	return 0
}

// Mechanics says whether an exercise moves several joints or one.
type Mechanics string

// The two kinds of mechanics.
const (
	Compound  Mechanics = "compound"
	SingleJnt Mechanics = "isolation"
)

// Measure says what a set is counted in.
type Measure string

// The two measures.
const (
	Reps Measure = "reps"
	Time Measure = "time"
)

// Stress is a joint that an exercise loads so that a person with a complaint
// there should not do it.
type Stress string

// The joints that an entry may name.
const (
	StressKnee     Stress = "knee"
	StressLowBack  Stress = "low_back"
	StressShoulder Stress = "shoulder"
	StressWrist    Stress = "wrist"
	StressNeck     Stress = "neck"
)

// Skill marks the movements that rules single out by name.
type Skill string

// The skills.
const (
	Plyometric Skill = "plyometric"
	Olympic    Skill = "olympic"
	PullUp     Skill = "pull_up" // an unassisted pull-up or chin-up
	Dip        Skill = "dip"     // an unassisted dip
	HIIT       Skill = "hiit"
)
