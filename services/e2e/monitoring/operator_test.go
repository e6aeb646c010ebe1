package monitoring_test

import (
	"bytes"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/prometheus/prometheus/model/rulefmt"
	"go.yaml.in/yaml/v3"
)

// What the Prometheus operator's resource types have of what is used here. The
// operator's own Go types would bring its whole API, and Kubernetes' with it.
type (
	resource[S any] struct {
		APIVersion string `yaml:"apiVersion"`
		Kind       string
		Metadata   struct {
			Name, Namespace string
			Labels          map[string]string
		}
		Spec S
	}
	prometheusRule struct{ Groups []rulefmt.RuleGroup }
	podMonitor     struct {
		Selector struct {
			MatchLabels map[string]string `yaml:"matchLabels"`
		}
		PodMetricsEndpoints []endpoint `yaml:"podMetricsEndpoints"`
	}
	endpoint struct {
		Port, Path, Interval string
		ScrapeTimeout        string `yaml:"scrapeTimeout"`
		HonorLabels          bool   `yaml:"honorLabels"`
		Relabelings          []struct {
			SourceLabels []string `yaml:"sourceLabels"`
			TargetLabel  string   `yaml:"targetLabel"`
			Replacement  string
		}
	}
	kustomization struct {
		APIVersion         string `yaml:"apiVersion"`
		Kind               string
		Resources          []string
		ConfigMapGenerator []struct {
			Name, Namespace string
			Files           []string
			Options         struct {
				DisableNameSuffixHash bool `yaml:"disableNameSuffixHash"`
				Labels, Annotations   map[string]string
			}
		} `yaml:"configMapGenerator"`
	}
	prometheusConfig struct {
		Global        map[string]string
		RuleFiles     []string `yaml:"rule_files"`
		ScrapeConfigs []struct {
			JobName     string `yaml:"job_name"`
			HonorLabels bool   `yaml:"honor_labels"`
			DNS         []struct {
				Names           []string
				Type            string
				Port            int
				RefreshInterval string `yaml:"refresh_interval"`
			} `yaml:"dns_sd_configs"`
			Relabel []struct {
				SourceLabels []string `yaml:"source_labels"`
				TargetLabel  string   `yaml:"target_label"`
			} `yaml:"relabel_configs"`
		} `yaml:"scrape_configs"`
	}
)

func programs() []string { return []string{"auth", "profile", "workout-plan", "progress", "frontend"} }

// decode refuses a field that into does not have.
func decode(t *testing.T, path string, into any) {
	t.Helper()
	d := yaml.NewDecoder(bytes.NewReader(read(t, filepath.Join(component, path))))
	d.KnownFields(true)
	if err := d.Decode(into); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

// TestPrometheusRuleIsItsSource: the operator reads what Prometheus in compose
// reads, and what needs a cluster.
func TestPrometheusRuleIsItsSource(t *testing.T) {
	t.Parallel()
	var rule resource[prometheusRule]
	decode(t, "prometheusrule.yaml", &rule)
	if rule.APIVersion != "monitoring.coreos.com/v1" || rule.Kind != "PrometheusRule" || rule.Metadata.Namespace != "fitfusion" {
		t.Errorf("it is a %s %s in %s", rule.APIVersion, rule.Kind, rule.Metadata.Namespace)
	}
	if got, want := rule.Spec.Groups, groups(t); !reflect.DeepEqual(got, want) {
		t.Errorf("prometheusrule.yaml is not what its sources say; run: make generate\n%+v\nwant\n%+v", got, want)
	}
}

// TestScrapesGiveTheSameLabels: rules and dashboards select by job, service and
// instance, in compose and in a cluster.
func TestScrapesGiveTheSameLabels(t *testing.T) {
	t.Parallel()
	var monitor resource[podMonitor]
	decode(t, "podmonitor.yaml", &monitor)
	if len(monitor.Spec.PodMetricsEndpoints) != 1 || monitor.Spec.Selector.MatchLabels["app.kubernetes.io/part-of"] != "fitfusion" {
		t.Fatalf("the PodMonitor is %+v", monitor.Spec)
	}
	pods := monitor.Spec.PodMetricsEndpoints[0]
	given := map[string]string{}
	for _, r := range pods.Relabelings {
		given[r.TargetLabel] = r.Replacement
		if len(r.SourceLabels) > 0 {
			given[r.TargetLabel] = r.SourceLabels[0]
		}
	}
	if want := map[string]string{
		"job": "fitfusion", "service": "__meta_kubernetes_pod_label_app_kubernetes_io_name", "instance": "__meta_kubernetes_pod_name",
	}; !reflect.DeepEqual(given, want) {
		t.Errorf("a pod's labels are %v, want %v", given, want)
	}
	if pods.Port != "ops" || !pods.HonorLabels {
		t.Errorf("port %q, honorLabels %v", pods.Port, pods.HonorLabels)
	}

	var config prometheusConfig
	decode(t, "prometheus/prometheus.yml", &config)
	if len(config.ScrapeConfigs) != 1 || !slices.Equal(config.RuleFiles, []string{"rules.yml"}) {
		t.Fatalf("prometheus.yml is %+v", config)
	}
	scrape := config.ScrapeConfigs[0]
	if scrape.JobName != "fitfusion" || !scrape.HonorLabels || len(scrape.DNS) != 1 || len(scrape.Relabel) != 1 ||
		scrape.Relabel[0].SourceLabels[0] != "__meta_dns_name" || scrape.Relabel[0].TargetLabel != "service" {
		t.Errorf("the scrape is %+v", scrape)
	}
	if dns := scrape.DNS[0]; !slices.Equal(dns.Names, programs()) || dns.Type != "A" || dns.Port != 9090 {
		t.Errorf("the scrape asks for %+v", dns)
	}
}

// TestComponentHasEveryFile: a dashboard that nobody mounts is not seen.
func TestComponentHasEveryFile(t *testing.T) {
	t.Parallel()
	var k kustomization
	decode(t, "kustomization.yaml", &k)
	if !slices.Equal(k.Resources, []string{"podmonitor.yaml", "prometheusrule.yaml"}) || len(k.ConfigMapGenerator) != 1 {
		t.Fatalf("the component is %+v", k)
	}
	maps := k.ConfigMapGenerator[0]
	if maps.Options.Labels["grafana_dashboard"] != "1" || !maps.Options.DisableNameSuffixHash {
		t.Errorf("the dashboards' options are %+v", maps.Options)
	}
	files, err := filepath.Glob(component + "/grafana/dashboards/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for i := range files {
		files[i] = "grafana/dashboards/" + filepath.Base(files[i])
	}
	if !slices.Equal(maps.Files, files) {
		t.Errorf("the component takes %v, there are %v", maps.Files, files)
	}
}
