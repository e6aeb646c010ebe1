package monitoring_test

import (
	"context"
	"io"
	"maps"
	"net"
	"net/http"
	"slices"
	"testing"
	"testing/fstest"
	"time"

	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"

	"github.com/fitfusion/fitfusion/frontend"
	"github.com/fitfusion/fitfusion/services/auth"
	"github.com/fitfusion/fitfusion/services/e2e/stack"
	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/service"
	"github.com/fitfusion/fitfusion/services/profile"
	"github.com/fitfusion/fitfusion/services/progress"
	workoutplan "github.com/fitfusion/fitfusion/services/workout-plan"
)

// product is FitFusion as a cluster runs it: five programs, each with its
// operations port.
type product struct {
	url string            // of the front door
	ops map[string]string // of each program
}

func start(t *testing.T) *product {
	t.Helper()
	door, ops, urls, doors := listen(t), map[string]net.Listener{}, map[string]string{}, map[string]net.Listener{}
	p := &product{url: "http://" + door.Addr().String(), ops: map[string]string{}}
	for _, name := range programs() {
		doors[name], ops[name] = listen(t), listen(t)
		urls[name], p.ops[name] = "http://"+doors[name].Addr().String(), "http://"+ops[name].Addr().String()
	}
	common := func(name string) service.Config {
		return service.Config{
			Listener: doors[name], OpsListener: ops[name], DatabaseURL: config.Secret("sqlite:" + t.TempDir()), Issuer: "fitfusion",
			JWKSURL: urls["auth"] + "/.well-known/jwks.json", TrustedProxies: []string{"127.0.0.1"}, LogLevel: "error", LogTo: io.Discard,
		}
	}
	keys := t.TempDir()
	run(t, func(ctx context.Context) error {
		return auth.Run(ctx, auth.Config{
			Config: common("auth"), PublicURL: p.url, KeysDir: keys, KeyMaxAge: time.Hour, TokenLife: auth.Lifetime(10 * time.Minute),
			ArgonMemoryKiB: 8 * 1024, ArgonTime: 1, AccountLimit: 10, AddressLimit: 100, LoginWindow: time.Minute,
		})
	})
	run(t, func(ctx context.Context) error { return profile.Run(ctx, profile.Config{Config: common("profile")}) })
	run(t, func(ctx context.Context) error {
		return workoutplan.Run(ctx, workoutplan.Config{Config: common("workout-plan"), ProfileURL: urls["profile"], ProgressURL: urls["progress"]})
	})
	run(t, func(ctx context.Context) error {
		return progress.Run(ctx, progress.Config{Config: common("progress"), WorkoutPlanURL: urls["workout-plan"]})
	})
	run(t, func(ctx context.Context) error {
		return frontend.Run(ctx, frontend.Config{
			Listener: door, OpsListener: ops["frontend"], Files: fstest.MapFS{"index.html": {Data: []byte("<!doctype html><title>FitFusion</title>")}},
			AuthURLs: []string{urls["auth"]}, ProfileURLs: []string{urls["profile"]}, WorkoutPlanURLs: []string{urls["workout-plan"]},
			ProgressURLs: []string{urls["progress"]}, LogLevel: "error", LogTo: io.Discard,
		})
	})
	for _, name := range programs() {
		ready := urls[name]
		if name == "frontend" {
			ready = p.url
		}
		waitReady(t, ready+"/readyz")
	}
	return p
}

func listen(t *testing.T) net.Listener {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func run(t *testing.T, program func(ctx context.Context) error) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- program(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("a program ended badly: %v", err)
		}
	})
}

func waitReady(t *testing.T, url string) {
	t.Helper()
	for range 2000 {
		if resp, err := http.Get(url); err == nil {
			_ = resp.Body.Close()
			if resp.StatusCode == http.StatusOK {
				return
			}
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("%s is not ready", url)
}

// use does what makes every metric appear: somebody signs up, makes a plan and
// trains; somebody else gets a password wrong.
func (p *product) use(t *testing.T) {
	t.Helper()
	s := &stack.Stack{URL: p.url}
	person := s.Register(t, "metrics@example.org")
	person.Settle(t, "018f0000-0000-7000-8000-00000000a001", "018f0000-0000-7000-8000-00000000a002", "018f0000-0000-7000-8000-00000000a003")
	for path, want := range map[string]int{
		"/": http.StatusOK, "/api/plans/current/today?date=2026-11-23": http.StatusOK, "/api/plans/nothing": http.StatusNotFound,
	} {
		if got := person.Do(t, http.MethodGet, path, nil, nil); got.Status != want && want == http.StatusOK {
			t.Errorf("GET %s: %d %s", path, got.Status, got.Body)
		}
	}
	wrong := map[string]string{"email": person.Email, "password": "not the passphrase of anybody"}
	if got := s.Anyone().Do(t, http.MethodPost, "/api/auth/login", wrong, nil); got.Status != http.StatusUnauthorized {
		t.Errorf("a wrong password: %d %s", got.Status, got.Body)
	}
}

// told is what /metrics has: for each series' name its labels and their values.
type told map[string]map[string]map[string]bool

func (k told) add(name string, l map[string]string) {
	if k[name] == nil {
		k[name] = map[string]map[string]bool{}
	}
	for label, value := range l {
		if k[name][label] == nil {
			k[name][label] = map[string]bool{}
		}
		k[name][label][value] = true
	}
}

// scrape reads /metrics of a program as Prometheus does.
func (p *product) scrape(t *testing.T, program string, into told) {
	t.Helper()
	resp, err := http.Get(p.ops[program] + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	parser := expfmt.NewTextParser(model.LegacyValidation)
	families, err := parser.TextToMetricFamilies(resp.Body)
	if err != nil {
		t.Fatalf("/metrics of %s: %v", program, err)
	}
	decoded, err := expfmt.ExtractSamples(&expfmt.DecodeOptions{Timestamp: model.Now()}, slices.Collect(maps.Values(families))...)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range decoded {
		l := map[string]string{}
		for name, value := range s.Metric {
			if name != model.MetricNameLabel {
				l[string(name)] = string(value)
			}
		}
		into.add(string(s.Metric[model.MetricNameLabel]), l)
	}
}
