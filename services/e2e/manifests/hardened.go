package manifests

import (
	"fmt"
	"strconv"
	"strings"

	core "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
)

// Hardened finds pods that could do more than they need: row 27 of what the
// project promises, in every pod template, jobs and init containers too.
func Hardened(s Set) []string {
	var problems []string
	for _, w := range workloads(s) {
		report := func(format string, args ...any) {
			problems = append(problems, w.String()+": "+fmt.Sprintf(format, args...))
		}
		pod := w.pod.Spec
		if pod.AutomountServiceAccountToken == nil || *pod.AutomountServiceAccountToken {
			report("automountServiceAccountToken is not false")
		}
		if pod.EnableServiceLinks == nil || *pod.EnableServiceLinks {
			report("enableServiceLinks is not false")
		}
		if pod.HostNetwork || pod.HostPID || pod.HostIPC {
			report("it shares a namespace of the host")
		}
		for _, v := range pod.Volumes {
			if v.HostPath != nil {
				report("volume %s is a path of the host", v.Name)
			}
		}
		c := pod.SecurityContext
		if c == nil || c.RunAsNonRoot == nil || !*c.RunAsNonRoot || c.RunAsUser == nil || *c.RunAsUser == 0 {
			report("it may run as root")
		}
		if c == nil || c.SeccompProfile == nil || c.SeccompProfile.Type != core.SeccompProfileTypeRuntimeDefault {
			report("seccomp is not RuntimeDefault")
		}
		for _, each := range w.containers() {
			for _, problem := range confined(each) {
				report("container %s: %s", each.Name, problem)
			}
		}
		if w.serves() {
			for _, each := range pod.Containers {
				for _, problem := range probed(each) {
					report("container %s: %s", each.Name, problem)
				}
			}
		}
	}
	return problems
}

func confined(c core.Container) []string {
	var problems []string
	report := func(text string) { problems = append(problems, text) }
	s := c.SecurityContext
	if s == nil {
		s = &core.SecurityContext{}
	}
	if s.AllowPrivilegeEscalation == nil || *s.AllowPrivilegeEscalation {
		report("allowPrivilegeEscalation is not false")
	}
	if s.ReadOnlyRootFilesystem == nil || !*s.ReadOnlyRootFilesystem {
		report("the root file system can be written")
	}
	if s.Capabilities == nil || len(s.Capabilities.Drop) != 1 || s.Capabilities.Drop[0] != "ALL" || len(s.Capabilities.Add) > 0 {
		report("capabilities are not all dropped")
	}
	if s.Privileged != nil && *s.Privileged || s.RunAsUser != nil && *s.RunAsUser == 0 || s.SeccompProfile != nil {
		report("it overrides what its pod has")
	}
	_, tag, tagged := strings.Cut(c.Image[strings.LastIndex(c.Image, "/")+1:], ":")
	if !tagged || tag == "" || strings.HasPrefix(tag, "latest") {
		report("the image " + c.Image + " has no fixed tag")
	}
	return append(problems, sized(c)...)
}

func sized(c core.Container) []string {
	var problems []string
	r := c.Resources
	if r.Requests.Cpu().IsZero() || r.Requests.Memory().IsZero() || r.Limits.Memory().IsZero() {
		problems = append(problems, "requests of CPU and memory or the limit of memory are missing")
	}
	if !r.Limits.Cpu().IsZero() {
		problems = append(problems, "there is a limit of CPU")
	}
	if _, ours := program(c.Image); !ours {
		return problems
	}
	for _, e := range c.Env {
		if e.Name != "GOMEMLIMIT" {
			continue
		}
		mebibytes, err := strconv.ParseInt(strings.TrimSuffix(e.Value, "MiB"), 10, 64)
		share := float64(mebibytes<<20) / float64(r.Limits.Memory().Value())
		if err != nil || share < 0.85 || share > 0.92 {
			problems = append(problems, fmt.Sprintf("GOMEMLIMIT %s is %.0f %% of the limit, want about 90", e.Value, 100*share))
		}
		return problems
	}
	return append(problems, "GOMEMLIMIT is missing")
}

// probed finds probes that are missing or ask where nobody answers.
func probed(c core.Container) []string {
	var problems []string
	for name, probe := range map[string]*core.Probe{
		"startupProbe": c.StartupProbe, "readinessProbe": c.ReadinessProbe, "livenessProbe": c.LivenessProbe,
	} {
		if probe == nil {
			problems = append(problems, name+" is missing")
			continue
		}
		want := "/livez"
		if name == "readinessProbe" {
			want = "/readyz"
		}
		switch {
		case probe.HTTPGet != nil && probe.HTTPGet.Path != want:
			problems = append(problems, fmt.Sprintf("%s asks %s, want %s", name, probe.HTTPGet.Path, want))
		case probe.HTTPGet != nil && !hasPort(c, probe.HTTPGet.Port), probe.TCPSocket != nil && !hasPort(c, probe.TCPSocket.Port):
			problems = append(problems, name+" asks a port that the container has not")
		}
	}
	return problems
}

func hasPort(c core.Container, port intstr.IntOrString) bool {
	for _, p := range c.Ports {
		if port.Type == intstr.String && p.Name == port.StrVal || port.Type == intstr.Int && p.ContainerPort == port.IntVal {
			return true
		}
	}
	return false
}
