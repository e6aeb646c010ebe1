package routine_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
)

func TestFormIsHeldWithPointers(t *testing.T) {
	t.Parallel()
	cat := load(t)
	squat := func(f *routine.Facts) *routine.Item { return &f.Days[0].Items[1] }
	plank := func(f *routine.Facts) *routine.Item { return &f.Days[0].Items[6] }
	instead := func(sets ...routine.Sets) func(*routine.Facts) {
		return func(f *routine.Facts) { squat(f).Sets = sets }
	}
	none := 0
	for name, c := range map[string]struct {
		change func(*routine.Facts)
		want   []string
	}{
		"sound":                  {func(*routine.Facts) {}, nil},
		"no name":                {func(f *routine.Facts) { f.Name = "  " }, []string{"/name length"}},
		"a long name":            {func(f *routine.Facts) { f.Name = strings.Repeat("ñ", 81) }, []string{"/name length"}},
		"no days":                {func(f *routine.Facts) { f.Days = nil }, []string{"/days out_of_range"}},
		"eight days":             {func(f *routine.Facts) { f.Days = make([]routine.Day, 8) }, []string{"/days out_of_range"}},
		"an empty day":           {func(f *routine.Facts) { f.Days[1].Items = nil }, []string{"/days/1/items out_of_range"}},
		"too many exercises":     {func(f *routine.Facts) { f.Days[0].Items = slices.Repeat(f.Days[0].Items[:1], 31) }, []string{"/days/0/items out_of_range"}},
		"fixed and not":          {func(f *routine.Facts) { f.Days[0].Weekday, f.Days[2].Weekday = 1, 5 }, []string{"/days/1/weekday mixed"}},
		"days out of order":      {func(f *routine.Facts) { f.Days[0].Weekday, f.Days[1].Weekday, f.Days[2].Weekday = 1, 5, 3 }, []string{"/days/2/weekday order"}},
		"an eighth weekday":      {func(f *routine.Facts) { f.Days[0].Weekday, f.Days[1].Weekday, f.Days[2].Weekday = 1, 5, 8 }, []string{"/days/2/weekday out_of_range"}},
		"an unknown exercise":    {func(f *routine.Facts) { squat(f).ExerciseID = "moon-walk" }, []string{"/days/0/items/1/exerciseId unknown_exercise"}},
		"no sets":                {instead(), []string{"/days/0/items/1/sets out_of_range"}},
		"an endless pause":       {func(f *routine.Facts) { squat(f).RestSeconds = 601 }, []string{"/days/0/items/1/restSeconds out_of_range"}},
		"failure":                {instead(reps("failure", 3, 8, 12, 0)), []string{"/days/0/items/1/sets/0/type not_allowed"}},
		"21 sets":                {instead(reps(routine.Normal, 21, 8, 12, 2)), []string{"/days/0/items/1/sets/0/count out_of_range"}},
		"a range upside down":    {instead(reps(routine.Normal, 3, 12, 8, 2)), []string{"/days/0/items/1/sets/0/repsMax below_minimum"}},
		"no reserve":             {instead(routine.Sets{Type: routine.Normal, Count: 1, RepsMin: 8, RepsMax: 8}), []string{"/days/0/items/1/sets/0/rir required"}},
		"a reserve of a warm-up": {instead(reps(routine.Warmup, 1, 8, 8, 5)), []string{"/days/0/items/1/sets/0/rir not_used"}},
		"a timed set of reps":    {instead(reps(routine.Timed, 3, 8, 12, 2)), []string{"/days/0/items/1/sets/0/seconds required"}},
		"a normal set of time":   {instead(routine.Sets{Type: routine.Normal, Count: 1, Seconds: 30}), []string{"/days/0/items/1/sets/0/type timed"}},
		"two targets":            {instead(routine.Sets{Type: routine.Warmup, Count: 1, Seconds: 30, RepsMin: 8, RepsMax: 8}), []string{"/days/0/items/1/sets/0 one_target"}},
		"no target":              {instead(routine.Sets{Type: routine.Warmup, Count: 1}), []string{"/days/0/items/1/sets/0 one_target"}},
		"a squat of 20 metres":   {instead(routine.Sets{Type: routine.Normal, Count: 1, Metres: 20}), []string{"/days/0/items/1/sets/0/metres no_distance"}},
		"amrap to failure":       {instead(routine.Sets{Type: routine.AMRAP, Count: 1, RIR: &none}), []string{"/days/0/items/1/sets/0/rir out_of_range"}},
		"amrap up to twelve":     {instead(reps(routine.AMRAP, 1, 8, 12, 2)), []string{"/days/0/items/1/sets/0/repsMax not_used"}},
		"a drop set first":       {instead(reps(routine.Drop, 1, 8, 12, 2)), []string{"/days/0/items/1/sets/0/type drop_first"}},
		"a late warm-up":         {instead(reps(routine.Normal, 1, 8, 12, 2), ramp()), []string{"/days/0/items/1/sets/1/type warmup_late"}},
		"planks counted":         {func(f *routine.Facts) { plank(f).Sets = []routine.Sets{reps(routine.Normal, 2, 8, 8, 2)} }, []string{"/days/0/items/6/sets/0/repsMin not_countable"}},
		"a superset of one":      {func(f *routine.Facts) { squat(f).Group = "A" }, []string{"/days/0/items/1/group out_of_range"}},
		"a superset of six": {func(f *routine.Facts) {
			for i := range 6 {
				f.Days[0].Items[i].Group = "A"
			}
		}, []string{"/days/0/items/0/group out_of_range"}},
		"a superset apart": {func(f *routine.Facts) {
			for _, i := range []int{1, 2, 4, 5} {
				f.Days[0].Items[i].Group = "A"
			}
		}, []string{"/days/0/items/4/group apart"}},
		"a nameless superset": {func(f *routine.Facts) {
			f.Days[0].Items[1].Group, f.Days[0].Items[2].Group = "a", "a"
		}, []string{"/days/0/items/1/group invalid_group"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			facts := sound()
			c.change(&facts)
			_, err := routine.New(cat, facts)
			if got := complaints(t, err); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func complaints(t *testing.T, err error) []string {
	t.Helper()
	var bad *fault.Fault
	if err == nil {
		return nil
	}
	if !errors.As(err, &bad) || bad.Kind != fault.Invalid {
		t.Fatalf("%v is no fault.Invalid", err)
	}
	var out []string
	for _, f := range bad.Fields {
		out = append(out, f.Pointer+" "+f.Code)
	}
	return out
}

func TestARoutineWrongEverywhereHasAShortAnswer(t *testing.T) {
	t.Parallel()
	facts := routine.Facts{Name: "x", Days: make([]routine.Day, 7)}
	for d := range facts.Days {
		for range 30 {
			facts.Days[d].Items = append(facts.Days[d].Items, item("plank", -1, reps("x", -1, -1, -1, -1)))
		}
	}
	_, err := routine.New(load(t), facts)
	if n := len(complaints(t, err)); n != 100 {
		t.Errorf("%d complaints, want 100", n)
	}
}

func TestARoutineIsItsOwn(t *testing.T) {
	t.Parallel()
	facts := sound()
	made, err := routine.New(load(t), facts)
	if err != nil {
		t.Fatal(err)
	}
	facts.Days[0].Items[1].Sets[0].Count = 9
	if got := made.Facts().Days[0].Items[1].Sets[0].Count; got != 3 {
		t.Errorf("a caller's later change arrived: %d", got)
	}
}
