package manifests_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/e2e/manifests"
)

// tree walks a decoded document; a wrong path fails the test that made it.
type tree struct {
	t *testing.T
	v any
}

func (n tree) at(path ...any) tree {
	n.t.Helper()
	for _, step := range path {
		switch key := step.(type) {
		case string:
			fields, ok := n.v.(map[string]any)
			if !ok || fields[key] == nil {
				n.t.Fatalf("there is no %s", key)
			}
			n.v = fields[key]
		case int:
			items, ok := n.v.([]any)
			if !ok || len(items) <= key {
				n.t.Fatalf("there is no item %d", key)
			}
			n.v = items[key]
		}
	}
	return n
}

func (n tree) set(key string, value any) {
	n.t.Helper()
	fields, ok := n.v.(map[string]any)
	if !ok {
		n.t.Fatal("not an object")
	}
	if value == nil {
		delete(fields, key)
		return
	}
	fields[key] = value
}

// rendering is what a mistake is made in.
type rendering struct {
	t    *testing.T
	docs []manifests.Document
}

// get finds an object by kind and the beginning of its name, which may have a hash.
func (r *rendering) get(kind, name string) tree {
	r.t.Helper()
	for _, doc := range r.docs {
		metadata, _ := doc["metadata"].(map[string]any)
		have, _ := metadata["name"].(string)
		if doc["kind"] == kind && (have == name || strings.HasPrefix(have, name+"-") && len(have) == len(name)+11) {
			return tree{r.t, map[string]any(doc)}
		}
	}
	r.t.Fatalf("there is no %s %s", kind, name)
	return tree{}
}

func (r *rendering) pod(name string) tree {
	return r.get("Deployment", name).at("spec", "template", "spec")
}
func (r *rendering) container(name string) tree { return r.pod(name).at("containers", 0) }

func (r *rendering) drop(kind, name string) {
	gone := r.get(kind, name).at("metadata", "name").v
	for i, doc := range r.docs {
		if doc["kind"] == kind && (tree{r.t, map[string]any(doc)}).at("metadata", "name").v == gone {
			r.docs = append(r.docs[:i], r.docs[i+1:]...)
			return
		}
	}
}

// copyOf gives documents that can be changed.
func copyOf(t *testing.T, docs []manifests.Document) []manifests.Document {
	t.Helper()
	text, err := json.Marshal(docs)
	if err != nil {
		t.Fatal(err)
	}
	var fresh []manifests.Document
	if err := json.Unmarshal(text, &fresh); err != nil {
		t.Fatal(err)
	}
	return fresh
}

type mistake struct {
	make func(r *rendering)
	says string // what the first of the problems that it gives has to say
}

// TestMistakes makes one mistake after the other in a good rendering, the ones
// that the first FitFusion's manifests had among them: each is found.
func TestMistakes(t *testing.T) {
	t.Parallel()
	key := signingKey(t)
	for overlay, table := range map[string]map[string]mistake{
		"minikube": merged(formMistakes(), podMistakes(), wiringMistakes(), settingMistakes(), flowMistakes()),
		"gke":      googleMistakes(),
	} {
		good := rendered(t, overlay)
		for name, m := range table {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				r := &rendering{t, copyOf(t, good)}
				m.make(r)
				problems := manifests.Problems(t.Context(), r.docs, key)
				for _, p := range problems {
					if strings.Contains(p, m.says) {
						return
					}
				}
				t.Errorf("not found; what was found: %q, want a word on %q", problems, m.says)
			})
		}
	}
}

func merged(tables ...map[string]mistake) map[string]mistake {
	all := map[string]mistake{}
	for _, table := range tables {
		for name, m := range table {
			all[name] = m
		}
	}
	return all
}

// TestLeaks puts secrets into a copy of the folder: each is found.
func TestLeaks(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"a Secret with data": "apiVersion: v1\nkind: Secret\ndata: {}\n",
		"a private key":      "key: |\n  -----BEGIN PRIVATE KEY-----\n",
		"its base64":         "value: LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t\n",
		"a database's URI":   "value: mongodb+srv://fit:fusion@cluster0.example/\n",
		"a password":         "  - name: x\n    password: 8fk3JS02mfkw93kQ\n",
		"a JWT secret":       "JWT_SECRET=0123456789abcdef0123\n",
		"a generator":        "secretGenerator:\n  - name: auth\n    literals: [A=b]\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := copied(t)
			put(t, filepath.Join(dir, "base", "leak.yaml"), text)
			problems, err := manifests.Committed(dir)
			if err != nil || len(problems) == 0 || !strings.Contains(problems[0], "base/leak.yaml") {
				t.Errorf("not found: %q, %v", problems, err)
			}
		})
	}
	dir := copied(t)
	if err := os.WriteFile(filepath.Join(dir, ".gitignore"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if problems, err := manifests.Committed(dir); err != nil || len(problems) != 2 {
		t.Errorf("a .gitignore without secrets: %q, %v", problems, err)
	}
}
