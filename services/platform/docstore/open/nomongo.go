//go:build nomongo

package open

import (
	"context"
	"errors"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

func openMongo(context.Context, string, string) (docstore.Engine, error) {
	return nil, errors.New("open database: this program was built without MongoDB")
}
