package monitoring_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/histogram"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/rulefmt"
	"github.com/prometheus/prometheus/promql"
	"github.com/prometheus/prometheus/storage"
	"github.com/prometheus/prometheus/tsdb/chunkenc"
	"github.com/prometheus/prometheus/tsdb/chunks"
)

// simulation is Prometheus without its scrapes and its disk: the real query
// engine over samples in memory, and the evaluation of rules.
type simulation struct {
	engine *promql.Engine
	rules  []rulefmt.Rule
	series map[uint64]*series
	active map[string]map[string]time.Time // alert, its labels: since when
}

type series struct {
	labels  labels.Labels
	samples []chunks.Sample
}

func simulate(rules []rulefmt.Rule) *simulation {
	return &simulation{
		engine: promql.NewEngine(promql.EngineOpts{
			MaxSamples: 10_000_000, Timeout: time.Minute, LookbackDelta: 5 * time.Minute,
		}),
		rules: rules, series: map[uint64]*series{}, active: map[string]map[string]time.Time{},
	}
}

func (s *simulation) add(at time.Time, l labels.Labels, value float64) {
	key := l.Hash()
	if s.series[key] == nil {
		s.series[key] = &series{labels: l}
	}
	s.series[key].samples = append(s.series[key].samples, sample{at.UnixMilli(), value})
}

func (s *simulation) query(ctx context.Context, expr string, at time.Time) (promql.Vector, error) {
	q, err := s.engine.NewInstantQuery(ctx, s, promql.NewPrometheusQueryOpts(false, 0), expr, at)
	if err != nil {
		return nil, fmt.Errorf("query %s: %w", expr, err)
	}
	defer q.Close()
	result := q.Exec(ctx)
	if result.Err != nil {
		return nil, fmt.Errorf("query %s: %w", expr, result.Err)
	}
	if scalar, ok := result.Value.(promql.Scalar); ok {
		return promql.Vector{{F: scalar.V, T: scalar.T}}, nil
	}
	return result.Vector()
}

// evaluate does what Prometheus does at each interval, in the rules' order.
// It gives what fires.
func (s *simulation) evaluate(t *testing.T, at time.Time) promql.Vector {
	t.Helper()
	var firing promql.Vector
	for _, rule := range s.rules {
		found, err := s.query(t.Context(), rule.Expr, at)
		if err != nil {
			t.Fatal(err)
		}
		if rule.Record != "" {
			for _, one := range found {
				s.add(at, relabel(one.Metric, rule.Record, rule.Labels), one.F)
			}
			continue
		}
		now := map[string]time.Time{}
		for _, one := range found {
			l := relabel(one.Metric, "", rule.Labels)
			since, known := s.active[rule.Alert][l.String()]
			if !known {
				since = at
			}
			now[l.String()] = since
			if at.Sub(since) >= time.Duration(rule.For) {
				firing = append(firing, promql.Sample{Metric: l, F: one.F, T: one.T})
			}
		}
		s.active[rule.Alert] = now
	}
	return firing
}

func relabel(of labels.Labels, name string, add map[string]string) labels.Labels {
	b := labels.NewBuilder(of)
	b.Set(model.MetricNameLabel, name)
	for k, v := range add {
		b.Set(k, v)
	}
	return b.Labels()
}

// Querier implements storage.Queryable.
func (s *simulation) Querier(from, to int64) (storage.Querier, error) {
	return &storage.MockQuerier{SelectMockFunction: func(_ bool, _ *storage.SelectHints, matchers ...*labels.Matcher) storage.SeriesSet {
		var found []storage.Series
		for _, one := range s.series {
			if matches(one.labels, matchers) {
				found = append(found, storage.NewListSeries(one.labels, within(one.samples, from, to)))
			}
		}
		slices.SortFunc(found, func(a, b storage.Series) int { return labels.Compare(a.Labels(), b.Labels()) })
		return &set{SeriesSet: storage.EmptySeriesSet(), series: found}
	}}, nil
}

func matches(l labels.Labels, matchers []*labels.Matcher) bool {
	return !slices.ContainsFunc(matchers, func(m *labels.Matcher) bool { return !m.Matches(l.Get(m.Name)) })
}

func within(all []chunks.Sample, from, to int64) []chunks.Sample {
	byTime := func(s chunks.Sample, at int64) int { return int(s.T() - at) }
	low, _ := slices.BinarySearchFunc(all, from, byTime)
	high, _ := slices.BinarySearchFunc(all, to+1, byTime)
	return all[low:high]
}

// set is a storage.SeriesSet over a slice.
type set struct {
	storage.SeriesSet
	series []storage.Series
	next   int
}

func (s *set) Next() bool         { s.next++; return s.next <= len(s.series) }
func (s *set) At() storage.Series { return s.series[s.next-1] }

// sample is a chunks.Sample of a float.
type sample struct {
	at    int64
	value float64
}

func (s sample) T() int64                    { return s.at }
func (sample) ST() int64                     { return 0 }
func (s sample) F() float64                  { return s.value }
func (sample) H() *histogram.Histogram       { return nil }
func (sample) FH() *histogram.FloatHistogram { return nil }
func (sample) Type() chunkenc.ValueType      { return chunkenc.ValFloat }
func (s sample) Copy() chunks.Sample         { return s }
