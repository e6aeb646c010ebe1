package monitoring_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/prometheus/prometheus/promql/parser"
)

// foreign are the metrics that others tell: Prometheus itself, and in a
// cluster kube-state-metrics and the kubelet.
func foreign() map[string]string {
	return map[string]string{
		"up":     "",
		"ALERTS": "alertname alertstate severity part_of",

		"kube_pod_container_status_waiting_reason":             "namespace pod container reason",
		"kube_pod_container_status_restarts_total":             "namespace pod container",
		"kube_pod_container_status_last_terminated_reason":     "namespace pod container reason",
		"kube_pod_container_resource_limits":                   "namespace pod container resource unit node",
		"kube_pod_status_unschedulable":                        "namespace pod",
		"kube_deployment_spec_replicas":                        "namespace deployment",
		"kube_deployment_status_replicas_available":            "namespace deployment",
		"kube_statefulset_replicas":                            "namespace statefulset",
		"kube_statefulset_status_replicas_ready":               "namespace statefulset",
		"kube_horizontalpodautoscaler_status_current_replicas": "namespace horizontalpodautoscaler",
		"kube_horizontalpodautoscaler_spec_max_replicas":       "namespace horizontalpodautoscaler",
		"kube_cronjob_created":                                 "namespace cronjob",
		"kube_cronjob_status_last_successful_time":             "namespace cronjob",
		"kubelet_volume_stats_available_bytes":                 "namespace persistentvolumeclaim",
		"kubelet_volume_stats_capacity_bytes":                  "namespace persistentvolumeclaim",
		"container_memory_working_set_bytes":                   "namespace pod container id image name",
	}
}

// known are all metrics with the values of their labels, nil for any value:
// what the running product tells, with what a scrape adds, and the foreign.
type known map[string]map[string]map[string]bool

// world runs the product, uses it, and reads what it tells.
func world(t *testing.T) known {
	t.Helper()
	p := start(t)
	p.use(t)
	live := told{}
	for _, program := range programs() {
		p.scrape(t, program, live)
	}
	all := known{}
	for name, l := range live {
		all[name] = maps.Clone(l)
	}
	for name, l := range foreign() {
		all[name] = map[string]map[string]bool{}
		for _, label := range strings.Fields(l) {
			all[name][label] = nil
		}
	}
	services := map[string]bool{}
	for _, program := range programs() {
		services[program] = true
	}
	for name := range all {
		all[name]["job"], all[name]["instance"] = map[string]bool{"fitfusion": true}, nil
		if all[name]["service"] == nil {
			all[name]["service"] = services
		}
	}
	// What did not happen in a healthy product.
	all.may("http_request_duration_seconds_count", "status", "500", "502", "503", "504")
	all.may("http_request_duration_seconds_bucket", "status", "500", "502", "503", "504")
	for _, part := range []string{"_count", "_bucket", "_sum"} {
		all.may("store_operation_duration_seconds"+part, "operation", "scan", "delete_owner", "get", "find", "insert", "replace", "delete", "list")
		all.may("store_operation_duration_seconds"+part, "outcome", "unavailable", "error", "conflict", "missing", "invalid", "cancelled")
		all.may("upstream_request_duration_seconds"+part, "outcome", "error")
	}
	return all
}

func (k known) may(name, label string, values ...string) {
	for _, v := range values {
		k[name][label][v] = true
	}
}

// TestRulesAndDashboardsNameWhatIsThere: a metric that was renamed, a label
// that a metric has not or a value that it never takes leave an alert silent
// and a panel empty, without an error anywhere.
func TestRulesAndDashboardsNameWhatIsThere(t *testing.T) {
	t.Parallel()
	all := world(t)
	for _, r := range allRules(t) {
		expr, err := parser.ParseExpr(r.Expr)
		if err != nil {
			t.Fatal(err)
		}
		result, wrong := all.check(expr)
		for _, w := range wrong {
			t.Errorf("%s%s: %s", r.Record, r.Alert, w)
		}
		if r.Record == "" {
			continue
		}
		if all[r.Record] == nil {
			all[r.Record] = map[string]map[string]bool{}
		}
		for l := range result {
			all[r.Record][l] = nil
		}
		for l, v := range r.Labels {
			if all[r.Record][l] == nil {
				all[r.Record][l] = map[string]bool{}
			}
			all[r.Record][l][v] = true
		}
	}
	queries := 0
	for _, d := range dashboards(t) {
		for _, q := range d.queries() {
			queries++
			wrong := all.asked(t, q)
			for _, w := range wrong {
				t.Errorf("%s, %s: %s", d.Title, q.panel, w)
			}
		}
	}
	t.Logf("%d rules and %d queries against %d metrics", len(allRules(t)), queries, len(all))
}

// asked checks a panel's query for the service that it is best for: a panel on
// password hashes is of use for auth alone.
func (k known) asked(t *testing.T, q query) []string {
	t.Helper()
	var least []string
	for i, program := range programs() {
		expr, err := parser.ParseExpr(q.of(program))
		if err != nil {
			return []string{err.Error()}
		}
		result, wrong := k.check(expr)
		for _, l := range q.legendLabels() {
			if !result[l] {
				wrong = append(wrong, fmt.Sprintf("the legend %s has a label that the result has not", q.LegendFormat))
			}
		}
		if i == 0 || len(wrong) < len(least) {
			least = wrong
		}
	}
	return least
}

// TestProgramsTellTheSame: what dashboards and alerts rely on in every program.
func TestProgramsTellTheSame(t *testing.T) {
	t.Parallel()
	p := start(t)
	p.use(t)
	everywhere := []string{
		"http_request_duration_seconds_bucket", "http_requests_in_flight", "build_info", "process_start_time_seconds",
		"process_resident_memory_bytes", "go_gc_gomemlimit_bytes", "go_goroutines",
	}
	for _, program := range programs() {
		live := told{}
		p.scrape(t, program, live)
		want := everywhere
		switch program {
		case "auth":
			want = append(slices.Clone(want), "store_pool_connections", "store_operation_duration_seconds_bucket", "auth_hash_running",
				"auth_hash_waiting", "auth_hash_rejected_total", "auth_hash_duration_seconds_bucket")
		case "profile":
			want = append(slices.Clone(want), "store_pool_connections", "store_operation_duration_seconds_bucket")
		case "workout-plan", "progress":
			want = append(slices.Clone(want), "store_pool_connections", "store_operation_duration_seconds_bucket", "upstream_backends", "upstream_retries_total")
		case "frontend":
			want = append(slices.Clone(want), "upstream_backends", "upstream_retries_total", "upstream_request_duration_seconds_bucket")
		}
		for _, name := range want {
			if live[name] == nil {
				t.Errorf("%s does not tell %s", program, name)
			}
		}
		for name, l := range live {
			if !strings.HasPrefix(name, "promhttp_") && !maps.Equal(l["service"], map[string]bool{program: true}) {
				t.Errorf("%s: the label service of %s is %v", program, name, l["service"])
			}
			for label, values := range l {
				if len(values) > 60 {
					t.Errorf("%s: %s has %d values of %s after a few requests", program, name, len(values), label)
				}
			}
		}
	}
}
