package manifests_test

import (
	"slices"
	"testing"

	"github.com/fitfusion/fitfusion/services/e2e/manifests"
)

type (
	size = manifests.Size
	pod  = manifests.Pod
)

// The pods that GKE itself runs, as `kubectl describe node` showed their requests
// on a cluster of October 2026; anetd (Dataplane V2, in place of kube-proxy) as of
// 2023; the Secret Manager add-on as the charts of the driver and of Google's
// provider ask. They change with GKE's versions: compare yours with
//
//	kubectl -n kube-system get pods -o custom-columns=NAME:.metadata.name,CPU:.spec.containers[*].resources.requests.cpu,MEMORY:.spec.containers[*].resources.requests.memory

// always are on every node.
func always() []pod {
	return []pod{
		{"anetd", size{110, 164}}, {"netd", size{8, 65}}, {"ip-masq-agent", size{10, 16}},
		{"node-local-dns", size{30, 50}}, {"pdcsi-node", size{10, 20}},
	}
}

// What a flag of `gcloud container clusters create` adds to every node.
func logging() pod       { return pod{"fluentbit-gke", size{105, 230}} }       // --logging SYSTEM,WORKLOAD
func metrics() pod       { return pod{"gke-metrics-agent", size{21, 145}} }    // --monitoring SYSTEM
func identity() pod      { return pod{"gke-metadata-server", size{100, 100}} } // --workload-pool
func secretManager() pod { return pod{"secrets-store-gke", size{120, 240}} }   // --enable-secret-manager

// once are in every cluster, somewhere.
func once() []pod {
	return []pod{
		{"kube-dns", size{260, 110}}, {"kube-dns", size{260, 110}}, {"kube-dns-autoscaler", size{20, 10}},
		{"metrics-server", size{48, 105}}, {"konnectivity-agent", size{10, 30}}, {"konnectivity-agent", size{10, 30}},
		{"konnectivity-agent-autoscaler", size{10, 10}}, {"l7-default-backend", size{10, 20}}, {"event-exporter", size{0, 0}},
	}
}

const (
	micro  = 1 << 10 // MiB of an e2-micro
	small  = 2 << 10
	medium = 4 << 10
)

// TestCapacity schedules each overlay on its nodes, by CPU and by memory of each
// node: k8s/README.md has the same table.
func TestCapacity(t *testing.T) {
	t.Parallel()
	// As k8s/gke makes them. GKE's own metrics are what a cluster of e2-small
	// has no room for; ours come from the monitoring component.
	full := []pod{logging(), identity(), secretManager()}
	sets := map[string]manifests.Set{}
	for _, overlay := range []string{"gke", "gke-micro", "gke-mongodb"} {
		set, problems := manifests.Decode(rendered(t, overlay))
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		sets[overlay] = set
	}
	for _, tc := range []struct {
		overlay string
		machine int64
		nodes   int
		daemons []pod
		fits    bool
	}{
		{"gke", small, 3, full, true},
		{"gke", small, 2, full, true}, // one is lost
		{"gke", small, 3, append(full, metrics()), true},
		{"gke", small, 2, append(full, metrics()), false},
		{"gke", micro, 3, full, false},       // what the first FitFusion tried
		{"gke-micro", micro, 3, full, false}, // not even one of each, with the add-ons
		{"gke-micro", micro, 3, nil, true},
		{"gke-micro", micro, 2, nil, true}, // a lost node is a short outage: one of each
		{"gke-mongodb", small, 3, []pod{logging(), metrics(), identity()}, false},
		{"gke-mongodb", medium, 3, []pod{logging(), metrics(), identity()}, true},
	} {
		set := sets[tc.overlay]
		node := manifests.Allocatable(tc.machine)
		daemons := manifests.Sum(slices.Concat(always(), tc.daemons))
		free := size{CPU: node.CPU - daemons.CPU, Memory: node.Memory - daemons.Memory}
		ours := manifests.Pods(set)
		pods := slices.Concat(once(), ours, []pod{{"rollout", manifests.Surge(set)}})
		left, err := manifests.Pack(free, tc.nodes, pods)
		t.Logf("%s on %d x %d MiB: allocatable %s, daemons %s, cluster %s, ours %d pods %s, left %v, %v",
			tc.overlay, tc.nodes, tc.machine, node, daemons, manifests.Sum(once()), len(ours), manifests.Sum(ours), left, err)
		if (err == nil) != tc.fits {
			t.Errorf("%s on %d x %d MiB with %v: fits is %t: %v", tc.overlay, tc.nodes, tc.machine, tc.daemons, err == nil, err)
		}
	}
}

func TestAllocatable(t *testing.T) {
	t.Parallel()
	for machine, want := range map[int64]size{micro: {940, 643}, small: {940, 1385}, medium: {940, 2870}, 8 << 10: {940, 6045}} {
		if got := manifests.Allocatable(machine); got != want {
			t.Errorf("%d MiB: %s, want %s", machine, got, want)
		}
	}
}

// TestPack: a sum that fits is no room for a pod that fits on no node.
func TestPack(t *testing.T) {
	t.Parallel()
	node := size{CPU: 100, Memory: 100}
	if _, err := manifests.Pack(node, 3, []pod{{"a", size{10, 60}}, {"b", size{10, 60}}, {"c", size{10, 60}}, {"d", size{10, 60}}}); err == nil {
		t.Error("four of 60 MiB are on three nodes of 100")
	}
	if _, err := manifests.Pack(node, 1, []pod{{"a", size{60, 10}}, {"b", size{60, 10}}}); err == nil {
		t.Error("120m are on a node of 100m")
	}
	left, err := manifests.Pack(node, 2, []pod{{"a", size{10, 60}}, {"b", size{10, 50}}, {"c", size{10, 50}}})
	if err != nil || left[0] != (size{CPU: 90, Memory: 40}) || left[1] != (size{CPU: 80, Memory: 0}) {
		t.Errorf("%v %v", left, err)
	}
}
