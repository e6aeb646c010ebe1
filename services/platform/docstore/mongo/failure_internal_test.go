package mongo

import (
	"errors"
	"fmt"
	"testing"

	"go.mongodb.org/mongo-driver/v2/x/mongo/driver"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// cleared is the driver's word to an operation whose connections another
// operation has given up; its own type cannot be made from outside.
type cleared struct{}

var _ driver.RetryablePoolError = cleared{}

func (cleared) Error() string   { return "the pool was cleared" }
func (cleared) Retryable() bool { return true }

func TestClearedPoolIsADatabaseThatIsAway(t *testing.T) {
	t.Parallel()
	if err := failure(t.Context(), fmt.Errorf("read: %w", cleared{})); !fault.Is(err, fault.Unavailable) {
		t.Errorf("got %v", err)
	}
	if err := failure(t.Context(), errors.New("a bug")); fault.Is(err, fault.Unavailable) {
		t.Errorf("got %v", err)
	}
}
