package service

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/process"
)

// Main is the body of a service's main function; see process.Main.
func Main[C any](name string, run func(ctx context.Context, cfg C) error) int {
	return process.Main(process.Program{Name: name}, run)
}
