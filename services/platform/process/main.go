// Package process is what a program of ours does around its work: it chooses
// the command, reads its configuration from the environment, listens to
// signals and gives the exit code.
//
// Every program knows, besides its own:
//
//	            run until SIGTERM or SIGINT
//	--version   print what it was built from
//	healthcheck ask the running program at ADDR whether it is ready; for
//	            images that hold nothing but the program
package process

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"github.com/fitfusion/fitfusion/services/platform/config"
)

// Exit codes of a program.
const (
	exitFailed        = 1
	exitMisconfigured = 2
)

// Command is what a program can do besides running. It reads its own
// arguments; its error is printed.
type Command func(ctx context.Context, args []string) error

// Program is a program's name and its own commands.
type Program struct {
	Name     string
	Commands map[string]Command
}

// Main is the body of a main function: it runs the command that the arguments
// name, or else run with the configuration of the environment, until it ends
// or a signal ends it, and gives the exit code.
func Main[C any](p Program, run func(ctx context.Context, cfg C) error) int {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	if args := os.Args[1:]; len(args) > 0 {
		return p.command(ctx, args[0], args[1:])
	}
	return start(ctx, run)
}

func start[C any](ctx context.Context, run func(ctx context.Context, cfg C) error) int {
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

func (p Program) command(ctx context.Context, name string, args []string) int {
	if name == "--version" || name == "version" {
		_, _ = fmt.Fprintln(os.Stdout, p.Name, Version())
		return 0
	}
	commands := map[string]Command{"healthcheck": healthcheck}
	for own, c := range p.Commands {
		commands[own] = c
	}
	c, known := commands[name]
	if !known {
		names := []string{"--version"}
		for each := range commands {
			names = append(names, each)
		}
		slices.Sort(names)
		fmt.Fprintf(os.Stderr, "%s: there is no command %q; there are %s, and none to run\n", p.Name, name, strings.Join(names, ", "))
		return exitMisconfigured
	}
	if err := c(ctx, args); err != nil {
		fmt.Fprintf(os.Stderr, "%s %s: %v\n", p.Name, name, err)
		return exitFailed
	}
	return 0
}
