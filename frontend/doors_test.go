package frontend_test

import (
	"context"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/frontend"
)

// TestDoorsDrainTogether: a load balancer in front of either sees the end of
// both, and meanwhile both go on.
func TestDoorsDrainTogether(t *testing.T) {
	t.Parallel()
	cfg := configured(t, slowBackend(t))
	cfg.DrainDelay, cfg.APIListener = 400*time.Millisecond, listen(t)
	browser, api := "http://"+cfg.Listener.Addr().String(), "http://"+cfg.APIListener.Addr().String()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	ended := make(chan error, 1)
	go func() { ended <- frontend.Run(ctx, cfg) }()
	status := func(url string) int {
		r, _ := http.NewRequestWithContext(t.Context(), http.MethodGet, url, http.NoBody)
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.Copy(io.Discard, resp.Body)
		_ = resp.Body.Close()
		return resp.StatusCode
	}
	for url, want := range map[string]int{
		browser: 200, browser + "/readyz": 200, browser + "/api/profile": 200,
		api: 404, api + "/readyz": 200, api + "/api/profile": 200,
	} {
		if got := status(url); got != want {
			t.Errorf("%s: %d, want %d", url, got, want)
		}
	}
	stop()
	time.Sleep(100 * time.Millisecond)
	for _, door := range []string{browser, api} {
		if got := status(door + "/readyz"); got != 503 {
			t.Errorf("ready while it drains: %d", got)
		}
		if got := status(door + "/api/profile"); got != 200 {
			t.Errorf("a call while it drains: %d", got)
		}
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}
