package matrix_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/e2e/matrix"
	"github.com/fitfusion/fitfusion/services/e2e/stack"
)

// The ids of what Ana has. Ben knows them all.
const (
	anaPlan        = "a1a1a1a1-0000-4000-8000-000000000001"
	anaWorkout     = "a1a1a1a1-0000-4000-8000-000000000002"
	anaMeasurement = "a1a1a1a1-0000-4000-8000-000000000003"
	anaRoutine     = "a1a1a1a1-0000-4000-8000-000000000004"
)

// attempt is how Ben tries an operation on Ana's things, and what he must
// get: 404 where the path names hers, his own emptiness otherwise.
type attempt struct {
	path   string // "" for the contract's path as it is
	body   any
	header http.Header
	status int
}

func attempts() map[string]attempt {
	edit := http.Header{"If-Match": {`"1"`}}
	workout, session := stack.Workout(anaWorkout), "/api/plans/current/sessions/w1d1"
	own := "/api/routines/" + anaRoutine
	return map[string]attempt{
		"me":             {status: http.StatusOK},
		"getProfile":     {status: http.StatusNotFound},
		"putProfile":     {body: stack.Profile(), header: edit, status: http.StatusPreconditionFailed},
		"patchProfile":   {body: map[string]any{"weightKg": 70}, header: edit, status: http.StatusNotFound},
		"getInsights":    {status: http.StatusNotFound},
		"createPlan":     {body: map[string]any{"id": anaPlan}, status: http.StatusConflict}, // he has no profile
		"getCurrentPlan": {status: http.StatusNotFound},
		"getPlanWeek":    {path: "/api/plans/current/weeks/1", status: http.StatusNotFound},
		"getPlanSession": {path: "/api/plans/current/sessions/w1d1", status: http.StatusNotFound},
		"getToday":       {status: http.StatusNotFound},
		"listPlans":      {status: http.StatusOK},
		"getPlan":        {path: "/api/plans/" + anaPlan, status: http.StatusNotFound},
		"explainPlan":    {path: "/api/plans/" + anaPlan + "/explain", status: http.StatusNotFound},
		"regeneratePlan": {body: map[string]any{"id": anaPlan, "from": "2026-11-23"}, status: http.StatusNotFound},
		"listSwaps":      {path: session + "/swaps?exerciseId=goblet-squat", status: http.StatusNotFound},
		"swapExercise": {path: session + "/swaps", status: http.StatusNotFound, body: map[string]any{
			"exerciseId": "goblet-squat", "replacementId": "leg-press", "scope": "session",
		}},
		"undoSwap":          {path: session + "/swaps/goblet-squat", status: http.StatusNotFound},
		"shortenSession":    {path: session + "/minutes", body: map[string]any{"minutes": 20}, status: http.StatusNotFound},
		"restoreMinutes":    {path: session + "/minutes", status: http.StatusNotFound},
		"moveSession":       {path: session + "/day", body: map[string]any{"date": "2026-11-24"}, status: http.StatusNotFound},
		"restoreDay":        {path: session + "/day", status: http.StatusNotFound},
		"lightenWeek":       {path: "/api/plans/current/weeks/1/deload", status: http.StatusNotFound},
		"restoreWeek":       {path: "/api/plans/current/weeks/1/deload", status: http.StatusNotFound},
		"getAdvice":         {status: http.StatusOK},
		"listWorkouts":      {status: http.StatusOK},
		"getWorkout":        {path: "/api/progress/workouts/" + anaWorkout, status: http.StatusNotFound},
		"editWorkout":       {path: "/api/progress/workouts/" + anaWorkout, body: workout, header: edit, status: http.StatusNotFound},
		"deleteWorkout":     {path: "/api/progress/workouts/" + anaWorkout, header: edit, status: http.StatusNotFound},
		"listMeasurements":  {status: http.StatusOK},
		"deleteMeasurement": {path: "/api/progress/measurements/" + anaMeasurement, status: http.StatusNotFound},
		"getSummary":        {status: http.StatusOK},
		"exerciseHistory":   {path: "/api/progress/exercises/goblet-squat/history", status: http.StatusOK},
		"nextLoads": {status: http.StatusOK, body: map[string]any{"items": []map[string]any{
			{"exerciseId": "goblet-squat", "sets": 3, "repsMin": 8, "repsMax": 12, "rir": 2, "stepKg": 2},
		}}},
		"listRoutines":          {status: http.StatusOK},
		"copyRoutine":           {body: map[string]any{"id": anaRoutine, "token": strings.Repeat("A", 26)}, status: http.StatusNotFound},
		"validateRoutine":       {body: routine(""), status: http.StatusConflict}, // he has no profile
		"getRoutine":            {path: own, status: http.StatusNotFound},
		"editRoutine":           {path: own, body: routine(""), header: edit, status: http.StatusNotFound},
		"deleteRoutine":         {path: own, header: edit, status: http.StatusNotFound},
		"listRoutineVersions":   {path: own + "/versions", status: http.StatusNotFound},
		"getRoutineVersion":     {path: own + "/versions/1", status: http.StatusNotFound},
		"restoreRoutineVersion": {path: own + "/versions/1/restore", header: edit, status: http.StatusNotFound},
		"shareRoutine":          {path: own + "/share", status: http.StatusNotFound},
		"unshareRoutine":        {path: own + "/share", status: http.StatusNotFound},
		// With the ids of Ana's, Ben makes things of his own; hers stay as they are.
		"createRoutine":  {body: routine(anaRoutine), status: http.StatusCreated},
		"logWorkout":     {body: workout, status: http.StatusCreated},
		"logMeasurement": {body: map[string]any{"id": anaMeasurement, "at": "2026-11-19T07:00:00Z", "weightKg": 90}, status: http.StatusCreated},
	}
}

// routine is a routine of one exercise; with an id it is to be kept.
func routine(id string) map[string]any {
	r := map[string]any{"name": "A routine", "days": []map[string]any{{"items": []map[string]any{{
		"exerciseId": "plank", "restSeconds": 60, "sets": []map[string]any{{"type": "timed", "count": 2, "seconds": 20}},
	}}}}}
	if id != "" {
		r["id"] = id
	}
	return r
}

// keepRoutine gives Ana a routine and a link to it, whose token it returns.
func keepRoutine(t *testing.T, ana *stack.Person) string {
	t.Helper()
	mine := routine(anaRoutine)
	mine["notes"] = "quiet mornings"
	if answer := ana.Do(t, http.MethodPost, "/api/routines", mine, nil); answer.Status != http.StatusCreated {
		t.Fatalf("keep a routine: status %d: %s", answer.Status, answer.Body)
	}
	var link struct{ Token string }
	ana.Do(t, http.MethodPost, "/api/routines/"+anaRoutine+"/share", nil, nil).Decode(t, &link)
	return link.Token
}

// canaries are pieces of Ana that no answer to Ben may hold.
var canaries = []string{"quiet mornings", anaPlan, "68.25", "77.5", "1991-04-17", "felt strong", "ana@example.com"}

func TestTwoUsersOverEveryRoute(t *testing.T) {
	t.Parallel()
	operations, err := matrix.Operations("../..")
	if err != nil || len(operations) < 20 {
		t.Fatalf("%d operations, error %v", len(operations), err)
	}
	s := stack.Start(t)
	ana, ben := s.Register(t, "ana@example.com"), s.Register(t, "ben@example.com")
	ana.Settle(t, anaPlan, anaWorkout, anaMeasurement)
	keepRoutine(t, ana)
	tries := attempts()
	var last []matrix.Operation // what makes things of Ben's own goes last
	for _, op := range operations {
		if op.Public {
			continue
		}
		if _, ok := tries[op.ID]; !ok {
			t.Errorf("%s %s has no row in this matrix", op.Method, op.Path)
			continue
		}
		if strings.HasPrefix(op.ID, "log") || op.ID == "createRoutine" {
			last = append(last, op)
			continue
		}
		check(t, s, ben, op, tries[op.ID])
	}
	for _, op := range last {
		check(t, s, ben, op, tries[op.ID])
	}
	anaKeeps(t, ana)
}

func check(t *testing.T, s *stack.Stack, ben *stack.Person, op matrix.Operation, try attempt) {
	t.Helper()
	path, method := try.path, strings.ToUpper(op.Method)
	if path == "" {
		path = op.Path
	}
	if answer := s.Anyone().Do(t, method, path, try.body, try.header); answer.Status != http.StatusUnauthorized {
		t.Errorf("%s %s without a token: status %d", method, path, answer.Status)
	}
	answer := ben.Do(t, method, path, try.body, try.header)
	if answer.Status != try.status {
		t.Errorf("%s %s: status %d, want %d: %.300s", method, path, answer.Status, try.status, answer.Body)
	}
	sent := op.ID == "logWorkout" // Ben's own words come back to him
	for _, canary := range canaries {
		if !sent && strings.Contains(string(answer.Body), canary) {
			t.Errorf("%s %s shows %q of somebody else", method, path, canary)
		}
	}
}

// anaKeeps looks whether everything of Ana's is as she left it.
func anaKeeps(t *testing.T, ana *stack.Person) {
	t.Helper()
	var workout struct {
		ETag  string
		Notes string
	}
	ana.Do(t, http.MethodGet, "/api/progress/workouts/"+anaWorkout, nil, nil).Decode(t, &workout)
	if workout.Notes != "felt strong" || workout.ETag != `"1"` {
		t.Errorf("Ana's workout is %+v", workout)
	}
	var list struct {
		Items []struct{ WeightKg float64 }
	}
	ana.Do(t, http.MethodGet, "/api/progress/measurements", nil, nil).Decode(t, &list)
	if len(list.Items) != 1 || list.Items[0].WeightKg != 68.25 {
		t.Errorf("Ana's measurements are %+v", list.Items)
	}
	var kept struct{ Notes, Etag string }
	ana.Do(t, http.MethodGet, "/api/routines/"+anaRoutine, nil, nil).Decode(t, &kept)
	if kept.Notes != "quiet mornings" || kept.Etag != `"2"` { // the link was the second change
		t.Errorf("Ana's routine is %+v", kept)
	}
}

// TestUserIDFromTheTokenAlone puts somebody else's id wherever a request has room.
func TestUserIDFromTheTokenAlone(t *testing.T) {
	t.Parallel()
	s := stack.Start(t)
	ana, ben := s.Register(t, "ana@example.com"), s.Register(t, "ben@example.com")
	ana.Settle(t, anaPlan, anaWorkout, anaMeasurement)
	for _, name := range []string{"user", "userId", "owner", "sub", "id"} {
		answer := ben.Do(t, http.MethodGet, "/api/progress/workouts?"+name+"="+ana.ID, nil, http.Header{"X-User-Id": {ana.ID}})
		if strings.Contains(string(answer.Body), anaWorkout) {
			t.Errorf("?%s shows another person's workouts", name)
		}
	}
	body := stack.Workout("b1b1b1b1-0000-4000-8000-000000000001")
	body["owner"] = ana.ID
	if answer := ben.Do(t, http.MethodPost, "/api/progress/workouts", body, nil); answer.Status != http.StatusBadRequest {
		t.Errorf("a workout that names an owner: status %d", answer.Status)
	}
}

// TestLogsHoldNothingPersonal uses the product and then searches every log.
func TestLogsHoldNothingPersonal(t *testing.T) {
	t.Parallel()
	s := stack.Start(t)
	ana := s.Register(t, "ana@example.com")
	ana.Settle(t, anaPlan, anaWorkout, anaMeasurement)
	token := keepRoutine(t, ana)
	if answer := s.Anyone().Do(t, http.MethodGet, "/api/routines/shared/"+token, nil, nil); answer.Status != http.StatusOK {
		t.Errorf("a share link: status %d", answer.Status)
	}
	ana.Do(t, http.MethodPost, "/api/auth/login", map[string]string{"email": ana.Email, "password": "wrong secret"}, nil)
	ana.Do(t, http.MethodGet, "/api/progress/workouts/"+anaWorkout+"?secret=canary-in-a-query", nil, nil)
	ana.Do(t, http.MethodPut, "/api/profile", map[string]any{"heightCm": "canary-in-a-body"}, nil)
	log := s.Log()
	if !strings.Contains(log, "/api/progress/workouts/:id") || !strings.Contains(log, "/api/routines/shared/:token") {
		t.Fatal("the log does not show the requests")
	}
	secrets := append([]string{ana.Email, ana.Password, "wrong secret", ana.Token, token, "canary-in"}, canaries...)
	for _, secret := range secrets {
		if strings.Contains(log, secret) {
			t.Errorf("the log holds %q", secret)
		}
	}
}
