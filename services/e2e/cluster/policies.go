package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// caller is a pod that tries to reach an address, by the health check that
// every program of ours has.
type caller struct {
	namespace string
	program   string // whose labels it wears; none for a stranger
}

// policies tries flows: those that are needed, which shows that the try can
// succeed, and those that nobody should have.
func policies(ctx context.Context, t *trial) (string, error) {
	address := map[string]string{}
	for name, port := range map[string]string{"auth": "8080", "profile": "8080", "workout-plan": "8080", "progress": "8080", "mongodb": "27017"} {
		pods, err := t.pods(ctx, "app.kubernetes.io/name="+name)
		if err != nil || len(pods) == 0 {
			return "", fmt.Errorf("find a pod of %s: %w", name, err)
		}
		address[name] = pods[0].Status.PodIP + ":" + port
	}
	stranger, outsider := caller{namespace: namespace}, caller{namespace: "default"}
	type try struct {
		from    caller
		to      string
		reaches bool
	}
	tries := []try{
		{caller{namespace, "frontend"}, "profile", true},
		{caller{namespace, "workout-plan"}, "progress", true},
		{caller{namespace, "profile"}, "mongodb", true},
		{caller{namespace, "frontend"}, "mongodb", false},
		{caller{namespace, "auth"}, "profile", false},
	}
	for name := range address {
		tries = append(tries, try{stranger, name, false}, try{outsider, name, false})
	}
	defer func() {
		for _, namespace := range []string{namespace, outsider.namespace} {
			_, _ = kubectl{namespace}.run(context.WithoutCancel(ctx), "delete", "pods", "--selector=app.kubernetes.io/managed-by=check-cluster", "--now")
		}
	}()
	for i, each := range tries {
		if err := t.start(ctx, i, each.from, address[each.to]); err != nil {
			return "", err
		}
	}
	// A new pod's address takes a moment to get into the rules, for and against
	// it: each goes on trying for a while.
	select {
	case <-ctx.Done():
		return "", ctx.Err()
	case <-time.After(tryFor):
	}
	for i, each := range tries {
		said, err := t.outcome(ctx, i, each.from)
		if err != nil {
			return "", err
		}
		// The database answers, but not in HTTP.
		reached := said == "" || strings.Contains(said, "malformed") || strings.Contains(said, "EOF") || strings.Contains(said, "reset by peer")
		if reached != each.reaches {
			return "", fmt.Errorf("%+v to %s (%s): reached is %t: %s", each.from, each.to, address[each.to], reached, said)
		}
	}
	return fmt.Sprintf("%d flows tried: 3 needed ones pass, %d others do not", len(tries), len(tries)-3), nil
}

const tryFor = 45 * time.Second

func tryName(i int) string { return fmt.Sprintf("try-%d", i) }

// start makes a pod that tries until it gets through.
func (t *trial) start(ctx context.Context, i int, from caller, address string) error {
	k := kubectl{namespace: from.namespace}
	labels := map[string]string{"app.kubernetes.io/managed-by": "check-cluster"}
	if from.program != "" {
		labels["app.kubernetes.io/name"], labels["app.kubernetes.io/part-of"] = from.program, "fitfusion"
		labels["app.kubernetes.io/component"] = map[bool]string{true: "web", false: "service"}[from.program == "frontend"]
	}
	manifest, err := json.Marshal(map[string]any{
		"apiVersion": "v1", "kind": "Pod",
		"metadata": map[string]any{"name": tryName(i), "labels": labels},
		"spec": map[string]any{
			"restartPolicy": "OnFailure", "automountServiceAccountToken": false,
			"securityContext": map[string]any{"runAsNonRoot": true, "runAsUser": 65532, "seccompProfile": map[string]any{"type": "RuntimeDefault"}},
			"containers": []any{map[string]any{
				"name": "try", "image": "fitfusion/frontend:dev", "imagePullPolicy": "IfNotPresent", "args": []string{"healthcheck"},
				"env":             []any{map[string]any{"name": "ADDR", "value": address}},
				"securityContext": map[string]any{"allowPrivilegeEscalation": false, "capabilities": map[string]any{"drop": []string{"ALL"}}},
				"resources":       map[string]any{"requests": map[string]any{"cpu": "5m", "memory": "16Mi"}, "limits": map[string]any{"memory": "64Mi"}},
			}},
		},
	})
	if err != nil {
		return err
	}
	_, err = k.with(ctx, string(manifest), "apply", "--filename=-")
	return err
}

// outcome gives what a try said last, nothing when it got through.
func (t *trial) outcome(ctx context.Context, i int, from caller) (string, error) {
	k := kubectl{namespace: from.namespace}
	phase, err := k.run(ctx, "get", "pod", tryName(i), "--output=jsonpath={.status.phase}")
	if err != nil {
		return "", err
	}
	said, err := k.run(ctx, "logs", tryName(i))
	if err != nil {
		return "", err
	}
	if phase != "Succeeded" && said == "" {
		said = "nothing, and it has not ended: " + phase
	}
	return said, nil
}
