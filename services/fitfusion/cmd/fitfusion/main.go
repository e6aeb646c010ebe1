// Command fitfusion runs all of FitFusion in one process; see package fitfusion.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/fitfusion/fitfusion/services/fitfusion"
	"github.com/fitfusion/fitfusion/services/platform/process"
)

func main() {
	demo := flag.Bool("demo", false, "make a demo account with twelve weeks of history and print its password")
	version := flag.Bool("version", false, "print the version and exit")
	flag.Parse()
	if *version {
		fmt.Println("fitfusion", process.Version())
		return
	}
	os.Exit(process.Main(func(ctx context.Context, cfg fitfusion.Config) error {
		cfg.Demo = *demo
		return fitfusion.Run(ctx, cfg)
	}))
}
