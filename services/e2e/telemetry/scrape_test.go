package telemetry_test

import (
	"io"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// series is one line of /metrics.
type series struct {
	name, value string
	labels      map[string]string
}

var label = regexp.MustCompile(`([a-z_]+)="((?:[^"\\]|\\.)*)"`)

// scrape reads a program's metrics. A histogram is listed once for each set
// of labels, by its count.
func (p *programs) scrape(tb testing.TB, program string) []series {
	tb.Helper()
	resp, err := http.Get(p.ops[program] + "/metrics")
	if err != nil {
		tb.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	text, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		tb.Fatalf("metrics of %s: %s: %v", program, resp.Status, err)
	}
	var all []series
	for line := range strings.Lines(string(text)) {
		name, _, _ := strings.Cut(line, "{")
		if strings.HasPrefix(line, "#") || strings.HasSuffix(name, "_bucket") || strings.HasSuffix(name, "_sum") {
			continue
		}
		s := series{
			name: strings.TrimSuffix(name, "_count"), value: strings.TrimSpace(line[strings.LastIndex(line, " ")+1:]),
			labels: map[string]string{},
		}
		for _, pair := range label.FindAllStringSubmatch(line, -1) {
			s.labels[pair[1]] = pair[2]
		}
		all = append(all, s)
	}
	return all
}

// values lists what a label of a metric has been, sorted.
func values(all []series, metric, label string) []string {
	var list []string
	for _, s := range all {
		if v, has := s.labels[label]; s.name == metric && has && !slices.Contains(list, v) {
			list = append(list, v)
		}
	}
	slices.Sort(list)
	return list
}
