package manifests

import (
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	core "k8s.io/api/core/v1"
	networking "k8s.io/api/networking/v1"
)

// Needed gives the flows that the programs' settings ask for, in the form of
// Allowed: who has whose URL, which databases, names, metrics, the doors.
func Needed(s Set) []string {
	flows := map[string]bool{}
	values := configMaps(s)
	need := func(from, to string, number int32, protocol core.Protocol) {
		flows[flow(from, to, port{"", protocol, number})] = true
	}
	for _, w := range workloads(s) {
		for _, to := range []string{"dns", "node-cache"} {
			need(w.name, to, 53, core.ProtocolTCP)
			need(w.name, to, 53, core.ProtocolUDP)
		}
		for _, c := range w.pod.Spec.Containers {
			for name, value := range environment(values, c) {
				for _, to := range targets(s, name, value) {
					host, number, _ := strings.Cut(to, ":")
					n, _ := strconv.ParseInt(number, 10, 32)
					need(w.name, host, int32(n), core.ProtocolTCP)
				}
			}
			if _, ours := program(c.Image); ours && w.kind == "Deployment" {
				need(w.name, "monitor", 4318, core.ProtocolTCP)
				need("monitor", w.name, 9090, core.ProtocolTCP)
			}
		}
	}
	for _, from := range []string{"world", "atlas", "metadata", "node-cache", "dns", "monitor", "impostor"} {
		need(from, "frontend", 8080, core.ProtocolTCP) // the front door is open to all
		need(from, "frontend", 3000, core.ProtocolTCP)
	}
	if s.has("StatefulSet", "mongodb") { // its members and its setup know each other by their own files
		need("mongodb", "mongodb", 27017, core.ProtocolTCP)
		need("mongodb-setup", "mongodb", 27017, core.ProtocolTCP)
	}
	return slices.Sorted(maps.Keys(flows))
}

// targets gives where a setting leads, as "auth:8080".
func targets(s Set, name, value string) []string {
	switch {
	case name == "MONGO_URI_FILE", name == "MONGO_URI" && strings.HasPrefix(value, "mongodb+srv://"):
		return []string{"atlas:27015", "atlas:27016", "atlas:27017"}
	case name == "MONGO_URI":
		_, rest, _ := strings.Cut(value, "@")
		hosts, _, _ := strings.Cut(rest, "/")
		first, _, _ := strings.Cut(hosts, ",")
		_, service, _ := strings.Cut(first, ".") // mongodb-0.mongodb:27017
		host, number, _ := strings.Cut(service, ":")
		return ends(s, host, number)
	case strings.HasSuffix(name, "_URL") || strings.HasSuffix(name, "_URLS"):
		var found []string
		for each := range strings.SplitSeq(value, ",") {
			if u, err := url.Parse(each); err == nil && name != "PUBLIC_URL" {
				found = append(found, ends(s, u.Hostname(), u.Port())...)
			}
		}
		return found
	}
	return nil
}

// ends resolves a Service's port to its pods' own; what is none stays as it is,
// which no policy allows.
func ends(s Set, host, number string) []string {
	for _, service := range all[core.Service](s) {
		for _, p := range service.Spec.Ports {
			if service.Name != host || strconv.Itoa(int(p.Port)) != number {
				continue
			}
			for _, w := range workloads(s) {
				if !w.serves() || !matches(service.Spec.Selector, w.pod.Labels) {
					continue
				}
				for _, c := range w.pod.Spec.Containers {
					for _, own := range c.Ports {
						if own.Name == p.TargetPort.StrVal {
							return []string{fmt.Sprintf("%s:%d", w.name, own.ContainerPort)}
						}
					}
				}
			}
		}
	}
	return []string{"nowhere (" + host + "):" + number}
}

// Flows compares what is allowed with what is needed.
func Flows(s Set) []string {
	var problems []string
	allowed, needed := Allowed(s), Needed(s)
	for _, each := range needed {
		if !slices.Contains(allowed, each) {
			problems = append(problems, "needed and not allowed: "+each)
		}
	}
	for _, each := range allowed {
		if !slices.Contains(needed, each) {
			problems = append(problems, "allowed and not needed: "+each)
		}
	}
	return append(problems, unmatched(s)...)
}

// unmatched finds selectors of policies that select no pod of ours.
func unmatched(s Set) []string {
	var problems []string
	for _, policy := range all[networking.NetworkPolicy](s) {
		peers := []networking.NetworkPolicyPeer{{PodSelector: &policy.Spec.PodSelector}}
		for _, rule := range policy.Spec.Ingress {
			peers = append(peers, rule.From...)
		}
		for _, rule := range policy.Spec.Egress {
			peers = append(peers, rule.To...)
		}
		for _, peer := range peers {
			if peer.PodSelector == nil || peer.NamespaceSelector != nil || slices.ContainsFunc(workloads(s), func(w workload) bool {
				return selects(peer.PodSelector, w.pod.Labels)
			}) {
				continue
			}
			problems = append(problems, fmt.Sprintf("NetworkPolicy %s: %v selects no pod", policy.Name, peer.PodSelector))
		}
	}
	return problems
}
