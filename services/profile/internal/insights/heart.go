package insights

// MaxHeartRate is Tanaka's estimate of 2001 in beats a minute.
func MaxHeartRate(age int) float64 { return 208 - 0.7*float64(age) }

// AtReserve is the heart rate at a share of the heart-rate reserve (Karvonen).
func AtReserve(share, resting, maximum float64) float64 {
	return resting + share*(maximum-resting)
}

// Zone is an intensity by heart rate, by effort from 0 to 10, and by what a
// person can do with their voice.
type Zone struct {
	Name             string
	LowBpm, HighBpm  float64
	RPELow, RPEHigh  int
	TalkTest         string
	reserve, maximum [2]float64 // shares that bound it
}

// intensities are those of Garber 2011 (ACSM): by heart-rate reserve, and by
// maximum for somebody whose resting heart rate is not known.
func intensities() []Zone {
	return []Zone{
		{Name: "light", RPELow: 2, RPEHigh: 4, TalkTest: "sing", reserve: [2]float64{0.30, 0.39}, maximum: [2]float64{0.57, 0.63}},
		{Name: "moderate", RPELow: 5, RPEHigh: 6, TalkTest: "talk", reserve: [2]float64{0.40, 0.59}, maximum: [2]float64{0.64, 0.76}},
		{Name: "vigorous", RPELow: 7, RPEHigh: 8, TalkTest: "few_words", reserve: [2]float64{0.60, 0.89}, maximum: [2]float64{0.77, 0.95}},
	}
}

// Zones are the intensities for a maximum and, when it is known, a resting
// heart rate. Without vigorous work (R34, R37) there are two.
func Zones(maximum float64, resting *int, vigorous bool) []Zone {
	zones := intensities()
	if !vigorous {
		zones = zones[:2]
	}
	for i := range zones {
		z := &zones[i]
		if resting == nil {
			z.LowBpm, z.HighBpm = z.maximum[0]*maximum, z.maximum[1]*maximum
			continue
		}
		z.LowBpm = AtReserve(z.reserve[0], float64(*resting), maximum)
		z.HighBpm = AtReserve(z.reserve[1], float64(*resting), maximum)
	}
	return zones
}
