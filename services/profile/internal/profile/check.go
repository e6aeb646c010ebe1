package profile

import (
	"fmt"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Ages for which the app is made, in years.
const (
	minAge = 13
	maxAge = 110
)

func checkBirthDate(c *fault.Fields, text string, today day) day {
	const at = "/birthDate"
	birth, err := parseDay(text)
	switch {
	case text == "":
		c.Add(at, "required", "Enter your date of birth.")
	case err != nil:
		c.Add(at, "invalid_day", "Enter a real calendar day as YYYY-MM-DD.")
	case today.before(birth):
		c.Add(at, "in_future", "Enter a day in the past.")
	default:
		if age := birth.yearsUntil(today); age < minAge || age > maxAge {
			c.Add(at, "out_of_range", fmt.Sprintf("FitFusion is for ages %d to %d.", minAge, maxAge))
		}
	}
	return birth
}

func checkBody(c *fault.Fields, f Facts) {
	fault.OneOf(c, "/sex", f.Sex, Female, Male, Unspecified)
	fault.Range(c, "/heightCm", f.HeightCm, 80, 260, "cm")
	fault.Range(c, "/weightKg", f.WeightKg, 20, 400, "kg")
	optionalRange(c, "/waistCm", f.WaistCm, 30, 250, "cm")
	optionalRange(c, "/restingHeartRate", f.RestingHeartRate, 30, 120, "beats a minute")
	optionalRange(c, "/maxHeartRate", f.MaxHeartRate, 100, 230, "beats a minute")
	if f.RestingHeartRate != nil && f.MaxHeartRate != nil && *f.MaxHeartRate <= *f.RestingHeartRate {
		c.Add("/maxHeartRate", "below_resting", "The maximum is above the resting heart rate.")
	}
}

func checkTraining(c *fault.Fields, f Facts) {
	fault.OneOf(c, "/goal", f.Goal, LoseWeight, GainMuscle, Endurance, Healthy)
	fault.OneOf(c, "/level", f.Level, Beginner, Intermediate, Advanced)
	fault.Range(c, "/daysPerWeek", f.DaysPerWeek, 2, 6, "days")
	fault.OneOf(c, "/minutesPerSession", f.MinutesPerSession, 20, 30, 45, 60, 75, 90)
	fault.OneOf(c, "/equipment", f.Equipment, NoEquipment, Bands, Dumbbells, Kettlebell, Home, Gym)
	fault.OneOf(c, "/activity", f.Activity, Sedentary, Light, Moderate, VeryActive)
	fault.Range(c, "/weeklyAerobicMinutes", f.WeeklyAerobicMinutes, 0, 2000, "minutes")
	set(c, "/limitations", f.Limitations, Knee, LowBack, Shoulder, Wrist, Seated, OlderAdult)
}

func checkScreening(c *fault.Fields, s Screening) {
	set(c, "/screening/conditions", s.Conditions, Cardiovascular, Metabolic, Renal)
}

func checkPreferences(c *fault.Fields, p Preferences) {
	fault.OneOf(c, "/preferences/language", p.Language, Spanish, English)
	fault.OneOf(c, "/preferences/units", p.Units, Metric, Imperial)
	fault.OneOf(c, "/preferences/theme", p.Theme, SystemTheme, LightTheme, DarkTheme, HighContrastLight, HighContrastDark)
	fault.Range(c, "/preferences/textSize", p.TextSize, 100, 200, "per cent")
	fault.OneOf(c, "/preferences/motion", p.Motion, SystemMotion, FullMotion, ReducedMotion)
	if p.Hand != nil {
		fault.OneOf(c, "/preferences/hand", *p.Hand, RightHand, LeftHand)
	}
}

func optionalRange[N int | int64 | float64](c *fault.Fields, at string, value *N, low, high N, unit string) {
	if value != nil {
		fault.Range(c, at, *value, low, high, unit)
	}
}

// set complains about values that are not allowed or named twice. A value may
// be wrong in many places; past the number of allowed ones each is.
func set[T comparable](c *fault.Fields, at string, values []T, allowed ...T) {
	if len(values) > len(allowed) {
		c.Add(at, "too_many", fmt.Sprintf("Name at most %d.", len(allowed)))
		return
	}
	seen := make(map[T]bool, len(values))
	for i, value := range values {
		place := fmt.Sprintf("%s/%d", at, i)
		if seen[value] {
			c.Add(place, "duplicate", "This is named twice.")
			continue
		}
		seen[value] = true
		fault.OneOf(c, place, value, allowed...)
	}
}
