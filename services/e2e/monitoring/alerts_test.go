package monitoring_test

import (
	"bytes"
	"maps"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/rulefmt"
	"github.com/prometheus/prometheus/promql"
	"github.com/prometheus/prometheus/promql/parser"
	"github.com/prometheus/prometheus/template"
	"go.yaml.in/yaml/v3"
)

// step is between two samples of a series and between two evaluations.
const step = 30 * time.Second

// situation is one of testdata/*.yml: series in Prometheus's own notation for
// tests (`1x10 0x5`, `0+2x60`), and what fires at a time after their start.
type situation struct {
	It     string
	Series map[string]string
	At     time.Duration
	Fires  []string // sets of labels, without those that every alert has
}

func situations(t *testing.T) map[string][]situation {
	t.Helper()
	files, err := filepath.Glob("testdata/*.yml")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files of situations, %v", len(files), err)
	}
	all := map[string][]situation{}
	for _, file := range files {
		var some map[string][]situation
		d := yaml.NewDecoder(bytes.NewReader(read(t, file)))
		d.KnownFields(true)
		if err := d.Decode(&some); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		maps.Copy(all, some)
	}
	return all
}

// TestAlertsFireWhenTheyShould and not otherwise: each has situations of both
// kinds, near its threshold.
func TestAlertsFireWhenTheyShould(t *testing.T) {
	t.Parallel()
	rules, known, all := allRules(t), alerts(t), situations(t)
	for name := range all {
		if _, ok := known[name]; !ok {
			t.Errorf("there are situations of %s, and no such alert", name)
		}
	}
	for name, alert := range known {
		fires, quiet := 0, 0
		for _, s := range all[name] {
			if len(s.Fires) > 0 {
				fires++
			} else {
				quiet++
			}
			t.Run(name+"/"+s.It, func(t *testing.T) {
				t.Parallel()
				s.check(t, alert, rules)
			})
		}
		if fires == 0 || quiet == 0 {
			t.Errorf("%s has %d situations in which it fires and %d in which it does not; want both", name, fires, quiet)
		}
	}
}

func (s situation) check(t *testing.T, alert rulefmt.Rule, rules []rulefmt.Rule) {
	t.Helper()
	world := simulate(nil)
	for text, values := range s.Series {
		l, numbers, err := parser.ParseSeriesDesc(text + " " + values)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		for i, n := range numbers {
			if !n.Omitted {
				world.add(time.Unix(0, 0).Add(time.Duration(i)*step), l, n.Value)
			}
		}
	}
	// Ratios over hours are of use only from when the alert looks at them.
	needed := needs(t, alert, rules)
	early := slices.DeleteFunc(slices.Clone(needed), func(r rulefmt.Rule) bool { return !strings.HasSuffix(r.Record, ":rate5m") })
	late := s.At - time.Duration(alert.For) - 5*time.Minute
	var firing promql.Vector
	for after := time.Duration(0); after <= s.At; after += step {
		world.rules = early
		if after >= late {
			world.rules = needed
		}
		firing = world.evaluate(t, time.Unix(0, 0).Add(after))
	}
	var got []string
	for _, one := range firing {
		got = append(got, labels.NewBuilder(one.Metric).Del("severity", "part_of").Labels().String())
		explain(t, alert, one)
	}
	slices.Sort(got)
	if !slices.Equal(got, s.Fires) {
		t.Errorf("after %v it fires for %q, want %q", s.At, got, s.Fires)
	}
}

// needs are the alert and the recording rules that it reads, in their order.
func needs(t *testing.T, alert rulefmt.Rule, rules []rulefmt.Rule) []rulefmt.Rule {
	t.Helper()
	wanted, needed := map[string]bool{}, []rulefmt.Rule{alert}
	want := func(r rulefmt.Rule) {
		for _, s := range selectors(t, r.Expr) {
			wanted[s.Name] = true
		}
	}
	want(alert)
	for _, r := range slices.Backward(rules) {
		if r.Record != "" && wanted[r.Record] {
			want(r)
			needed = append(needed, r)
		}
	}
	slices.Reverse(needed)
	return needed
}

func selectors(t *testing.T, expr string) []*parser.VectorSelector {
	t.Helper()
	parsed, err := parser.ParseExpr(expr)
	if err != nil {
		t.Fatalf("%s: %v", expr, err)
	}
	var found []*parser.VectorSelector
	parser.Inspect(parsed, func(n parser.Node, _ []parser.Node) error {
		if s, ok := n.(*parser.VectorSelector); ok {
			found = append(found, s)
		}
		return nil
	})
	return found
}

// explain expands the alert's texts as Prometheus does: a label that the alert
// does not have would leave a hole in the sentence.
func explain(t *testing.T, alert rulefmt.Rule, one promql.Sample) {
	t.Helper()
	data := template.AlertTemplateData(one.Metric.Map(), nil, "", one)
	for part, text := range alert.Annotations {
		expander := template.NewTemplateExpander(t.Context(), "{{$labels := .Labels}}{{$value := .Value}}"+text, alert.Alert, data,
			model.Time(one.T), nil, &url.URL{}, []string{"missingkey=error"})
		if got, err := expander.Expand(); err != nil || strings.Contains(got, "NaN") {
			t.Errorf("%s reads %q: %v", part, got, err)
		}
	}
}
