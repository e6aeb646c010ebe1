package telemetry_test

import (
	"net/http"
	"testing"

	"github.com/fitfusion/fitfusion/services/e2e/mongowire"
	"github.com/fitfusion/fitfusion/services/e2e/stack"
)

// TestMongoPool: the connections to MongoDB are counted as they come and go.
func TestMongoPool(t *testing.T) {
	t.Parallel()
	p := start(t, "DATABASE_URL=", "MONGO_URI="+mongowire.Start(t))
	ana := p.Register(t, "ana@fitfusion.example")
	if answer := ana.Do(t, http.MethodPut, "/api/profile", stack.Profile(), http.Header{"If-None-Match": {"*"}}); answer.Status != http.StatusCreated {
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
