package profile_test

import (
	"errors"
	"math"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/profile/internal/profile"
)

var noon = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func valid() profile.Facts {
	return profile.Facts{
		BirthDate: "1996-02-29", Sex: profile.Male, HeightCm: 180, WeightKg: 80,
		Goal: profile.GainMuscle, Level: profile.Beginner, DaysPerWeek: 3, MinutesPerSession: 45, Equipment: profile.Gym,
		Activity: profile.Light, WeeklyAerobicMinutes: 60,
		Preferences: profile.Preferences{
			Language: profile.Spanish, Units: profile.Metric, Theme: profile.SystemTheme, TextSize: 100,
			Motion: profile.SystemMotion, TimeZone: "America/Bogota",
		},
	}
}

func ptr[T any](v T) *T { return &v }

func TestNewRefusesWithAPointer(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		change  func(f *profile.Facts)
		pointer string
		code    string
	}{
		"30 cm":                {func(f *profile.Facts) { f.HeightCm = 30 }, "/heightCm", "out_of_range"},
		"261 cm":               {func(f *profile.Facts) { f.HeightCm = 261 }, "/heightCm", "out_of_range"},
		"no number":            {func(f *profile.Facts) { f.HeightCm = math.NaN() }, "/heightCm", "out_of_range"},
		"infinite mass":        {func(f *profile.Facts) { f.WeightKg = math.Inf(1) }, "/weightKg", "out_of_range"},
		"19.9 kg":              {func(f *profile.Facts) { f.WeightKg = 19.9 }, "/weightKg", "out_of_range"},
		"waist":                {func(f *profile.Facts) { f.WaistCm = ptr(29.0) }, "/waistCm", "out_of_range"},
		"resting heart":        {func(f *profile.Facts) { f.RestingHeartRate = ptr(121) }, "/restingHeartRate", "out_of_range"},
		"maximal heart":        {func(f *profile.Facts) { f.MaxHeartRate = ptr(99) }, "/maxHeartRate", "out_of_range"},
		"heart upside down":    {func(f *profile.Facts) { f.RestingHeartRate, f.MaxHeartRate = ptr(110), ptr(105) }, "/maxHeartRate", "below_resting"},
		"born tomorrow":        {func(f *profile.Facts) { f.BirthDate = "2026-03-02" }, "/birthDate", "in_future"},
		"born on no day":       {func(f *profile.Facts) { f.BirthDate = "1995-02-29" }, "/birthDate", "invalid_day"},
		"born in words":        {func(f *profile.Facts) { f.BirthDate = "yesterday" }, "/birthDate", "invalid_day"},
		"no birth date":        {func(f *profile.Facts) { f.BirthDate = "" }, "/birthDate", "required"},
		"12 years":             {func(f *profile.Facts) { f.BirthDate = "2013-03-02" }, "/birthDate", "out_of_range"},
		"111 years":            {func(f *profile.Facts) { f.BirthDate = "1915-03-01" }, "/birthDate", "out_of_range"},
		"sex":                  {func(f *profile.Facts) { f.Sex = "" }, "/sex", "not_allowed"},
		"goal":                 {func(f *profile.Facts) { f.Goal = "bulk" }, "/goal", "not_allowed"},
		"level":                {func(f *profile.Facts) { f.Level = "pro" }, "/level", "not_allowed"},
		"days":                 {func(f *profile.Facts) { f.DaysPerWeek = 7 }, "/daysPerWeek", "out_of_range"},
		"minutes":              {func(f *profile.Facts) { f.MinutesPerSession = 50 }, "/minutesPerSession", "not_allowed"},
		"equipment":            {func(f *profile.Facts) { f.Equipment = "pool" }, "/equipment", "not_allowed"},
		"activity":             {func(f *profile.Facts) { f.Activity = "none" }, "/activity", "not_allowed"},
		"aerobic minutes":      {func(f *profile.Facts) { f.WeeklyAerobicMinutes = 2001 }, "/weeklyAerobicMinutes", "out_of_range"},
		"limitation":           {func(f *profile.Facts) { f.Limitations = []profile.Limitation{"knee", "neck"} }, "/limitations/1", "not_allowed"},
		"limitation twice":     {func(f *profile.Facts) { f.Limitations = []profile.Limitation{"knee", "knee"} }, "/limitations/1", "duplicate"},
		"too many limitations": {func(f *profile.Facts) { f.Limitations = make([]profile.Limitation, 1000) }, "/limitations", "too_many"},
		"condition":            {func(f *profile.Facts) { f.Screening.Conditions = []profile.Condition{"flu"} }, "/screening/conditions/0", "not_allowed"},
		"language":             {func(f *profile.Facts) { f.Preferences.Language = "fr" }, "/preferences/language", "not_allowed"},
		"units":                {func(f *profile.Facts) { f.Preferences.Units = "stone" }, "/preferences/units", "not_allowed"},
		"theme":                {func(f *profile.Facts) { f.Preferences.Theme = "pink" }, "/preferences/theme", "not_allowed"},
		"text size":            {func(f *profile.Facts) { f.Preferences.TextSize = 201 }, "/preferences/textSize", "out_of_range"},
		"motion":               {func(f *profile.Facts) { f.Preferences.Motion = "wild" }, "/preferences/motion", "not_allowed"},
		"hand":                 {func(f *profile.Facts) { f.Preferences.Hand = ptr(profile.Hand("foot")) }, "/preferences/hand", "not_allowed"},
		"zone":                 {func(f *profile.Facts) { f.Preferences.TimeZone = "Mars/Olympus" }, "/preferences/timeZone", "unknown_time_zone"},
		"zone of this machine": {func(f *profile.Facts) { f.Preferences.TimeZone = "Local" }, "/preferences/timeZone", "unknown_time_zone"},
		"zone as a path":       {func(f *profile.Facts) { f.Preferences.TimeZone = "../../etc/passwd" }, "/preferences/timeZone", "unknown_time_zone"},
		"no zone":              {func(f *profile.Facts) { f.Preferences.TimeZone = "" }, "/preferences/timeZone", "unknown_time_zone"},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := valid()
			tc.change(&f)
			_, err := profile.New(f, noon)
			var got *fault.Fault
			if !errors.As(err, &got) || got.Kind != fault.Invalid {
				t.Fatalf("got %v, want fault.Invalid", err)
			}
			if len(got.Fields) != 1 || got.Fields[0].Pointer != tc.pointer || got.Fields[0].Code != tc.code {
				t.Errorf("got %+v, want %s %s alone", got.Fields, tc.pointer, tc.code)
			}
		})
	}
}

func TestNewNamesEveryFaultAtOnce(t *testing.T) {
	t.Parallel()
	_, err := profile.New(profile.Facts{}, noon)
	var got *fault.Fault
	if !errors.As(err, &got) {
		t.Fatalf("got %v", err)
	}
	for _, pointer := range []string{"/birthDate", "/sex", "/heightCm", "/weightKg", "/goal", "/preferences/timeZone", "/preferences/textSize"} {
		if !slices.ContainsFunc(got.Fields, func(f fault.Field) bool { return f.Pointer == pointer }) {
			t.Errorf("nothing is said of %s", pointer)
		}
	}
}

func TestNewTakesTheEdges(t *testing.T) {
	t.Parallel()
	for _, change := range []func(f *profile.Facts){
		func(f *profile.Facts) { f.HeightCm, f.WeightKg = 80, 20 },
		func(f *profile.Facts) { f.HeightCm, f.WeightKg = 260, 400 },
		func(f *profile.Facts) { f.BirthDate = "2013-03-01" },
		func(f *profile.Facts) { f.BirthDate = "1915-03-02" },
		func(f *profile.Facts) { f.Preferences.TimeZone = "UTC" },
		func(f *profile.Facts) { f.RestingHeartRate, f.MaxHeartRate = ptr(30), ptr(230) },
	} {
		f := valid()
		change(&f)
		if _, err := profile.New(f, noon); err != nil {
			t.Error(err)
		}
	}
}

// A birthday comes with the person's own midnight, not with that of UTC.
func TestAgeIsThatOfTheOwnCalendarDay(t *testing.T) {
	t.Parallel()
	late := time.Date(2026, 6, 10, 3, 0, 0, 0, time.UTC) // still the 9th in Bogota
	cases := []struct {
		birth, zone string
		at          time.Time
		want        int
	}{
		{"1996-06-10", "America/Bogota", late, 29},
		{"1996-06-10", "Europe/Madrid", late, 30},
		{"1996-06-10", "Pacific/Kiritimati", late.Add(-14 * time.Hour), 30},
		{"1996-02-29", "UTC", time.Date(2026, 2, 28, 23, 59, 0, 0, time.UTC), 29},
		{"1996-02-29", "UTC", time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC), 30},
		{"1996-02-29", "UTC", time.Date(2028, 2, 29, 0, 0, 0, 0, time.UTC), 32},
	}
	for _, tc := range cases {
		f := valid()
		f.BirthDate, f.Preferences.TimeZone = tc.birth, tc.zone
		p, err := profile.New(f, tc.at)
		if err != nil {
			t.Fatal(err)
		}
		if got := p.Age(tc.at); got != tc.want {
			t.Errorf("born %s in %s at %s: %d years, want %d", tc.birth, tc.zone, tc.at, got, tc.want)
		}
	}
}

func TestWhoTurns13ElsewhereIs12Here(t *testing.T) {
	t.Parallel()
	late := time.Date(2026, 6, 10, 3, 0, 0, 0, time.UTC) // the 9th in Bogota, the 10th in Madrid
	for zone, want := range map[string]fault.Kind{"America/Bogota": fault.Invalid, "Europe/Madrid": 0} {
		f := valid()
		f.BirthDate, f.Preferences.TimeZone = "2013-06-10", zone
		if _, err := profile.New(f, late); fault.KindOf(err) != want {
			t.Errorf("%s: %v", zone, err)
		}
	}
}

func TestWhatExistsIsWithinRange(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f := valid()
		f.HeightCm = rapid.Float64().Draw(t, "height")
		f.WeightKg = rapid.Float64().Draw(t, "weight")
		f.DaysPerWeek = rapid.Int().Draw(t, "days")
		f.Preferences.TimeZone = rapid.String().Draw(t, "zone")
		p, err := profile.New(f, noon)
		if err != nil {
			if !fault.Is(err, fault.Invalid) {
				t.Fatalf("%v is no fault.Invalid", err)
			}
			return
		}
		if got := p.Facts(); !(got.HeightCm >= 80 && got.HeightCm <= 260 && got.WeightKg >= 20 && got.WeightKg <= 400 && got.DaysPerWeek >= 2 && got.DaysPerWeek <= 6) {
			t.Fatalf("accepted %+v", got)
		}
	})
}

func TestFactsAreACopy(t *testing.T) {
	t.Parallel()
	f := valid()
	f.Limitations = []profile.Limitation{profile.Knee}
	p, err := profile.New(f, noon)
	if err != nil {
		t.Fatal(err)
	}
	f.Limitations[0] = "changed"
	p.Facts().Limitations[0] = "changed"
	if got := p.Facts().Limitations[0]; got != profile.Knee {
		t.Errorf("the profile's limitation became %q", got)
	}
}
