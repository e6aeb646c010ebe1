// Command fitfusion runs all of FitFusion in one process; see package
// fitfusion. With --demo it also makes a demo account with twelve weeks of
// history and prints how to sign in.
package main

import (
	"context"
	"os"

	"github.com/fitfusion/fitfusion/services/fitfusion"
	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/process"
)

func main() {
	os.Exit(process.Main(process.Program{Name: "fitfusion", Commands: map[string]process.Command{"--demo": demo}}, fitfusion.Run))
}

func demo(ctx context.Context, _ []string) error {
	var cfg fitfusion.Config
	if err := config.Load(&cfg, os.Environ()); err != nil {
		return err
	}
	cfg.Demo = true
	return fitfusion.Run(ctx, cfg)
}
