// Package process is what a program of ours does around its work: it reads its
// configuration from the environment, listens to signals and chooses the exit
// code.
package process

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/fitfusion/fitfusion/services/platform/config"
)

// Exit codes of a program.
const (
	exitFailed        = 1
	exitMisconfigured = 2
)

// Main is the body of a main function: it reads the configuration,
// runs until SIGTERM or SIGINT, and gives the exit code.
func Main[C any](run func(ctx context.Context, cfg C) error) int {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	var cfg C
	if err := config.Load(&cfg, os.Environ()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return exitMisconfigured
	}
	if err := run(ctx, cfg); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return exitFailed
	}
	return 0
}
