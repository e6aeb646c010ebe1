package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"time"
)

const namespace = "fitfusion"

// programs are the deployments, in the order in which they depend on each other.
func programs() []string { return []string{"auth", "profile", "workout-plan", "progress", "frontend"} }

// kubectl runs the program of that name, so that what is tried is what an
// operator types.
type kubectl struct{ namespace string }

func (k kubectl) run(ctx context.Context, args ...string) (string, error) {
	return k.with(ctx, "", args...)
}

func (k kubectl) with(ctx context.Context, input string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "kubectl", append([]string{"--namespace", k.namespace}, args...)...)
	cmd.Stdin = strings.NewReader(input)
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	if err := cmd.Run(); err != nil {
		return out.String(), fmt.Errorf("kubectl %s: %w: %s", strings.Join(args, " "), err, strings.TrimSpace(said.String()))
	}
	return out.String(), nil
}

// get reads objects into a value.
func (k kubectl) get(ctx context.Context, into any, args ...string) error {
	out, err := k.run(ctx, append([]string{"get", "--output=json"}, args...)...)
	if err != nil {
		return err
	}
	return json.Unmarshal([]byte(out), into)
}

// rolledOut waits until the newest template of every program runs everywhere
// and nothing of the older ones is left.
func (k kubectl) rolledOut(ctx context.Context, within time.Duration) error {
	for _, name := range programs() {
		if _, err := k.run(ctx, "rollout", "status", "deployment/"+name, "--timeout="+within.String()); err != nil {
			return err
		}
	}
	return until(ctx, within, "old pods to end", func() (bool, error) {
		list, err := k.pods(ctx, "app.kubernetes.io/part-of=fitfusion")
		return !anyEnding(list), err
	})
}

type pod struct {
	Metadata struct {
		Name, DeletionTimestamp string
		Labels                  map[string]string
	}
	Spec   struct{ NodeName string }
	Status struct {
		PodIP             string
		ContainerStatuses []struct {
			Ready        bool
			RestartCount int
		}
	}
}

func (k kubectl) pods(ctx context.Context, selector string) ([]pod, error) {
	var list struct{ Items []pod }
	err := k.get(ctx, &list, "pods", "--selector="+selector)
	return list.Items, err
}

func anyEnding(pods []pod) bool {
	for _, p := range pods {
		if p.Metadata.DeletionTimestamp != "" {
			return true
		}
	}
	return false
}

// until asks once a second.
func until(ctx context.Context, limit time.Duration, what string, done func() (bool, error)) error {
	ctx, cancel := context.WithTimeoutCause(ctx, limit, errors.New("waited "+limit.String()+" for "+what))
	defer cancel()
	var last error
	for {
		var ok bool
		if ok, last = done(); ok && last == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return errors.Join(context.Cause(ctx), last)
		case <-time.After(time.Second):
		}
	}
}
