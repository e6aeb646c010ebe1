package rest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/predefined"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rest"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

const routineA, routineB = "33333333-3333-4333-8333-333333333333", "44444444-4444-4444-8444-444444444444"

func routinesOf(t *testing.T, engine docstore.Engine, exercises *catalogue.Catalogue) rest.Routines {
	t.Helper()
	own, err := store.OpenRoutines(t.Context(), engine)
	if err != nil {
		t.Fatal(err)
	}
	shelf, err := predefined.Load(exercises)
	if err != nil {
		t.Fatal(err)
	}
	return rest.Routines{Own: own, Shelf: shelf}
}

type answer struct {
	status int
	etag   string
	body   string
}

func (a answer) decode(t *testing.T, into any) {
	t.Helper()
	if err := json.Unmarshal([]byte(a.body), into); err != nil {
		t.Fatalf("%v: %s", err, a.body)
	}
}

// send is call with an If-Match ("" for none) and a body as it is.
func (c *client) send(user, method, path, etag, body string) answer {
	c.tb.Helper()
	req, err := http.NewRequestWithContext(c.tb.Context(), method, c.server.URL+"/api/routines"+path, strings.NewReader(body))
	if err != nil {
		c.tb.Fatal(err)
	}
	if user != "" {
		req.Header.Set("Authorization", "Bearer "+c.issuer.Token(c.tb, user))
	}
	req.Header.Set("Content-Type", "application/json")
	if etag != "" {
		req.Header.Set("If-Match", etag)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		c.tb.Fatal(err)
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		c.tb.Fatal(err)
	}
	return answer{resp.StatusCode, resp.Header.Get("ETag"), string(raw)}
}

func (c *client) must(want int, user, method, path, etag, body string) answer {
	c.tb.Helper()
	a := c.send(user, method, path, etag, body)
	if a.status != want {
		c.tb.Fatalf("%s %s as %q: status %d, want %d: %.400s", method, path, user, a.status, want, a.body)
	}
	return a
}

// contents is a routine of one day with a superset, a ramp, a drop set and
// notes; extra goes before its name ("" or `"id":"...",`).
func contents(extra, name string) string {
	return fmt.Sprintf(`{%s"name":%q,"notes":"canary-note","days":[{"name":"Monday","weekday":1,"items":[
		{"exerciseId":"goblet-squat","restSeconds":90,"sets":[{"type":"warmup","count":1,"repsMin":8,"repsMax":8},{"type":"normal","count":3,"repsMin":8,"repsMax":12,"rir":2}]},
		{"exerciseId":"seated-cable-row","group":"A","restSeconds":30,"notes":"elbows in","sets":[{"type":"normal","count":3,"repsMin":8,"repsMax":12,"rir":2},{"type":"drop","count":1,"repsMin":8,"repsMax":12,"rir":1}]},
		{"exerciseId":"machine-chest-press","group":"A","restSeconds":30,"sets":[{"type":"amrap","count":3,"repsMin":8,"rir":2}]},
		{"exerciseId":"plank","restSeconds":60,"sets":[{"type":"timed","count":2,"seconds":20}]}]}]}`, extra, name)
}

func withID(id string) string { return fmt.Sprintf(`"id":%q,`, id) }

func TestARoutineLivesThroughEditsVersionsAndDeletion(t *testing.T) {
	t.Parallel()
	c := start(t)
	made := c.must(http.StatusCreated, "ana", "POST", "", "", contents(withID(routineA), "Mine"))
	again := c.must(http.StatusOK, "ana", "POST", "", "", contents(withID(strings.ToUpper(routineA)), "Other"))
	if made.etag != `"1"` || again.body != made.body {
		t.Errorf("ETag %s; a second POST answers\n%s, not\n%s", made.etag, again.body, made.body)
	}
	var r api.Routine
	made.decode(t, &r)
	day := r.Days[0]
	if r.Version != 1 || day.Minutes != 22 || day.Sets != 12 || day.Items[1].Exercise.Name == "" || *day.Items[1].Notes != "elbows in" || len(day.Items[0].Sets) != 2 {
		t.Errorf("made %+v", r)
	}
	edited := c.must(http.StatusOK, "ana", "PUT", "/"+routineA, made.etag, contents("", "Second"))
	replayed := c.must(http.StatusOK, "ana", "PUT", "/"+routineA, made.etag, contents("", "Second"))
	if edited.etag != `"2"` || replayed.body != edited.body {
		t.Errorf("ETag %s; the same edit again: %s", edited.etag, replayed.body)
	}
	c.must(http.StatusPreconditionFailed, "ana", "PUT", "/"+routineA, made.etag, contents("", "Third"))
	c.must(http.StatusPreconditionRequired, "ana", "PUT", "/"+routineA, "", contents("", "Third"))
	for _, path := range []string{"/versions/7", "/versions/0", "/versions/-1"} {
		c.must(http.StatusNotFound, "ana", "GET", "/"+routineA+path, "", "")
	}
	c.must(http.StatusPreconditionRequired, "ana", "POST", "/"+routineA+"/versions/1/restore", "", "")
	restored := c.must(http.StatusOK, "ana", "POST", "/"+routineA+"/versions/1/restore", edited.etag, "")
	restored.decode(t, &r)
	if r.Name != "Mine" || r.Version != 3 {
		t.Errorf("restored %q as version %d", r.Name, r.Version)
	}
	var versions api.RoutineVersionList
	c.must(http.StatusOK, "ana", "GET", "/"+routineA+"/versions", "", "").decode(t, &versions)
	if len(versions.Items) != 3 || !versions.Items[0].Current || versions.Items[1].Name != "Second" || versions.Items[1].Current {
		t.Errorf("versions %+v", versions.Items)
	}
	var second api.RoutineVersion
	c.must(http.StatusOK, "ana", "GET", "/"+routineA+"/versions/2?lang=es", "", "").decode(t, &second)
	if second.Name != "Second" || second.Days[0].Items[0].Exercise.Name != "Sentadilla goblet" {
		t.Errorf("version 2 is %+v", second)
	}
	c.must(http.StatusPreconditionFailed, "ana", "DELETE", "/"+routineA, edited.etag, "")
	c.must(http.StatusNoContent, "ana", "DELETE", "/"+routineA, restored.etag, "")
	c.must(http.StatusNotFound, "ana", "GET", "/"+routineA, "", "")
	c.must(http.StatusCreated, "ana", "POST", "", "", contents(withID(routineA), "Mine again"))
	c.must(http.StatusNotFound, "ana", "GET", "/"+routineA+"/versions/2", "", "")
}

func TestRoutinesAreListedInPages(t *testing.T) {
	t.Parallel()
	c := start(t)
	for i := range 5 {
		id := fmt.Sprintf("33333333-3333-4333-8333-33333333333%d", i)
		c.must(http.StatusCreated, "ana", "POST", "", "", contents(withID(id), fmt.Sprint(i)))
	}
	var names []string
	next := ""
	for range 3 {
		var page api.RoutineList
		c.must(http.StatusOK, "ana", "GET", "?limit=2"+next, "", "").decode(t, &page)
		for _, r := range page.Items {
			names = append(names, r.Name)
			if r.Days != 1 || r.Exercises != 4 || r.Etag != `"1"` {
				t.Errorf("brief %+v", r)
			}
		}
		if page.Next == nil {
			break
		}
		next = "&cursor=" + *page.Next
	}
	slices.Sort(names)
	if !slices.Equal(names, []string{"0", "1", "2", "3", "4"}) {
		t.Errorf("listed %v", names)
	}
}

func TestThePredefinedRoutinesAreOpenAndCopied(t *testing.T) {
	t.Parallel()
	c := start(t)
	var list api.PredefinedList
	c.must(http.StatusOK, "", "GET", "/predefined?lang=es", "", "").decode(t, &list)
	if len(list.Items) < 30 {
		t.Errorf("%d predefined routines", len(list.Items))
	}
	for _, brief := range list.Items {
		var full api.PredefinedRoutine
		c.must(http.StatusOK, "", "GET", "/predefined/"+brief.ID+"?lang=es", "", "").decode(t, &full)
		if full.Name != brief.Name || len(full.Days) != brief.Days || len(full.Claims) == 0 || full.Claims[0].Title == "" {
			t.Errorf("%s: %+v", brief.ID, full)
		}
	}
	c.must(http.StatusOK, "", "GET", "/predefined?for=seated&equipment=bands&days=3&minutes=45&level=beginner&goal=healthy", "", "").decode(t, &list)
	if len(list.Items) == 0 || list.Items[0].ID != "seated-bands" && list.Items[0].ID != "seated-first-steps" {
		t.Errorf("seated with bands: %+v", list.Items)
	}
	take := fmt.Sprintf(`{"id":%q,"predefined":"gym-full-body"}`, routineA)
	var mine, same api.Routine
	c.must(http.StatusCreated, "ana", "POST", "/copies?lang=es", "", take).decode(t, &mine)
	c.must(http.StatusOK, "ana", "POST", "/copies?lang=en", "", take).decode(t, &same)
	if mine.Name != "Gimnasio, cuerpo completo" || same.Name != mine.Name || mine.Notes == nil {
		t.Errorf("copied %q, then %q", mine.Name, same.Name)
	}
	c.must(http.StatusNotFound, "ana", "POST", "/copies", "", fmt.Sprintf(`{"id":%q,"predefined":"none"}`, routineB))
	c.must(http.StatusNotFound, "", "GET", "/predefined/none", "", "")
}

func TestARoutineIsValidatedForWhoAsks(t *testing.T) {
	t.Parallel()
	c := start(t)
	knee := beginner()
	knee.Limitations = []catalogue.Limitation{catalogue.LimitKnee}
	c.people.byUser["ana"] = knee
	c.people.byUser["ben"] = beginner()
	var report api.RoutineReport
	c.must(http.StatusOK, "ana", "POST", "/validate?lang=es", "", contents("", "Mine")).decode(t, &report)
	texts := map[string]string{}
	for _, f := range report.Findings {
		texts[f.Code] = f.Text
		if f.Title == "" || f.Source == "" || f.Type == "" {
			t.Errorf("finding %+v", f)
		}
	}
	for code, want := range map[string]string{
		"unfit_for_body": "Día 1: Sentadilla goblet no se aconseja con lo que marcaste: rodilla.",
		"reserve_low":    "Día 1: Remo sentado en polea deja 1 en reserva; deberían quedar al menos 2.",
		"warmup_missing": "El día 1 tiene 0 minutos de calentamiento; van bien de 5 a 10.",
	} {
		if texts[code] != want {
			t.Errorf("%s: %q, want %q", code, texts[code], want)
		}
	}
	if len(report.Days) != 1 || report.Days[0].Minutes != 22 || len(report.Credits) != 10 || report.Credits[4].Muscle != "back" || report.Credits[4].Sets != 4 {
		t.Errorf("days %+v, credits %+v", report.Days, report.Credits)
	}
	c.must(http.StatusOK, "ben", "POST", "/validate", "", contents("", "Mine")).decode(t, &report)
	for _, f := range report.Findings {
		if f.Code == "unfit_for_body" {
			t.Errorf("Ben's knees are well: %+v", f)
		}
		if f.Code == "reserve_low" && (f.Pointer == nil || *f.Pointer != "/days/0/items/1") {
			t.Errorf("the finding points to %v", f.Pointer)
		}
	}
	c.must(http.StatusConflict, "eve", "POST", "/validate", "", contents("", "Mine"))
	c.must(http.StatusUnauthorized, "", "POST", "/validate", "", contents("", "Mine"))
	var list api.RoutineList
	c.must(http.StatusOK, "ana", "GET", "", "", "").decode(t, &list)
	if len(list.Items) != 0 {
		t.Error("a question kept a routine")
	}
}

// TestAClaimHoldsForWhoAsks: what the shelf claims is what the validator says
// to a person of that kind.
func TestAClaimHoldsForWhoAsks(t *testing.T) {
	t.Parallel()
	c := start(t)
	c.people.byUser["ana"] = plan.Profile{
		Goal: plan.GainMuscle, Level: catalogue.Intermediate, DaysPerWeek: 4, MinutesPerSession: 60,
		Equipment: catalogue.TierGym, Age: 30, Sex: plan.Female, BodyMassKg: 65,
	}
	var mine api.Routine
	c.must(http.StatusCreated, "ana", "POST", "/copies", "", fmt.Sprintf(`{"id":%q,"predefined":"gym-upper-lower"}`, routineA)).decode(t, &mine)
	var report api.RoutineReport
	c.must(http.StatusOK, "ana", "POST", "/validate", "", inputOf(t, mine)).decode(t, &report)
	if len(report.Findings) > 0 {
		t.Errorf("findings %+v", report.Findings)
	}
}

// inputOf is the body that would make a shown routine again.
func inputOf(t *testing.T, r api.Routine) string {
	t.Helper()
	in := api.RoutineInput{Name: r.Name, Notes: r.Notes}
	for _, d := range r.Days {
		day := api.RoutineDayInput{Name: d.Name, Notes: d.Notes, Weekday: d.Weekday, Items: []api.RoutineItemInput{}}
		for _, i := range d.Items {
			day.Items = append(day.Items, api.RoutineItemInput{
				ExerciseID: i.Exercise.ID, Group: i.Group, RestSeconds: i.RestSeconds, Notes: i.Notes, Sets: i.Sets,
			})
		}
		in.Days = append(in.Days, day)
	}
	var raw bytes.Buffer
	if err := json.NewEncoder(&raw).Encode(in); err != nil {
		t.Fatal(err)
	}
	return raw.String()
}
