// Command cluster tries the Kubernetes manifests on a real cluster: the one
// that KUBECONFIG names, in the namespace fitfusion, which must not hold
// anybody's data. It stands mongowire in for MongoDB, whose image is 250 MB,
// and does what an operator does: apply, open, restart, lose pods, change the
// configuration, scale, back up and restore, change the key, and try what the
// network policies forbid. Each step
// prints one line; the first that fails ends it.
//
//	make images && make check-cluster
//
// LOAD_IMAGES is a command that hands images to the nodes, their names as its
// arguments (`minikube image load`); NODE is an address that answers on the
// nodes' ports (`minikube ip`), 127.0.0.1 when unset.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"
)

// trial is one run against one cluster.
type trial struct {
	kubectl
	dir  string // a copy of the manifests, with secrets of its own
	node string
	rate int
	hold time.Duration // how long a load lasts

	keep, again bool // the namespace, afterwards and from before
}

type step struct {
	name string
	do   func(ctx context.Context, t *trial) (string, error)
}

func steps() []step {
	return []step{
		{"prepare", prepare},
		{"mongodb", mongodbBinds},
		{"apply", applyAll},
		{"doors", doors},
		{"journey", journey},
		{"policies", policies},
		{"restart", restartUnderLoad},
		{"lose", losePodsUnderLoad},
		{"configure", changedConfigRollsOut},
		{"operate", rollsBackAndScales},
		{"backup", backsUpAndRestores},
		{"keys", rotatesKeys},
		{"usage", usageUnderLoad},
		{"scale", scalesUpAndDown},
	}
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var names []string
	for _, s := range steps() {
		names = append(names, s.name)
	}
	only := flag.String("only", strings.Join(names, ","), "the steps to take; prepare is needed by all")
	t := &trial{kubectl: kubectl{namespace: namespace}, node: os.Getenv("NODE")}
	flag.BoolVar(&t.keep, "keep", false, "leave the namespace as it is at the end")
	flag.BoolVar(&t.again, "again", false, "the namespace may be there: an earlier check kept it")
	flag.IntVar(&t.rate, "rate", 100, "requests a second")
	flag.DurationVar(&t.hold, "hold", 60*time.Second, "how long a load lasts at least")
	flag.Parse()
	if err := t.steps(ctx, strings.Split(*only, ",")); err != nil {
		fmt.Fprintln(os.Stderr, "check-cluster:", err)
		os.Exit(1) //nolint:gocritic // stop has nothing left to do
	}
}

func (t *trial) steps(ctx context.Context, only []string) (err error) {
	if t.dir, err = os.MkdirTemp("", "fitfusion-cluster-"); err != nil {
		return err
	}
	defer os.RemoveAll(t.dir) //nolint:errcheck // a directory in the temporary one
	if t.node == "" {
		t.node = "127.0.0.1"
	}
	if !t.keep {
		defer func() {
			if _, gone := t.run(context.WithoutCancel(ctx), "delete", "namespace", namespace, "--ignore-not-found", "--wait=true", "--timeout=180s"); gone != nil && err == nil {
				err = gone
			}
		}()
	}
	for _, s := range steps() {
		if !slices.Contains(only, s.name) {
			continue
		}
		began := time.Now()
		said, err := s.do(ctx, t)
		if err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		fmt.Printf("%-10s ok   %-6s %s\n", s.name, time.Since(began).Round(time.Second), said)
	}
	return nil
}
