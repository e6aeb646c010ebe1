package plan_test

import (
	"slices"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// BenchmarkGenerate makes one ordinary plan.
func BenchmarkGenerate(b *testing.B) {
	c := load(b)
	p := lifter()
	for b.Loop() {
		if _, err := plan.Generate(c, p, 1); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkEveryone makes the plans of a spread of people, each once a round,
// and tells the best time of each in the middle, near the end and at worst.
// Run it with -benchtime=5x on an idle machine.
func BenchmarkEveryone(b *testing.B) {
	c := load(b)
	people := everyone()
	took := make([]time.Duration, len(people))
	for b.Loop() {
		for i, p := range people {
			start := time.Now()
			if _, err := plan.Generate(c, p, 1); err != nil {
				b.Fatal(err)
			}
			if t := time.Since(start); took[i] == 0 || t < took[i] {
				took[i] = t
			}
		}
	}
	slices.Sort(took)
	at := func(share float64) float64 {
		return float64(took[int(share*float64(len(took)-1))].Microseconds())
	}
	b.ReportMetric(at(0.5), "p50-µs")
	b.ReportMetric(at(0.9), "p90-µs")
	b.ReportMetric(at(0.99), "p99-µs")
	b.ReportMetric(at(1), "worst-µs")
	b.ReportMetric(0, "ns/op")
}

// everyone is every profile of the rules' matrix.
func everyone() []plan.Profile {
	var out []plan.Profile
	for _, goal := range []plan.Goal{plan.LoseWeight, plan.GainMuscle, plan.Endurance, plan.Healthy} {
		for _, level := range []catalogue.Level{catalogue.Beginner, catalogue.Intermediate, catalogue.Advanced} {
			for days := 2; days <= 6; days++ {
				for _, minutes := range []int{20, 30, 45, 60, 75, 90} {
					for _, tier := range catalogue.Tiers() {
						for _, limit := range []catalogue.Limitation{"", "knee", "low_back", "shoulder", "wrist", "seated", "older_adult", "flagged"} {
							p := plan.Profile{
								Goal: goal, Level: level, DaysPerWeek: days, MinutesPerSession: minutes, Equipment: tier,
								Age: 35, Sex: plan.Female, BodyMassKg: 70,
							}
							if limit != "" {
								p.Limitations = []catalogue.Limitation{limit}
							}
							out = append(out, p)
						}
					}
				}
			}
		}
	}
	return out
}
