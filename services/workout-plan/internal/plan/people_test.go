package plan_test

import (
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// people are the twelve whose plans are kept and were read as a coach would.
func people() map[string]plan.Profile {
	return map[string]plan.Profile{
		"beginner-at-home": {
			Goal: plan.Healthy, Level: catalogue.Beginner, DaysPerWeek: 3, MinutesPerSession: 30,
			Equipment: catalogue.TierNone, Age: 34, Sex: plan.Female, BodyMassKg: 68,
		},
		"seventy": {
			Goal: plan.Healthy, Level: catalogue.Beginner, DaysPerWeek: 4, MinutesPerSession: 45,
			Equipment: catalogue.TierDumbbells, Age: 70, Sex: plan.Male, BodyMassKg: 78,
		},
		"wheelchair": {
			Goal: plan.GainMuscle, Level: catalogue.Intermediate, DaysPerWeek: 5, MinutesPerSession: 60,
			Equipment: catalogue.TierGym, Age: 29, Sex: plan.Male, BodyMassKg: 70,
			Limitations: []catalogue.Limitation{catalogue.LimitSeated},
		},
		"advanced-lifter": {
			Goal: plan.GainMuscle, Level: catalogue.Advanced, DaysPerWeek: 6, MinutesPerSession: 75,
			Equipment: catalogue.TierGym, Age: 31, Sex: plan.Male, BodyMassKg: 85,
		},
		"runner": {
			Goal: plan.Endurance, Level: catalogue.Intermediate, DaysPerWeek: 5, MinutesPerSession: 60,
			Equipment: catalogue.TierHome, Age: 41, Sex: plan.Female, BodyMassKg: 60, WeeklyAerobicMinutes: 150,
		},
		"sore-knee-and-back-in-a-hurry": {
			Goal: plan.LoseWeight, Level: catalogue.Beginner, DaysPerWeek: 3, MinutesPerSession: 20,
			Equipment: catalogue.TierBands, Age: 52, Sex: plan.Female, BodyMassKg: 88,
			Limitations: []catalogue.Limitation{catalogue.LimitKnee, catalogue.LimitLowBack},
			Screening:   plan.Screening{Conditions: []plan.Condition{plan.Metabolic}},
		},
		"woman-new-to-the-gym": {
			Goal: plan.LoseWeight, Level: catalogue.Beginner, DaysPerWeek: 4, MinutesPerSession: 60,
			Equipment: catalogue.TierGym, Age: 38, Sex: plan.Female, BodyMassKg: 82,
		},
		"pregnant-and-cleared": { // second trimester
			Goal: plan.Healthy, Level: catalogue.Intermediate, DaysPerWeek: 4, MinutesPerSession: 45,
			Equipment: catalogue.TierDumbbells, Age: 32, Sex: plan.Female, BodyMassKg: 70, WeeklyAerobicMinutes: 90,
			Screening: plan.Screening{Pregnant: true, ClearedByDoctor: true},
		},
		"advanced-lifter-who-asks-for-six": {
			Goal: plan.GainMuscle, Level: catalogue.Advanced, DaysPerWeek: 6, MinutesPerSession: 75,
			Equipment: catalogue.TierGym, Age: 27, Sex: plan.Male, BodyMassKg: 90, SixDaySplit: true,
		},
		"fifteen": {
			Goal: plan.GainMuscle, Level: catalogue.Intermediate, DaysPerWeek: 3, MinutesPerSession: 60,
			Equipment: catalogue.TierGym, Age: 15, Sex: plan.Male, BodyMassKg: 60,
		},
		"heart-disease-and-beta-blocker": {
			Goal: plan.Healthy, Level: catalogue.Intermediate, DaysPerWeek: 3, MinutesPerSession: 45,
			Equipment: catalogue.TierHome, Age: 58, Sex: plan.Male, BodyMassKg: 92, WeeklyAerobicMinutes: 60,
			Screening: plan.Screening{Conditions: []plan.Condition{plan.Cardiovascular}, RateLimitingMedication: true, ClearedByDoctor: true},
		},
		"sore-shoulder-and-wrist-with-bands": {
			Goal: plan.GainMuscle, Level: catalogue.Beginner, DaysPerWeek: 3, MinutesPerSession: 45,
			Equipment: catalogue.TierBands, Age: 46, Sex: plan.Female, BodyMassKg: 64,
			Limitations: []catalogue.Limitation{catalogue.LimitShoulder, catalogue.LimitWrist},
		},
	}
}
