package profile_test

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/identity/identitytest"
	"github.com/fitfusion/fitfusion/services/platform/service"
	"github.com/fitfusion/fitfusion/services/profile"
)

// The service as it is deployed: configuration, database, keys over HTTP, end.
func TestRun(t *testing.T) {
	t.Parallel()
	issuer := identitytest.NewIssuer(t, time.Now)
	keys := httptest.NewServer(issuer.JWKS())
	t.Cleanup(keys.Close)
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	cfg := profile.Config{Config: service.Config{
		DatabaseURL: config.Secret("sqlite:" + t.TempDir()), JWKSURL: keys.URL, Issuer: identitytest.IssuerName,
		LogLevel: "info", Listener: listener, LogTo: io.Discard,
	}}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- profile.Run(ctx, cfg) }()

	base := "http://" + listener.Addr().String()
	if status := get(t, base+"/api/profile", issuer.Token(t, "ana")); status != http.StatusNotFound {
		t.Errorf("profile of a new user: %d", status)
	}
	if status := get(t, base+"/readyz", ""); status != http.StatusOK {
		t.Errorf("readyz: %d", status)
	}
	stop()
	if err := <-ended; err != nil {
		t.Errorf("the end: %v", err)
	}
}

func TestRunSaysWhatIsMissing(t *testing.T) {
	t.Parallel()
	if err := profile.Run(t.Context(), profile.Config{}); err == nil {
		t.Error("ran without a database")
	}
}

func get(t *testing.T, url, token string) int {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	return resp.StatusCode
}
