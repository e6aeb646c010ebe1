package release_test

import (
	"strings"
	"testing"
)

func minikubeTools() []string { return []string{"minikube", "kubectl", "docker", "openssl"} }

// newMinikube answers as a minikube with Calico that runs image "new" of everything.
func newMinikube(t *testing.T) *sandbox {
	t.Helper()
	s := newSandbox(t, minikubeTools()...)
	s.program(t, "openssl", `[[ $1 != base64 ]] || cat >/dev/null; echo stand-in`)
	s.program(t, "docker", `[[ $1 != image ]] || echo new`)
	s.program(t, "minikube", `[[ $1 != ip ]] || echo 192.0.2.7`)
	s.program(t, "kubectl", `
case "$*" in
  *"get daemonset"*) echo daemonset.apps/calico-node ;;
  *"get deployment"*) echo -n "${RAN:-}" ;;
esac`)
	return s
}

func TestMinikubeNamesTheToolThatIsMissing(t *testing.T) {
	t.Parallel()
	for _, tool := range minikubeTools() {
		t.Run(tool, func(t *testing.T) {
			t.Parallel()
			s := newMinikube(t)
			s.remove(t, tool)
			out, ok := s.run(t, nil, "k8s/minikube")
			if ok || !strings.Contains(out, "minikube: "+tool+" is missing: ") {
				t.Errorf("ok %t, it said: %s", ok, out)
			}
			if calls := s.calls(t); calls != "" {
				t.Errorf("it began before all tools were there:\n%s", calls)
			}
		})
	}
}

func TestMinikubeSaysWhatDoesNotAnswer(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ tool, does, want string }{
		{"docker", "exit 1", "the Docker engine does not answer"},
		{"minikube", `[[ $1 != status ]]`, "Start it: minikube start --profile minikube --cni=calico"},
		{"kubectl", `[[ $* != *version ]]`, "kubectl cannot reach minikube"},
	} {
		t.Run(c.tool, func(t *testing.T) {
			t.Parallel()
			s := newMinikube(t)
			s.program(t, c.tool, c.does)
			out, ok := s.run(t, nil, "k8s/minikube")
			if ok || !strings.Contains(out, c.want) {
				t.Errorf("ok %t, it said: %s", ok, out)
			}
			if calls := s.calls(t); strings.Contains(calls, "apply") || strings.Contains(calls, "images") {
				t.Errorf("it went on:\n%s", calls)
			}
		})
	}
}

func TestMinikubeNeedsEverySecret(t *testing.T) {
	t.Parallel()
	s := newMinikube(t)
	s.program(t, "openssl", "exit 1")
	out, ok := s.run(t, nil, "k8s/minikube")
	if ok || strings.Contains(s.calls(t), "apply") {
		t.Errorf("it went on without secrets: %s", out)
	}
}

func TestMinikubeBringsEverythingUp(t *testing.T) {
	t.Parallel()
	s := newMinikube(t)
	out, ok := s.run(t, nil, "k8s/minikube")
	if !ok {
		t.Fatal(out)
	}
	calls := s.calls(t)
	inOrder(t, calls, "minikube addons enable metrics-server", "images auth profile workout-plan progress frontend",
		"minikube image load fitfusion/auth:dev", "minikube image load fitfusion/frontend:dev",
		"apply --kustomize k8s/overlays/minikube", "rollout status statefulset/mongodb",
		"rollout status deployment/auth", "rollout status deployment/frontend")
	inOrder(t, out, "http://192.0.2.7:30968", "http://192.0.2.7:30001", "minikube tunnel")
	if strings.Contains(calls, "rollout restart") {
		t.Error("it restarted what it had just started")
	}
	for call := range strings.Lines(calls) {
		if strings.HasPrefix(call, "kubectl ") && !strings.HasPrefix(call, "kubectl --context minikube ") {
			t.Errorf("this could go to another cluster: %s", call)
		}
	}
}

func TestMinikubeRestartsWhatChanged(t *testing.T) {
	t.Parallel()
	for ran, want := range map[string]int{"RAN=old": 5, "RAN=new": 0} {
		s := newMinikube(t)
		out, ok := s.run(t, []string{ran}, "k8s/minikube")
		if !ok {
			t.Fatal(out)
		}
		if got := strings.Count(s.calls(t), "rollout restart"); got != want {
			t.Errorf("%s: %d restarts, want %d", ran, got, want)
		}
	}
}

func TestMinikubeTellsOfPoliciesThatMayDoNothing(t *testing.T) {
	t.Parallel()
	s := newMinikube(t)
	s.program(t, "kubectl", "")
	if out, ok := s.run(t, nil, "k8s/minikube"); !ok || !strings.Contains(out, "neither Calico nor Cilium") {
		t.Errorf("ok %t, it said: %s", ok, out)
	}
}

func TestMinikubeFailsWithWhatIsNotReady(t *testing.T) {
	t.Parallel()
	s := newMinikube(t)
	s.program(t, "kubectl", `[[ $* != *"status deployment/progress"* ]]`)
	out, ok := s.run(t, nil, "k8s/minikube")
	if ok || !strings.Contains(out, "deployment/progress is not ready") {
		t.Errorf("ok %t, it said: %s", ok, out)
	}
	inOrder(t, s.calls(t), "status deployment/progress", "get pods", "get events")
}
