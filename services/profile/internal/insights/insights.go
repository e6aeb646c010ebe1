// Package insights says what a person's body data mean: each figure with its
// formula and who published it, and none where it would mislead or harm.
//
// Who gets no figure, and why: under 18 there are no calorie figures (R38)
// and no estimates made for adults; pregnancy has no deficit (R37), and
// formulas of other bodies do not hold in it; medication that slows the heart
// leaves no heart-rate figure (R28); symptoms leave no zones (R34); kidney
// disease leaves no protein target (R42); below a BMI of 18.5 no loss is
// offered (R40).
package insights

import (
	"math"
	"time"

	"github.com/fitfusion/fitfusion/services/profile/internal/profile"
)

// Ages in years from which formulas hold.
const (
	adult    = 18
	bmiAdult = 20 // the WHO has curves by age below it
)

// Figure is one number or range about a person. Absent numbers are nil.
type Figure struct {
	Name             string
	Value, Low, High *float64
	Unit             string
	Class            string // "" when there is none
	Estimate         bool
	Source           string
}

// Report is everything that can be said of a person at one instant.
type Report struct {
	Age     int
	Figures []Figure
	Zones   []Zone
}

// Of makes the report of a profile.
func Of(p profile.Profile, now time.Time) Report {
	s := subject{Facts: p.Facts(), age: p.Age(now)}
	r := Report{Age: s.age, Figures: s.bodyFigures()}
	r.Figures = append(r.Figures, s.energyFigures()...)
	heart, zones := s.heart()
	r.Figures, r.Zones = append(r.Figures, heart...), zones
	if !s.Screening.Pregnant && !s.Screening.Has(profile.Renal) && s.age >= adult {
		low, high := Protein(s.WeightKg, s.HeightCm)
		r.Figures = append(r.Figures, Figure{
			Name: "protein", Low: rounded(low, 0), High: rounded(high, 0), Unit: "g/day",
			Source: "1.6 to 2.2 g per kg of body mass: Morton 2018, Helms 2014 (R42). Above a BMI of 30 on the mass at 30: convention.",
		})
	}
	return r
}

type subject struct {
	profile.Facts
	age int
}

// bodyFigures puts the waist first where NICE prefers it, below a BMI of 35.
func (s subject) bodyFigures() []Figure {
	bmi := Figure{
		Name: "bmi", Value: rounded(BMI(s.WeightKg, s.HeightCm), 2), Unit: "kg/m²",
		Source: "Mass over height squared; classes of the WHO for adults of 20 and over.",
	}
	if s.age >= bmiAdult && !s.Screening.Pregnant {
		bmi.Class = BMIClass(*bmi.Value)
	}
	if s.WaistCm == nil || s.Screening.Pregnant {
		return []Figure{bmi}
	}
	waist := Figure{
		Name: "waist_to_height", Value: rounded(WaistToHeight(*s.WaistCm, s.HeightCm), 2),
		Source: "Waist over height; classes of NICE 2022, which prefers it to BMI below a BMI of 35.",
	}
	waist.Class = WaistClass(*waist.Value)
	if *bmi.Value < 35 {
		return []Figure{waist, bmi}
	}
	return []Figure{bmi, waist}
}

func (s subject) energyFigures() []Figure {
	if s.age < adult || s.Screening.Pregnant {
		return nil
	}
	bmr := BMR(s.Sex, s.WeightKg, s.HeightCm, s.age)
	tdee := TDEE(bmr, s.Activity)
	source := "Mifflin-St Jeor 1990"
	if s.Sex == profile.Unspecified {
		source += ", the mean of its equations for women and for men"
	}
	figures := []Figure{
		{Name: "bmr", Value: rounded(bmr, 0), Unit: "kcal/day", Estimate: true, Source: source + "."},
		{Name: "tdee", Value: rounded(tdee, 0), Unit: "kcal/day", Estimate: true, Source: source + ", times the factor of daily activity, without training."},
	}
	loss, possible := WeeklyLoss(s.WeightKg, bmr, tdee, IntakeFloor(s.Sex))
	if s.Goal != profile.LoseWeight || BMI(s.WeightKg, s.HeightCm) < 18.5 || !possible {
		return figures
	}
	figure := Figure{
		Name: "safe_weekly_loss", Value: rounded(loss.Preferred, 2), Low: rounded(loss.Low, 2), High: rounded(loss.High, 2),
		Unit: "kg/week", Estimate: true,
		Source: "0.5 to 1 % of body mass a week: Garthe 2011 (R39). " +
			"Intake stays above the basal rate and 1,200 or 1,500 kcal, the deficit within 25 %: convention (R40).",
	}
	if loss.Limited {
		figure.Class = "limited_by_intake"
	}
	return append(figures, figure)
}

// heart gives the maximum heart rate and the zones, which stand on it.
func (s subject) heart() ([]Figure, []Zone) {
	if s.Screening.RateLimitingMedication {
		return nil, nil
	}
	basis := " Zones by heart-rate reserve: Garber 2011 (ACSM)."
	if s.RestingHeartRate == nil {
		basis = " Zones by share of the maximum, since the resting heart rate is not known: Garber 2011 (ACSM)."
	}
	figure := Figure{Name: "max_heart_rate", Unit: "bpm"}
	switch {
	case s.MaxHeartRate != nil:
		figure.Value, figure.Source = rounded(float64(*s.MaxHeartRate), 0), "As you measured it."+basis
	case s.age < adult:
		return nil, nil
	default:
		figure.Value, figure.Estimate = rounded(MaxHeartRate(s.age), 1), true
		figure.Source = "208 - 0.7 x age: Tanaka 2001." + basis
	}
	if s.Screening.Symptoms {
		return []Figure{figure}, nil
	}
	zones := Zones(*figure.Value, s.RestingHeartRate, !s.Screening.Flagged())
	for i := range zones {
		zones[i].LowBpm, zones[i].HighBpm = *rounded(zones[i].LowBpm, 1), *rounded(zones[i].HighBpm, 1)
	}
	return []Figure{figure}, zones
}

func rounded(x float64, digits int) *float64 {
	scale := math.Pow10(digits)
	x = math.Round(x*scale) / scale
	return &x
}
