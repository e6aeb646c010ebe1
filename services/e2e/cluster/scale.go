package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type autoscaler struct {
	Metadata struct{ Name string }
	Spec     struct{ MinReplicas, MaxReplicas int }
	Status   struct{ CurrentReplicas, DesiredReplicas int }
}

func (t *trial) autoscalers(ctx context.Context) ([]autoscaler, error) {
	var list struct{ Items []autoscaler }
	err := t.get(ctx, &list, "horizontalpodautoscalers")
	return list.Items, err
}

// rush is how many times the everyday load asks for more pods.
const rush = 4

// scalesUpAndDown waits under load until an autoscaler has added pods, and
// without until all are at their least again.
func scalesUpAndDown(ctx context.Context, t *trial) (string, error) {
	const patience = 12 * time.Minute // the way down waits 5 minutes for a reason
	grown := map[string]int{}
	began := time.Now()
	if _, err := t.under(ctx, rush*t.rate, func(ctx context.Context) error {
		return until(ctx, patience, "an autoscaler to add pods", func() (bool, error) {
			list, err := t.autoscalers(ctx)
			for _, a := range list {
				if a.Status.CurrentReplicas > a.Spec.MinReplicas {
					grown[a.Metadata.Name] = max(grown[a.Metadata.Name], a.Status.CurrentReplicas)
				}
			}
			return len(grown) > 0, err
		})
	}); err != nil {
		return "", err
	}
	up := time.Since(began)
	began = time.Now()
	err := until(ctx, patience, "the autoscalers to take them away", func() (bool, error) {
		list, err := t.autoscalers(ctx)
		for _, a := range list {
			if a.Status.CurrentReplicas > a.Spec.MinReplicas {
				return false, err
			}
		}
		if err == nil && len(list) == 0 {
			err = errors.New("there is no autoscaler")
		}
		return true, err
	})
	return fmt.Sprintf("up to %v within %s, down again after %s", grown, up.Round(time.Second), time.Since(began).Round(time.Second)), err
}
