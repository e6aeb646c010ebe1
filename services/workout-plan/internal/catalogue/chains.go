package catalogue

import (
	"fmt"
	"slices"
)

// links checks that regressions and progressions resolve and end.
func links(e *Exercise, byID map[string]*Exercise) []error {
	var errs []error
	for _, next := range []func(*Exercise) string{
		func(x *Exercise) string { return x.Regression },
		func(x *Exercise) string { return x.Progression },
	} {
		seen := map[string]bool{e.ID: true}
		for at := next(e); at != ""; {
			if byID[at] == nil {
				errs = append(errs, fmt.Errorf("%s: %q does not exist", e.ID, at))
				break
			}
			if seen[at] {
				errs = append(errs, fmt.Errorf("%s: the chain runs in a circle at %q", e.ID, at))
				break
			}
			seen[at] = true
			at = next(byID[at])
		}
	}
	if r := byID[e.Regression]; r != nil && r.Level.Rank() > e.Level.Rank() {
		errs = append(errs, fmt.Errorf("%s: its regression %s is of a higher level", e.ID, r.ID))
	}
	if p := byID[e.Progression]; p != nil && p.Level.Rank() < e.Level.Rank() {
		errs = append(errs, fmt.Errorf("%s: its progression %s is of a lower level", e.ID, p.ID))
	}
	return errs
}

// orderly checks that regressions and progressions together are an order: none
// is harder than itself, however the two are mixed on the way.
func orderly(list []Exercise, byID map[string]*Exercise) []error {
	harder := map[string][]string{}
	for i := range list {
		e := &list[i]
		if byID[e.Progression] != nil {
			harder[e.ID] = append(harder[e.ID], e.Progression)
		}
		if byID[e.Regression] != nil {
			harder[e.Regression] = append(harder[e.Regression], e.ID)
		}
	}
	var errs []error
	done := map[string]bool{}
	var climb func(id string, path []string)
	climb = func(id string, path []string) {
		if i := slices.Index(path, id); i >= 0 {
			errs = append(errs, fmt.Errorf("%s: harder than itself by way of %v", id, path[i:]))
			return
		}
		if done[id] {
			return
		}
		for _, next := range harder[id] {
			climb(next, append(path[:len(path):len(path)], id))
		}
		done[id] = true
	}
	for i := range list {
		climb(list[i].ID, nil)
	}
	return errs
}
