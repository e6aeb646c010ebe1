package monitoring_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/prometheus/prometheus/promql/parser"
)

// dashboard is what Grafana 11 reads of what is used here; a field that is not
// in it is refused, since Grafana ignores what it does not know.
type dashboard struct {
	Title, UID, Description, Refresh, Timezone string
	Tags                                       []string
	SchemaVersion, Version, GraphTooltip       int
	Editable                                   bool
	Time                                       struct{ From, To string }
	Links                                      []any
	Annotations                                struct {
		List []struct {
			Name, Expr, TitleFormat, IconColor string
			Enable                             bool
			Datasource                         source
		}
	}
	Templating struct {
		List []struct {
			Name, Label, Type string
			Datasource        source
			Query             any
			Current           map[string]any
			Refresh, Sort     int
			Hide              int
			IncludeAll, Multi bool
		}
	}
	Panels []panel
}

type source struct{ Type, UID string }

type panel struct {
	ID                       int
	Type, Title, Description string
	Collapsed                bool
	Panels                   []panel
	Datasource               source
	GridPos                  struct{ X, Y, W, H int }
	Targets                  []query
	FieldConfig              struct {
		Defaults struct {
			Unit       string
			Min, Max   *float64
			Decimals   *int
			Color      map[string]any
			Custom     map[string]any
			Thresholds thresholds
		}
		Overrides []struct {
			Matcher    map[string]any
			Properties []struct {
				ID    string
				Value any
			}
		}
	}
	Options         map[string]any
	Transformations []any
}

type thresholds struct {
	Mode  string
	Steps []struct {
		Color string
		Value *float64
	}
}

type query struct {
	RefID, Expr, LegendFormat, Format string
	Instant                           bool
	panel                             string
}

func dashboards(t *testing.T) []dashboard {
	t.Helper()
	files, err := filepath.Glob(component + "/grafana/dashboards/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d dashboards, %v", len(files), err)
	}
	var all []dashboard
	for _, file := range files {
		var d dashboard
		decoder := json.NewDecoder(bytes.NewReader(read(t, file)))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&d); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		all = append(all, d)
	}
	return all
}

func (d dashboard) queries() []query {
	var all []query
	for _, p := range d.Panels {
		for _, q := range p.Targets {
			q.panel = p.Title
			all = append(all, q)
		}
	}
	for _, a := range d.Annotations.List {
		all = append(all, query{Expr: a.Expr, LegendFormat: a.TitleFormat, panel: a.Name})
	}
	return all
}

// of is the expression with Grafana's variables filled in.
func (q query) of(service string) string {
	return strings.NewReplacer("$__rate_interval", "1m", "$__range", "3h", "$service", service).Replace(q.Expr)
}

// legendLabels are the labels in a legend such as {{service}}.
func (q query) legendLabels() []string {
	var found []string
	for _, m := range regexp.MustCompile(`\{\{(\w+)\}\}`).FindAllStringSubmatch(q.LegendFormat, -1) {
		found = append(found, m[1])
	}
	return found
}

// TestDashboardsAreWhole: ids once, panels that do not overlap, a unit and a
// data source for each, no data of anybody stored.
func TestDashboardsAreWhole(t *testing.T) {
	t.Parallel()
	uids := map[string]bool{}
	for _, d := range dashboards(t) {
		if d.UID == "" || uids[d.UID] || d.SchemaVersion != 39 || d.Editable || !slices.Contains(d.Tags, "fitfusion") {
			t.Errorf("%s: uid %q, schema %d, editable %v, tags %v", d.Title, d.UID, d.SchemaVersion, d.Editable, d.Tags)
		}
		uids[d.UID] = true
		ids, taken := map[int]bool{}, map[[2]int]string{}
		for _, p := range d.Panels {
			if p.ID == 0 || ids[p.ID] {
				t.Errorf("%s: the id %d of %s is not its own", d.Title, p.ID, p.Title)
			}
			ids[p.ID] = true
			for x := p.GridPos.X; x < p.GridPos.X+p.GridPos.W; x++ {
				for y := p.GridPos.Y; y < p.GridPos.Y+p.GridPos.H; y++ {
					if other := taken[[2]int{x, y}]; other != "" || x >= 24 {
						t.Fatalf("%s: %s lies over %q or the edge", d.Title, p.Title, other)
					}
					taken[[2]int{x, y}] = p.Title
				}
			}
			if p.Type == "row" {
				continue
			}
			if p.FieldConfig.Defaults.Unit == "" || len(p.Targets) == 0 || p.Datasource.UID != "${datasource}" || p.Datasource.Type != "prometheus" {
				t.Errorf("%s: %s has unit %q, %d queries, data source %v", d.Title, p.Title, p.FieldConfig.Defaults.Unit, len(p.Targets), p.Datasource)
			}
		}
	}
	if !uids["fitfusion-overview"] || !uids["fitfusion-service"] {
		t.Errorf("the dashboards are %v", uids)
	}
}

// TestThresholdsAreTheAlerts: the line that a panel draws is the number in an
// alert that its description names, each alert of rules.yml has a panel, and
// what is named exists.
func TestThresholdsAreTheAlerts(t *testing.T) {
	t.Parallel()
	all, shown := alerts(t), map[string]bool{}
	named := regexp.MustCompile(`Alerts?: ([A-Za-z, ]+)`)
	for _, d := range dashboards(t) {
		for _, p := range d.Panels {
			limits := map[float64]bool{0.5: true, 0.01: true} // the promise itself: 500 ms, 1 %
			if m := named.FindStringSubmatch(p.Description); m != nil {
				for name := range strings.SplitSeq(m[1], ", ") {
					alert, ok := all[strings.Fields(name)[0]]
					if !ok {
						t.Errorf("%s, %s names the alert %q, which is not there", d.Title, p.Title, name)
						continue
					}
					shown[alert.Alert] = true
					for _, n := range numbers(t, alert.Expr) {
						limits[n] = true
					}
				}
			}
			for _, step := range p.FieldConfig.Defaults.Thresholds.Steps {
				if step.Value != nil && !limits[*step.Value] && p.Type == "timeseries" {
					t.Errorf("%s, %s draws a line at %v, which no alert of its description has", d.Title, p.Title, *step.Value)
				}
			}
		}
	}
	for _, g := range parsed(t, read(t, component+"/prometheus/rules.yml")) {
		for _, r := range g.Rules {
			if r.Alert != "" && !shown[r.Alert] {
				t.Errorf("no panel shows what %s is about", r.Alert)
			}
		}
	}
}

func numbers(t *testing.T, expr string) []float64 {
	t.Helper()
	parsed, err := parser.ParseExpr(expr)
	if err != nil {
		t.Fatal(err)
	}
	var found []float64
	parser.Inspect(parsed, func(n parser.Node, _ []parser.Node) error {
		if number, ok := n.(*parser.NumberLiteral); ok {
			found = append(found, number.Val)
		}
		return nil
	})
	return found
}
