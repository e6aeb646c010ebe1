package insights_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/profile/internal/insights"
	"github.com/fitfusion/fitfusion/services/profile/internal/profile"
)

func near(t *testing.T, what string, got, want, within float64) {
	t.Helper()
	if !(math.Abs(got-want) <= within) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func TestPublishedVectors(t *testing.T) {
	t.Parallel()
	near(t, "BMR of a man", insights.BMR(profile.Male, 80, 180, 30), 1780, 0)
	near(t, "BMR of a woman", insights.BMR(profile.Female, 60, 165, 30), 1320.25, 0)
	near(t, "BMR, sex unspecified", insights.BMR(profile.Unspecified, 80, 180, 30), (1780+1614)/2.0, 0)
	near(t, "TDEE", insights.TDEE(1570, profile.Sedentary), 1884, 1e-9)
	near(t, "TDEE, very active", insights.TDEE(1000, profile.VeryActive), 1725, 1e-9)
	near(t, "BMI", insights.BMI(80, 180), 24.69, 0.005)
	near(t, "HRmax", insights.MaxHeartRate(30), 187, 1e-9)
	near(t, "40 % HRR", insights.AtReserve(0.40, 60, 187), 110.8, 1e-9)
	near(t, "59 % HRR", insights.AtReserve(0.59, 60, 187), 134.9, 0.05)
}

func TestBMIClasses(t *testing.T) {
	t.Parallel()
	for bmi, want := range map[float64]string{
		18.49: "underweight", 18.5: "normal", 24.99: "normal", 25: "overweight", 29.99: "overweight",
		30: "obese_1", 34.99: "obese_1", 35: "obese_2", 40: "obese_3",
	} {
		if got := insights.BMIClass(bmi); got != want {
			t.Errorf("BMI %v: %s, want %s", bmi, got, want)
		}
	}
}

func TestWaistClasses(t *testing.T) {
	t.Parallel()
	for ratio, want := range map[float64]string{0.39: "", 0.40: "healthy", 0.49: "healthy", 0.50: "increased", 0.59: "increased", 0.60: "high"} {
		if got := insights.WaistClass(ratio); got != want {
			t.Errorf("ratio %v: %q, want %q", ratio, got, want)
		}
	}
}

func TestProteinCountsMassUpToABMIOf30(t *testing.T) {
	t.Parallel()
	low, high := insights.Protein(80, 180)
	near(t, "from", low, 128, 1e-9)
	near(t, "to", high, 176, 1e-9)
	low, _ = insights.Protein(200, 200)
	near(t, "of 200 kg at 2 m", low, 1.6*120, 1e-9)
}

// The vector of R39's clarification: 0.29 % a week is what R40 leaves.
func TestLossGivesWayToTheIntakeFloor(t *testing.T) {
	t.Parallel()
	loss, ok := insights.WeeklyLoss(98, 1570, 1884, 1500)
	if !ok || !loss.Limited {
		t.Fatalf("got %+v, %v", loss, ok)
	}
	near(t, "per cent of body mass", 100*loss.High/98, 0.29, 0.005)
	near(t, "low equals high", loss.Low, loss.High, 0)
	if _, ok := insights.WeeklyLoss(40, 950, 1140, 1200); ok {
		t.Error("offered a loss below 1,200 kcal")
	}
	free, ok := insights.WeeklyLoss(60, 1320, 2277, 1200)
	if !ok {
		t.Fatal("no loss")
	}
	near(t, "preferred", free.Preferred, 0.42, 1e-9)
}

func TestLossNeverBreaksItsRules(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		weight := rapid.Float64Range(20, 400).Draw(t, "weight")
		height := rapid.Float64Range(80, 260).Draw(t, "height")
		age := rapid.IntRange(18, 110).Draw(t, "age")
		sex := rapid.SampledFrom([]profile.Sex{profile.Female, profile.Male, profile.Unspecified}).Draw(t, "sex")
		activity := rapid.SampledFrom([]profile.Activity{profile.Sedentary, profile.Light, profile.Moderate, profile.VeryActive}).Draw(t, "activity")
		bmr := insights.BMR(sex, weight, height, age)
		tdee, floor := insights.TDEE(bmr, activity), insights.IntakeFloor(sex)
		loss, ok := insights.WeeklyLoss(weight, bmr, tdee, floor)
		if !ok {
			return
		}
		if loss.Low > loss.Preferred || loss.Preferred > loss.High || loss.High > 0.01*weight+1e-9 || loss.Low <= 0 {
			t.Fatalf("%+v for %v kg", loss, weight)
		}
		deficit := loss.High * insights.KcalPerKg / 7
		if intake := tdee - deficit; intake < bmr-1e-6 || intake < floor-1e-6 || deficit > 0.25*tdee+1e-6 {
			t.Fatalf("intake %v of %v, BMR %v", intake, tdee, bmr)
		}
	})
}

func TestZonesAreInOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		maximum := rapid.Float64Range(131, 230).Draw(t, "maximum")
		var resting *int
		if rapid.Bool().Draw(t, "known") {
			r := rapid.IntRange(30, 120).Draw(t, "resting")
			resting = &r
		}
		last := 0.0
		for _, z := range insights.Zones(maximum, resting, true) {
			if z.LowBpm < last || z.HighBpm <= z.LowBpm || z.HighBpm > maximum {
				t.Fatalf("%+v after %v, maximum %v", z, last, maximum)
			}
			last = z.HighBpm
		}
	})
}
