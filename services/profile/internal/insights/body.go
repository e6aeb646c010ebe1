package insights

// BMI is body mass index in kg/m².
func BMI(weightKg, heightCm float64) float64 {
	metres := heightCm / 100
	return weightKg / (metres * metres)
}

// BMIClass is the WHO's class for adults of 20 and over.
func BMIClass(bmi float64) string {
	switch {
	case bmi < 18.5:
		return "underweight"
	case bmi < 25:
		return "normal"
	case bmi < 30:
		return "overweight"
	case bmi < 35:
		return "obese_1"
	case bmi < 40:
		return "obese_2"
	}
	return "obese_3"
}

// WaistToHeight is the ratio of waist to height, both in the same unit.
func WaistToHeight(waistCm, heightCm float64) float64 { return waistCm / heightCm }

// WaistClass is NICE's class of a waist-to-height ratio (guideline of 2022);
// "" below 0.40, for which it has none.
func WaistClass(ratio float64) string {
	switch {
	case ratio < 0.40:
		return ""
	case ratio < 0.50:
		return "healthy"
	case ratio < 0.60:
		return "increased"
	}
	return "high"
}
