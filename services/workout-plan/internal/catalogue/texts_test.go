package catalogue_test

import (
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

// TestMistakesAreTheExercisesOwn: a line that fits every exercise helps with none.
func TestMistakesAreTheExercisesOwn(t *testing.T) {
	t.Parallel()
	const most = 3
	for _, lang := range []catalogue.Lang{catalogue.ES, catalogue.EN} {
		count := map[string]int{}
		for _, e := range load(t).All() {
			for _, line := range e.Mistakes.In(lang) {
				if count[line]++; count[line] == most+1 {
					t.Errorf("%s: more than %d exercises say %q", e.ID, most, line)
				}
			}
		}
	}
}

// TestMistakesSayWhatToDoInstead: what goes wrong, a colon, the remedy.
func TestMistakesSayWhatToDoInstead(t *testing.T) {
	t.Parallel()
	for _, lang := range []catalogue.Lang{catalogue.ES, catalogue.EN} {
		for _, e := range load(t).All() {
			for _, line := range e.Mistakes.In(lang) {
				wrong, instead, found := strings.Cut(line, ": ")
				if !found || len(strings.Fields(wrong)) < 2 || len(strings.Fields(instead)) < 2 || !strings.HasSuffix(line, ".") {
					t.Errorf("%s: %q", e.ID, line)
				}
			}
		}
	}
}

// TestAWheelchairIsBraked: who pulls, presses or leans from a wheelchair reads
// about the brakes before beginning. Work of the hands against each other and
// small stretches do not move the chair.
func TestAWheelchairIsBraked(t *testing.T) {
	t.Parallel()
	still := map[string]bool{
		"palm-press": true, "palm-press-rotation": true, "scapular-squeeze": true,
		"self-resisted-curl": true, "self-resisted-extension": true, "towel-pull-apart": true, "towel-pulldown": true,
		"band-external-rotation": true, "seated-cat-cow": true, "seated-neck-tilt": true, "seated-shoulder-rolls": true,
		"seated-cross-body-stretch": true, "seated-forearm-stretch": true, "seated-upper-back-reach": true,
	}
	for _, e := range load(t).All() {
		if !e.SeatedCapable || still[e.ID] {
			continue
		}
		es, en := strings.ToLower(strings.Join(e.Steps.ES, " ")), strings.ToLower(strings.Join(e.Steps.EN, " "))
		if !(strings.Contains(es, "fren") || strings.Contains(es, "frén")) || !strings.Contains(en, "brake") {
			t.Errorf("%s says nothing about the brakes", e.ID)
		}
	}
}
