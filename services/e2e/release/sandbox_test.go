// Package release tests what brings FitFusion to others: the scripts for
// minikube and GKE, with stand-ins of the programs they call, and the workflows.
package release_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const root = "../../.."

// sandbox is a copy of the scripts, and the only programs that they can find.
type sandbox struct {
	dir string
	env []string
}

// basics are the programs of every system that the scripts may take for granted.
func basics() []string {
	return []string{
		"bash", "env", "dirname", "grep", "sed", "tr", "mktemp", "mv", "mkdir", "rm", "cat", "chmod", "tail", "cmp",
	}
}

// newSandbox has a stand-in for each of the programs: it notes how it was called
// and does well.
func newSandbox(t *testing.T, programs ...string) *sandbox {
	t.Helper()
	dir := t.TempDir()
	s := &sandbox{dir: dir, env: []string{
		"PATH=" + filepath.Join(dir, "bin"), "HOME=" + dir, "LOG=" + filepath.Join(dir, "log"),
	}}
	must(t, os.Mkdir(filepath.Join(dir, "bin"), 0o755))
	for _, name := range basics() {
		path, err := exec.LookPath(name)
		must(t, err)
		must(t, os.Symlink(path, filepath.Join(dir, "bin", name)))
	}
	for _, file := range []string{
		".tools/env", "k8s/minikube", "k8s/gke", "k8s/gke-cluster", "k8s/secrets",
		"k8s/overlays/minikube/kustomization.yaml", "k8s/overlays/gke/kustomization.yaml",
		"k8s/overlays/gke-mongodb/kustomization.yaml", "k8s/overlays/gke-micro/kustomization.yaml",
	} {
		s.write(t, file, read(t, file))
	}
	must(t, os.MkdirAll(s.path("k8s/components/gke"), 0o755))
	for _, name := range programs {
		s.program(t, name, "")
	}
	s.write(t, ".tools/images", "#!"+s.path("bin/bash")+"\necho \"images $* ${TAG:-} ${PLATFORM:-}\" >>\"$LOG\"\n")
	return s
}

// program makes a stand-in that does as the lines of bash say.
func (s *sandbox) program(t *testing.T, name, does string) {
	t.Helper()
	s.write(t, "bin/"+name, "#!"+s.path("bin/bash")+"\necho \""+name+" $*\" >>\"$LOG\"\n"+does+"\n")
}

// path gives where a file of the sandbox is.
func (s *sandbox) path(name string) string { return filepath.Join(s.dir, filepath.FromSlash(name)) }

func (s *sandbox) remove(t *testing.T, program string) {
	t.Helper()
	must(t, os.Remove(s.path("bin/"+program)))
}

func (s *sandbox) write(t *testing.T, name, text string) {
	t.Helper()
	path := s.path(name)
	must(t, os.MkdirAll(filepath.Dir(path), 0o755))
	must(t, os.WriteFile(path, []byte(text), 0o755))
}

// run gives what a script printed, and whether it did well.
func (s *sandbox) run(t *testing.T, environ []string, args ...string) (string, bool) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), s.path(args[0]), args[1:]...)
	cmd.Dir, cmd.Env = s.dir, slices.Concat(s.env, environ)
	out, err := cmd.CombinedOutput()
	return string(out), err == nil
}

// calls gives what was called, a line for each.
func (s *sandbox) calls(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(s.path("log"))
	if os.IsNotExist(err) {
		return ""
	}
	must(t, err)
	return string(text)
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, file))
	must(t, err)
	return string(text)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// inOrder fails unless the parts are in the text, one after the other.
func inOrder(t *testing.T, text string, parts ...string) {
	t.Helper()
	rest := text
	for _, part := range parts {
		_, after, found := strings.Cut(rest, part)
		if !found {
			t.Fatalf("no %q where it belongs in:\n%s", part, text)
		}
		rest = after
	}
}
