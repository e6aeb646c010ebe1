// Command bench measures, in one run on SQLite, what our share of a request
// costs: it compares a bare Gin handler, a bare Gin handler with one read of
// the document store, and our authenticated read of the same 10 KB document
// through the real progress service with everything that guards it. It goes
// on to measure the all-in-one: start, memory, plans generated a second.
//
// Each server is a child process, so that its CPU time is counted and the
// client's is not. The servers are measured in turn, round by round, and the
// medians are compared: what else the machine does hits all of them.
package main

import (
	"context"
	"flag"
	"fmt"
	"net/http"
	"os"
	"slices"
	"time"
)

const (
	limit  = 1.30 // of our CPU per request to that of a bare handler with one read
	aim    = 1.15
	warmup = 2000
)

type options struct {
	serve    string
	binary   string
	dist     string
	rounds   int
	requests int
}

func main() {
	var o options
	flag.StringVar(&o.serve, "serve", "", "run one of the measured servers (used by the command itself)")
	flag.StringVar(&o.binary, "binary", "bin/fitfusion", "the all-in-one")
	flag.StringVar(&o.dist, "dist", "frontend/dist", "the built web app")
	flag.IntVar(&o.rounds, "rounds", 9, "rounds over all servers")
	flag.IntVar(&o.requests, "requests", 3000, "requests a round")
	flag.Parse()
	http.DefaultTransport.(*http.Transport).MaxIdleConnsPerHost = connections
	run := measure
	if o.serve != "" {
		run = serveChild
	}
	if err := run(context.Background(), o); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func measure(ctx context.Context, o options) error {
	ratio, err := compare(ctx, o)
	if err != nil {
		return err
	}
	if err := allInOne(ctx, o); err != nil {
		return err
	}
	if ratio > limit {
		return fmt.Errorf("our read costs %.2f times a bare handler's with one read; the limit is %.2f", ratio, limit)
	}
	return nil
}

// compare measures the three servers and gives the ratio that is limited.
func compare(ctx context.Context, o options) (float64, error) {
	kinds := []string{kindBare, kindStore, kindOurs}
	names := map[string]string{
		kindBare: "bare Gin handler", kindStore: "bare Gin handler, one docstore read", kindOurs: "our authenticated read (progress service)",
	}
	children := map[string]*child{}
	defer func() {
		for _, c := range children {
			c.stop()
		}
	}()
	for _, kind := range kinds {
		c, err := startChild(ctx, kind)
		if err != nil {
			return 0, fmt.Errorf("start %s: %w", names[kind], err)
		}
		children[kind] = c
		if _, err := c.load(ctx, warmup); err != nil {
			return 0, err
		}
	}
	rounds := map[string][]sample{}
	for range o.rounds {
		for _, kind := range kinds {
			s, err := children[kind].load(ctx, o.requests)
			if err != nil {
				return 0, err
			}
			rounds[kind] = append(rounds[kind], s)
		}
	}
	fmt.Printf("One read of a %.1f KB document; medians of %d rounds of %d requests over %d connections\n\n",
		float64(children[kindOurs].size)/1024, o.rounds, o.requests, connections)
	fmt.Printf("  %-44s %12s %12s\n", "", "CPU/request", "requests/s")
	cpu := map[string]time.Duration{}
	for _, kind := range kinds {
		cpu[kind] = median(rounds[kind], func(s sample) time.Duration { return s.cpu })
		wall := median(rounds[kind], func(s sample) time.Duration { return s.wall })
		fmt.Printf("  %-44s %9.1f us %12.0f\n", names[kind], float64(cpu[kind].Nanoseconds())/1000, float64(time.Second)/float64(wall))
	}
	ratio := float64(cpu[kindOurs]) / float64(cpu[kindStore])
	fmt.Printf("\n  ours to a bare handler with one read: %.2f (limit %.2f, aim %.2f)\n\n", ratio, limit, aim)
	return ratio, nil
}

func median(samples []sample, of func(sample) time.Duration) time.Duration {
	all := make([]time.Duration, 0, len(samples))
	for _, s := range samples {
		all = append(all, of(s))
	}
	slices.Sort(all)
	return all[len(all)/2]
}
