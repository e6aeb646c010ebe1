package main

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// used is what the busiest pod of a program used.
type used struct{ cpu, memory int } // in thousandths of a core, MiB

// usageUnderLoad prints what pods use under the load, which is what their
// requests rest on: the table in k8s/README.md.
func usageUnderLoad(ctx context.Context, t *trial) (string, error) {
	most := map[string]used{}
	said, err := t.under(ctx, t.rate, func(ctx context.Context) error {
		// What is shown is an average over some time, and lags.
		for range int(t.hold / (5 * time.Second)) {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(5 * time.Second):
			}
			if err := t.top(ctx, most); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return "", err
	}
	for _, p := range programs() {
		said += fmt.Sprintf("\n%14s %4dm %4d MiB", p, most[p].cpu, most[p].memory)
	}
	return said, nil
}

func (t *trial) top(ctx context.Context, most map[string]used) error {
	out, err := t.run(ctx, "top", "pods", "--containers", "--no-headers")
	if err != nil {
		return err
	}
	for line := range strings.Lines(out) {
		part := strings.Fields(line) // pod, container, cpu, memory
		if len(part) != 4 {
			continue
		}
		cpu, errCPU := strconv.Atoi(strings.TrimSuffix(part[2], "m"))
		memory, errMemory := strconv.Atoi(strings.TrimSuffix(part[3], "Mi"))
		if errCPU != nil || errMemory != nil {
			return fmt.Errorf("kubectl top says %q", line)
		}
		now := most[part[1]]
		most[part[1]] = used{max(now.cpu, cpu), max(now.memory, memory)}
	}
	return nil
}
