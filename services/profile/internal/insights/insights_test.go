package insights_test

import (
	"strings"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/profile/internal/insights"
	"github.com/fitfusion/fitfusion/services/profile/internal/profile"
)

var today = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

func report(t *testing.T, change func(f *profile.Facts)) insights.Report {
	t.Helper()
	waist, resting := 85.0, 60
	f := profile.Facts{
		BirthDate: "1996-01-15", Sex: profile.Male, HeightCm: 180, WeightKg: 80, WaistCm: &waist, RestingHeartRate: &resting,
		Goal: profile.LoseWeight, Level: profile.Beginner, DaysPerWeek: 3, MinutesPerSession: 45, Equipment: profile.Gym, Activity: profile.Light,
		Preferences: profile.Preferences{Language: "es", Units: "metric", Theme: "system", TextSize: 100, Motion: "system", TimeZone: "UTC"},
	}
	change(&f)
	p, err := profile.New(f, today)
	if err != nil {
		t.Fatal(err)
	}
	return insights.Of(p, today)
}

func names(r insights.Report) string {
	var all []string
	for _, f := range r.Figures {
		all = append(all, f.Name)
	}
	for _, z := range r.Zones {
		all = append(all, z.Name)
	}
	return strings.Join(all, " ")
}

// What each person is told, and what they are not.
func TestWhoGetsWhichFigure(t *testing.T) {
	t.Parallel()
	const all = "waist_to_height bmi bmr tdee safe_weekly_loss max_heart_rate protein light moderate vigorous"
	cases := map[string]struct {
		change func(f *profile.Facts)
		want   string
	}{
		"everything known": {func(*profile.Facts) {}, all},
		"another goal":     {func(f *profile.Facts) { f.Goal = profile.Healthy }, strings.ReplaceAll(all, " safe_weekly_loss", "")},
		"no waist":         {func(f *profile.Facts) { f.WaistCm = nil }, strings.ReplaceAll(all, "waist_to_height ", "")},
		"BMI of 35": {func(f *profile.Facts) { f.WeightKg = 114 },
			"bmi waist_to_height bmr tdee safe_weekly_loss max_heart_rate protein light moderate vigorous"},
		"underweight": {func(f *profile.Facts) { f.WeightKg = 59 }, strings.ReplaceAll(all, " safe_weekly_loss", "")},
		"17 years":    {func(f *profile.Facts) { f.BirthDate = "2009-06-01" }, "waist_to_height bmi"},
		"17 years, maximum measured": {func(f *profile.Facts) { f.BirthDate = "2009-06-01"; f.MaxHeartRate = new(200) },
			"waist_to_height bmi max_heart_rate light moderate vigorous"},
		"pregnant": {func(f *profile.Facts) { f.Sex, f.Screening.Pregnant = profile.Female, true },
			"bmi max_heart_rate light moderate"},
		"slowed heart": {func(f *profile.Facts) { f.Screening.RateLimitingMedication = true; f.MaxHeartRate = new(150) },
			"waist_to_height bmi bmr tdee safe_weekly_loss protein"},
		"kidney disease": {func(f *profile.Facts) { f.Screening.Conditions = []profile.Condition{profile.Renal} },
			"waist_to_height bmi bmr tdee safe_weekly_loss max_heart_rate light moderate"},
		"other concern, cleared": {func(f *profile.Facts) { f.Screening.OtherConcern, f.Screening.ClearedByDoctor = true, true },
			strings.ReplaceAll(all, " vigorous", "")},
		"symptoms": {func(f *profile.Facts) { f.Screening.Symptoms = true },
			"waist_to_height bmi bmr tdee safe_weekly_loss max_heart_rate protein"},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := report(t, tc.change)
			if got := names(r); got != tc.want {
				t.Errorf("got  %s\nwant %s", got, tc.want)
			}
			for _, f := range r.Figures {
				if f.Source == "" {
					t.Errorf("%s has no source", f.Name)
				}
			}
		})
	}
}

func figure(t *testing.T, r insights.Report, name string) insights.Figure {
	t.Helper()
	for _, f := range r.Figures {
		if f.Name == name {
			return f
		}
	}
	t.Fatalf("no %s", name)
	return insights.Figure{}
}

func TestFiguresOfAKnownPerson(t *testing.T) {
	t.Parallel()
	r := report(t, func(*profile.Facts) {})
	if r.Age != 30 {
		t.Errorf("age %d", r.Age)
	}
	near(t, "bmi", *figure(t, r, "bmi").Value, 24.69, 0)
	near(t, "bmr", *figure(t, r, "bmr").Value, 1780, 0)
	near(t, "tdee", *figure(t, r, "tdee").Value, 2448, 0)
	near(t, "loss", *figure(t, r, "safe_weekly_loss").Value, 0.56, 0)
	near(t, "protein", *figure(t, r, "protein").Low, 128, 0)
	near(t, "waist", *figure(t, r, "waist_to_height").Value, 0.47, 0)
	near(t, "moderate from", r.Zones[1].LowBpm, 110.8, 0)
	near(t, "moderate to", r.Zones[1].HighBpm, 134.9, 0)
	if c := figure(t, r, "bmi").Class; c != "normal" {
		t.Errorf("class %s", c)
	}
	if c := figure(t, r, "waist_to_height").Class; c != "healthy" {
		t.Errorf("class %s", c)
	}
}

func TestZonesWithoutRestingHeartRateAreShares(t *testing.T) {
	t.Parallel()
	r := report(t, func(f *profile.Facts) { f.RestingHeartRate = nil })
	near(t, "moderate from", r.Zones[1].LowBpm, 119.7, 0) // 64 % of 187
	if source := figure(t, r, "max_heart_rate").Source; !strings.Contains(source, "share of the maximum") {
		t.Errorf("the source does not say how: %s", source)
	}
}

func TestMeasuredMaximumIsNoEstimate(t *testing.T) {
	t.Parallel()
	r := report(t, func(f *profile.Facts) { f.MaxHeartRate = new(195) })
	if f := figure(t, r, "max_heart_rate"); f.Estimate || *f.Value != 195 {
		t.Errorf("got %+v", f)
	}
	if !figure(t, report(t, func(*profile.Facts) {}), "max_heart_rate").Estimate {
		t.Error("Tanaka's figure is an estimate")
	}
}

func TestUnspecifiedSexIsLabelled(t *testing.T) {
	t.Parallel()
	r := report(t, func(f *profile.Facts) { f.Sex = profile.Unspecified })
	if f := figure(t, r, "bmr"); *f.Value != 1697 || !strings.Contains(f.Source, "mean") {
		t.Errorf("got %v: %s", *f.Value, f.Source)
	}
}
