package plan_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

func load(t testing.TB) *catalogue.Catalogue {
	t.Helper()
	c, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func lifter() plan.Profile {
	return plan.Profile{
		Goal: plan.GainMuscle, Level: catalogue.Intermediate, DaysPerWeek: 4, MinutesPerSession: 60,
		Equipment: catalogue.TierGym, Age: 30, Sex: plan.Male, BodyMassKg: 80,
	}
}

func TestTheSameInputGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	c := load(t)
	var first []byte
	for range 5 {
		p, err := plan.Generate(c, lifter(), 7)
		if err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		if first != nil && !bytes.Equal(first, b) {
			t.Fatal("two plans of one input differ")
		}
		first = b
	}
}
