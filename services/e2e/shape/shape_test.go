// Package shape_test holds the tree to its shape: four services alike, and no
// file that a person would not read in one go.
package shape_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const (
	root     = "../../.."
	maxLines = 300
	maxMain  = 25
)

func services() []string { return []string{"auth", "profile", "workout-plan", "progress"} }

func TestServicesAreOfOneShape(t *testing.T) {
	t.Parallel()
	for _, service := range services() {
		t.Run(service, func(t *testing.T) {
			t.Parallel()
			dir := filepath.Join(root, "services", service)
			for _, path := range []string{
				"service.go", filepath.Join("cmd", service, "main.go"), "api/openapi.yaml", "api/api.gen.go", "internal/rest", "internal/store", "go.mod",
			} {
				if _, err := os.Stat(filepath.Join(dir, path)); err != nil {
					t.Errorf("%s is missing", path)
				}
			}
			checkMain(t, filepath.Join(dir, "cmd", service, "main.go"))
			checkRoot(t, dir, strings.ReplaceAll(service, "-", ""))
			checkFolders(t, dir)
		})
	}
}

// checkMain: main parses, calls Run and exits, in 25 lines.
func checkMain(t *testing.T, path string) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if n := bytes.Count(text, []byte("\n")); n > maxMain {
		t.Errorf("%s has %d lines, want at most %d", path, n, maxMain)
	}
	if !bytes.Contains(text, []byte("service.Main(")) {
		t.Errorf("%s does not call service.Main", path)
	}
}

// checkRoot: the public root has a Config that embeds the common one, and
// Run(ctx, Config) error, and exports nothing that is not one of the two or a
// type of Config's fields.
func checkRoot(t *testing.T, dir, name string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var config, run, documented bool
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		if file.Name.Name != name {
			t.Errorf("%s is package %s, want %s", path, file.Name.Name, name)
		}
		documented = documented || file.Doc != nil
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil && d.Name.IsExported() && d.Name.Name != "Run" {
					t.Errorf("%s exports %s; a service's root exports Config and Run", path, d.Name.Name)
				}
				run = run || d.Name.Name == "Run" && len(d.Type.Params.List) == 2 && len(d.Type.Results.List) == 1
			case *ast.GenDecl:
				config = config || declares(d, "Config")
			}
		}
	}
	if !config || !run || !documented {
		t.Errorf("Config %v, Run(ctx, cfg) error %v, package comment %v", config, run, documented)
	}
}

func declares(d *ast.GenDecl, name string) bool {
	return slices.ContainsFunc(d.Specs, func(s ast.Spec) bool {
		typed, ok := s.(*ast.TypeSpec)
		return ok && typed.Name.Name == name
	})
}

// checkFolders: beside cmd, api and internal a service has no folder.
func checkFolders(t *testing.T, dir string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() && !slices.Contains([]string{"cmd", "api", "internal"}, e.Name()) {
			t.Errorf("%s has the folder %s, which the others have not", dir, e.Name())
		}
	}
}

// TestFilesAreShort counts what people write: code, styles, scripts.
func TestFilesAreShort(t *testing.T) {
	t.Parallel()
	written := []string{".go", ".ts", ".tsx", ".css", ".js", ".mjs", ".html", ".sh"}
	checked := 0
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if slices.Contains([]string{"node_modules", ".git", "dist", ".bin", "bin", "data", "testdata"}, entry.Name()) && path != root {
				return fs.SkipDir
			}
			return nil
		}
		if !slices.Contains(written, filepath.Ext(path)) {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if generated(path, text) {
			return nil
		}
		checked++
		if n := bytes.Count(text, []byte("\n")); n > maxLines {
			t.Errorf("%s has %d lines, want at most %d", path, n, maxLines)
		}
		return nil
	})
	if err != nil || checked < 100 {
		t.Errorf("%d files checked, %v", checked, err)
	}
}

func generated(path string, text []byte) bool {
	head, _, _ := bytes.Cut(text, []byte("\nimport"))
	return strings.Contains(filepath.Base(path), ".gen.") ||
		bytes.Contains(head[:min(len(head), 400)], []byte("DO NOT EDIT")) || bytes.Contains(head[:min(len(head), 400)], []byte("auto-generated"))
}

// TestModulesAgree: one Go version, and each sibling that a module requires is
// replaced by its folder, so that it builds without go.work.
func TestModulesAgree(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob(filepath.Join(root, "services", "*", "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	files = append(files, filepath.Join(root, "frontend", "go.mod"))
	if len(files) != 8 {
		t.Errorf("%d modules, want 8", len(files))
	}
	for _, path := range files {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(text), "\ngo 1.26.0\n") {
			t.Errorf("%s: not go 1.26.0", path)
		}
		for line := range strings.Lines(string(text)) {
			fields := strings.Fields(line)
			at := slices.IndexFunc(fields, func(f string) bool { return strings.HasPrefix(f, "github.com/fitfusion/fitfusion/") })
			if at >= 0 && at+1 < len(fields) && strings.HasPrefix(fields[at+1], "v") && !strings.Contains(string(text), fields[at]+" => ../") {
				t.Errorf("%s: %s is not replaced by its folder", path, fields[at])
			}
		}
	}
}
