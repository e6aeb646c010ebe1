package manifests

import (
	"slices"
	"strings"

	apps "k8s.io/api/apps/v1"
	batch "k8s.io/api/batch/v1"
	core "k8s.io/api/core/v1"
)

// workload is what makes pods.
type workload struct {
	kind, name string
	replicas   int32             // as the manifest has it; 1 when it does not say
	selector   map[string]string // nil where Kubernetes makes one
	pod        core.PodTemplateSpec
	claims     []core.PersistentVolumeClaim
}

func (w workload) String() string { return w.kind + " " + w.name }

func workloads(s Set) []workload {
	var found []workload
	for _, d := range all[apps.Deployment](s) {
		found = append(found, workload{"Deployment", d.Name, count(d.Spec.Replicas), d.Spec.Selector.MatchLabels, d.Spec.Template, nil})
	}
	for _, d := range all[apps.StatefulSet](s) {
		found = append(found, workload{
			"StatefulSet", d.Name, count(d.Spec.Replicas), d.Spec.Selector.MatchLabels, d.Spec.Template, d.Spec.VolumeClaimTemplates,
		})
	}
	for _, j := range all[batch.Job](s) {
		found = append(found, workload{"Job", j.Name, 1, nil, j.Spec.Template, nil})
	}
	for _, c := range all[batch.CronJob](s) {
		found = append(found, workload{"CronJob", c.Name, 1, nil, c.Spec.JobTemplate.Spec.Template, nil})
	}
	return found
}

func count(n *int32) int32 {
	if n == nil {
		return 1
	}
	return *n
}

func (w workload) serves() bool { return w.kind == "Deployment" || w.kind == "StatefulSet" }

func (w workload) containers() []core.Container {
	return slices.Concat(w.pod.Spec.InitContainers, w.pod.Spec.Containers)
}

// program gives the name of ours that an image has, such as auth in
// registry/project/fitfusion/auth:1.2.
func program(image string) (string, bool) {
	parts := strings.Split(image, "/")
	if len(parts) < 2 || parts[len(parts)-2] != "fitfusion" {
		return "", false
	}
	name, _, _ := strings.Cut(parts[len(parts)-1], ":")
	name, _, _ = strings.Cut(name, "@")
	return name, true
}

// matches says whether labels have all that a selector asks for.
func matches(selector, labels map[string]string) bool {
	for key, value := range selector {
		if labels[key] != value {
			return false
		}
	}
	return len(selector) > 0
}
