package routine

import (
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

// sets holds what a type takes: repetitions, seconds or metres, one of them,
// and a reserve where repetitions are counted.
func (f *former) sets(at string, e *catalogue.Exercise, s *Sets) {
	fault.OneOf(&f.c, at+"/type", s.Type, SetTypes()...)
	fault.Range(&f.c, at+"/count", s.Count, 1, maxCount, "sets")
	reps, seconds, metres := s.RepsMin != 0 || s.RepsMax != 0, s.Seconds != 0, s.Metres != 0
	if reps {
		fault.Range(&f.c, at+"/repsMin", s.RepsMin, 1, maxReps, "repetitions")
		f.top(at, s)
	}
	if seconds {
		fault.Range(&f.c, at+"/seconds", s.Seconds, leastSeconds, maxSeconds, "seconds")
	}
	if metres {
		fault.Range(&f.c, at+"/metres", s.Metres, leastMetres, maxMetres, "metres")
	}
	f.target(at, e, s, reps, seconds, metres)
	f.reserve(at, s, reps)
}

// top is the upper end of a range; what is done as often as possible has none.
func (f *former) top(at string, s *Sets) {
	switch {
	case s.Type == AMRAP && s.RepsMax != 0:
		f.c.Add(at+"/repsMax", "not_used", "As many as possible has no upper end.")
	case s.Type == AMRAP:
	case s.RepsMax < s.RepsMin:
		f.c.Add(at+"/repsMax", "below_minimum", "The top of the range is not below its bottom.")
	default:
		fault.Range(&f.c, at+"/repsMax", s.RepsMax, 1, maxReps, "repetitions")
	}
}

func (f *former) target(at string, e *catalogue.Exercise, s *Sets, reps, seconds, metres bool) {
	given := 0
	for _, is := range []bool{reps, seconds, metres} {
		if is {
			given++
		}
	}
	switch {
	case s.Type == AMRAP && (metres || e.Measure == catalogue.Time):
		f.c.Add(at+"/type", "not_countable", "As many repetitions as possible needs an exercise that counts them.")
	case s.Type == AMRAP: // a least number and a time limit, either or both or none
	case given != 1:
		f.c.Add(at, "one_target", "Give repetitions, seconds or metres, one of them.")
	case s.Type == Timed && !seconds:
		f.c.Add(at+"/seconds", "required", "A timed set has its seconds.")
	case (s.Type == Normal || s.Type == Drop) && seconds:
		f.c.Add(at+"/type", "timed", "What takes seconds is a timed set.")
	case s.Type == Drop && metres:
		f.c.Add(at+"/metres", "not_used", "A drop set counts repetitions.")
	case reps && e.Measure == catalogue.Time:
		f.c.Add(at+"/repsMin", "not_countable", "This exercise takes seconds or metres.")
	case metres && e.Pattern != catalogue.Aerobic && e.Pattern != catalogue.Carry:
		f.c.Add(at+"/metres", "no_distance", "This exercise covers no distance.")
	}
}

// reserve belongs to repetitions. As many as possible ends short of failure.
func (f *former) reserve(at string, s *Sets, reps bool) {
	needs := s.Type == AMRAP || reps && s.Work()
	switch {
	case needs && s.RIR == nil:
		f.c.Add(at+"/rir", "required", "Say how many repetitions stay in reserve.")
	case !needs && s.RIR != nil:
		f.c.Add(at+"/rir", "not_used", "A reserve belongs to repetitions that count.")
	case s.Type == AMRAP:
		fault.Range(&f.c, at+"/rir", *s.RIR, 1, maxRIR, "repetitions")
	case needs:
		fault.Range(&f.c, at+"/rir", *s.RIR, 0, maxRIR, "repetitions")
	}
}
