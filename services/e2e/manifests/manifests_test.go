package manifests_test

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/e2e/manifests"
)

// source is the folder k8s of the repository, by a link: go test caches a
// result until a file within the module changes, and takes this for one.
const source = "testdata/k8s/."

// monitored is minikube with the component that needs Prometheus' own kinds.
const monitored = "monitored"

func overlays() []string { return []string{"minikube", "gke", "gke-mongodb", "gke-micro", monitored} }

func signingKey(t *testing.T) string {
	t.Helper()
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return base64.StdEncoding.EncodeToString(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
}

// values are the lines of an .env file, all made up here.
func values(t *testing.T, overlay string) map[string]string {
	t.Helper()
	v := map[string]string{"JWT_PRIVATE_KEY": signingKey(t)}
	for _, service := range []string{"AUTH", "PROFILE", "WORKOUT_PLAN", "PROGRESS"} {
		if overlay == "gke-micro" {
			v[service+"_MONGO_URI"] = "mongodb+srv://user:word@db.example/?retryWrites=true"
			continue
		}
		v[service+"_DB_PASSWORD"] = "a/b c@d'" + strings.ToLower(service)
	}
	v["MONGO_ROOT_PASSWORD"], v["MONGO_KEYFILE"] = "root word", strings.Repeat("ab+/", 200)
	return v
}

func write(t *testing.T, vars map[string]string) string {
	t.Helper()
	var lines strings.Builder
	for name, value := range vars {
		lines.WriteString(name + "=" + value + "\n")
	}
	file := filepath.Join(t.TempDir(), "env")
	put(t, file, lines.String())
	return file
}

// prepared is a copy of k8s, ready to render an overlay.
func prepared(t *testing.T, overlay string) string {
	t.Helper()
	dir := copied(t)
	if overlay == monitored {
		overlay = "minikube"
		put(t, filepath.Join(dir, "overlays", monitored, "kustomization.yaml"),
			"resources: [../minikube]\ncomponents: [../../components/monitoring]\n")
	}
	if overlay != "gke" {
		if err := manifests.Secrets(dir, overlay, write(t, values(t, overlay))); err != nil {
			t.Fatal(err)
		}
	}
	example, err := os.ReadFile(filepath.Join(dir, "components", "gke", "settings.env.example"))
	if err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(dir, "components", "gke", "settings.env"), string(example))
	return dir
}

func put(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func copied(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "k8s")
	if err := manifests.Copy(source, dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

func rendered(t *testing.T, overlay string) []manifests.Document {
	t.Helper()
	docs, err := manifests.Render(filepath.Join(prepared(t, overlay), "overlays", overlay))
	if err != nil {
		t.Fatal(err)
	}
	return docs
}

// TestOverlays: what would be applied has no field that is not known, no pod
// that may do more than it needs, no reference that leads nowhere, no setting
// that no program reads, and exactly the flows that the settings ask for.
func TestOverlays(t *testing.T) {
	t.Parallel()
	for _, overlay := range overlays() {
		t.Run(overlay, func(t *testing.T) {
			t.Parallel()
			for _, problem := range manifests.Problems(t.Context(), rendered(t, overlay), signingKey(t)) {
				t.Error(problem)
			}
		})
	}
}

// TestRow28NoSecretInGit reads the folder as it is.
func TestRow28NoSecretInGit(t *testing.T) {
	t.Parallel()
	problems, err := manifests.Committed(source)
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range problems {
		t.Error(problem)
	}
}

// TestWithoutSecrets: an overlay is not rendered without its secrets or
// settings, and the error names the file.
func TestWithoutSecrets(t *testing.T) {
	t.Parallel()
	dir := copied(t)
	for overlay, file := range map[string]string{
		"minikube": "secrets/auth.env", "gke-mongodb": "secrets/auth.env", "gke-micro": "secrets/auth.env", "gke": "settings.env",
	} {
		_, err := manifests.Render(filepath.Join(dir, "overlays", overlay))
		if err == nil || !strings.Contains(err.Error(), file) {
			t.Errorf("%s: %v, want a word on %s", overlay, err, file)
		}
	}
}

// TestSecretsScript: a value that is missing is named, and nothing is written.
func TestSecretsScript(t *testing.T) {
	t.Parallel()
	dir := copied(t)
	for _, name := range []string{"JWT_PRIVATE_KEY", "PROGRESS_DB_PASSWORD", "MONGO_ROOT_PASSWORD", "MONGO_KEYFILE"} {
		vars := values(t, "minikube")
		vars[name] = ""
		err := manifests.Secrets(dir, "minikube", write(t, vars))
		if err == nil || !strings.Contains(err.Error(), name+" is missing") {
			t.Errorf("%v, want a word on %s", err, name)
		}
		if _, err := os.Stat(filepath.Join(dir, "overlays", "minikube", "secrets")); err == nil {
			t.Errorf("without %s something is written", name)
		}
	}
	vars := values(t, "minikube")
	for overlay, want := range map[string]string{"gke": "Secret Manager", "nowhere": "no overlay", "gke-micro": "AUTH_MONGO_URI"} {
		if err := manifests.Secrets(dir, overlay, write(t, vars)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want a word on %s", overlay, err, want)
		}
	}
	if err := manifests.Secrets(dir, "minikube", write(t, vars)); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(dir, "overlays", "minikube", "secrets", "auth.env"))
	if err != nil {
		t.Fatal(err)
	}
	if want := "mongodb://auth:a%2Fb%20c%40d%27auth@mongodb-0.mongodb:27017,"; !strings.Contains(string(text), want) {
		t.Errorf("the URI does not have the password encoded: %q", text)
	}
	if info, err := os.Stat(filepath.Join(dir, "overlays", "minikube", "secrets", "auth.env")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v, want 0600", info.Mode(), err)
	}
}
