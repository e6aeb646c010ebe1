package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/fitfusion/fitfusion/services/e2e/allinone"
	"github.com/fitfusion/fitfusion/services/progress/api"
)

const (
	reads    = 5000 // through the front door, to load the all-in-one
	previews = 400  // plans generated
	idleFor  = 3 * time.Second
)

// allInOne measures the whole product as one process.
func allInOne(ctx context.Context, o options) error {
	data, err := os.MkdirTemp("", "fitfusion-bench")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(data) }()
	p, err := allinone.Start(ctx, o.binary, o.dist, data)
	if err != nil {
		return err
	}
	err = exercise(ctx, p)
	took, stopErr := p.Stop()
	if stopErr == nil {
		fmt.Printf("  end after SIGTERM                            %9.2f s\n", took.Seconds())
	}
	return errors.Join(err, stopErr)
}

func exercise(ctx context.Context, p *allinone.Process) error {
	time.Sleep(idleFor)
	idle, err := p.Memory(ctx)
	if err != nil {
		return err
	}
	token, err := p.Register(ctx, "bench@fitfusion.example")
	if err != nil {
		return err
	}
	var stored api.Workout
	if code, err := p.Call(ctx, http.MethodPost, workoutsPath, token, document(), &stored); err != nil || code != http.StatusCreated {
		return fmt.Errorf("log a workout: %d %w", code, err)
	}
	readTime, err := many(ctx, reads, func(ctx context.Context) (int, error) {
		return p.Call(ctx, http.MethodGet, workoutsPath+"/"+documentID, token, nil, nil)
	})
	if err != nil {
		return err
	}
	planTime, err := many(ctx, previews, func(ctx context.Context) (int, error) {
		return p.Call(ctx, http.MethodPost, "/api/plans/preview", "", answers(), nil)
	})
	if err != nil {
		return err
	}
	loaded, err := p.Memory(ctx)
	if err != nil {
		return err
	}
	const mib = 1 << 20
	fmt.Println("The all-in-one: every service and the front door in one process")
	fmt.Println()
	fmt.Printf("  ready after                                  %9.2f s\n", p.Ready.Seconds())
	fmt.Printf("  memory, idle                                 %9.1f MiB\n", float64(idle)/mib)
	fmt.Printf("  memory, after the load below                 %9.1f MiB\n", float64(loaded)/mib)
	fmt.Printf("  10 KB reads through the front door           %9.0f /s, client on the same processors\n", float64(time.Second)/float64(readTime))
	fmt.Printf("  plans generated (12 weeks, over HTTP)        %9.0f /s\n", float64(time.Second)/float64(planTime))
	return nil
}

// many does something n times over all connections and gives the time per time.
func many(ctx context.Context, n int, do func(ctx context.Context) (int, error)) (time.Duration, error) {
	start := time.Now()
	group, groupCtx := errgroup.WithContext(ctx)
	for range connections {
		group.Go(func() error {
			for range n / connections {
				if code, err := do(groupCtx); err != nil || code != http.StatusOK {
					return fmt.Errorf("status %d: %w", code, err)
				}
			}
			return nil
		})
	}
	err := group.Wait()
	return time.Since(start) / time.Duration(n), err
}

func answers() map[string]any {
	return map[string]any{
		"goal": "gain_muscle", "level": "intermediate", "daysPerWeek": 4, "minutesPerSession": 60,
		"equipment": "gym", "limitations": []string{},
	}
}
