package routine

import (
	"errors"
	"fmt"
	"strings"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

// Bounds of form: what a routine may hold at most. With all of them at their
// limit it is some 200 KB of JSON.
const (
	maxName      = 80 // characters
	maxNotes     = 2000
	maxDayNotes  = 500
	maxItemNotes = 300
	maxDays      = 7
	maxDayItems  = 30
	maxItems     = 100 // of all days
	maxLines     = 8   // of sets of one exercise
	maxCount     = 20
	maxReps      = 100
	leastSeconds = 5
	maxSeconds   = 4 * 60 * 60
	leastMetres  = 5
	maxMetres    = 100_000
	maxRIR       = 10
	maxRest      = 600
	maxGroup     = 5 // exercises of a superset
	maxFaults    = 100
)

// former collects what is wrong with the form of a routine.
type former struct {
	cat *catalogue.Catalogue
	c   fault.Fields
}

func (f *former) routine(r *Facts) {
	r.Name = strings.TrimSpace(r.Name)
	fault.Length(&f.c, "/name", r.Name, 1, maxName)
	fault.Length(&f.c, "/notes", r.Notes, 0, maxNotes)
	if n := len(r.Days); n < 1 || n > maxDays {
		f.c.Add("/days", "out_of_range", fmt.Sprintf("A routine has 1 to %d days.", maxDays))
		return
	}
	items, before := 0, 0
	for d := range r.Days {
		day, at := &r.Days[d], fmt.Sprintf("/days/%d", d)
		f.weekday(at+"/weekday", day.Weekday, before, d, r.Days[0].Weekday > 0)
		before = day.Weekday
		items += len(day.Items)
		f.day(at, day)
	}
	if items > maxItems {
		f.c.Add("/days", "too_many_exercises", fmt.Sprintf("A routine has at most %d exercises.", maxItems))
	}
}

// weekday wants all days fixed, one after the other, or none.
func (f *former) weekday(at string, day, before, index int, fixed bool) {
	fault.Range(&f.c, at, day, 0, maxDays, "")
	switch {
	case (day > 0) != fixed:
		f.c.Add(at, "mixed", "Give every day its weekday, or none.")
	case fixed && index > 0 && day <= before:
		f.c.Add(at, "order", "The weekdays follow one another, Monday first.")
	}
}

func (f *former) day(at string, day *Day) {
	day.Name = strings.TrimSpace(day.Name)
	fault.Length(&f.c, at+"/name", day.Name, 0, maxName)
	fault.Length(&f.c, at+"/notes", day.Notes, 0, maxDayNotes)
	if n := len(day.Items); n < 1 || n > maxDayItems {
		f.c.Add(at+"/items", "out_of_range", fmt.Sprintf("A day has 1 to %d exercises.", maxDayItems))
		return
	}
	for i := range day.Items {
		f.item(fmt.Sprintf("%s/items/%d", at, i), &day.Items[i])
	}
	f.groups(at, day.Items)
}

// groups holds that the exercises of a superset stand together.
func (f *former) groups(at string, items []Item) {
	seen := map[string]bool{}
	for from := 0; from < len(items); {
		label, to := items[from].Group, from+1
		for label != "" && to < len(items) && items[to].Group == label {
			to++
		}
		place := fmt.Sprintf("%s/items/%d/group", at, from)
		switch {
		case label == "":
		case len(label) != 1 || label[0] < 'A' || label[0] > 'Z':
			f.c.Add(place, "invalid_group", "A superset is named by one capital letter.")
		case seen[label]:
			f.c.Add(place, "apart", "The exercises of a superset stand together.")
		case to-from < 2 || to-from > maxGroup:
			f.c.Add(place, "out_of_range", fmt.Sprintf("A superset has 2 to %d exercises.", maxGroup))
		}
		seen[label] = true
		from = to
	}
}

func (f *former) item(at string, item *Item) {
	fault.Length(&f.c, at+"/notes", item.Notes, 0, maxItemNotes)
	fault.Range(&f.c, at+"/restSeconds", item.RestSeconds, 0, maxRest, "seconds")
	e, ok := f.cat.ByID(item.ExerciseID)
	if !ok {
		f.c.Add(at+"/exerciseId", "unknown_exercise", "The catalogue has no such exercise.")
		return
	}
	if n := len(item.Sets); n < 1 || n > maxLines {
		f.c.Add(at+"/sets", "out_of_range", fmt.Sprintf("An exercise has 1 to %d kinds of sets.", maxLines))
		return
	}
	for s := range item.Sets {
		f.sets(fmt.Sprintf("%s/sets/%d", at, s), e, &item.Sets[s])
	}
	if item.Sets[0].Type == Drop {
		f.c.Add(at+"/sets/0/type", "drop_first", "A drop set follows another set.")
	}
	for s := 1; s < len(item.Sets); s++ {
		if item.Sets[s].Type == Warmup && item.Sets[s-1].Work() {
			f.c.Add(fmt.Sprintf("%s/sets/%d/type", at, s), "warmup_late", "Warm-up sets come first.")
		}
	}
}

// err bounds the answer to a routine that is wrong everywhere.
func (f *former) err() error {
	err := f.c.Err()
	var bad *fault.Fault
	if errors.As(err, &bad) && len(bad.Fields) > maxFaults {
		bad.Fields = bad.Fields[:maxFaults]
	}
	return err
}
