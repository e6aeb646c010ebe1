// Command fitfusion runs all of FitFusion in one process; see package
// fitfusion. With --demo it also makes a demo account with twelve weeks of
// history and prints how to sign in; backup and restore copy its data.
package main

import (
	"context"
	"os"
	"time"

	"github.com/fitfusion/fitfusion/services/fitfusion"
	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/process"
)

func main() {
	os.Exit(process.Main(process.Program{Name: "fitfusion", Commands: map[string]process.Command{
		"--demo": demo,
		"backup": func(ctx context.Context, args []string) error {
			return fitfusion.Backup(ctx, args, os.Environ(), os.Stderr, time.Now)
		},
		"restore": func(ctx context.Context, args []string) error {
			return fitfusion.Restore(ctx, args, os.Environ(), os.Stderr)
		},
	}}, fitfusion.Run))
}

func demo(ctx context.Context, _ []string) error {
	var cfg fitfusion.Config
	if err := config.Load(&cfg, os.Environ()); err != nil {
		return err
	}
	cfg.Demo = true
	return fitfusion.Run(ctx, cfg)
}
