package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

const rollout = 5 * time.Minute

// restartUnderLoad restarts every program, one after the other as an operator
// would not, all at the same time as a new version does.
func restartUnderLoad(ctx context.Context, t *trial) (string, error) {
	return t.under(ctx, t.rate, func(ctx context.Context) error {
		if _, err := t.run(ctx, append([]string{"rollout", "restart"}, deployments()...)...); err != nil {
			return err
		}
		return t.rolledOut(ctx, rollout)
	})
}

func deployments() []string {
	var names []string
	for _, p := range programs() {
		names = append(names, "deployment/"+p)
	}
	return names
}

// losePodsUnderLoad takes one replica of each program away without asking it.
func losePodsUnderLoad(ctx context.Context, t *trial) (string, error) {
	return t.under(ctx, t.rate, func(ctx context.Context) error {
		for _, p := range programs() {
			pods, err := t.pods(ctx, "app.kubernetes.io/name="+p)
			if err != nil || len(pods) == 0 {
				return fmt.Errorf("find a pod of %s: %w", p, err)
			}
			if _, err := t.run(ctx, "delete", "pod", pods[0].Metadata.Name, "--force", "--grace-period=0"); err != nil {
				return err
			}
			if err := t.rolledOut(ctx, rollout); err != nil {
				return err
			}
		}
		return nil
	})
}

// changedConfigRollsOut changes one value of the ConfigMap that all programs
// read: its name has its hash in it, so every pod is replaced.
func changedConfigRollsOut(ctx context.Context, t *trial) (string, error) {
	before, err := t.pods(ctx, "app.kubernetes.io/part-of=fitfusion")
	if err != nil {
		return "", err
	}
	path := filepath.Join(t.dir, overlay, "kustomization.yaml")
	text, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	changed := strings.Replace(string(text), "LOG_LEVEL=info", "LOG_LEVEL=debug", 1)
	if changed == string(text) {
		return "", fmt.Errorf("%s sets no LOG_LEVEL", overlay)
	}
	if err := os.WriteFile(path, []byte(changed), 0o600); err != nil {
		return "", err
	}
	if _, err := t.run(ctx, "apply", "--kustomize", filepath.Join(t.dir, overlay)); err != nil {
		return "", err
	}
	if err := t.rolledOut(ctx, rollout); err != nil {
		return "", err
	}
	old := map[string]bool{}
	for _, p := range before {
		old[p.Metadata.Name] = true
	}
	after, err := t.pods(ctx, "app.kubernetes.io/part-of=fitfusion")
	if err != nil {
		return "", err
	}
	for _, p := range after {
		if name := p.Metadata.Labels["app.kubernetes.io/name"]; old[p.Metadata.Name] && name != "mongodb" {
			return "", fmt.Errorf("%s still runs with the old configuration", p.Metadata.Name)
		}
	}
	return "LOG_LEVEL changed; every pod was replaced", nil
}
