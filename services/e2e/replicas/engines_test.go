package replicas_test

import (
	"fmt"
	"net/http"
	"regexp"
	"testing"

	"github.com/google/uuid"

	"github.com/fitfusion/fitfusion/services/e2e/mongowire"
	"github.com/fitfusion/fitfusion/services/e2e/stack"
)

// made is when a plan was made, the one thing that may differ.
var made = regexp.MustCompile(`"createdAt":"[^"]+"`)

// TestPlansAreTheSameOnBothEngines: one person's answers and one seed give the
// same bytes over SQLite, over MongoDB's wire, and at a second run.
func TestPlansAreTheSameOnBothEngines(t *testing.T) {
	t.Parallel()
	id := uuid.NewString()
	first := wholePlan(t, stack.Start(t).URL, id)
	for name, url := range map[string]string{
		"a second run": stack.Start(t).URL,
		"MongoDB":      assemble(t, "DATABASE_URL=", "MONGO_URI="+mongowire.Start(t)).url,
	} {
		for path, got := range wholePlan(t, url, id) {
			if got != first[path] {
				t.Errorf("%s: %s is\n%.400s\nwant\n%.400s", name, path, got, first[path])
			}
		}
	}
	if len(first) != 14 || len(first["weeks/12"]) < 1000 {
		t.Errorf("%d answers, the last week of %d bytes", len(first), len(first["weeks/12"]))
	}
}

// wholePlan makes a plan for a new person and gives all that is shown of it.
func wholePlan(t *testing.T, url, id string) map[string]string {
	t.Helper()
	who := newEditor(t, url)
	request := map[string]any{"id": id, "seed": 7, "startsOn": "2026-01-05"}
	if _, err := who.call(http.MethodPost, "/api/plans", request, nil); err != nil {
		t.Fatal(err)
	}
	paths := []string{"", "explain"}
	for week := range 12 {
		paths = append(paths, fmt.Sprintf("weeks/%d", week+1))
	}
	out := map[string]string{}
	for _, path := range paths {
		at := "/api/plans/current/" + path
		switch path {
		case "":
			at = "/api/plans/" + id
		case "explain":
			at = "/api/plans/" + id + "/explain"
		}
		text, err := who.text(at + "?lang=en&date=2026-01-05&timeZone=UTC")
		if err != nil {
			t.Fatal(err)
		}
		out[path] = made.ReplaceAllString(text, "")
	}
	return out
}

// text gives an answer as it is.
func (e *editor) text(path string) (string, error) {
	var raw rawText
	_, err := e.call(http.MethodGet, path, nil, &raw)
	return string(raw), err
}

// rawText keeps JSON as it came.
type rawText []byte

// UnmarshalJSON implements json.Unmarshaler.
func (r *rawText) UnmarshalJSON(text []byte) error {
	*r = append((*r)[:0], text...)
	return nil
}
