package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"path/filepath"
	"regexp"
	"time"

	"github.com/google/uuid"
)

// archiveOf finds what the backup of progress says that it wrote.
var archiveOf = regexp.MustCompile(`progress-\d{8}T\d{6}Z\.jsonl\.gz`)

// backsUpAndRestores takes a backup as README.md says, logs something that is
// to go away, and restores.
func backsUpAndRestores(ctx context.Context, t *trial) (string, error) {
	who, err := newcomer(ctx, t.api())
	if err != nil {
		return "", err
	}
	if err := who.weigh(ctx, uuid.NewString(), 70); err != nil {
		return "", err
	}
	for _, args := range [][]string{
		{"delete", "job", "backup-now", "--ignore-not-found"},
		{"create", "job", "--from=cronjob/backup", "backup-now"},
		{"wait", "--for=condition=Complete", "job/backup-now", "--timeout=300s"},
	} {
		if _, err := t.run(ctx, args...); err != nil {
			return "", err
		}
	}
	logs, err := t.run(ctx, "logs", "job/backup-now", "--all-containers")
	if err != nil {
		return "", err
	}
	archive := archiveOf.FindString(logs)
	if archive == "" {
		return "", fmt.Errorf("the backup names no archive: %.500s", logs)
	}
	if err := who.weigh(ctx, uuid.NewString(), 71); err != nil {
		return "", err
	}
	began := time.Now()
	if err := sh(ctx, t.dir, nil, "k8s/restore", "progress", archive); err != nil {
		return "", err
	}
	took := time.Since(began)
	if n, err := who.weights(ctx); err != nil || n != 1 {
		return "", fmt.Errorf("%d weights after the restore, want the one of before the backup: %w", n, err)
	}
	return fmt.Sprintf("%s restored in %s: what came after it is gone, what came before is there", archive, took.Round(time.Second)), nil
}

// rollsBackAndScales does by hand what README.md says for it.
func rollsBackAndScales(ctx context.Context, t *trial) (string, error) {
	for _, args := range [][]string{
		{"rollout", "restart", "deployment/auth"},
		{"rollout", "status", "deployment/auth", "--timeout=120s"},
		{"rollout", "undo", "deployment/auth"},
		{"rollout", "status", "deployment/auth", "--timeout=120s"},
		{"patch", "hpa", "profile", "--patch", `{"spec":{"minReplicas":4}}`},
	} {
		if _, err := t.run(ctx, args...); err != nil {
			return "", err
		}
	}
	if err := until(ctx, 2*time.Minute, "a fourth replica", func() (bool, error) {
		pods, err := t.pods(ctx, "app.kubernetes.io/name=profile")
		return len(pods) == 4, err
	}); err != nil {
		return "", err
	}
	err := t.applied(ctx)
	return "auth rolled back; profile scaled to 4 by hand, and back by applying again", err
}

// rotatesKeys changes the key that signs, in the three steps of README.md.
// What was signed before stays good until the last.
func rotatesKeys(ctx context.Context, t *trial) (string, error) {
	if err := t.applied(ctx); err != nil { // with the key of this run
		return "", err
	}
	before, err := newcomer(ctx, t.api())
	if err != nil {
		return "", err
	}
	if err := sh(ctx, t.dir, nil, "sh", "-ec", `openssl genpkey -algorithm ed25519 -out new.pem
sed -n 's/^JWT_PRIVATE_KEY=//p' .env | base64 -d >old.pem`); err != nil {
		return "", err
	}
	for step, keys := range []string{"old.pem new.pem", "new.pem old.pem", "new.pem"} {
		if err := sh(ctx, t.dir, nil, "sh", "-ec", `key=$(cat `+keys+` | base64 -w0)
sed -i "s|^JWT_PRIVATE_KEY=.*|JWT_PRIVATE_KEY=$key|" .env
k8s/secrets minikube`); err != nil {
			return "", err
		}
		if err := t.applied(ctx); err != nil {
			return "", err
		}
		_, old := before.weights(ctx)
		if last := step == 2; !last && old != nil {
			return "", fmt.Errorf("step %d signed people out: %w", step+1, old)
		}
		after, err := newcomer(ctx, t.api())
		if err == nil {
			_, err = after.weights(ctx)
		}
		if err != nil {
			return "", fmt.Errorf("nobody can sign in after step %d: %w", step+1, err)
		}
	}
	// Services ask for the keys again within minutes of their start, not at once.
	var refused error
	if err := until(ctx, 6*time.Minute, "the old key to be forgotten", func() (bool, error) {
		refused = before.ask(ctx, http.MethodGet, "/api/auth/me", nil, nil)
		return refused != nil, nil
	}); err != nil {
		return "", errors.Join(errors.New("what the old key signed still counts"), err)
	}
	return "a new key signs; what the old one signed was good until it was taken out", nil
}

// applied applies everything and waits until nothing of before is left.
func (t *trial) applied(ctx context.Context) error {
	if _, err := t.run(ctx, "apply", "--kustomize", filepath.Join(t.dir, overlay)); err != nil {
		return err
	}
	return t.rolledOut(ctx, rollout)
}
