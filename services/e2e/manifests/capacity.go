package manifests

import (
	"cmp"
	"fmt"
	"slices"

	apps "k8s.io/api/apps/v1"
	autoscaling "k8s.io/api/autoscaling/v2"
	core "k8s.io/api/core/v1"
)

// Size is an amount of CPU, in thousandths of one, and of memory, in MiB.
type Size struct{ CPU, Memory int64 }

func (s Size) plus(o Size) Size { return Size{s.CPU + o.CPU, s.Memory + o.Memory} }

// String gives it as Kubernetes writes it.
func (s Size) String() string { return fmt.Sprintf("%dm/%dMi", s.CPU, s.Memory) }

// Pod is something to be scheduled.
type Pod struct {
	Name string
	Size Size
}

// Pods gives the pods of a rendering with the fewest replicas that its
// autoscalers allow. A pod asks for the sum of its containers, or for its
// largest init container if that is more.
func Pods(s Set) []Pod {
	least := map[string]int32{}
	for _, h := range all[autoscaling.HorizontalPodAutoscaler](s) {
		least[h.Spec.ScaleTargetRef.Name] = count(h.Spec.MinReplicas)
	}
	var pods []Pod
	for _, w := range workloads(s) {
		var size Size
		for _, c := range w.pod.Spec.Containers {
			size = size.plus(requests(c))
		}
		for _, c := range w.pod.Spec.InitContainers {
			first := requests(c)
			size = Size{max(size.CPU, first.CPU), max(size.Memory, first.Memory)}
		}
		replicas := w.replicas
		if w.kind == "Deployment" {
			replicas = max(replicas, least[w.name])
		}
		for range replicas {
			pods = append(pods, Pod{w.name, size})
		}
	}
	return pods
}

func requests(c core.Container) Size {
	return Size{c.Resources.Requests.Cpu().MilliValue(), c.Resources.Requests.Memory().Value() >> 20}
}

// Surge is the largest pod that a rollout adds while it goes on.
func Surge(s Set) Size {
	var most Size
	for _, d := range all[apps.Deployment](s) {
		for _, c := range d.Spec.Template.Spec.Containers {
			most = Size{max(most.CPU, requests(c).CPU), max(most.Memory, requests(c).Memory)}
		}
	}
	return most
}

// Sum adds up.
func Sum(pods []Pod) Size {
	var sum Size
	for _, p := range pods {
		sum = sum.plus(p.Size)
	}
	return sum
}

// Allocatable is what GKE leaves of a shared-core machine for pods. From
// https://cloud.google.com/kubernetes-engine/docs/concepts/plan-node-sizes:
// reserved are 25 % of the first 4 GiB (255 MiB of a machine with less than
// one), 20 % of the next 4, and 100 MiB for evictions; of the CPU of shared-core
// E2 machines 1060m of the 2000m that they show, so 940m stay. The kernel takes
// its part first: 2.3 % where we could see it (16385492Ki of 16 GiB), here 2.5 %.
func Allocatable(machine int64) Size {
	const gib = 1024
	reserved := min(machine, 4*gib) / 4
	if machine < gib {
		reserved = 255
	}
	reserved += max(0, min(machine, 8*gib)-4*gib) / 5
	return Size{940, machine - machine/40 - reserved - 100}
}

// Pack puts pods on as many equal nodes, the largest in memory first, each where
// the most memory is left, and gives what is left on each. It says which pod
// finds no room; a scheduler may do better, and does no worse by much.
func Pack(node Size, nodes int, pods []Pod) (left []Size, err error) {
	left = slices.Repeat([]Size{node}, nodes)
	sorted := slices.SortedStableFunc(slices.Values(pods), func(a, b Pod) int {
		return cmp.Or(cmp.Compare(b.Size.Memory, a.Size.Memory), cmp.Compare(b.Size.CPU, a.Size.CPU))
	})
	for _, p := range sorted {
		best := -1
		for i, room := range left {
			if room.CPU >= p.Size.CPU && room.Memory >= p.Size.Memory && (best < 0 || room.Memory > left[best].Memory) {
				best = i
			}
		}
		if best < 0 {
			return left, fmt.Errorf("no room for %s (%s); left are %v", p.Name, p.Size, left)
		}
		left[best] = Size{left[best].CPU - p.Size.CPU, left[best].Memory - p.Size.Memory}
	}
	return left, nil
}
