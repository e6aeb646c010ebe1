package manifests

import (
	"cmp"
	"fmt"
	"maps"
	"net/netip"
	"slices"

	core "k8s.io/api/core/v1"
	networking "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
)

// Namespace is where everything of ours is.
const Namespace = "fitfusion"

// place is somewhere that a connection starts or ends: a pod, or an address.
type place struct {
	name      string
	namespace string // "" outside of the cluster
	labels    map[string]string
	address   netip.Addr
	ports     []port
}

type port struct {
	name     string
	protocol core.Protocol
	number   int32
}

// places are a pod of each workload, and what is around them, including those
// who should not get anywhere.
func places(s Set) []place {
	tcp := func(numbers ...int32) (ports []port) {
		for _, n := range numbers {
			ports = append(ports, port{"", core.ProtocolTCP, n})
		}
		return ports
	}
	dns := append(tcp(53, 9153), port{"", core.ProtocolUDP, 53})
	found := []place{
		{"world", "", nil, netip.MustParseAddr("203.0.113.9"), tcp(443, 8080, 27014, 27018)},
		{"atlas", "", nil, netip.MustParseAddr("198.51.100.7"), tcp(443, 27015, 27016, 27017)},
		{"metadata", "", nil, netip.MustParseAddr("169.254.169.254"), tcp(80, 27017)},
		{"node-cache", "", nil, netip.MustParseAddr("169.254.20.10"), dns},
		{"dns", "kube-system", map[string]string{"k8s-app": "kube-dns"}, netip.MustParseAddr("10.68.9.1"), dns},
		{"monitor", "monitoring", nil, netip.MustParseAddr("10.68.9.2"), tcp(4318, 9090)},
		{"stranger", Namespace, nil, netip.MustParseAddr("10.68.9.3"), tcp(8080)},
		// It wears our labels, in a namespace where they mean nothing.
		{"impostor", "default", map[string]string{
			"app.kubernetes.io/name": "frontend", "app.kubernetes.io/part-of": "fitfusion", "app.kubernetes.io/component": "service",
		}, netip.MustParseAddr("10.68.9.4"), tcp(8080, 27017)},
	}
	address := netip.MustParseAddr("10.68.0.1")
	for _, w := range workloads(s) {
		p := place{name: w.name, namespace: Namespace, labels: w.pod.Labels, address: address}
		for _, c := range w.pod.Spec.Containers {
			for _, each := range c.Ports {
				p.ports = append(p.ports, port{each.Name, cmp.Or(each.Protocol, core.ProtocolTCP), each.ContainerPort})
			}
		}
		found = append(found, p)
		address = address.Next()
	}
	return found
}

// Allowed gives the flows that the network policies let through, as
// "frontend -> auth:8080/TCP".
func Allowed(s Set) []string {
	flows := map[string]bool{}
	policies := all[networking.NetworkPolicy](s)
	everywhere := places(s)
	for _, from := range everywhere {
		for _, to := range everywhere {
			for _, p := range to.ports {
				if from.namespace != Namespace && to.namespace != Namespace {
					continue
				}
				if passes(policies, networking.PolicyTypeEgress, from, to, to, p) && passes(policies, networking.PolicyTypeIngress, to, from, to, p) {
					flows[flow(from.name, to.name, p)] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(flows))
}

func flow(from, to string, p port) string {
	return fmt.Sprintf("%s -> %s:%d/%s", from, to, p.number, p.protocol)
}

// passes says whether the policies of one end let the other through. Ports are
// those of the place where the connection ends.
func passes(policies []*networking.NetworkPolicy, direction networking.PolicyType, mine, other, ends place, p port) bool {
	isolated := false
	for _, policy := range policies {
		if mine.namespace != Namespace || !selects(&policy.Spec.PodSelector, mine.labels) || !slices.Contains(policy.Spec.PolicyTypes, direction) {
			continue
		}
		isolated = true
		if direction == networking.PolicyTypeEgress {
			for _, rule := range policy.Spec.Egress {
				if anyPeer(rule.To, other) && anyPort(rule.Ports, ends, p) {
					return true
				}
			}
			continue
		}
		for _, rule := range policy.Spec.Ingress {
			if anyPeer(rule.From, other) && anyPort(rule.Ports, ends, p) {
				return true
			}
		}
	}
	return !isolated
}

func anyPeer(peers []networking.NetworkPolicyPeer, other place) bool {
	if len(peers) == 0 {
		return true
	}
	for _, peer := range peers {
		if peer.IPBlock != nil {
			if within(peer.IPBlock, other.address) {
				return true
			}
			continue
		}
		if other.namespace == "" {
			continue
		}
		here := other.namespace == Namespace
		if peer.NamespaceSelector != nil {
			here = selects(peer.NamespaceSelector, map[string]string{core.LabelMetadataName: other.namespace})
		}
		if here && (peer.PodSelector == nil || selects(peer.PodSelector, other.labels)) {
			return true
		}
	}
	return false
}

func within(block *networking.IPBlock, address netip.Addr) bool {
	for _, except := range block.Except {
		if prefix, err := netip.ParsePrefix(except); err != nil || prefix.Contains(address) {
			return false
		}
	}
	prefix, err := netip.ParsePrefix(block.CIDR)
	return err == nil && prefix.Contains(address)
}

func anyPort(allowed []networking.NetworkPolicyPort, ends place, p port) bool {
	if len(allowed) == 0 {
		return true
	}
	for _, a := range allowed {
		if a.Protocol != nil && *a.Protocol != p.protocol {
			continue
		}
		switch {
		case a.Port == nil:
			return true
		case a.Port.StrVal != "":
			if ends.namespace != "" && p.name == a.Port.StrVal {
				return true
			}
		case a.EndPort != nil:
			if p.number >= a.Port.IntVal && p.number <= *a.EndPort {
				return true
			}
		case p.number == a.Port.IntVal:
			return true
		}
	}
	return false
}

func selects(selector *metav1.LabelSelector, have map[string]string) bool {
	s, err := metav1.LabelSelectorAsSelector(selector)
	return err == nil && s.Matches(labels.Set(have))
}
