package store

import "github.com/fitfusion/fitfusion/services/profile/internal/profile"

// record is the stored shape. It may grow; a field is never renamed.
type record struct {
	BirthDate            string      `json:"birthDate"`
	Sex                  string      `json:"sex"`
	HeightCm             float64     `json:"heightCm"`
	WeightKg             float64     `json:"weightKg"`
	WaistCm              *float64    `json:"waistCm,omitempty"`
	RestingHeartRate     *int        `json:"restingHeartRate,omitempty"`
	MaxHeartRate         *int        `json:"maxHeartRate,omitempty"`
	Goal                 string      `json:"goal"`
	Level                string      `json:"level"`
	DaysPerWeek          int         `json:"daysPerWeek"`
	MinutesPerSession    int         `json:"minutesPerSession"`
	Equipment            string      `json:"equipment"`
	Limitations          []string    `json:"limitations"`
	Screening            screening   `json:"screening"`
	Activity             string      `json:"activity"`
	WeeklyAerobicMinutes int         `json:"weeklyAerobicMinutes"`
	SixDaySplit          *bool       `json:"sixDaySplit,omitempty"`
	Preferences          preferences `json:"preferences"`
}

type screening struct {
	Symptoms               bool     `json:"symptoms"`
	Conditions             []string `json:"conditions"`
	RateLimitingMedication bool     `json:"rateLimitingMedication"`
	Pregnant               bool     `json:"pregnant"`
	ClearedByDoctor        bool     `json:"clearedByDoctor"`
	OtherConcern           bool     `json:"otherConcern"`
}

type preferences struct {
	Language       string        `json:"language"`
	Units          string        `json:"units"`
	Theme          string        `json:"theme"`
	TextSize       int           `json:"textSize"`
	Motion         string        `json:"motion"`
	ReadingComfort *bool         `json:"readingComfort,omitempty"`
	LargerTargets  *bool         `json:"largerTargets,omitempty"`
	Hand           *profile.Hand `json:"hand,omitempty"`
	Sound          *bool         `json:"sound,omitempty"`
	Vibration      *bool         `json:"vibration,omitempty"`
	TimeZone       string        `json:"timeZone"`
}

func recordOf(f profile.Facts) record {
	s, p := f.Screening, f.Preferences
	return record{
		BirthDate: f.BirthDate, Sex: string(f.Sex), HeightCm: f.HeightCm, WeightKg: f.WeightKg, WaistCm: f.WaistCm,
		RestingHeartRate: f.RestingHeartRate, MaxHeartRate: f.MaxHeartRate,
		Goal: string(f.Goal), Level: string(f.Level), DaysPerWeek: f.DaysPerWeek, MinutesPerSession: f.MinutesPerSession,
		Equipment: string(f.Equipment), Limitations: list[string](f.Limitations),
		Activity: string(f.Activity), WeeklyAerobicMinutes: f.WeeklyAerobicMinutes, SixDaySplit: f.SixDaySplit,
		Screening: screening{
			Symptoms: s.Symptoms, Conditions: list[string](s.Conditions), RateLimitingMedication: s.RateLimitingMedication,
			Pregnant: s.Pregnant, ClearedByDoctor: s.ClearedByDoctor, OtherConcern: s.OtherConcern,
		},
		Preferences: preferences{
			Language: string(p.Language), Units: string(p.Units), Theme: string(p.Theme), TextSize: p.TextSize, Motion: string(p.Motion),
			ReadingComfort: p.ReadingComfort, LargerTargets: p.LargerTargets, Hand: p.Hand, Sound: p.Sound, Vibration: p.Vibration,
			TimeZone: p.TimeZone,
		},
	}
}

func (r record) facts() profile.Facts {
	s, p := r.Screening, r.Preferences
	return profile.Facts{
		BirthDate: r.BirthDate, Sex: profile.Sex(r.Sex), HeightCm: r.HeightCm, WeightKg: r.WeightKg, WaistCm: r.WaistCm,
		RestingHeartRate: r.RestingHeartRate, MaxHeartRate: r.MaxHeartRate,
		Goal: profile.Goal(r.Goal), Level: profile.Level(r.Level), DaysPerWeek: r.DaysPerWeek, MinutesPerSession: r.MinutesPerSession,
		Equipment: profile.Equipment(r.Equipment), Limitations: list[profile.Limitation](r.Limitations),
		Activity: profile.Activity(r.Activity), WeeklyAerobicMinutes: r.WeeklyAerobicMinutes, SixDaySplit: r.SixDaySplit,
		Screening: profile.Screening{
			Symptoms: s.Symptoms, Conditions: list[profile.Condition](s.Conditions), RateLimitingMedication: s.RateLimitingMedication,
			Pregnant: s.Pregnant, ClearedByDoctor: s.ClearedByDoctor, OtherConcern: s.OtherConcern,
		},
		Preferences: profile.Preferences{
			Language: profile.Language(p.Language), Units: profile.Units(p.Units), Theme: profile.Theme(p.Theme), TextSize: p.TextSize,
			Motion: profile.Motion(p.Motion), ReadingComfort: p.ReadingComfort, LargerTargets: p.LargerTargets, Hand: p.Hand,
			Sound: p.Sound, Vibration: p.Vibration, TimeZone: p.TimeZone,
		},
	}
}

func list[To, From ~string](from []From) []To {
	to := make([]To, len(from))
	for i, value := range from {
		to[i] = To(value)
	}
	return to
}
