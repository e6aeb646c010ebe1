// Package manifests reads what is in k8s as a cluster would: it renders the
// overlays, decodes them with every unknown field refused, and looks for what
// the API server would take and nobody could use: a Service whose port no
// container has, a variable that no program reads, a pod that nobody may reach.
package manifests

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/kyaml/filesys"
	"sigs.k8s.io/yaml"
)

// Copy puts a copy of the repository's k8s folder, whose path is from, into dir,
// without the secrets and settings of an installation that may lie in it.
func Copy(from, dir string) error {
	if err := os.CopyFS(dir, os.DirFS(from)); err != nil {
		return fmt.Errorf("copy the manifests: %w", err)
	}
	own, err := filepath.Glob(filepath.Join(dir, "overlays", "*", "secrets"))
	if err != nil {
		return err
	}
	for _, path := range append(own, filepath.Join(dir, "components", "gke", "settings.env")) {
		if err := os.RemoveAll(path); err != nil {
			return err
		}
	}
	return nil
}

// Secrets runs the script k8s/secrets of a copy for an overlay, with the values
// in a file. The error has what the script said.
func Secrets(dir, overlay, file string) error {
	cmd := exec.Command(filepath.Join(dir, "secrets"), overlay, file)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("k8s/secrets: %w: %s", err, bytes.TrimSpace(out))
	}
	return nil
}

// Document is one rendered object, not decoded yet.
type Document map[string]any

// Render gives what `kubectl apply --kustomize` would send for a folder.
func Render(dir string) ([]Document, error) {
	rendered, err := krusty.MakeKustomizer(krusty.MakeDefaultOptions()).Run(filesys.MakeFsOnDisk(), dir)
	if err != nil {
		return nil, fmt.Errorf("render %s: %w", filepath.Base(dir), err)
	}
	var docs []Document
	for _, res := range rendered.Resources() {
		text, err := res.AsYAML()
		if err != nil {
			return nil, fmt.Errorf("render %s: %w", filepath.Base(dir), err)
		}
		var doc Document
		if err := yaml.UnmarshalStrict(text, &doc); err != nil {
			return nil, fmt.Errorf("read %s: %w", res.CurId(), err)
		}
		docs = append(docs, doc)
	}
	return docs, nil
}
