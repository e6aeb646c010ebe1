package manifests

import (
	"fmt"
	"time"

	apps "k8s.io/api/apps/v1"
	autoscaling "k8s.io/api/autoscaling/v2"
)

// What the program takes to end after DRAIN_DELAY: see package serve.
const closing = 8500 * time.Millisecond

// Rolls finds what would lose requests when pods come and go, and autoscalers
// that scale nothing or are fought by the manifest.
func Rolls(s Set) []string {
	var problems []string
	report := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }
	scaled := map[string]bool{}
	for _, h := range all[autoscaling.HorizontalPodAutoscaler](s) {
		target := h.Spec.ScaleTargetRef
		if target.APIVersion != "apps/v1" || target.Kind != "Deployment" || !s.has(target.Kind, target.Name) {
			report("HorizontalPodAutoscaler %s: its target %s %s is not there", h.Name, target.Kind, target.Name)
		}
		if count(h.Spec.MinReplicas) < 2 || h.Spec.MaxReplicas < count(h.Spec.MinReplicas) || len(h.Spec.Metrics) == 0 || h.Spec.Behavior == nil {
			report("HorizontalPodAutoscaler %s: replicas, metrics or behaviour are missing", h.Name)
		}
		scaled[target.Name] = true
	}
	configs := configMaps(s)
	for _, d := range all[apps.Deployment](s) {
		if scaled[d.Name] && d.Spec.Replicas != nil {
			report("Deployment %s: its replicas fight the autoscaler", d.Name)
		}
		r := d.Spec.Strategy.RollingUpdate
		if r == nil || r.MaxUnavailable == nil || r.MaxUnavailable.IntValue() != 0 || r.MaxSurge == nil || r.MaxSurge.IntValue() < 1 {
			report("Deployment %s: a rollout may take a pod away before there is another", d.Name)
		}
		pod := d.Spec.Template.Spec
		for _, c := range pod.Containers {
			if c.Lifecycle == nil || c.Lifecycle.PreStop == nil || c.Lifecycle.PreStop.Sleep == nil || pod.TerminationGracePeriodSeconds == nil {
				report("Deployment %s: no preStop sleep or grace period", d.Name)
				continue
			}
			drain, err := time.ParseDuration(environment(configs, c)["DRAIN_DELAY"])
			need := time.Duration(c.Lifecycle.PreStop.Sleep.Seconds)*time.Second + drain + closing
			if have := time.Duration(*pod.TerminationGracePeriodSeconds) * time.Second; err != nil || drain < 5*time.Second || have < need {
				report("Deployment %s: it has %s to end with a drain of %s, and needs %s", d.Name, have, drain, need)
			}
		}
		if len(pod.TopologySpreadConstraints) != 2 {
			report("Deployment %s: it is not spread over nodes and zones", d.Name)
		}
	}
	return problems
}
