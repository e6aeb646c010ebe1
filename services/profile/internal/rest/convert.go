package rest

import (
	"github.com/fitfusion/fitfusion/services/profile/api"
	"github.com/fitfusion/fitfusion/services/profile/internal/insights"
	"github.com/fitfusion/fitfusion/services/profile/internal/profile"
)

func factsOf(b api.Profile) profile.Facts {
	s, p := b.Screening, b.Preferences
	return profile.Facts{
		BirthDate: b.BirthDate, Sex: profile.Sex(b.Sex), HeightCm: b.HeightCm, WeightKg: b.WeightKg, WaistCm: b.WaistCm,
		RestingHeartRate: b.RestingHeartRate, MaxHeartRate: b.MaxHeartRate,
		Goal: profile.Goal(b.Goal), Level: profile.Level(b.Level), DaysPerWeek: b.DaysPerWeek, MinutesPerSession: b.MinutesPerSession,
		Equipment: profile.Equipment(b.Equipment), Limitations: list[profile.Limitation](b.Limitations),
		Activity: profile.Activity(b.Activity), WeeklyAerobicMinutes: b.WeeklyAerobicMinutes, SixDaySplit: b.SixDaySplit,
		Screening: profile.Screening{
			Symptoms: s.Symptoms, Conditions: list[profile.Condition](s.Conditions), RateLimitingMedication: s.RateLimitingMedication,
			Pregnant: s.Pregnant, ClearedByDoctor: s.ClearedByDoctor, OtherConcern: s.OtherConcern,
		},
		Preferences: profile.Preferences{
			Language: profile.Language(p.Language), Units: profile.Units(p.Units), Theme: profile.Theme(p.Theme), TextSize: p.TextSize,
			Motion: profile.Motion(p.Motion), ReadingComfort: p.ReadingComfort, LargerTargets: p.LargerTargets,
			Hand: optional[profile.Hand](p.Hand), Sound: p.Sound, Vibration: p.Vibration, TimeZone: p.TimeZone,
		},
	}
}

func apiProfile(stored profile.Profile) api.Profile {
	f := stored.Facts()
	s, p := f.Screening, f.Preferences
	return api.Profile{
		BirthDate: f.BirthDate, Sex: api.Sex(f.Sex), HeightCm: f.HeightCm, WeightKg: f.WeightKg, WaistCm: f.WaistCm,
		RestingHeartRate: f.RestingHeartRate, MaxHeartRate: f.MaxHeartRate,
		Goal: api.Goal(f.Goal), Level: api.Level(f.Level), DaysPerWeek: f.DaysPerWeek, MinutesPerSession: f.MinutesPerSession,
		Equipment: api.Equipment(f.Equipment), Limitations: list[api.Limitation](f.Limitations),
		Activity: api.Activity(f.Activity), WeeklyAerobicMinutes: f.WeeklyAerobicMinutes, SixDaySplit: f.SixDaySplit,
		Screening: api.Screening{
			Symptoms: s.Symptoms, Conditions: list[api.Condition](s.Conditions), RateLimitingMedication: s.RateLimitingMedication,
			Pregnant: s.Pregnant, ClearedByDoctor: s.ClearedByDoctor, OtherConcern: s.OtherConcern,
		},
		Preferences: api.Preferences{
			Language: api.PreferencesLanguage(p.Language), Units: api.PreferencesUnits(p.Units), Theme: api.PreferencesTheme(p.Theme),
			TextSize: p.TextSize, Motion: api.PreferencesMotion(p.Motion), ReadingComfort: p.ReadingComfort, LargerTargets: p.LargerTargets,
			Hand: optional[api.PreferencesHand](p.Hand), Sound: p.Sound, Vibration: p.Vibration, TimeZone: p.TimeZone,
		},
	}
}

func apiInsights(r insights.Report) api.Insights {
	out := api.Insights{Age: r.Age, Figures: make([]api.Figure, len(r.Figures)), HeartRateZones: make([]api.Zone, len(r.Zones))}
	for i, f := range r.Figures {
		out.Figures[i] = api.Figure{
			Name: api.FigureName(f.Name), Value: f.Value, Low: f.Low, High: f.High, Unit: f.Unit,
			Class: present(f.Class), Estimate: present(f.Estimate), Source: f.Source,
		}
	}
	for i, z := range r.Zones {
		out.HeartRateZones[i] = api.Zone{
			Name: api.ZoneName(z.Name), LowBpm: z.LowBpm, HighBpm: z.HighBpm,
			RpeLow: z.RPELow, RpeHigh: z.RPEHigh, TalkTest: api.ZoneTalkTest(z.TalkTest),
		}
	}
	return out
}

// list converts a list and is never nil, so that it is written as [].
func list[To, From ~string](from []From) []To {
	to := make([]To, len(from))
	for i, value := range from {
		to[i] = To(value)
	}
	return to
}

func optional[To, From ~string](from *From) *To {
	if from == nil {
		return nil
	}
	to := To(*from)
	return &to
}

// present gives nil for a zero value, which the answer then leaves out.
func present[T comparable](value T) *T {
	var zero T
	if value == zero {
		return nil
	}
	return &value
}
