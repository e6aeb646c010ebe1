package plan

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// Mutants spoil one number of the rules each, by the rule that must notice.
func Mutants() map[string]func(*numbers) {
	return map[string]func(*numbers){
		"R1 sessions of half the time":       func(n *numbers) { n.sessionLeast = 40 },
		"R5 any two days in a row":           func(n *numbers) { n.neighbour = 100 },
		"R8 a floor of half the sets":        func(n *numbers) { n.muscleSets = [3][2]int{{3, 12}, {5, 20}, {6, 22}} },
		"R8 no cap":                          func(n *numbers) { n.muscleSets = [3][2]int{{6, 30}, {10, 40}, {12, 40}} },
		"R9 two sets":                        func(n *numbers) { n.floorSets = 2 },
		"R12 half as many pulls as pushes":   func(n *numbers) { n.pullPerPush = 40 },
		"R12 no hinges for squats":           func(n *numbers) { n.hingePerSquat = 0 },
		"R14 heavy work without a ramp":      func(n *numbers) { n.heavyRamp = 0 },
		"R15 a beginner's six repetitions":   func(n *numbers) { n.beginnerReps[0] = 6 },
		"R16 three heavy repetitions":        func(n *numbers) { n.heavyReps = [2]int{3, 4} },
		"R17 a beginner near failure":        func(n *numbers) { n.reserveLeast = 1 },
		"R17 a flag near failure":            func(n *numbers) { n.reserveFlag = 2 },
		"R18 loads a tenth too high":         func(n *numbers) { n.epley = 110 },
		"R20 short pauses":                   func(n *numbers) { n.restCompound[0] = 60 },
		"R20 short pauses of heavy work":     func(n *numbers) { n.restHeavy[0] = 120 },
		"R24 a deload of most sets":          func(n *numbers) { n.deloadMost, n.deloadAim = 90, 90 },
		"R24 a deload every third week":      func(n *numbers) { n.deloadEvery = [3]int{0, 3, 3} },
		"R24 a beginner's deload":            func(n *numbers) { n.deloadEvery[0] = 6 },
		"R25 a guideline of 100 minutes":     func(n *numbers) { n.guideline = 100 },
		"R26 a first week of 90 minutes":     func(n *numbers) { n.firstWeek = 90 },
		"R27 a fifth more each week":         func(n *numbers) { n.growth = 120 },
		"R27 a first bout of 45 minutes":     func(n *numbers) { n.firstBout = 45 },
		"R29 half of it hard":                func(n *numbers) { n.hardShare = 50 },
		"R32 a warm-up of three minutes":     func(n *numbers) { n.warmup = 180 },
		"R33 half a minute a stretch":        func(n *numbers) { n.stretch = 30 },
		"R34 80 % under a flag":              func(n *numbers) { n.flagCeiling, n.epley = 90, 120 },
		"R35 balance on two days":            func(n *numbers) { n.balanceDays = 2 },
		"R35 four sets an exercise":          func(n *numbers) { n.olderSets = 4 },
		"R36 ten minutes":                    func(n *numbers) { n.seatedBout = 10 },
		"R38 a fifteen-year-old lifts heavy": func(n *numbers) { n.adult = 13 },
	}
}

// GenerateSpoilt is Generate with a number of the rules changed.
func GenerateSpoilt(cat *catalogue.Catalogue, p Profile, seed uint64, spoil func(*numbers)) (Plan, error) {
	n := standard()
	spoil(n)
	return generate(cat, p, seed, n)
}
