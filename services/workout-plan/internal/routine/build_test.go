package routine_test

import (
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
)

func load(t testing.TB) *catalogue.Catalogue {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return cat
}

func reps(kind routine.SetType, count, low, high, rir int) routine.Sets {
	return routine.Sets{Type: kind, Count: count, RepsMin: low, RepsMax: high, RIR: &rir}
}

func timed(count, seconds int) routine.Sets {
	return routine.Sets{Type: routine.Timed, Count: count, Seconds: seconds}
}

func ramp() routine.Sets {
	return routine.Sets{Type: routine.Warmup, Count: 1, RepsMin: 8, RepsMax: 8}
}

func item(id string, rest int, sets ...routine.Sets) routine.Item {
	return routine.Item{ExerciseID: id, RestSeconds: rest, Sets: sets}
}

// lift is three working sets of eight to twelve with two in reserve.
func lift(id string, rest int) routine.Item { return item(id, rest, reps(routine.Normal, 3, 8, 12, 2)) }

func walk(minutes int) routine.Item {
	return item("march-in-place", 0, routine.Sets{Type: routine.Warmup, Count: 1, Seconds: 60 * minutes})
}

// sound is a full-body routine of three days that breaks no rule for beginner.
func sound() routine.Facts {
	day := func() routine.Day {
		return routine.Day{Items: []routine.Item{
			walk(6),
			lift("goblet-squat", 90), lift("seated-cable-row", 90), lift("machine-chest-press", 90), lift("cable-pull-through", 90),
			item("machine-shoulder-press", 90, reps(routine.Normal, 2, 8, 12, 2)),
			item("plank", 60, timed(3, 20)),
			item("cable-face-pull", 60, reps(routine.Normal, 2, 8, 12, 2)),
		}}
	}
	return routine.Facts{Name: "Three days", Days: []routine.Day{day(), day(), day()}}
}

func beginner() plan.Profile {
	return plan.Profile{
		Goal: plan.Healthy, Level: catalogue.Beginner, DaysPerWeek: 3, MinutesPerSession: 60,
		Equipment: catalogue.TierGym, Age: 30, Sex: plan.Female, BodyMassKg: 65,
	}
}
