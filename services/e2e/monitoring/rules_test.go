// Package monitoring_test holds the monitoring to what the programs really
// tell: rules and dashboards are read with Prometheus's own parser, every
// metric and label that they name is looked for in the running product, and
// each alert is shown to fire when it should, and not otherwise.
package monitoring_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/rulefmt"
)

const (
	root       = "../../.."
	component  = root + "/k8s/components/monitoring"
	runbook    = root + "/k8s/runbook.md"
	runbookURL = "https://github.com/fitfusion/fitfusion/blob/main/k8s/runbook.md#"
)

func read(t *testing.T, path string) []byte {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// parsed reads rules as Prometheus does, expressions and templates included,
// and refuses fields that it does not know.
func parsed(t *testing.T, text []byte) []rulefmt.RuleGroup {
	t.Helper()
	groups, errs := rulefmt.Parse(text, false, model.LegacyValidation)
	for _, err := range errs {
		t.Error(err)
	}
	if len(errs) > 0 || len(groups.Groups) == 0 {
		t.FailNow()
	}
	return groups.Groups
}

// groups are those of compose and, after them, those that need a cluster.
func groups(t *testing.T) []rulefmt.RuleGroup {
	t.Helper()
	return append(parsed(t, read(t, component+"/prometheus/rules.yml")), parsed(t, read(t, component+"/prometheus/kubernetes.yml"))...)
}

func allRules(t *testing.T) []rulefmt.Rule {
	t.Helper()
	var all []rulefmt.Rule
	for _, g := range groups(t) {
		all = append(all, g.Rules...)
	}
	return all
}

func alerts(t *testing.T) map[string]rulefmt.Rule {
	t.Helper()
	named := map[string]rulefmt.Rule{}
	for _, r := range allRules(t) {
		if r.Alert == "" {
			continue
		}
		if _, twice := named[r.Alert]; twice {
			t.Errorf("two alerts are named %s", r.Alert)
		}
		named[r.Alert] = r
	}
	return named
}

// TestAlertsSayWhatToDo: a severity that somebody can route by, a summary, a
// description, and a section of the runbook.
func TestAlertsSayWhatToDo(t *testing.T) {
	t.Parallel()
	for name, alert := range alerts(t) {
		if s := alert.Labels["severity"]; s != "critical" && s != "warning" {
			t.Errorf("%s: severity %q, want critical or warning", name, s)
		}
		for _, part := range []string{"summary", "description"} {
			if alert.Annotations[part] == "" {
				t.Errorf("%s has no %s", name, part)
			}
		}
		if got, want := alert.Annotations["runbook_url"], runbookURL+strings.ToLower(name); got != want {
			t.Errorf("%s: runbook_url %q, want %q", name, got, want)
		}
		if alert.Labels["severity"] == "critical" && alert.For == 0 && name != "BackupTooOld" {
			t.Errorf("%s wakes somebody for one bad sample", name)
		}
	}
}

// TestRunbookHasASectionForEachAlert and none for an alert that is gone; each
// says what it means, what to look at and what to do.
func TestRunbookHasASectionForEachAlert(t *testing.T) {
	t.Parallel()
	text := string(read(t, runbook))
	sections := map[string]string{}
	for _, part := range strings.Split(text, "\n### ")[1:] {
		name, body, _ := strings.Cut(part, "\n")
		body, _, _ = strings.Cut(body, "\n## ")
		sections[name] = body
	}
	known := alerts(t)
	for name := range known {
		body, ok := sections[name]
		if !ok {
			t.Errorf("the runbook has no section %s", name)
			continue
		}
		for _, part := range []string{"**Means.**", "**Look at.**", "**Do.**"} {
			if !strings.Contains(body, part) {
				t.Errorf("the runbook's section %s lacks %s", name, part)
			}
		}
	}
	for name := range sections {
		if _, ok := known[name]; !ok {
			t.Errorf("the runbook has a section %s, and there is no such alert", name)
		}
	}
	// What the text refers to exists.
	for _, link := range regexp.MustCompile(`\]\(#([a-z-]+)\)`).FindAllStringSubmatch(text, -1) {
		if !strings.Contains(strings.ToLower(text), "# "+link[1]+"\n") {
			t.Errorf("the runbook links to #%s, which it does not have", link[1])
		}
	}
	for _, path := range regexp.MustCompile("`((?:components|overlays)/[^` ]+)`").FindAllStringSubmatch(text, -1) {
		if _, err := os.Stat(filepath.Join(root, "k8s", path[1])); err != nil {
			t.Errorf("the runbook names %s, which is not there", path[1])
		}
	}
}
