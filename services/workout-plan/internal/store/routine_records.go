package store

import (
	"time"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
)

// The stored shapes of routines. They may grow; a field is never renamed.
type (
	// routineRecord is the head of a routine: what it is now, and which of its
	// earlier contents are kept. Line is in the ids of their documents, so that
	// a later routine of the same id never meets them.
	routineRecord struct {
		Line    string        `json:"line"`
		Number  int           `json:"number"`
		SavedAt time.Time     `json:"savedAt"`
		Content contentRecord `json:"content"`
		Past    []pastRecord  `json:"past"` // newest first
		// Dropped fell out of Past with the last edit; the next one removes them.
		Dropped  []int      `json:"dropped,omitempty"`
		SharedAt *time.Time `json:"sharedAt,omitempty"`
		// Deleted is set before the earlier contents are removed, and the head last.
		Deleted bool `json:"deleted,omitempty"`
	}
	pastRecord struct {
		Number  int       `json:"number"`
		SavedAt time.Time `json:"savedAt"`
		Name    string    `json:"name"`
		Days    int       `json:"days"`
	}
	contentRecord struct {
		Name  string             `json:"name"`
		Notes string             `json:"notes,omitempty"`
		Days  []routineDayRecord `json:"days"`
	}
	routineDayRecord struct {
		Name    string              `json:"name,omitempty"`
		Notes   string              `json:"notes,omitempty"`
		Weekday int                 `json:"weekday,omitempty"`
		Items   []routineItemRecord `json:"items"`
	}
	routineItemRecord struct {
		Exercise string       `json:"exercise"`
		Group    string       `json:"group,omitempty"`
		Rest     int          `json:"rest,omitempty"`
		Notes    string       `json:"notes,omitempty"`
		Sets     []setsRecord `json:"sets"`
	}
	setsRecord struct {
		Type    string `json:"type"`
		Count   int    `json:"count"`
		RepsMin int    `json:"repsMin,omitempty"`
		RepsMax int    `json:"repsMax,omitempty"`
		Seconds int    `json:"seconds,omitempty"`
		Metres  int    `json:"metres,omitempty"`
		RIR     *int   `json:"rir,omitempty"`
	}
)

func contentOf(r routine.Routine) contentRecord {
	f := r.Facts()
	return contentRecord{Name: f.Name, Notes: f.Notes, Days: mapped(f.Days, func(d *routine.Day) routineDayRecord {
		return routineDayRecord{Name: d.Name, Notes: d.Notes, Weekday: d.Weekday, Items: mapped(d.Items, routineItemOf)}
	})}
}

func routineItemOf(i *routine.Item) routineItemRecord {
	return routineItemRecord{
		Exercise: i.ExerciseID, Group: i.Group, Rest: i.RestSeconds, Notes: i.Notes,
		Sets: mapped(i.Sets, func(s *routine.Sets) setsRecord {
			return setsRecord{
				Type: string(s.Type), Count: s.Count, RepsMin: s.RepsMin, RepsMax: s.RepsMax,
				Seconds: s.Seconds, Metres: s.Metres, RIR: s.RIR,
			}
		}),
	}
}

func (r *contentRecord) routine() routine.Routine {
	return routine.Restore(routine.Facts{Name: r.Name, Notes: r.Notes, Days: mapped(r.Days, func(d *routineDayRecord) routine.Day {
		return routine.Day{Name: d.Name, Notes: d.Notes, Weekday: d.Weekday, Items: mapped(d.Items, (*routineItemRecord).item)}
	})})
}

func (r *routineItemRecord) item() routine.Item {
	return routine.Item{
		ExerciseID: r.Exercise, Group: r.Group, RestSeconds: r.Rest, Notes: r.Notes,
		Sets: mapped(r.Sets, func(s *setsRecord) routine.Sets {
			return routine.Sets{
				Type: routine.SetType(s.Type), Count: s.Count, RepsMin: s.RepsMin, RepsMax: s.RepsMax,
				Seconds: s.Seconds, Metres: s.Metres, RIR: s.RIR,
			}
		}),
	}
}
