package mongo

import (
	"context"
	"errors"
	"fmt"

	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/x/mongo/driver"
	"go.mongodb.org/mongo-driver/v2/x/mongo/driver/topology"

	"github.com/fitfusion/fitfusion/services/platform/docstore/internal/codec"
)

// failure is the one place that turns what the driver says into a fault.
func failure(ctx context.Context, err error) error {
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return fmt.Errorf("mongo: %w", ctx.Err())
	case errors.Is(err, mongo.ErrNoDocuments):
		return codec.Missing()
	case mongo.IsDuplicateKeyError(err):
		return codec.Exists()
	case down(err):
		return codec.Down(err)
	}
	return fmt.Errorf("mongo: %w", err)
}

// down reports whether the database did not answer, or not as one that can:
// no connection, no primary, no majority in time. A server marks the last ones
// with a label for those who would try again, which the driver has done.
func down(err error) bool {
	if mongo.IsTimeout(err) || mongo.IsNetworkError(err) || errors.Is(err, mongo.ErrClientDisconnected) {
		return true
	}
	var selection topology.ServerSelectionError
	var queue topology.WaitQueueTimeoutError
	var cleared driver.RetryablePoolError // another operation found the server gone
	var labeled mongo.LabeledError
	switch {
	case errors.As(err, &selection), errors.As(err, &queue), errors.As(err, &cleared):
		return true
	case errors.As(err, &labeled):
		return labeled.HasErrorLabel("RetryableWriteError") || labeled.HasErrorLabel("RetryableReadError")
	}
	return false
}
