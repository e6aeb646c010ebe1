package manifests_test

import (
	"os"
	"regexp"
	"strconv"
	"testing"

	"github.com/fitfusion/fitfusion/services/e2e/manifests"
)

// row is one of k8s/README.md's table: program, measured, requested.
var row = regexp.MustCompile(`(?m)^\| ([a-z-]+) \| (\d+)m, (\d+) MiB \| (\d+)m, (\d+) MiB \|`)

// TestRequestsFollowWhatWasMeasured holds requests to what pods were seen to
// use, half as much more or less: too little crowds a node, too much empties it.
func TestRequestsFollowWhatWasMeasured(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../../k8s/README.md")
	if err != nil {
		t.Fatal(err)
	}
	requested := map[string]size{}
	set, problems := manifests.Decode(rendered(t, "gke"))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, p := range manifests.Pods(set) {
		requested[p.Name] = p.Size
	}
	rows := row.FindAllStringSubmatch(string(text), -1)
	for _, r := range rows {
		measured, said := size{number(r[2]), number(r[3])}, size{number(r[4]), number(r[5])}
		if got := requested[r[1]]; got != said {
			t.Errorf("%s asks for %s, the table says %s", r[1], got, said)
		}
		if !near(said.CPU, measured.CPU) || !near(said.Memory, measured.Memory) {
			t.Errorf("%s asks for %s, and %s were measured", r[1], said, measured)
		}
	}
	if len(rows) != 5 {
		t.Errorf("%d programs are in the table", len(rows))
	}
}

func near(a, b int64) bool { return 2*a <= 3*b && 2*b <= 3*a }

func number(digits string) int64 {
	n, _ := strconv.ParseInt(digits, 10, 64) // the pattern takes digits alone
	return n
}
