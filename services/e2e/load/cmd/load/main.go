// Command load uses a running FitFusion as several people at once and prints
// what became of every request; see package load. It fails when a request
// failed, or an acknowledged write is missing or doubled.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/fitfusion/fitfusion/services/e2e/load"
)

func main() {
	o := load.Options{Ready: func() { _, _ = fmt.Fprintln(os.Stdout, "load: begins") }}
	flag.StringVar(&o.URL, "url", "http://localhost:8080", "the front door")
	flag.IntVar(&o.Rate, "rate", 100, "requests a second")
	flag.DurationVar(&o.Duration, "duration", 20*time.Second, "how long")
	flag.IntVar(&o.People, "people", 4, "accounts to make and use")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	report, err := load.Run(ctx, o)
	if report != nil {
		report.Write(os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1) //nolint:gocritic // stop has nothing left to do
	}
	if !report.OK() {
		os.Exit(1)
	}
}
