package telemetry_test

import (
	"net/http"
	"testing"

	"github.com/google/uuid"

	"github.com/fitfusion/fitfusion/services/e2e/mongowire"
)

// TestMongoPool: the connections to MongoDB are counted as they come and go.
func TestMongoPool(t *testing.T) {
	t.Parallel()
	p := start(t, "DATABASE_URL=", "MONGO_URI="+mongowire.Start(t))
	ana := p.Register(t, "ana@fitfusion.example")
	ana.Settle(t, uuid.NewString(), uuid.NewString(), uuid.NewString())
	if answer := ana.Do(t, http.MethodGet, "/api/profile", nil, nil); answer.Status != http.StatusOK {
		t.Fatalf("status %d: %s", answer.Status, answer.Body)
	}
	states := map[string]string{}
	for _, s := range p.scrape(t, "profile") {
		if s.name == "store_pool_connections" {
			states[s.labels["state"]] = s.value
		}
	}
	if states["open"] == "0" || states["open"] == "" || states["in_use"] != "0" {
		t.Errorf("connections after the last request: %v", states)
	}
}
