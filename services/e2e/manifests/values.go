package manifests

import (
	"fmt"
	"strings"

	core "k8s.io/api/core/v1"
)

// configMaps gives the values by name, of Secrets as well: "ConfigMap auth".
func configMaps(s Set) map[string]map[string]string {
	found := map[string]map[string]string{}
	for _, c := range all[core.ConfigMap](s) {
		found["ConfigMap "+c.Name] = c.Data
	}
	for _, c := range all[core.Secret](s) {
		values := map[string]string{}
		for key, value := range c.Data {
			values[key] = string(value)
		}
		found["Secret "+c.Name] = values
	}
	return found
}

// environment is what a container starts with.
func environment(values map[string]map[string]string, c core.Container) map[string]string {
	environ := map[string]string{}
	for _, from := range c.EnvFrom {
		for key, value := range values[fromName(from)] {
			environ[from.Prefix+key] = value
		}
	}
	for _, e := range c.Env {
		value := e.Value
		if name, key := refName(e); name != "" {
			value = values[name][key]
		}
		environ[e.Name] = value
	}
	return environ
}

func fromName(from core.EnvFromSource) string {
	switch {
	case from.ConfigMapRef != nil:
		return "ConfigMap " + from.ConfigMapRef.Name
	case from.SecretRef != nil:
		return "Secret " + from.SecretRef.Name
	}
	return ""
}

func refName(e core.EnvVar) (name, key string) {
	switch from := e.ValueFrom; {
	case from == nil:
		return "", ""
	case from.ConfigMapKeyRef != nil:
		return "ConfigMap " + from.ConfigMapKeyRef.Name, from.ConfigMapKeyRef.Key
	case from.SecretKeyRef != nil:
		return "Secret " + from.SecretKeyRef.Name, from.SecretKeyRef.Key
	}
	return "", ""
}

// absent finds what a container refers to and nobody made.
func absent(values map[string]map[string]string, c core.Container) []string {
	var problems []string
	for _, from := range c.EnvFrom {
		if _, made := values[fromName(from)]; !made {
			problems = append(problems, "there is no "+fromName(from))
		}
	}
	for _, e := range c.Env {
		name, key := refName(e)
		if name == "" {
			continue
		}
		if value := values[name][key]; value == "" {
			problems = append(problems, fmt.Sprintf("%s: %s has no key %s", e.Name, name, key))
		}
		if strings.HasPrefix(name, "ConfigMap") && (e.Name == "MONGO_URI" || e.Name == "JWT_PRIVATE_KEY") {
			problems = append(problems, e.Name+" comes from a ConfigMap")
		}
	}
	return problems
}

// mounted finds volumes of things that nobody made, and mounts of no volume.
func mounted(s Set, w workload) []string {
	var problems []string
	report := func(format string, args ...any) {
		problems = append(problems, w.String()+": "+fmt.Sprintf(format, args...))
	}
	values := configMaps(s)
	volumes := map[string]bool{}
	for _, claim := range w.claims {
		volumes[claim.Name] = true
	}
	for _, v := range w.pod.Spec.Volumes {
		volumes[v.Name] = true
		switch {
		case v.ConfigMap != nil && values["ConfigMap "+v.ConfigMap.Name] == nil:
			report("there is no ConfigMap %s", v.ConfigMap.Name)
		case v.Secret != nil:
			for _, item := range v.Secret.Items {
				if values["Secret "+v.Secret.SecretName][item.Key] == "" {
					report("the Secret %s has no key %s", v.Secret.SecretName, item.Key)
				}
			}
		case v.PersistentVolumeClaim != nil && !s.has("PersistentVolumeClaim", v.PersistentVolumeClaim.ClaimName):
			report("there is no PersistentVolumeClaim %s", v.PersistentVolumeClaim.ClaimName)
		case v.CSI != nil && !s.has("SecretProviderClass", v.CSI.VolumeAttributes["secretProviderClass"]):
			report("there is no SecretProviderClass %s", v.CSI.VolumeAttributes["secretProviderClass"])
		}
	}
	for _, c := range w.containers() {
		for _, m := range c.VolumeMounts {
			if !volumes[m.Name] {
				report("container %s mounts %s, which is no volume", c.Name, m.Name)
			}
		}
	}
	return problems
}
