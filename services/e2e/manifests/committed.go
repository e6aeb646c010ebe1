package manifests

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// leaks are forms that a secret has in a file: a private key, its base64, a
// URI with a password, a value given to a name that promises a secret, a Secret
// written out, a generator with values beside it.
func leaks() []*regexp.Regexp {
	return []*regexp.Regexp{
		regexp.MustCompile(`-----BEGIN [A-Z ]*PRIVATE KEY`),
		regexp.MustCompile(`LS0tLS1CRUdJTi`),
		regexp.MustCompile(`(mongodb(\+srv)?|https?)://[^\s/:@]+:[^\s/:@$%{}]+@`),
		regexp.MustCompile(`(?i)(password|passwd|secret|token|private_key|keyfile)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_-]{16,}`),
		regexp.MustCompile(`(?m)^kind:\s*Secret\s*$`),
		regexp.MustCompile(`(?m)^secretGenerator:\n(?:[ -].*\n)*?[ -].*\bliterals:`),
	}
}

// Committed finds secrets in the files of a folder, but for those that its
// .gitignore keeps out of git.
func Committed(dir string) ([]string, error) {
	var problems []string
	ignored, err := os.ReadFile(filepath.Join(dir, ".gitignore"))
	if err != nil {
		return nil, err
	}
	for _, want := range []string{"/overlays/*/secrets/", "/components/gke/settings.env"} {
		if !strings.Contains("\n"+string(ignored), "\n"+want+"\n") {
			problems = append(problems, ".gitignore lets "+want+" into git")
		}
	}
	err = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		rel, _ := filepath.Rel(dir, path)
		if own, _ := filepath.Match("overlays/*/secrets", rel); own {
			return fs.SkipDir
		}
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, leak := range leaks() {
			if found := leak.FindIndex(text); found != nil {
				line := 1 + strings.Count(string(text[:found[0]]), "\n")
				problems = append(problems, fmt.Sprintf("%s:%d looks like a secret in git (%s)", rel, line, leak))
			}
		}
		return nil
	})
	return problems, err
}
