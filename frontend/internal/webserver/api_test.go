package webserver_test

import (
	"net/http/httptest"
	"testing"

	"github.com/fitfusion/fitfusion/frontend/internal/webserver"
)

func TestAPIDoorHasTheAPIAlone(t *testing.T) {
	t.Parallel()
	s, _ := start(t, func(o *webserver.Options) { o.Services["profile"] = at("profile", mirror(t)) })
	door := httptest.NewServer(s.API)
	t.Cleanup(door.Close)
	for path, want := range map[string]int{
		"/livez": 200, "/readyz": 200, "/api/profile": 200, "/api/profile/insights?lang=es": 200,
		"/": 404, "/index.html": 404, "/today": 404, "/assets/a.js": 404, "/livez/x": 404, "/metrics": 404, "/api/nothing": 404, "/api": 404,
	} {
		resp, body := do(t, "GET", door.URL+path, nil, "Accept", "text/html")
		if resp.StatusCode != want {
			t.Errorf("%s: %d, want %d", path, resp.StatusCode, want)
		} else if want == 404 {
			problemOf(t, resp, body)
		}
		if resp.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: no security headers", path)
		}
	}
	if resp, body := do(t, "POST", door.URL+"/api/profile", nil, "Sec-Fetch-Site", "cross-site"); resp.StatusCode != 403 {
		t.Errorf("from another site: %d %s", resp.StatusCode, body)
	}
	s.Drain()
	if resp, _ := do(t, "GET", door.URL+"/readyz", nil); resp.StatusCode != 503 {
		t.Errorf("ready while it drains: %d", resp.StatusCode)
	}
}
