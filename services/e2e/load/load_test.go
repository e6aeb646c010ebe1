package load_test

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/e2e/load"
	"github.com/fitfusion/fitfusion/services/e2e/stack"
)

func run(t *testing.T, url string) *load.Report {
	t.Helper()
	report, err := load.Run(t.Context(), load.Options{URL: url, Rate: 60, Duration: 2 * time.Second, People: 2})
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	report.Write(&text)
	t.Log("\n" + text.String())
	return report
}

func TestNobodyNoticesAnything(t *testing.T) {
	t.Parallel()
	report := run(t, stack.Start(t).URL)
	if total := report.Total(); !report.OK() || total.Sent < 60 || report.Acknowledged < 10 {
		t.Errorf("%d sent, %d failed, %d acknowledged", total.Sent, total.Failed, report.Acknowledged)
	}
}

// TestFaultsAreNoticed puts a front door before the product that loses every
// second workout it acknowledges, shows each list twice, and refuses to give
// an exercise.
func TestFaultsAreNoticed(t *testing.T) {
	t.Parallel()
	behind, err := url.Parse(stack.Start(t).URL)
	if err != nil {
		t.Fatal(err)
	}
	honest := httputil.NewSingleHostReverseProxy(behind)
	var posts atomic.Int64
	door := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case strings.HasPrefix(r.URL.Path, "/api/exercises"):
			w.WriteHeader(http.StatusBadGateway)
		case r.Method == http.MethodPost && r.URL.Path == "/api/progress/workouts" && posts.Add(1)%2 == 0:
			w.WriteHeader(http.StatusCreated)
		case r.Method == http.MethodGet && r.URL.Path == "/api/progress/measurements":
			_, _ = w.Write([]byte(`{"items":[{"id":"one"},{"id":"one"}],"next":""}`))
		default:
			honest.ServeHTTP(w, r)
		}
	}))
	t.Cleanup(door.Close)
	report := run(t, door.URL)
	if report.OK() || report.Total().Failed == 0 || report.Missing == 0 || report.Doubled == 0 {
		t.Errorf("%d failed, %d missing, %d doubled", report.Total().Failed, report.Missing, report.Doubled)
	}
}

func TestSaysWhichOptionIsWrong(t *testing.T) {
	t.Parallel()
	good := load.Options{URL: "http://localhost", Rate: 1, Duration: time.Second, People: 1}
	for flag, change := range map[string]func(*load.Options){
		"-url":      func(o *load.Options) { o.URL = "" },
		"-rate":     func(o *load.Options) { o.Rate = 0 },
		"-duration": func(o *load.Options) { o.Duration = 0 },
		"-people":   func(o *load.Options) { o.People = 0 },
	} {
		o := good
		change(&o)
		if _, err := load.Run(t.Context(), o); err == nil || !strings.Contains(err.Error(), flag) {
			t.Errorf("%s: %v", flag, err)
		}
	}
}
