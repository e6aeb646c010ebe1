package bundle_test

import (
	"bytes"
	"compress/gzip"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/fitfusion/fitfusion/frontend/internal/bundle"
)

const page = "text/html,application/xhtml+xml,*/*;q=0.8"

func load(t testing.TB, names ...string) *bundle.Bundle {
	t.Helper()
	files := fstest.MapFS{}
	for _, name := range names {
		files[name] = &fstest.MapFile{Data: []byte("content of " + name)}
	}
	b, err := bundle.Load(files)
	if err != nil {
		t.Fatalf("load: %v", err)
	}
	return b
}

// get gives nil when the bundle has nothing for the request.
func get(b *bundle.Bundle, method, path string, header ...string) *http.Response {
	r := httptest.NewRequest(method, "http://localhost/", http.NoBody)
	r.URL.Path = path
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	f := b.Find(r)
	if f == nil {
		return nil
	}
	w := httptest.NewRecorder()
	f.ServeHTTP(w, r)
	return w.Result()
}

func body(t testing.TB, r *http.Response) string {
	t.Helper()
	var text strings.Builder
	if err := r.Write(&text); err != nil {
		t.Fatal(err)
	}
	_, content, _ := strings.Cut(text.String(), "\r\n\r\n")
	return content
}

// TestUnpacks: an image carries what is compressed only once.
func TestUnpacks(t *testing.T) {
	t.Parallel()
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, _ = w.Write([]byte("the page"))
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := bundle.Load(fstest.MapFS{
		"index.html":     {Data: []byte("plain")},
		"assets/a.js.gz": {Data: packed.Bytes()},
	})
	if err != nil {
		t.Fatal(err)
	}
	plain := get(b, http.MethodGet, "/assets/a.js")
	if plain == nil || body(t, plain) != "the page" || plain.Header.Get("Content-Type") != "text/javascript; charset=utf-8" {
		t.Errorf("plain: %v", plain)
	}
	zipped := get(b, http.MethodGet, "/assets/a.js", "Accept-Encoding", "gzip")
	if zipped.Header.Get("Content-Encoding") != "gzip" || body(t, zipped) != packed.String() {
		t.Errorf("as it is kept: %v", zipped.Header)
	}
	if got := get(b, http.MethodGet, "/assets/a.js.gz"); got != nil {
		t.Errorf("by its own name: %v", got)
	}
	for _, spoiled := range [][]byte{[]byte("no gzip"), packed.Bytes()[:packed.Len()-4]} {
		_, err := bundle.Load(fstest.MapFS{"index.html": {Data: []byte("x")}, "a.css.gz": {Data: spoiled}})
		if err == nil || !strings.Contains(err.Error(), "a.css.gz") {
			t.Errorf("spoiled: %v", err)
		}
	}
}

func TestFindsFilesAndPages(t *testing.T) {
	t.Parallel()
	one := load(t, "index.html", "icon.svg", "assets/app-1.js", "assets/app-1.js.br", "icon.svg.gz")
	two := load(t, "index.html", "app.html")
	for _, c := range []struct {
		name   string
		b      *bundle.Bundle
		path   string
		accept string
		want   string // empty: nothing there
	}{
		{"landing", one, "/", "*/*", "content of index.html"},
		{"file", one, "/icon.svg", "*/*", "content of icon.svg"},
		{"asset", one, "/assets/app-1.js", "*/*", "content of assets/app-1.js"},
		{"a variant", one, "/icon.svg.gz", "*/*", ""},
		{"variant by its own name", one, "/assets/app-1.js.br", "*/*", ""},
		{"page of the app", one, "/today", page, "content of index.html"},
		{"deep page", one, "/plan/week/3/", page, "content of index.html"},
		{"page with a shell of its own", two, "/today", page, "content of app.html"},
		{"landing beside a shell", two, "/", page, "content of index.html"},
		{"page asked for by a script", one, "/today", "application/json", ""},
		{"old asset", one, "/assets/app-0.js", "*/*", ""},
		{"old asset opened in a tab", one, "/assets/app-0.js", page, ""},
		{"asset folder", one, "/assets/", page, ""},
		{"asset without extension", one, "/assets/thing", page, ""},
		{"missing file", one, "/robots.txt", page, ""},
		{"traversal", one, "/../bundle.go", page, ""},
		{"traversal to a page", one, "/a/../../etc/passwd", page, ""},
		{"dot file", one, "/.env", page, ""},
		{"double slash", one, "//evil", page, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			resp := get(c.b, http.MethodGet, c.path, "Accept", c.accept)
			if c.want == "" {
				if resp != nil {
					t.Fatalf("got %q, want nothing", body(t, resp))
				}
				return
			}
			if resp == nil || body(t, resp) != c.want {
				t.Fatalf("got %v, want %q", resp, c.want)
			}
		})
	}
}

func TestChoosesTheEncoding(t *testing.T) {
	t.Parallel()
	b := load(t, "index.html", "assets/a.js", "assets/a.js.br", "assets/a.js.gz", "assets/z.js", "assets/z.js.gz")
	for header, want := range map[string]string{
		"":                            "",
		"br":                          "br",
		"gzip, deflate, br, zstd":     "br",
		"GZIP":                        "gzip",
		"gzip;q=1.0, br;q=0.5":        "gzip",
		"br;q=0, gzip":                "gzip",
		"br;q=0, gzip;q=0":            "",
		"*":                           "br",
		"*;q=0, gzip":                 "gzip",
		"identity;q=1, br;q=0.2":      "",
		"identity;q=0, br;q=0.2":      "br",
		"br;q=NaN, gzip":              "gzip",
		"br;q=2":                      "",
		"br;q=x;q=1":                  "",
		"deflate":                     "",
		" br ; Q=1 ,, ":               "br",
		"*;q=0":                       "",
		"identity;q=0":                "",
		"x-gzip":                      "gzip",
		"br;q=0.0001, identity;q=0.5": "",
	} {
		resp := get(b, http.MethodGet, "/assets/a.js", "Accept-Encoding", header)
		if got := resp.Header.Get("Content-Encoding"); got != want {
			t.Errorf("%q: got %q, want %q", header, got, want)
		}
		if resp.Header.Get("Vary") != "Accept-Encoding" || resp.Header.Get("Content-Type") != "text/javascript; charset=utf-8" {
			t.Errorf("%q: headers %v", header, resp.Header)
		}
	}
	if got := get(b, http.MethodGet, "/assets/z.js", "Accept-Encoding", "br, gzip").Header.Get("Content-Encoding"); got != "gzip" {
		t.Errorf("without a brotli file: got %q", got)
	}
}

func TestCachesHashedFilesForEverAndTheShellNever(t *testing.T) {
	t.Parallel()
	b := load(t, "index.html", "icon.svg", "assets/a.js")
	for path, want := range map[string]string{
		"/": "no-cache", "/icon.svg": "no-cache", "/assets/a.js": "public, max-age=31536000, immutable",
	} {
		if got := get(b, http.MethodGet, path).Header.Get("Cache-Control"); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}

func TestConditionalAndHead(t *testing.T) {
	t.Parallel()
	b := load(t, "index.html", "index.html.br")
	plain := get(b, http.MethodGet, "/")
	etag := plain.Header.Get("ETag")
	if other := get(b, http.MethodGet, "/", "Accept-Encoding", "br").Header.Get("ETag"); other == etag || other == "" {
		t.Errorf("both encodings have the tag %s", etag)
	}
	for tag, status := range map[string]int{
		etag: 304, "W/" + etag: 304, `"x", ` + etag: 304, "*": 304, `"x"`: 200, "": 200,
	} {
		if got := get(b, http.MethodGet, "/", "If-None-Match", tag); got.StatusCode != status {
			t.Errorf("If-None-Match %q: %d, want %d", tag, got.StatusCode, status)
		} else if status == 304 && (got.Header.Get("ETag") != etag || got.Header.Get("Content-Length") != "") {
			t.Errorf("304 with %v", got.Header)
		}
	}
	head := get(b, http.MethodHead, "/")
	if head.Header.Get("Content-Length") != "21" || head.Header.Get("ETag") != etag {
		t.Errorf("HEAD: %v", head.Header)
	}
}

func TestRefusesADirectoryWithoutAnApp(t *testing.T) {
	t.Parallel()
	if _, err := bundle.Load(fstest.MapFS{"x.js": {}}); err == nil || !strings.Contains(err.Error(), "index.html") {
		t.Errorf("got %v", err)
	}
}

func FuzzServe(f *testing.F) {
	b := load(f, "index.html", "assets/a.js", "assets/a.js.br", "assets/a.js.gz")
	f.Add("/assets/a.js", "br;q=0.5, *;q=0", `W/"x"`)
	f.Add("/../..", "identity;q=0", "*")
	f.Fuzz(func(t *testing.T, path, encodings, tag string) {
		resp := get(b, http.MethodGet, path, "Accept-Encoding", encodings, "If-None-Match", tag, "Accept", page)
		if resp != nil && resp.StatusCode != http.StatusOK && resp.StatusCode != http.StatusNotModified {
			t.Errorf("status %d", resp.StatusCode)
		}
	})
}
