package schedule_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

func date(tb testing.TB, text string) schedule.Date {
	tb.Helper()
	d, ok := schedule.ParseDate(text)
	if !ok {
		tb.Fatalf("%q should be a day", text)
	}
	return d
}

func TestParseDateRefusesWhatIsNoDay(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"", "2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "2026-01-01T00:00:00Z", "1999-12-31", "9999-01-01", "hoy"} {
		if _, ok := schedule.ParseDate(text); ok {
			t.Errorf("%q was taken for a day", text)
		}
	}
}

func TestWeekOf(t *testing.T) {
	t.Parallel()
	calendar := schedule.Calendar{PlanID: "p", Start: date(t, "2026-11-23")}
	cases := map[string]int{
		"2026-11-22": 0, "2026-11-23": 1, "2026-11-29": 1, "2026-11-30": 2,
		"2027-02-14": 12, "2027-02-15": 13, "2027-12-01": 13,
	}
	for day, want := range cases {
		if got := calendar.WeekOf(date(t, day)); got != want {
			t.Errorf("%s is in week %d, want %d", day, got, want)
		}
	}
}

func TestLay(t *testing.T) {
	t.Parallel()
	calendar := schedule.Calendar{PlanID: "p", Start: date(t, "2026-11-23")}
	logged := []schedule.Logged{
		{WorkoutID: "a", PlanID: "p", SessionID: "w1d1"},
		{WorkoutID: "b", PlanID: "another", SessionID: "w1d3"},
	}
	week := calendar.Lay(1, schedule.Facts{Sessions: lifting(0, 2, 4), Logged: logged, Today: date(t, "2026-11-26")})
	want := []schedule.Status{schedule.Done, schedule.Rest, schedule.Moved, schedule.Rest, schedule.Moved, schedule.Rest, schedule.Rest}
	for i, slot := range week.Slots {
		if slot.Status != want[i] {
			t.Errorf("day %d is %s, want %s", i+1, slot.Status, want[i])
		}
	}
	if week.Sessions != 3 || week.Done != 1 || week.Slots[4].Number != 3 {
		t.Errorf("sessions %d, done %d, Friday is number %d", week.Sessions, week.Done, week.Slots[4].Number)
	}
}

// lifting gives a week whose sessions on these days, 0 is Monday, all train
// the same muscle.
func lifting(days ...int) (sessions [schedule.DaysInWeek]schedule.Session) {
	for i := range sessions {
		sessions[i].Rest = true
	}
	for _, d := range days {
		sessions[d] = schedule.Session{Credits: []float64{4}}
	}
	return sessions
}

func TestDatesProperty(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		start, _ := schedule.ParseDate("2026-01-01")
		day := start.AddDays(rapid.IntRange(-5000, 5000).Draw(t, "offset"))
		again, ok := schedule.ParseDate(day.String())
		if !ok || again != day {
			t.Fatalf("%s does not survive its text", day)
		}
		if monday := day.Monday(); monday.Weekday() != 1 || monday.DaysUntil(day) < 0 || monday.DaysUntil(day) > 6 {
			t.Fatalf("Monday of %s is %s", day, monday)
		}
	})
}

func FuzzParseSessionID(f *testing.F) {
	for _, seed := range []string{"w1d1", "w12d7", "w13d1", "w1d8", "w01d1", "", "w-1d1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, id string) {
		week, weekday, ok := schedule.ParseSessionID(id)
		if ok && schedule.SessionID(week, weekday) != id {
			t.Fatalf("%q was read as week %d, day %d", id, week, weekday)
		}
	})
}
