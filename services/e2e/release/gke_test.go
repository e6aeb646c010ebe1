package release_test

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

const uri = "mongodb+srv://someone:hunter2@atlas.example/"

func project() []string {
	return []string{"PROJECT_ID=some-project", "DOMAIN=fit.example.org", "VERSION=v1.2.3"}
}

// newProject answers as a project in which everything is there and every secret
// has the value "old"; what comes in by stdin is kept in files of the secret's name.
func newProject(t *testing.T) *sandbox {
	t.Helper()
	s := newSandbox(t, "git", "docker", "kubectl", "gke-gcloud-auth-plugin")
	s.program(t, "gcloud", `
case "$*" in
  "config get account") echo somebody ;;
  *"value(projectNumber)"*) echo 42 ;;
  *"value(address)"*) echo 192.0.2.9 ;;
  "secrets versions access"*) echo -n old ;;
  "secrets versions add"*) cat >"$HOME/$4.sent" ;;
esac`)
	var file strings.Builder
	for _, name := range []string{"AUTH", "PROFILE", "WORKOUT_PLAN", "PROGRESS"} {
		file.WriteString(name + "_MONGO_URI=" + uri + name + "\n")
	}
	file.WriteString("JWT_PRIVATE_KEY=old\n")
	s.write(t, ".env", file.String())
	return s
}

func TestGKENamesWhatIsNotSet(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ without, want string }{
		{"PROJECT_ID=", "PROJECT_ID is not set"},
		{"DOMAIN=", "DOMAIN is not set"},
		{"DOMAIN=https://fit.example.org/", "is no name of a host"},
		{"OVERLAY=gkee", "no such overlay"},
		{"OVERLAY=minikube", "no such overlay"},
	} {
		s := newProject(t)
		out, ok := s.run(t, append(project(), c.without), "k8s/gke", "create")
		if ok || !strings.Contains(out, c.want) || s.calls(t) != "" {
			t.Errorf("%s: ok %t, it said: %s", c.without, ok, out)
		}
	}
}

func TestGKENamesTheToolThatIsMissing(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ step, tool string }{
		{"create", "gcloud"},
		{"images", "docker"},
		{"deploy", "kubectl"},
		{"deploy", "gke-gcloud-auth-plugin"},
		{"delete", "kubectl"},
	} {
		s := newProject(t)
		s.remove(t, c.tool)
		out, ok := s.run(t, project(), "k8s/gke", c.step)
		if ok || !strings.Contains(out, "gke: "+c.tool+" is missing: ") || s.calls(t) != "" {
			t.Errorf("%s without %s: ok %t, it said: %s", c.step, c.tool, ok, out)
		}
	}
}

// What TestCapacity of package manifests counts on every node follows from these flags.
func TestGKEMakesTheClusterThatTheOverlayFits(t *testing.T) {
	t.Parallel()
	always := []string{"--num-nodes 1 ", "--min-nodes 1 ", "--max-nodes 3 ", "--enable-dataplane-v2 ", "--gateway-api standard ", "--no-enable-managed-prometheus "}
	for overlay, c := range map[string]struct{ has, hasNot []string }{
		"gke": {
			[]string{"--machine-type e2-small ", `--logging SYSTEM\,WORKLOAD `, "--monitoring NONE ", "--workload-pool ", "--enable-secret-manager "}, nil,
		},
		"gke-mongodb": {
			[]string{"--machine-type e2-medium ", `--logging SYSTEM\,WORKLOAD `, "--monitoring SYSTEM ", "--workload-pool "},
			[]string{"--enable-secret-manager"},
		},
		"gke-micro": {
			[]string{"--machine-type e2-micro ", "--logging NONE ", "--monitoring NONE "},
			[]string{"--enable-secret-manager", "--workload-pool"},
		},
	} {
		s := newProject(t)
		out, ok := s.run(t, append(project(), "PRINT=1", "OVERLAY="+overlay), "k8s/gke", "create")
		command := regexp.MustCompile(`(?m)^gcloud container clusters create .*$`).FindString(out)
		if !ok || command == "" {
			t.Fatal(out)
		}
		for _, flag := range append(c.has, always...) {
			if !strings.Contains(command, flag) {
				t.Errorf("%s: no %s in %s", overlay, flag, command)
			}
		}
		for _, flag := range c.hasNot {
			if strings.Contains(command, flag) {
				t.Errorf("%s: %s in %s", overlay, flag, command)
			}
		}
	}
}

func TestGKENamesTheSecretThatIsMissing(t *testing.T) {
	t.Parallel()
	s := newProject(t)
	s.write(t, ".env", "JWT_PRIVATE_KEY=key\nAUTH_MONGO_URI="+uri+"\nPROFILE_MONGO_URI=\n")
	out, ok := s.run(t, project(), "k8s/gke", "secrets")
	if ok || !strings.Contains(out, "PROFILE_MONGO_URI is missing in .env") {
		t.Errorf("ok %t, it said: %s", ok, out)
	}
	if calls := s.calls(t); strings.Contains(calls, "secrets") {
		t.Errorf("it wrote before all were there:\n%s", calls)
	}
}

func TestGKESecretsGoByStdinAlone(t *testing.T) {
	t.Parallel()
	s := newProject(t)
	out, ok := s.run(t, project(), "k8s/gke", "secrets")
	if !ok {
		t.Fatal(out)
	}
	if calls := s.calls(t); strings.Contains(out+calls, "hunter2") {
		t.Errorf("a secret was printed, or was an argument:\n%s%s", out, calls)
	}
	sent, err := os.ReadFile(s.path("workout-plan-mongo-uri.sent"))
	must(t, err)
	if want := uri + "WORKOUT_PLAN"; string(sent) != want {
		t.Errorf("sent %q, want %q", sent, want)
	}
	if _, err := os.Stat(s.path("auth-jwt-private-key.sent")); err == nil {
		t.Error("the key, which did not change, was written again")
	}
}

// Every secret that the pods mount is made, for the account of its own program.
func TestGKESecretsAreThoseThatThePodsRead(t *testing.T) {
	t.Parallel()
	s := newProject(t)
	out, ok := s.run(t, append(project(), "PRINT=1"), "k8s/gke", "secrets")
	if !ok {
		t.Fatal(out)
	}
	bound := map[string]string{}
	for _, m := range regexp.MustCompile(`secrets add-iam-policy-binding (\S+) .*/ns/fitfusion/sa/(\S+) `).FindAllStringSubmatch(out, -1) {
		bound[m[1]] += m[2] + " "
	}
	mounted := map[string]string{}
	for class := range strings.SplitSeq(read(t, "k8s/components/secret-manager/classes.yaml"), "---") {
		name := regexp.MustCompile(`(?m)^  name: (\S+)$`).FindStringSubmatch(class)
		for _, m := range regexp.MustCompile(`/secrets/([^/]+)/versions/`).FindAllStringSubmatch(class, -1) {
			mounted[m[1]] += name[1] + " "
		}
	}
	if len(mounted) == 0 {
		t.Fatal("nothing is mounted: did the manifest's form change?")
	}
	for secret, program := range mounted {
		if bound[secret] != program {
			t.Errorf("%s is mounted by %q and may be read by %q", secret, program, bound[secret])
		}
	}
	if len(bound) != len(mounted) {
		t.Errorf("made %v, mounted %v", bound, mounted)
	}
}

func TestGKEPushesOnlyWhatIsCommittedAndCheckedOut(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ checkedOut, version, want string }{
		{"v1.2.3-4-g0123abc-dirty", "VERSION=", "commit first"},
		{"v1.2.4", "VERSION=v1.2.3", "is not what is checked out, which is v1.2.4"},
	} {
		s := newProject(t)
		s.program(t, "git", "echo "+c.checkedOut)
		out, ok := s.run(t, append(project(), c.version), "k8s/gke", "images")
		if ok || !strings.Contains(out, c.want) || strings.Contains(s.calls(t), "docker") {
			t.Errorf("%s: ok %t, it said: %s", c.checkedOut, ok, out)
		}
	}
}

func TestGKEPushesAVersionOnce(t *testing.T) {
	t.Parallel()
	s := newProject(t)
	s.program(t, "git", "echo v1.2.3")
	s.program(t, "gcloud", `[[ $* != *"images describe"*/frontend:* ]] && echo somebody`)
	if out, ok := s.run(t, project(), "k8s/gke", "images"); !ok {
		t.Fatal(out)
	}
	calls := s.calls(t)
	inOrder(t, calls, "images frontend v1.2.3 linux/amd64", "docker push us-central1-docker.pkg.dev/some-project/fitfusion/frontend:v1.2.3")
	if n := strings.Count(calls, "docker push"); n != 1 {
		t.Errorf("%d were pushed, want the one that was not there", n)
	}
}

func TestGKEDeploysIntoItsOwnClusterAlone(t *testing.T) {
	t.Parallel()
	s := newProject(t)
	if out, ok := s.run(t, project(), "k8s/gke", "deploy"); !ok {
		t.Fatal(out)
	}
	calls := s.calls(t)
	inOrder(t, calls, "get-credentials fitfusion-cluster", "apply --kustomize k8s/overlays/gke", "rollout status deployment/auth")
	for call := range strings.Lines(calls) {
		if strings.HasPrefix(call, "kubectl ") && !strings.HasPrefix(call, "kubectl --context gke_some-project_us-central1_fitfusion-cluster ") {
			t.Errorf("this could go to another cluster: %s", call)
		}
	}
	settings, err := os.ReadFile(s.path("k8s/components/gke/settings.env"))
	must(t, err)
	inOrder(t, string(settings), "REGISTRY=us-central1-docker.pkg.dev/some-project/fitfusion\n", "PROJECT=some-project\n",
		"VERSION=v1.2.3\n", "DOMAIN=fit.example.org\n", "ADDRESS=192.0.2.9/32\n", "PODS=10.68.0.0/16\n")
	for line := range strings.Lines(read(t, "k8s/components/gke/settings.env.example")) {
		name, _, isSetting := strings.Cut(line, "=")
		if isSetting && !strings.HasPrefix(line, "#") && !strings.Contains(string(settings), name+"=") {
			t.Errorf("the overlay needs %s, which deploy does not write", name)
		}
	}
}

func TestGKEDeploysOnlyWhatWasPushed(t *testing.T) {
	t.Parallel()
	s := newProject(t)
	s.program(t, "gcloud", `[[ $* != *"images describe"*/progress:* ]] && echo somebody`)
	out, ok := s.run(t, project(), "k8s/gke", "deploy")
	if ok || !strings.Contains(out, "progress:v1.2.3 is not there") || strings.Contains(s.calls(t), "apply") {
		t.Errorf("ok %t, it said: %s", ok, out)
	}
}

func TestGKEDeletesOnlyWhatIsConfirmed(t *testing.T) {
	t.Parallel()
	s := newProject(t)
	out, ok := s.run(t, append(project(), "CONFIRM=yes"), "k8s/gke", "delete")
	if ok || !strings.Contains(out, "CONFIRM=fitfusion-cluster") || strings.Contains(s.calls(t), "delete") {
		t.Errorf("ok %t, it said: %s", ok, out)
	}
}
