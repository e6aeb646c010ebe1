//go:build !nomongo

package open

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/mongo"
)

func openMongo(ctx context.Context, url, name string) (docstore.Engine, error) {
	e, err := mongo.Open(ctx, url, name)
	if err != nil {
		return nil, err // and not a nil pointer in an Engine that is not nil
	}
	return e, nil
}
