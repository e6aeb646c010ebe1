package monitoring_test

import (
	"fmt"
	"maps"
	"slices"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/promql/parser"
)

// check gives what an expression names that does not exist, and the labels of
// its result (nil when it has none).
func (k known) check(expr parser.Expr) (result map[string]bool, wrong []string) {
	switch e := expr.(type) {
	case *parser.VectorSelector:
		return k.selector(e)
	case *parser.AggregateExpr:
		inner, wrong := k.check(e.Expr)
		if e.Without {
			return inner, append(wrong, "without: say by which labels")
		}
		result := map[string]bool{}
		for _, l := range e.Grouping {
			if !inner[l] {
				wrong = append(wrong, fmt.Sprintf("by (%s): %s has no such label", l, e.Expr))
			}
			result[l] = true
		}
		return result, wrong
	case *parser.BinaryExpr:
		left, wrong := k.check(e.LHS)
		right, more := k.check(e.RHS)
		wrong = append(wrong, more...)
		if m := e.VectorMatching; m != nil {
			for _, l := range m.MatchingLabels {
				if m.On && (!left[l] || !right[l]) || !m.On && !left[l] {
					wrong = append(wrong, fmt.Sprintf("matching on %s in %s: one side has no such label", l, e))
				}
			}
		}
		if len(left) == 0 || e.Op == parser.LOR {
			left = union(left, right)
		}
		return left, wrong
	case *parser.Call:
		result := map[string]bool{}
		for _, a := range e.Args {
			inner, more := k.check(a)
			result, wrong = union(result, inner), append(wrong, more...)
		}
		switch e.Func.Name {
		case "label_replace":
			result[e.Args[1].(*parser.StringLiteral).Val] = true
		case "histogram_quantile":
			if !result["le"] {
				wrong = append(wrong, fmt.Sprintf("%s: no le to take a quantile of", e))
			}
			delete(result, "le")
		}
		return result, wrong
	case *parser.MatrixSelector:
		return k.check(e.VectorSelector)
	case *parser.ParenExpr:
		return k.check(e.Expr)
	case *parser.SubqueryExpr:
		return k.check(e.Expr)
	case *parser.UnaryExpr:
		return k.check(e.Expr)
	case *parser.StepInvariantExpr:
		return k.check(e.Expr)
	}
	return nil, nil // a number or a text
}

func (k known) selector(s *parser.VectorSelector) (result map[string]bool, wrong []string) {
	has, ok := k[s.Name]
	if !ok {
		return nil, []string{fmt.Sprintf("there is no metric %s", s.Name)}
	}
	result = map[string]bool{}
	for l := range has {
		result[l] = true
	}
	for _, m := range s.LabelMatchers {
		if m.Name == "__name__" {
			continue
		}
		values, ok := has[m.Name]
		switch {
		case !ok:
			wrong = append(wrong, fmt.Sprintf("%s has no label %s", s.Name, m.Name))
		case values != nil && !matchesSome(m, values):
			wrong = append(wrong, fmt.Sprintf("%s: %s is none of %v", s.Name, m, slices.Sorted(maps.Keys(values))))
		}
	}
	return result, wrong
}

// matchesSome: a matcher that lets nothing through or, when it excludes,
// excludes nothing, is a mistake.
func matchesSome(m *labels.Matcher, values map[string]bool) bool {
	positive := *m
	switch m.Type {
	case labels.MatchNotEqual:
		positive = *labels.MustNewMatcher(labels.MatchEqual, m.Name, m.Value)
	case labels.MatchNotRegexp:
		positive = *labels.MustNewMatcher(labels.MatchRegexp, m.Name, m.Value)
	}
	for v := range values {
		if positive.Matches(v) {
			return true
		}
	}
	return false
}

func union(a, b map[string]bool) map[string]bool {
	all := maps.Clone(a)
	if all == nil {
		all = map[string]bool{}
	}
	maps.Copy(all, b)
	return all
}
