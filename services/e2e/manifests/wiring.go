package manifests

import (
	"fmt"

	apps "k8s.io/api/apps/v1"
	core "k8s.io/api/core/v1"
	policy "k8s.io/api/policy/v1"
	gateway "sigs.k8s.io/gateway-api/apis/v1"
)

// Wired finds references that lead nowhere: selectors, ports, accounts, classes.
func Wired(s Set) []string {
	found := workloads(s)
	var problems []string
	report := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }
	for _, w := range found {
		if w.serves() && !matches(w.selector, w.pod.Labels) {
			report("%s: its selector does not select its own pods", w)
		}
		if name := w.pod.Spec.ServiceAccountName; !s.has("ServiceAccount", name) {
			report("%s: there is no ServiceAccount %q", w, name)
		}
		if name := w.pod.Spec.PriorityClassName; !s.has("PriorityClass", name) {
			report("%s: there is no PriorityClass %q", w, name)
		}
	}
	for _, set := range all[apps.StatefulSet](s) {
		if !s.has("Service", set.Spec.ServiceName) {
			report("StatefulSet %s: there is no Service %q", set.Name, set.Spec.ServiceName)
		}
	}
	for _, service := range all[core.Service](s) {
		reached := 0
		for _, w := range found {
			if !w.serves() || !matches(service.Spec.Selector, w.pod.Labels) {
				continue
			}
			reached++
			for _, port := range service.Spec.Ports {
				if !anyHasPort(w, port) {
					report("Service %s: no container of %s has its targetPort %s", service.Name, w, port.TargetPort.String())
				}
			}
		}
		if reached != 1 {
			report("Service %s: it selects %d workloads, want one", service.Name, reached)
		}
	}
	return append(append(problems, budgets(s, found)...), routes(s)...)
}

func anyHasPort(w workload, port core.ServicePort) bool {
	for _, c := range w.pod.Spec.Containers {
		if hasPort(c, port.TargetPort) {
			return true
		}
	}
	return false
}

// budgets finds workloads that a drain may take away whole, or can never move.
func budgets(s Set, found []workload) []string {
	var problems []string
	for _, w := range found {
		if !w.serves() {
			continue
		}
		have := 0
		for _, b := range all[policy.PodDisruptionBudget](s) {
			if !matches(b.Spec.Selector.MatchLabels, w.pod.Labels) {
				continue
			}
			have++
			if b.Spec.MaxUnavailable == nil || b.Spec.MaxUnavailable.IntValue() < 1 {
				problems = append(problems, fmt.Sprintf("PodDisruptionBudget %s: it leaves no room to drain a node", b.Name))
			}
		}
		if have != 1 {
			problems = append(problems, fmt.Sprintf("%s: %d PodDisruptionBudgets select it, want one", w, have))
		}
	}
	for _, b := range all[policy.PodDisruptionBudget](s) {
		selects := false
		for _, w := range found {
			selects = selects || matches(b.Spec.Selector.MatchLabels, w.pod.Labels)
		}
		if !selects {
			problems = append(problems, fmt.Sprintf("PodDisruptionBudget %s: it selects nothing", b.Name))
		}
	}
	return problems
}

// routes finds doors that open on no Service, and policies for nothing.
func routes(s Set) []string {
	var problems []string
	report := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }
	listeners := map[string]bool{}
	for _, g := range all[gateway.Gateway](s) {
		for _, l := range g.Spec.Listeners {
			listeners[g.Name+"/"+string(l.Name)] = true
		}
	}
	services := map[string]bool{}
	for _, service := range all[core.Service](s) {
		for _, port := range service.Spec.Ports {
			services[fmt.Sprintf("%s:%d", service.Name, port.Port)] = true
		}
	}
	for _, route := range all[gateway.HTTPRoute](s) {
		for _, parent := range route.Spec.ParentRefs {
			if parent.SectionName == nil || !listeners[string(parent.Name)+"/"+string(*parent.SectionName)] {
				report("HTTPRoute %s: the Gateway %s has no such listener", route.Name, parent.Name)
			}
		}
		for _, rule := range route.Spec.Rules {
			for _, back := range rule.BackendRefs {
				if back.Port == nil || !services[fmt.Sprintf("%s:%d", back.Name, *back.Port)] {
					report("HTTPRoute %s: the Service %s has no such port", route.Name, back.Name)
				}
			}
		}
	}
	var targets []targetRef
	for _, p := range all[HealthCheckPolicy](s) {
		targets = append(targets, p.Spec.TargetRef)
	}
	for _, p := range all[GCPBackendPolicy](s) {
		targets = append(targets, p.Spec.TargetRef)
	}
	for _, p := range all[GCPGatewayPolicy](s) {
		targets = append(targets, p.Spec.TargetRef)
	}
	for _, t := range targets {
		if !s.has(t.Kind, t.Name) {
			report("a policy is for the %s %s, which is not there", t.Kind, t.Name)
		}
	}
	return problems
}
