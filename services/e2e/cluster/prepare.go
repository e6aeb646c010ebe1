package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// overlay is the manifests that are applied: those of minikube with the
// stand-in in MongoDB's place.
const (
	overlay  = "services/e2e/cluster/overlay"
	minikube = "k8s/overlays/minikube"
)

// images are what runs; `make images` builds them.
func images() []string {
	names := []string{"fitfusion/mongowire:dev"}
	for _, p := range programs() {
		names = append(names, "fitfusion/"+p+":dev")
	}
	return names
}

// prepare looks for what is needed, copies the manifests, makes secrets and
// hands the images to the nodes.
func prepare(ctx context.Context, t *trial) (string, error) {
	for _, tool := range []string{"kubectl", "openssl", "npm"} {
		if _, err := exec.LookPath(tool); err != nil {
			return "", fmt.Errorf("%s is missing", tool)
		}
	}
	version, err := t.run(ctx, "version")
	if err != nil {
		return "", fmt.Errorf("no cluster answers; set KUBECONFIG: %w", err)
	}
	if out, _ := t.run(ctx, "get", "namespace", namespace, "--ignore-not-found", "--output=name"); out != "" && !t.again {
		return "", errors.New("the namespace " + namespace + " exists; this would delete it: remove it first, or say -again if it is of an earlier check")
	}
	if err := t.copyManifests(ctx); err != nil {
		return "", err
	}
	if command := strings.Fields(os.Getenv("LOAD_IMAGES")); len(command) > 0 {
		if err := sh(ctx, ".", nil, append(command, images()...)...); err != nil {
			return "", err
		}
	}
	lines := strings.Split(strings.TrimSpace(version), "\n")
	return lines[len(lines)-1], nil
}

func (t *trial) copyManifests(ctx context.Context) error {
	for _, dir := range []string{"k8s", overlay, ".tools"} {
		if err := os.MkdirAll(filepath.Join(t.dir, filepath.Dir(dir)), 0o700); err != nil {
			return err
		}
		if err := sh(ctx, ".", nil, "cp", "-R", dir, filepath.Join(t.dir, dir)); err != nil {
			return err
		}
	}
	// Secrets of this run alone: what lies in the work tree may be real.
	if err := os.RemoveAll(filepath.Join(t.dir, minikube, "secrets")); err != nil {
		return err
	}
	if err := sh(ctx, t.dir, nil, ".tools/env", ".env"); err != nil {
		return err
	}
	return sh(ctx, t.dir, nil, "k8s/secrets", "minikube")
}

// sh runs a program in a directory; its output is the error's text.
func sh(ctx context.Context, dir string, environ []string, args ...string) error {
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), environ...)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w: %s", strings.Join(args, " "), err, tail(string(out)))
	}
	return nil
}

func tail(text string) string {
	const most = 3000
	text = strings.TrimSpace(text)
	return text[max(0, len(text)-most):]
}

// mongodbBinds applies the real overlay, whose database cannot start without
// its image, to see that it is taken, scheduled and given its volumes; then
// it makes room again.
func mongodbBinds(ctx context.Context, t *trial) (string, error) {
	if _, err := t.run(ctx, "apply", "--kustomize", filepath.Join(t.dir, minikube)); err != nil {
		return "", err
	}
	const members = 3
	var claims struct{ Items []claim }
	err := until(ctx, time.Minute, "the database's pods and volumes", func() (bool, error) {
		pods, err := t.pods(ctx, "app.kubernetes.io/name=mongodb")
		scheduled := 0
		for _, p := range pods {
			if p.Spec.NodeName != "" {
				scheduled++
			}
		}
		if err == nil {
			err = t.get(ctx, &claims, "persistentvolumeclaims")
		}
		bound := 0
		for _, c := range claims.Items {
			if c.Status.Phase == "Bound" {
				bound++
			}
		}
		return scheduled >= members && bound >= members, err
	})
	if err != nil {
		return "", err
	}
	if _, err := t.run(ctx, "delete", "namespace", namespace, "--wait=true", "--timeout=180s"); err != nil {
		return "", err
	}
	for _, c := range claims.Items { // a volume that is kept stays bound to a claim that is gone
		if c.Spec.VolumeName != "" {
			_, _ = t.run(ctx, "patch", "persistentvolume", c.Spec.VolumeName, "--type=merge", "--patch", `{"spec":{"claimRef":null}}`)
		}
	}
	return fmt.Sprintf("%d pods scheduled, %d claims bound (its image was not waited for)", members, len(claims.Items)), nil
}

type claim struct {
	Spec   struct{ VolumeName string }
	Status struct{ Phase string }
}

// applyAll applies everything and waits until each pod is ready.
func applyAll(ctx context.Context, t *trial) (string, error) {
	const limit = 2 * time.Minute
	began := time.Now()
	if _, err := t.run(ctx, "apply", "--kustomize", filepath.Join(t.dir, overlay)); err != nil {
		return "", err
	}
	if err := until(ctx, limit, "the autoscalers to see that there are enough", func() (bool, error) {
		list, err := t.autoscalers(ctx)
		for _, a := range list {
			if a.Status.CurrentReplicas < a.Spec.MinReplicas {
				return false, err
			}
		}
		return len(list) == len(programs()), err
	}); err != nil {
		return "", err
	}
	if err := t.rolledOut(ctx, limit); err != nil {
		return "", err
	}
	if _, err := t.run(ctx, "wait", "--for=condition=Ready", "pod", "--selector=app.kubernetes.io/component!=backup", "--timeout="+limit.String()); err != nil {
		return "", err
	}
	took := time.Since(began)
	if took > limit {
		return "", fmt.Errorf("it took %s, want %s at most", took.Round(time.Second), limit)
	}
	pods, err := t.pods(ctx, "app.kubernetes.io/part-of=fitfusion")
	return fmt.Sprintf("%d pods ready after %s", len(pods), took.Round(time.Second)), err
}
