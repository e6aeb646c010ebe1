package telemetry_test

import (
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
)

// The names and labels that dashboards and alerts are written for, besides
// the label service.
func contract() map[string]string {
	return map[string]string{
		"http_request_duration_seconds":     "method route status",
		"http_requests_in_flight":           "",
		"store_operation_duration_seconds":  "collection operation outcome",
		"store_pool_connections":            "state",
		"auth_hash_running":                 "",
		"auth_hash_waiting":                 "",
		"auth_hash_duration_seconds":        "",
		"auth_hash_rejected_total":          "",
		"upstream_request_duration_seconds": "outcome upstream",
		"upstream_retries_total":            "upstream",
		"upstream_backends":                 "state upstream",
		"build_info":                        "version",
		"process_resident_memory_bytes":     "",
		"go_goroutines":                     "",
	}
}

// has says which program has a metric.
func has(program, metric string) bool {
	switch {
	case strings.HasPrefix(metric, "auth_"):
		return program == "auth"
	case strings.HasPrefix(metric, "store_"):
		return program != "frontend"
	case strings.HasPrefix(metric, "upstream_"):
		return program != "auth"
	}
	return true
}

// TestMetricsContract: each program has each metric of its own after a few
// requests, with exactly its labels, and nothing in them is about one person.
func TestMetricsContract(t *testing.T) {
	t.Parallel()
	p := start(t)
	ana := p.Register(t, "canary-ana@fitfusion.example")
	ids := []string{uuid.NewString(), uuid.NewString(), uuid.NewString()}
	ana.Settle(t, ids[0], ids[1], ids[2])
	ana.Do(t, http.MethodGet, "/api/progress/workouts/"+ids[1]+"?canary=1", nil, nil)
	ana.Do(t, http.MethodGet, "/api/plans/current/today?date=2026-11-23", nil, nil)
	ana.Do(t, http.MethodGet, "/api/profile/canary", nil, nil)
	personal := regexp.MustCompile(`canary|@|127\.0\.0\.1|[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{16}|` + ana.ID + "|" + strings.Join(ids, "|"))
	for _, program := range names() {
		all := p.scrape(t, program)
		for metric, labels := range contract() {
			found := false
			for _, s := range all {
				if s.name != metric {
					continue
				}
				found = true
				if got := s.labels["service"]; got != program {
					t.Errorf("%s of %s: service %q", metric, program, got)
				}
				names := slices.DeleteFunc(slices.Sorted(maps.Keys(s.labels)), func(name string) bool { return name == "service" })
				if got := strings.Join(names, " "); got != labels {
					t.Errorf("%s of %s has the labels %q, want %q", metric, program, got, labels)
				}
			}
			if found != has(program, metric) {
				t.Errorf("%s of %s: there %t, want %t", metric, program, found, has(program, metric))
			}
		}
		for _, s := range all {
			for name, value := range s.labels {
				if name != "version" && personal.MatchString(value) {
					t.Errorf("%s of %s has %s=%q", s.name, program, name, value)
				}
			}
		}
	}
	knownValues(t, p)
}

// knownValues are what a dashboard chooses from.
func knownValues(t *testing.T, p *programs) {
	t.Helper()
	for _, c := range []struct{ program, metric, label, want string }{
		{"frontend", "http_request_duration_seconds", "route", "/api/auth /api/plans /api/profile /api/progress health"},
		{"frontend", "upstream_backends", "upstream", "auth profile progress workout-plan"},
		{"frontend", "upstream_backends", "state", "known resting"},
		{"frontend", "upstream_request_duration_seconds", "outcome", "ok"},
		{"workout-plan", "upstream_request_duration_seconds", "upstream", "auth profile progress"},
		{"profile", "http_request_duration_seconds", "route", "(none) /api/profile health"},
		{"profile", "store_operation_duration_seconds", "collection", "profiles"},
		{"profile", "store_operation_duration_seconds", "operation", "get insert"},
		{"profile", "store_pool_connections", "state", "in_use open"},
	} {
		if got := strings.Join(values(p.scrape(t, c.program), c.metric, c.label), " "); got != c.want {
			t.Errorf("%s of %s: %s is %q, want %q", c.label, c.metric, c.program, got, c.want)
		}
	}
}

// TestSeriesDoNotGrow: whatever strangers ask for, the number of series stays,
// and so does memory (a row of the reliability list: 20,000 anonymous
// requests, less than 5 MB).
//
// It measures the memory of the process, so it runs while no other test does.
func TestSeriesDoNotGrow(t *testing.T) { //nolint:paralleltest // see above
	p := start(t, "LOG_LEVEL=error")
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 4}}
	random := rand.New(rand.NewPCG(1, 2))
	count := func() map[string]int {
		n := map[string]int{}
		for _, program := range names() {
			n[program] = len(p.scrape(t, program))
		}
		return n
	}
	memory := func() int {
		debug.FreeOSMemory()
		return rss(t)
	}
	requests := func(n int) {
		for range n {
			anonymous(t, client, p.URL, random)
		}
	}
	requests(4000) // every kind of answer has been given by now
	series, before := count(), memory()
	requests(20_000)
	if after := count(); !maps.Equal(series, after) {
		t.Errorf("series before %v and after %v", series, after)
	}
	grown := memory() - before
	t.Logf("series %v; resident memory %.1f MB, grown by %.2f MB", series, float64(before)/(1<<20), float64(grown)/(1<<20))
	if grown > 5<<20 && !raceDetector { // which keeps notes of its own on all memory that was touched
		t.Errorf("memory grew by %.1f MB over 20,000 requests", float64(grown)/(1<<20))
	}
}

// anonymous sends a request that nobody has sent before.
func anonymous(tb testing.TB, client *http.Client, url string, random *rand.Rand) {
	paths := []string{"/%d", "/api/%d", "/api/profile/%d", "/api/exercises/e%d", "/api/progress/workouts/%d", "/api/plans/%d?week=%[1]d", "/api/auth/%d"}
	methods := []string{"GET", "HEAD", "PUT", "DELETE", "X%d", "PROPFIND"}
	id := random.Uint64()
	expand := func(pattern string) string {
		if strings.Contains(pattern, "%") {
			return fmt.Sprintf(pattern, id)
		}
		return pattern
	}
	req, err := http.NewRequestWithContext(tb.Context(), expand(methods[random.IntN(len(methods))]), url+expand(paths[random.IntN(len(paths))]), http.NoBody)
	if err != nil {
		tb.Fatal(err)
	}
	req.Header.Set("User-Agent", expand("agent %d"))
	req.Header.Set("Traceparent", fmt.Sprintf("00-%016x%016x-%016x-01", id, id, id))
	resp, err := client.Do(req)
	if err != nil {
		tb.Fatal(err)
	}
	_, _ = io.Copy(io.Discard, resp.Body)
	_ = resp.Body.Close()
}
