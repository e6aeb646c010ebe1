package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// The first FitFusion's doors.
const (
	webPort = "30968"
	apiPort = "30001"
)

func (t *trial) web() string { return "http://" + t.node + ":" + webPort }
func (t *trial) api() string { return "http://" + t.node + ":" + apiPort }

// doors opens both: the app on one, the API alone on the other.
func doors(ctx context.Context, t *trial) (string, error) {
	for _, want := range []struct {
		url    string
		status int
		holds  string
	}{
		{t.web() + "/", http.StatusOK, "<html"},
		{t.web() + "/api/exercises?limit=1", http.StatusOK, `"items"`},
		{t.web() + "/api/profile", http.StatusUnauthorized, `"code"`},
		{t.api() + "/api/exercises?limit=1", http.StatusOK, `"items"`},
		{t.api() + "/api/profile", http.StatusUnauthorized, `"code"`},
		{t.api() + "/", http.StatusNotFound, `"code"`},
	} {
		status, body, err := fetch(ctx, want.url)
		if err != nil {
			return "", err
		}
		if status != want.status || !strings.Contains(body, want.holds) {
			return "", fmt.Errorf("%s: status %d: %.200s", want.url, status, body)
		}
	}
	return t.web() + " serves the app, " + t.api() + " the API", nil
}

func fetch(ctx context.Context, url string) (status int, body string, err error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		return 0, "", err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, "", err
	}
	defer resp.Body.Close() //nolint:errcheck // it was read
	raw, err := io.ReadAll(resp.Body)
	return resp.StatusCode, string(raw), err
}

// journey is that of a person in a browser.
func journey(ctx context.Context, t *trial) (string, error) {
	err := sh(ctx, ".", []string{"BASE_URL=" + t.web()}, "npm", "--prefix", "frontend", "run", "test:browser", "--", "--project=journey")
	return "the browser journeys passed against " + t.web(), err
}
