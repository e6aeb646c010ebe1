package rules_test

import (
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
)

// TestWhatIsChangedHasWords: everything that a person or the calendar changes
// is said in both languages, with its numbers filled in.
func TestWhatIsChangedHasWords(t *testing.T) {
	t.Parallel()
	params := map[string]plan.Param{
		"minutes": plan.Num(20), "from": plan.Num(45), "muscles": plan.Word("back,chest"), "hours": plan.Num(48), "left": plan.Num(90),
		"goal": plan.Num(150), "logged": plan.Num(30), "want": plan.Num(150), "outside": plan.Num(90),
	}
	for _, lang := range []catalogue.Lang{catalogue.ES, catalogue.EN} {
		said := map[string]string{}
		for _, code := range []string{"own_choice", "shortened", "moved_on", "moved_by_person", "moved_done", "own_deload"} {
			said[code] = rules.Explain(plan.Choice{Code: code, Params: params}, lang)
		}
		for _, code := range []string{"moved_close", "walk_left", "walk_left_seated", "walk_done", "walk_done_seated", "aerobic_time_seated", "aerobic_growth_seated"} {
			said[code] = rules.Warn(plan.Warning{Code: code, Params: params}, lang)
		}
		for _, code := range []string{"week_over", "no_day"} {
			said[code] = rules.MissedNote(code, lang)
		}
		for _, about := range []string{"split", "day", "time", "aerobic", "exercise", "sets", "reps", "rest", "effort", "load", "order"} {
			said["about "+about] = rules.AboutTitle(about, lang)
		}
		for code, text := range said {
			if text == "" || strings.ContainsAny(text, "{}_") {
				t.Errorf("%s in %s: %q", code, lang, text)
			}
		}
		for code, text := range said {
			if strings.HasSuffix(code, "_seated") && (strings.Contains(text, "amina") || strings.Contains(text, "alk")) {
				t.Errorf("%s tells somebody in a chair to walk: %s", code, text)
			}
		}
	}
	if rules.MissedNote("", catalogue.EN) != "" {
		t.Error("a session that is not missed has a note")
	}
}

func TestTheHandbookIsWhole(t *testing.T) {
	t.Parallel()
	book, err := rules.LoadHandbook()
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range rules.All() {
		page := book.Pages()[i]
		if page.ID != r.ID || page.Title != r.Title {
			t.Errorf("page %d is that of %s", i+1, page.ID)
		}
		for _, text := range []string{page.Why.ES, page.Why.EN, page.InPlan.ES, page.InPlan.EN} {
			if len(text) < 40 || !strings.HasSuffix(text, ".") {
				t.Errorf("%s: %q", r.ID, text)
			}
		}
		// A convention inside a rule is named as one, whatever the rule rests on.
		if r.Type == rules.Convention && strings.Contains(r.Source, ";") && len(page.Evidence) < 2 {
			t.Errorf("%s names %q and has %d kinds of evidence", r.ID, r.Source, len(page.Evidence))
		}
	}
}
