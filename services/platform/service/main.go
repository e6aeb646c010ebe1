package service

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/process"
)

// Main is the body of a service's main function; see process.Main.
func Main[C any](run func(ctx context.Context, cfg C) error) int { return process.Main(run) }
