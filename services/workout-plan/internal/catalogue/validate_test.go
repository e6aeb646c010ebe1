package catalogue_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

const sound = `[{"id":"a","name":{"es":"A","en":"A"},"aliases":{"es":[],"en":[]},"summary":{"es":"s","en":"s"},
"steps":{"es":["1","2","3"],"en":["1","2","3"]},"cues":{"es":["1","2","3"],"en":["1","2","3"]},"mistakes":{"es":["1","2"],"en":["1","2"]},
"pattern":"squat","primary":"quadriceps","level":"beginner","mechanics":"compound","measure":"reps"}]`

func TestLoadRefusesWhatIsNotSound(t *testing.T) {
	t.Parallel()
	from := func(s string) error {
		_, err := catalogue.LoadFS(fstest.MapFS{"data/x.json": {Data: []byte(s)}})
		return err
	}
	if err := from(sound); err != nil {
		t.Fatalf("the sound one: %v", err)
	}
	for name, change := range map[string][2]string{
		"an unknown field":          {`"pattern"`, `"extra":1,"pattern"`},
		"a missing name":            {`"name":{"es":"A"`, `"name":{"es":" "`},
		"an empty alias":            {`"aliases":{"es":[]`, `"aliases":{"es":[""]`},
		"two steps":                 {`"steps":{"es":["1","2","3"],"en":["1","2","3"]}`, `"steps":{"es":["1","2"],"en":["1","2"]}`},
		"a long cue":                {`"cues":{"es":["1"`, `"cues":{"es":["1 2 3 4 5 6 7 8 9 10 11 12 13"`},
		"no mistakes":               {`,"mistakes":{"es":["1","2"],"en":["1","2"]}`, ``},
		"one mistake":               {`"mistakes":{"es":["1","2"],"en":["1","2"]}`, `"mistakes":{"es":["1"],"en":["1"]}`},
		"unequal mistakes":          {`"mistakes":{"es":["1","2"]`, `"mistakes":{"es":["1","2","3"]`},
		"a long mistake":            {`"mistakes":{"es":["1"`, `"mistakes":{"es":["1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17"`},
		"an empty mistake":          {`"mistakes":{"es":["1"`, `"mistakes":{"es":[" "`},
		"an unknown muscle":         {`quadriceps`, `quads`},
		"an unknown pattern":        {`squat`, `squatting`},
		"an unknown level":          {`beginner`, `novice`},
		"unknown equipment":         {`"level"`, `"equipment":[["boat"]],"level"`},
		"a regression to nowhere":   {`"level"`, `"regression":"b","level"`},
		"a circle":                  {`"level"`, `"progression":"a","level"`},
		"supine and seated":         {`"level"`, `"supine":true,"seatedCapable":true,"level"`},
		"supine and prone":          {`"level"`, `"supine":true,"prone":true,"level"`},
		"a joint outside isolation": {`"primary"`, `"joint":"ankle","primary"`},
		"a load of nothing":         {`"level"`, `"load":{"stepKg":0,"minKg":1,"share":{"female":1,"male":1}},"level"`},
		"text after the list":       {`"reps"}]`, `"reps"}] []`},
	} {
		broken := strings.Replace(sound, change[0], change[1], 1)
		if broken == sound {
			t.Fatalf("%s: nothing was changed", name)
		}
		if from(broken) == nil {
			t.Errorf("%s passes", name)
		}
	}
	twice := strings.TrimSuffix(sound, "]") + "," + strings.TrimPrefix(sound, "[")
	if from(twice) == nil {
		t.Error("two of one id pass")
	}
	pair := func(second string) string {
		first := strings.Replace(strings.TrimSuffix(sound, "]"), `"level"`, `"regression":"b","level"`, 1)
		other := strings.Replace(strings.TrimPrefix(sound, "["), `"id":"a"`, `"id":"b"`, 1)
		return first + "," + strings.Replace(other, `"level"`, second+`"level"`, 1)
	}
	if err := from(pair(`"progression":"a",`)); err != nil {
		t.Errorf("a chain of two: %v", err)
	}
	if from(pair(`"regression":"a",`)) == nil {
		t.Error("two that are each easier than the other pass")
	}
	if from(strings.Replace(pair(""), `"regression":"b"`, `"regression":"b","progression":"b"`, 1)) == nil {
		t.Error("one that is easier and harder than another passes")
	}
}
