package rest

import (
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
	"github.com/fitfusion/fitfusion/services/progress/internal/store"
)

const (
	defaultLimit = 20
	maxLimit     = 100
	defaultWeeks = 12
)

// pageOf reads the parameters of a listing.
func pageOf(from, to *time.Time, limit *int, cursor *string) (store.Range, error) {
	count, err := limitOf(limit)
	if err != nil {
		return store.Range{}, err
	}
	return store.Range{From: or(from, time.Time{}), To: or(to, time.Time{}), Limit: count, Cursor: or(cursor, "")}, nil
}

func limitOf(limit *int) (int, error) {
	var c fault.Fields
	count := or(limit, defaultLimit)
	fault.Range(&c, "?limit", count, 1, maxLimit, "items")
	return count, c.Err()
}

func weeksOf(weeks *int) (int, error) {
	var c fault.Fields
	count := or(weeks, defaultWeeks)
	fault.Range(&c, "?weeks", count, 1, stats.MaxWeeks, "weeks")
	return count, c.Err()
}

func or[T any](value *T, otherwise T) T {
	if value == nil {
		return otherwise
	}
	return *value
}

// present gives nil for a zero value, which the answer then leaves out.
func present[T comparable](value T) *T {
	var zero T
	if value == zero {
		return nil
	}
	return &value
}
