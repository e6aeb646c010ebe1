package manifests

import (
	"encoding/json"
	"fmt"

	monitoring "github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1"
	apps "k8s.io/api/apps/v1"
	autoscaling "k8s.io/api/autoscaling/v2"
	batch "k8s.io/api/batch/v1"
	core "k8s.io/api/core/v1"
	networking "k8s.io/api/networking/v1"
	policy "k8s.io/api/policy/v1"
	scheduling "k8s.io/api/scheduling/v1"
	gateway "sigs.k8s.io/gateway-api/apis/v1"
	strict "sigs.k8s.io/json"
)

// kinds are all that our manifests have; another one has to be added here.
func kinds() map[string]func() any {
	return map[string]func() any{
		"v1/Namespace":                                      func() any { return new(core.Namespace) },
		"v1/ServiceAccount":                                 func() any { return new(core.ServiceAccount) },
		"v1/ConfigMap":                                      func() any { return new(core.ConfigMap) },
		"v1/Secret":                                         func() any { return new(core.Secret) },
		"v1/Service":                                        func() any { return new(core.Service) },
		"v1/PersistentVolumeClaim":                          func() any { return new(core.PersistentVolumeClaim) },
		"apps/v1/Deployment":                                func() any { return new(apps.Deployment) },
		"apps/v1/StatefulSet":                               func() any { return new(apps.StatefulSet) },
		"batch/v1/Job":                                      func() any { return new(batch.Job) },
		"batch/v1/CronJob":                                  func() any { return new(batch.CronJob) },
		"policy/v1/PodDisruptionBudget":                     func() any { return new(policy.PodDisruptionBudget) },
		"autoscaling/v2/HorizontalPodAutoscaler":            func() any { return new(autoscaling.HorizontalPodAutoscaler) },
		"networking.k8s.io/v1/NetworkPolicy":                func() any { return new(networking.NetworkPolicy) },
		"scheduling.k8s.io/v1/PriorityClass":                func() any { return new(scheduling.PriorityClass) },
		"gateway.networking.k8s.io/v1/Gateway":              func() any { return new(gateway.Gateway) },
		"gateway.networking.k8s.io/v1/HTTPRoute":            func() any { return new(gateway.HTTPRoute) },
		"monitoring.coreos.com/v1/PodMonitor":               func() any { return new(monitoring.PodMonitor) },
		"monitoring.coreos.com/v1/PrometheusRule":           func() any { return new(monitoring.PrometheusRule) },
		"networking.gke.io/v1/HealthCheckPolicy":            func() any { return new(HealthCheckPolicy) },
		"networking.gke.io/v1/GCPBackendPolicy":             func() any { return new(GCPBackendPolicy) },
		"networking.gke.io/v1/GCPGatewayPolicy":             func() any { return new(GCPGatewayPolicy) },
		"secrets-store.csi.x-k8s.io/v1/SecretProviderClass": func() any { return new(SecretProviderClass) },
	}
}

// Set is what is rendered for one cluster, decoded.
type Set struct{ objects []object }

type object struct {
	kind, name string
	value      any
}

// Decode gives the objects and what is wrong with their form: kinds that are
// not known, fields that are not the kind's.
func Decode(docs []Document) (Set, []string) {
	var set Set
	var problems []string
	for _, doc := range docs {
		kind, _ := doc["kind"].(string)
		version, _ := doc["apiVersion"].(string)
		metadata, _ := doc["metadata"].(map[string]any)
		name, _ := metadata["name"].(string)
		id := kind + " " + name
		if where := metadata["namespace"]; where != Namespace && kind != "Namespace" && kind != "PriorityClass" {
			problems = append(problems, fmt.Sprintf("%s: it is in the namespace %v", id, where))
		}
		fresh, known := kinds()[version+"/"+kind]
		if !known {
			problems = append(problems, fmt.Sprintf("%s: the kind %s of %s is not known", id, kind, version))
			continue
		}
		text, err := json.Marshal(doc)
		if err != nil {
			problems = append(problems, fmt.Sprintf("%s: %v", id, err))
			continue
		}
		value := fresh()
		faults, err := strict.UnmarshalStrict(text, value)
		for _, fault := range faults {
			problems = append(problems, fmt.Sprintf("%s: %v", id, fault))
		}
		if err != nil {
			problems = append(problems, fmt.Sprintf("%s: %v", id, err))
			continue
		}
		set.objects = append(set.objects, object{kind, name, value})
	}
	return set, problems
}

// all gives the objects of one type.
func all[T any](s Set) []*T {
	var found []*T
	for _, o := range s.objects {
		if v, ok := o.value.(*T); ok {
			found = append(found, v)
		}
	}
	return found
}

// has says whether there is an object of that kind and name.
func (s Set) has(kind, name string) bool {
	for _, o := range s.objects {
		if o.kind == kind && o.name == name {
			return true
		}
	}
	return false
}
