package release_test

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// An action runs with our token: a tag of it can be moved to other code, a commit cannot.
func TestActionsArePinnedByCommit(t *testing.T) {
	t.Parallel()
	pinned := regexp.MustCompile(`^[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$`)
	used := regexp.MustCompile(`(?m)^[ -]*uses: *(.+)$`)
	count := 0
	for _, file := range workflows(t) {
		for _, m := range used.FindAllStringSubmatch(read(t, file), -1) {
			count++
			if !strings.HasPrefix(m[1], "./") && !pinned.MatchString(m[1]) {
				t.Errorf("%s: %q is no commit with its version behind it", file, m[1])
			}
		}
	}
	if count == 0 {
		t.Error("no action found")
	}
}

// A job that says nothing gets what its workflow says, so that has to be little;
// one without an end holds a machine for six hours.
func TestWorkflowsAskForLittle(t *testing.T) {
	t.Parallel()
	for _, file := range workflows(t) {
		text := read(t, file)
		if !strings.Contains(text, "\npermissions:\n  contents: read\n\n") {
			t.Errorf("%s: not read-only by default", file)
		}
		if machines, ends := strings.Count(text, "runs-on:"), strings.Count(text, "timeout-minutes:"); machines != ends {
			t.Errorf("%s: %d jobs, %d time limits", file, machines, ends)
		}
		if strings.Contains(text, "pull_request_target") {
			t.Errorf("%s: pull_request_target gives strangers' code our token", file)
		}
	}
}

func workflows(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob(root + "/.github/workflows/*.y*ml")
	must(t, err)
	if len(paths) == 0 {
		t.Fatal("no workflows")
	}
	for i := range paths {
		paths[i], err = filepath.Rel(root, paths[i])
		must(t, err)
	}
	return paths
}
