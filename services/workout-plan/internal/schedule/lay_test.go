package schedule_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

func plan(tb testing.TB) schedule.Calendar {
	return schedule.Calendar{PlanID: "p", Start: date(tb, "2026-11-23"), Begins: date(tb, "2026-11-23")}
}

func done(session, day string, exact bool) schedule.Logged {
	d, _ := schedule.ParseDate(day)
	return schedule.Logged{WorkoutID: "of " + session, PlanID: "p", SessionID: session, Day: d, Exact: exact}
}

// apart gives Monday, Wednesday and Friday with muscles of their own.
func apart() (sessions [schedule.DaysInWeek]schedule.Session) {
	sessions = lifting(0, 2, 4)
	sessions[0].Credits, sessions[2].Credits, sessions[4].Credits = []float64{4, 0, 0}, []float64{0, 4, 0}, []float64{0, 0, 4}
	return sessions
}

func TestAMissedDayMovesOn(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		sessions [schedule.DaysInWeek]schedule.Session
		logged   []schedule.Logged
		moves    map[string]string
		today    string
		slot     int
		status   schedule.Status
		date     string
		note     string
	}{
		"to the next free day":              {sessions: apart(), today: "2026-11-24", slot: 0, status: schedule.Moved, date: "2026-11-24"},
		"over a day that is taken":          {sessions: apart(), today: "2026-11-25", slot: 0, status: schedule.Moved, date: "2026-11-26"},
		"past muscles that have not rested": {sessions: lifting(0, 3), today: "2026-11-24", slot: 0, status: schedule.Moved, date: "2026-11-24"},
		"but not beside their next day":     {sessions: lifting(0, 2), today: "2026-11-24", slot: 0, status: schedule.Moved, date: "2026-11-27"},
		"nor the Sunday before Monday's":    {sessions: lifting(0, 2, 4), today: "2026-11-26", slot: 2, status: schedule.Missed, date: "2026-11-25", note: "no_day"},
		"what was done makes its day full":  {sessions: apart(), logged: []schedule.Logged{done("w1d3", "2026-11-24", true)}, today: "2026-11-24", slot: 0, status: schedule.Moved, date: "2026-11-25"},
		"not into the next week":            {sessions: apart(), today: "2026-11-30", slot: 0, status: schedule.Missed, date: "2026-11-23", note: "week_over"},
		"today is not over":                 {sessions: apart(), today: "2026-11-23", slot: 0, status: schedule.Planned, date: "2026-11-23"},
		"by hand":                           {sessions: apart(), moves: map[string]string{"w1d1": "2026-11-28"}, today: "2026-11-24", slot: 0, status: schedule.Moved, date: "2026-11-28"},
		"by hand into the next week":        {sessions: apart(), moves: map[string]string{"w1d5": "2026-12-01"}, today: "2026-11-29", slot: 4, status: schedule.Moved, date: "2026-12-01"},
		"on from where a hand put it":       {sessions: apart(), moves: map[string]string{"w1d1": "2026-11-24"}, today: "2026-11-26", slot: 0, status: schedule.Moved, date: "2026-11-26"},
		"done on the planned day":           {sessions: apart(), logged: []schedule.Logged{done("w1d1", "2026-11-23", true)}, today: "2026-11-24", slot: 0, status: schedule.Done, date: "2026-11-23"},
		"done a day later":                  {sessions: apart(), logged: []schedule.Logged{done("w1d1", "2026-11-24", true)}, today: "2026-11-25", slot: 0, status: schedule.Done, date: "2026-11-24"},
		"a day off in UTC is the same":      {sessions: apart(), logged: []schedule.Logged{done("w1d1", "2026-11-24", false)}, today: "2026-11-25", slot: 0, status: schedule.Done, date: "2026-11-23"},
		"two days off are another day":      {sessions: apart(), logged: []schedule.Logged{done("w1d1", "2026-11-26", false)}, today: "2026-11-27", slot: 0, status: schedule.Done, date: "2026-11-26"},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			facts := schedule.Facts{Sessions: tc.sessions, Logged: tc.logged, Today: date(t, tc.today), Moves: map[string]schedule.Date{}}
			for id, day := range tc.moves {
				facts.Moves[id] = date(t, day)
			}
			slot := plan(t).Lay(1, facts).Slots[tc.slot]
			if slot.Status != tc.status || slot.Date != date(t, tc.date) || slot.Note != tc.note {
				t.Errorf("%s on %s (%s), want %s on %s (%s)", slot.Status, slot.Date, slot.Note, tc.status, tc.date, tc.note)
			}
			if own := plan(t).Start.AddDays(tc.slot); slot.HasMoved() != (slot.Date != own) || slot.HasMoved() && slot.From != own {
				t.Errorf("it says that it comes from %s", slot.From)
			}
		})
	}
}

// TestTheWeekMakesRoom: three days of the whole body have no free day for a
// fourth, so that all of them move on.
func TestTheWeekMakesRoom(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		days   []int
		logged []schedule.Logged
		moves  map[string]schedule.Date
		today  string
		want   []string // of the sessions of days: the date, "-" when missed
		room   []int    // those whose day another one took
	}{
		"a day later":        {days: []int{0, 2, 4}, today: "2026-11-24", want: []string{"2026-11-24", "2026-11-26", "2026-11-28"}, room: []int{1, 2}},
		"two days later":     {days: []int{0, 2, 4}, today: "2026-11-25", want: []string{"-", "2026-11-25", "2026-11-27"}},
		"after what is done": {days: []int{0, 2, 4}, logged: []schedule.Logged{done("w1d1", "2026-11-23", true)}, today: "2026-11-26", want: []string{"2026-11-23", "2026-11-26", "2026-11-28"}, room: []int{2}},
		"not over a choice":  {days: []int{0, 2, 4}, moves: map[string]schedule.Date{"w1d5": date(t, "2026-11-26")}, today: "2026-11-24", want: []string{"2026-11-28", "2026-11-25", "2026-11-26"}},
	} {
		facts := schedule.Facts{Sessions: lifting(tc.days...), Logged: tc.logged, Moves: tc.moves, Today: date(t, tc.today)}
		week := plan(t).Lay(1, facts)
		for i, day := range tc.days {
			slot := week.Slots[day]
			got := slot.Date.String()
			if slot.Status == schedule.Missed {
				got = "-"
			}
			if got != tc.want[i] {
				t.Errorf("%s: session %d is on %s (%s), want %s", name, i+1, got, slot.Status, tc.want[i])
			}
			if slot.MadeRoom != slices.Contains(tc.room, i) {
				t.Errorf("%s: session %d made room: %t", name, i+1, slot.MadeRoom)
			}
		}
	}
}

func TestAMoveByHandSaysWhatRestsTooLittle(t *testing.T) {
	t.Parallel()
	sessions := apart()
	sessions[2].Credits = []float64{2, 4, 0}
	facts := func(day string) schedule.Facts {
		return schedule.Facts{Sessions: sessions, Today: date(t, "2026-11-23"), Moves: map[string]schedule.Date{"w1d1": date(t, day)}}
	}
	for day, want := range map[string][]int{
		"2026-11-24": nil, // Wednesday gives the first muscle half of Monday's sets: R5 lets it
		"2026-11-25": {0}, // on the same day there is no rest at all
		"2026-11-29": {0}, // the next Monday trains it again
	} {
		if slot := plan(t).Lay(1, facts(day)).Slots[0]; !slices.Equal(slot.Close, want) {
			t.Errorf("%s: %v, want %v", day, slot.Close, want)
		}
	}
	sessions[2].Credits = []float64{3, 4, 0}
	if slot := plan(t).Lay(1, facts("2026-11-24")).Slots[0]; !slices.Equal(slot.Close, []int{0}) {
		t.Errorf("three of four sets a day later: %v", slot.Close)
	}
	around := facts("2026-12-01")
	around.Around = []schedule.Placed{{Date: date(t, "2026-12-02"), Credits: []float64{4}}}
	if slot := plan(t).Lay(1, around).Slots[0]; !slices.Equal(slot.Close, []int{0}) {
		t.Errorf("beside a session of the next week: %v", slot.Close)
	}
}

func TestTheNextMondayCountsWhateverWasBefore(t *testing.T) {
	t.Parallel()
	facts := schedule.Facts{Sessions: lifting(0, 2, 4), Today: date(t, "2026-11-28"), Logged: []schedule.Logged{done("w1d3", "2026-11-25", true), done("w1d5", "2026-11-27", true)}}
	facts.Around = []schedule.Placed{{Date: date(t, "2026-11-22"), Credits: []float64{4}}}
	if slot := plan(t).Lay(1, facts).Slots[0]; slot.Status != schedule.Missed {
		t.Errorf("Monday's is offered on %s, between two days of the same muscle", slot.Date)
	}
	facts.Around = append(facts.Around, schedule.Placed{Date: date(t, "2026-12-01"), Credits: []float64{4}}) // a next week without a Monday
	if slot := plan(t).Lay(1, facts).Slots[0]; slot.Status != schedule.Moved || slot.Date != date(t, "2026-11-29") {
		t.Errorf("Monday's is %s on %s", slot.Status, slot.Date)
	}
}

func TestAPlanThatBeginsMidweekMissesNothing(t *testing.T) {
	t.Parallel()
	calendar := plan(t)
	calendar.Begins = date(t, "2026-11-26")
	week := calendar.Lay(1, schedule.Facts{Sessions: apart(), Today: date(t, "2026-11-27")})
	want := []schedule.Status{schedule.Before, schedule.Rest, schedule.Before, schedule.Rest, schedule.Planned, schedule.Rest, schedule.Rest}
	for i, slot := range week.Slots {
		if slot.Status != want[i] {
			t.Errorf("day %d is %s, want %s", i+1, slot.Status, want[i])
		}
	}
	if week.Sessions != 1 || week.Slots[4].Number != 1 {
		t.Errorf("%d sessions, Friday's is number %d", week.Sessions, week.Slots[4].Number)
	}
}

func TestWithoutTheLogNothingMovesOn(t *testing.T) {
	t.Parallel()
	week := plan(t).Lay(1, schedule.Facts{Sessions: apart(), Today: date(t, "2026-11-24"), Blind: true})
	if slot := week.Slots[0]; slot.Status != schedule.Missed || slot.HasMoved() {
		t.Errorf("%+v", slot)
	}
}

// Whatever was done and moved, R5 holds for what the calendar moves by itself,
// no two sessions meet on a day by its doing, and none is lost.
func TestLayProperty(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		start, _ := schedule.ParseDate("2026-11-23")
		calendar := schedule.Calendar{PlanID: "p", Start: start, Begins: start}
		facts := schedule.Facts{Today: start.AddDays(rapid.IntRange(-2, 9).Draw(t, "today")), Moves: map[string]schedule.Date{}}
		for i := range facts.Sessions {
			if facts.Sessions[i].Rest = rapid.Bool().Draw(t, "rest"); facts.Sessions[i].Rest {
				continue
			}
			facts.Sessions[i].Credits = rapid.SliceOfN(rapid.Float64Range(0, 8), 3, 3).Draw(t, "credits")
			id := schedule.SessionID(1, i+1)
			switch rapid.IntRange(0, 3).Draw(t, "fate") {
			case 0:
				facts.Logged = append(facts.Logged, schedule.Logged{
					WorkoutID: id, PlanID: "p", SessionID: id, Day: start.AddDays(rapid.IntRange(-3, 16).Draw(t, "done")), Exact: rapid.Bool().Draw(t, "exact"),
				})
			case 1:
				facts.Moves[id] = start.AddDays(rapid.IntRange(0, 13).Draw(t, "moved"))
			}
		}
		week := calendar.Lay(1, facts)
		for i, slot := range week.Slots {
			if (slot.Status == schedule.Rest) != facts.Sessions[i].Rest {
				t.Fatalf("day %d is %s", i+1, slot.Status)
			}
			if slot.Status != schedule.Moved || slot.ByPerson {
				continue
			}
			if slot.Date.Before(facts.Today) || start.DaysUntil(slot.Date) > 6 || len(slot.Close) > 0 {
				t.Fatalf("day %d moved on to %s, close %v", i+1, slot.Date, slot.Close)
			}
			for k, other := range week.Slots {
				if k != i && other.Date == slot.Date && other.Status != schedule.Rest && other.Status != schedule.Missed {
					t.Fatalf("days %d and %d meet on %s", i+1, k+1, slot.Date)
				}
			}
		}
	})
}

// TestWhatTheCalendarMovesHasRested: whatever was missed, done and moved by
// hand, the calendar itself never moves a session beside one of its muscles.
func TestWhatTheCalendarMovesHasRested(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		monday, _ := schedule.ParseDate("2026-11-23")
		calendar := schedule.Calendar{PlanID: "p", Start: monday, Begins: monday}
		facts := schedule.Facts{Today: monday.AddDays(rapid.IntRange(0, 8).Draw(t, "today")), Moves: map[string]schedule.Date{}}
		for i := range facts.Sessions {
			if facts.Sessions[i].Rest = rapid.Bool().Draw(t, "rest"); !facts.Sessions[i].Rest {
				facts.Sessions[i].Credits = rapid.SliceOfN(rapid.SampledFrom([]float64{0, 0, 2, 4}), 3, 3).Draw(t, "credits")
			}
			id := schedule.SessionID(1, i+1)
			switch rapid.IntRange(0, 3).Draw(t, "fate") {
			case 0:
				facts.Logged = append(facts.Logged, schedule.Logged{WorkoutID: "x", PlanID: "p", SessionID: id, Day: monday.AddDays(i), Exact: true})
			case 1:
				facts.Moves[id] = monday.AddDays(rapid.IntRange(0, 13).Draw(t, "moved"))
			}
		}
		week := calendar.Lay(1, facts)
		for i, slot := range week.Slots {
			if slot.Status == schedule.Moved && !slot.ByPerson && len(slot.Close) > 0 {
				t.Fatalf("session %d moved to %s beside %v", i+1, slot.Date, slot.Close)
			}
			if slot.Status == schedule.Moved && !slot.ByPerson && slot.Date.Before(facts.Today) {
				t.Fatalf("session %d moved into the past", i+1)
			}
		}
	})
}
