package frontend_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/fitfusion/fitfusion/frontend"
)

var (
	contractPath = regexp.MustCompile(`(?m)^  (/api/\S+):$`)
	parameter    = regexp.MustCompile(`\{[^}]+\}`)
)

// TestEveryContractIsReached: a route that a service gained has a way through
// the front door.
func TestEveryContractIsReached(t *testing.T) {
	t.Parallel()
	backend := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }))
	t.Cleanup(backend.Close)
	cfg := configured(t, backend.URL)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- frontend.Run(ctx, cfg) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})

	contracts, err := filepath.Glob("../services/*/api/openapi.yaml")
	if err != nil || len(contracts) != 4 {
		t.Fatalf("%d contracts: %v", len(contracts), err)
	}
	for _, contract := range contracts {
		text, err := os.ReadFile(contract)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range contractPath.FindAllStringSubmatch(string(text), -1) {
			url := "http://" + cfg.Listener.Addr().String() + parameter.ReplaceAllString(found[1], "x")
			req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, http.NoBody)
			if err != nil {
				t.Fatal(err)
			}
			resp, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			_ = resp.Body.Close()
			if resp.StatusCode != http.StatusNoContent {
				t.Errorf("%s: %s answers %s", contract, found[1], resp.Status)
			}
		}
	}
}
