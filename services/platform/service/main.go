package service

import (
	"context"
	"os"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/process"
)

// Main is the body of a service's main function; see process.Main. Besides
// running it can back up and restore its database; see Backup and Restore.
func Main[C any](name string, run func(ctx context.Context, cfg C) error) int {
	return process.Main(process.Program{Name: name, Commands: map[string]process.Command{
		"backup": func(ctx context.Context, args []string) error {
			return Backup(ctx, name, args, os.Environ(), Std(), time.Now)
		},
		"restore": func(ctx context.Context, args []string) error { return Restore(ctx, name, args, os.Environ(), Std()) },
	}}, run)
}
