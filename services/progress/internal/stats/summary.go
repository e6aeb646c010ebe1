package stats

import (
	"cmp"
	"slices"
	"time"

	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// MaxWeeks is the longest period of a summary, and how far a streak is counted.
const MaxWeeks = 53

// Week is what one week, from Monday, had.
type Week struct {
	StartsOn       Day
	Sessions       int
	WorkingSets    int
	AerobicMinutes int
	Muscles        []MuscleSets
}

// TrainedDay is a day with a workout.
type TrainedDay struct {
	Day                   Day
	Sessions, WorkingSets int
}

// Period is a number of weeks of which the current one is the last.
type Period struct {
	From, To Day // a Monday, and today
	Weeks    int
	Zone     *time.Location
}

// PeriodOf makes the period of that many weeks that ends with now's.
func PeriodOf(weeks int, now time.Time, zone *time.Location) Period {
	today := DayOf(now, zone)
	return Period{From: today.Monday() - Day(weekDays*(weeks-1)), To: today, Weeks: weeks, Zone: zone}
}

// Starts is the instant from which the period's workouts are.
func (p Period) Starts() time.Time { return p.From.Start(p.Zone) }

// WeighInsStart is the instant from which weigh-ins matter: a slope looks 28
// days back even when the period is shorter.
func (p Period) WeighInsStart() time.Time { return p.weighInsFrom().Start(p.Zone) }

func (p Period) weighInsFrom() Day { return min(p.From, p.To-slopeDays+1) }

// Summary is what a period of the log shows.
type Summary struct {
	Period                Period
	Sessions, WorkingSets int
	StrengthPercent       *float64
	Weeks                 []Week       // oldest first, each of the period
	Days                  []TrainedDay // oldest first
	Lifts                 []Lift
	Weight                Weight
}

// Summarize reads a period's workouts and measurements, in any order; what
// lies outside the period is left out. credits may be nil.
func Summarize(p Period, workouts []workoutlog.Workout, measurements []workoutlog.Measurement, credits Credits) Summary {
	days := p.trainingDays(workouts)
	s := Summary{Period: p, Weeks: make([]Week, p.Weeks), Lifts: lifts(days), Weight: p.weight(measurements)}
	counts := make([]map[string]int, p.Weeks)
	seconds := make([]int, p.Weeks)
	for i := range s.Weeks {
		s.Weeks[i].StartsOn, counts[i] = p.From+Day(weekDays*i), map[string]int{}
	}
	for _, d := range days {
		sets, i := d.workout.WorkingSets(), int(d.day-p.From)/weekDays
		week := &s.Weeks[i]
		week.Sessions++
		week.WorkingSets += sets
		s.Sessions++
		s.WorkingSets += sets
		seconds[i] += aerobicSeconds(d.workout)
		countSets(counts[i], d.workout)
		if n := len(s.Days); n == 0 || s.Days[n-1].Day != d.day {
			s.Days = append(s.Days, TrainedDay{Day: d.day})
		}
		last := &s.Days[len(s.Days)-1]
		last.Sessions++
		last.WorkingSets += sets
	}
	for i := range s.Weeks {
		s.Weeks[i].Muscles, s.Weeks[i].AerobicMinutes = muscleSets(counts[i], credits), seconds[i]/60
	}
	if percent, ok := strengthPercent(s.Lifts); ok {
		s.StrengthPercent = &percent
	}
	return s
}

// Streak counts weeks in a row with a workout, back from the period's last
// one, which counts once it has a workout and breaks nothing before. A session
// of a plan that was moved and done in the next week counts for its own.
func Streak(p Period, workouts []workoutlog.Workout) int {
	trained := map[Day]bool{}
	days := p.trainingDays(workouts)
	starts := planStarts(days)
	for _, d := range days {
		done := d.day.Monday()
		trained[done] = true
		if plan, week, ok := d.session(); ok && starts[plan]+Day(weekDays*(week-1)) == done-weekDays {
			trained[done-weekDays] = true
		}
	}
	week, streak := p.To.Monday(), 0
	if !trained[week] {
		week -= weekDays
	}
	for ; trained[week]; week -= weekDays {
		streak++
	}
	return streak
}

// planStarts works out on which Monday each plan began: the earliest that one
// of its sessions, done in its own week, says.
func planStarts(days []trainingDay) map[string]Day {
	starts := map[string]Day{}
	for _, d := range days {
		if plan, week, ok := d.session(); ok {
			start := d.day.Monday() - Day(weekDays*(week-1))
			if known, seen := starts[plan]; !seen || start < known {
				starts[plan] = start
			}
		}
	}
	return starts
}

// trainingDay is a workout and the day that it is counted on.
type trainingDay struct {
	day     Day
	workout workoutlog.Workout
}

// trainingDays places the period's workouts on its days, oldest first.
func (p Period) trainingDays(workouts []workoutlog.Workout) []trainingDay {
	days := make([]trainingDay, 0, len(workouts))
	for _, w := range workouts {
		if day := DayOf(w.Facts().StartedAt, p.Zone); day >= p.From && day < p.To.Monday()+weekDays {
			days = append(days, trainingDay{day, w})
		}
	}
	slices.SortFunc(days, func(a, b trainingDay) int {
		x, y := a.workout.Facts(), b.workout.Facts()
		return cmp.Or(x.StartedAt.Compare(y.StartedAt), cmp.Compare(x.ID, y.ID))
	})
	return days
}

// session gives the plan and the week of the session that a workout was done
// for, such as 3 of w3d1; false when it was for none.
func (d trainingDay) session() (plan string, week int, ok bool) {
	f := d.workout.Facts()
	if f.PlanID == nil || f.SessionID == nil {
		return "", 0, false
	}
	week = workoutlog.PlanWeek(*f.SessionID)
	return *f.PlanID, week, week > 0
}

func (d trainingDay) setsByExercise() map[string][]workoutlog.Set {
	sets := map[string][]workoutlog.Set{}
	for _, e := range d.workout.Facts().Exercises {
		sets[e.ExerciseID] = append(sets[e.ExerciseID], e.Sets...)
	}
	return sets
}

// weight shows the period's points of a trend that may have begun before.
func (p Period) weight(measurements []workoutlog.Measurement) Weight {
	w := WeightOf(p.weighIns(measurements), p.To)
	w.Points = slices.DeleteFunc(w.Points, func(point WeightPoint) bool { return point.Day < p.From })
	return w
}

// weighIns gives the mean weight of each day that has one.
func (p Period) weighIns(measurements []workoutlog.Measurement) []WeighIn {
	byDay := map[Day][]float64{}
	for _, m := range measurements {
		f := m.Facts()
		if day := DayOf(f.At, p.Zone); f.WeightKg != nil && day >= p.weighInsFrom() && day <= p.To {
			byDay[day] = append(byDay[day], *f.WeightKg)
		}
	}
	all := make([]WeighIn, 0, len(byDay))
	for day, kgs := range byDay {
		slices.Sort(kgs) // so that the sum does not depend on the order
		sum := 0.0
		for _, kg := range kgs {
			sum += kg
		}
		all = append(all, WeighIn{Day: day, Kg: sum / float64(len(kgs))})
	}
	slices.SortFunc(all, func(a, b WeighIn) int { return cmp.Compare(a.Day, b.Day) })
	return all
}

func aerobicSeconds(w workoutlog.Workout) (sum int) {
	for _, e := range w.Facts().Exercises {
		for _, s := range e.Sets {
			if s.Kind == workoutlog.Aerobic && s.Seconds != nil {
				sum += *s.Seconds
			}
		}
	}
	return sum
}
