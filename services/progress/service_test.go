package progress_test

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/identity/identitytest"
	"github.com/fitfusion/fitfusion/services/platform/service"
	"github.com/fitfusion/fitfusion/services/progress"
)

// The service as it is deployed: database, keys over HTTP, the catalogue
// down, end. Logging works, and so does the summary.
func TestRun(t *testing.T) {
	t.Parallel()
	issuer := identitytest.NewIssuer(t, time.Now)
	keys := httptest.NewServer(issuer.JWKS())
	t.Cleanup(keys.Close)
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	cfg := progress.Config{WorkoutPlanURL: "http://127.0.0.1:1", Config: service.Config{
		DatabaseURL: config.Secret("sqlite:" + t.TempDir()), JWKSURL: keys.URL, Issuer: identitytest.IssuerName,
		LogLevel: "info", Listener: listener, LogTo: io.Discard,
	}}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- progress.Run(ctx, cfg) }()

	base, token := "http://"+listener.Addr().String(), issuer.Token(t, "ana")
	workout := `{"id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","startedAt":"2026-01-01T10:00:00Z","endedAt":"2026-01-01T11:00:00Z",` +
		`"exercises":[{"exerciseId":"row","sets":[{"kind":"working","kg":40,"reps":10}]}]}`
	if status := send(t, "POST", base+"/api/progress/workouts", token, workout); status != http.StatusCreated {
		t.Errorf("log: %d", status)
	}
	if status := send(t, "GET", base+"/api/progress/summary", token, ""); status != http.StatusOK {
		t.Errorf("summary: %d", status)
	}
	if status := send(t, "GET", base+"/readyz", "", ""); status != http.StatusOK {
		t.Errorf("readyz: %d", status)
	}
	stop()
	if err := <-ended; err != nil {
		t.Errorf("the end: %v", err)
	}
}

func TestConfigNamesWhatIsWrong(t *testing.T) {
	t.Parallel()
	for want, environ := range map[string][]string{
		"DATABASE_URL":     {},
		"WORKOUT_PLAN_URL": {"DATABASE_URL=sqlite:x", "WORKOUT_PLAN_URL=workout-plan:8080"},
		"LOG_LEVEL":        {"DATABASE_URL=sqlite:x", "LOG_LEVEL=loud"},
	} {
		var cfg progress.Config
		if err := config.Load(&cfg, environ); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v", environ, err)
		}
		if err := progress.Run(t.Context(), cfg); err == nil {
			t.Errorf("ran with %v", environ)
		}
	}
}

func send(t *testing.T, method, url, token, body string) int {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	return resp.StatusCode
}
