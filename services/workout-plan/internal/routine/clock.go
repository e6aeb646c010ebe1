package routine

import (
	"math"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

// setSeconds is what one set takes, both sides of it.
func setSeconds(e *catalogue.Exercise, s *Sets) int {
	var t int
	switch {
	case s.Seconds > 0:
		t = s.Seconds
	case s.Metres > 0:
		t = int(math.Ceil(float64(s.Metres) / pace(e)))
	case s.Type == AMRAP:
		t = repSeconds * max(s.RepsMin, amrapReps)
	default:
		t = repSeconds * (s.RepsMin + s.RepsMax) / 2
	}
	if e.Unilateral && e.Pattern != catalogue.Aerobic {
		t *= 2
	}
	return t
}

func pace(e *catalogue.Exercise) float64 {
	switch {
	case e.Pattern != catalogue.Aerobic:
		return carryPace
	case e.Impact:
		return runPace
	}
	return walkPace
}

// itemSeconds is what an exercise takes with its pauses. A general warm-up
// and aerobic work need no change of station; the latter no pause at its end.
func itemSeconds(e *catalogue.Exercise, item *Item) int {
	total, moved := 0, false
	for s := range item.Sets {
		line := &item.Sets[s]
		work := setSeconds(e, line)
		switch {
		case line.Type == Warmup && e.Strength():
			total += rampSeconds * line.Count
		case line.Type == Warmup:
			total += work * line.Count
			continue
		default:
			total += line.Count * (work + item.RestSeconds)
			if line.Type == Drop {
				total -= line.Count * item.RestSeconds // the set before it had the pause
			}
		}
		moved = true
	}
	switch {
	case !moved:
	case e.Pattern == catalogue.Aerobic:
		total -= item.RestSeconds
	default:
		total += stationSeconds
	}
	return total
}

// minutesUp rounds seconds up to minutes.
func minutesUp(seconds int) int { return (seconds + 59) / 60 }
