package insights

import "github.com/fitfusion/fitfusion/services/profile/internal/profile"

// KcalPerKg turns a first energy deficit into a mass. It is a convention to
// start with: weigh-ins steer from there, and no forecast uses it (R39).
const KcalPerKg = 7700

// Shares of body mass a week (R39) and of daily energy (R40).
const (
	lossLow, lossPreferred, lossHigh = 0.005, 0.007, 0.010
	deficitShare                     = 0.25
)

// BMR is the basal metabolic rate in kcal a day, Mifflin-St Jeor 1990. For an
// unspecified sex it is the mean of the two equations.
func BMR(sex profile.Sex, weightKg, heightCm float64, age int) float64 {
	const male, female = 5, -161
	constant := (male + female) / 2.0
	switch sex {
	case profile.Male:
		constant = male
	case profile.Female:
		constant = female
	}
	return 10*weightKg + 6.25*heightCm - 5*float64(age) + constant
}

// TDEE is the total daily energy expenditure in kcal without training.
func TDEE(bmr float64, activity profile.Activity) float64 {
	factors := map[profile.Activity]float64{
		profile.Sedentary: 1.2, profile.Light: 1.375, profile.Moderate: 1.55, profile.VeryActive: 1.725,
	}
	return bmr * factors[activity]
}

// IntakeFloor is the least daily intake in kcal (R40): 1,200 for women and
// 1,500 for men and for an unspecified sex, the higher one on purpose.
func IntakeFloor(sex profile.Sex) float64 {
	if sex == profile.Female {
		return 1200
	}
	return 1500
}

// Loss is a range of weekly loss of body mass in kg.
type Loss struct {
	Low, Preferred, High float64
	Limited              bool // by R40, which goes before R39
}

// WeeklyLoss is how fast body mass may go down (R39: 0.5 to 1 % a week, 0.7 %
// preferred, Garthe 2011), as far as the intake stays above the basal rate
// and the floor and the deficit within a quarter of what is spent (R40).
// false when R40 leaves no room.
func WeeklyLoss(weightKg, bmr, tdee, floor float64) (Loss, bool) {
	deficit := min(deficitShare*tdee, tdee-max(bmr, floor))
	if deficit <= 0 {
		return Loss{}, false
	}
	room := deficit * 7 / KcalPerKg
	return Loss{
		Low:       min(lossLow*weightKg, room),
		Preferred: min(lossPreferred*weightKg, room),
		High:      min(lossHigh*weightKg, room),
		Limited:   room < lossHigh*weightKg,
	}, true
}

// Protein is the range of daily protein in grams, 1.6 to 2.2 g per kg (R42:
// Morton 2018, Helms 2014). Above a BMI of 30 the mass that counts is that at
// a BMI of 30 (convention: fat mass needs none).
func Protein(weightKg, heightCm float64) (low, high float64) {
	if bmi := BMI(weightKg, heightCm); bmi > 30 {
		weightKg *= 30 / bmi
	}
	return 1.6 * weightKg, 2.2 * weightKg
}
