package bundle

import (
	"net/http"
	"path"
	"strconv"
	"strings"
)

// Find gives the file for a request: the one at its path, or the app's shell
// when a browser navigates to one of the app's own addresses. Anything else,
// above all a file that is gone, is nil: a script tag that gets HTML with a
// 200 breaks a page in ways that nobody can read.
func (b *Bundle) Find(r *http.Request) *File {
	if r.URL.Path == "/" {
		return b.files[landing]
	}
	if f := b.files[r.URL.Path]; f != nil {
		return f
	}
	if !navigation(r) {
		return nil
	}
	if f := b.files[shell]; f != nil {
		return f
	}
	return b.files[landing]
}

// navigation reports whether a browser asks for a page of the app.
func navigation(r *http.Request) bool {
	return (r.Method == http.MethodGet || r.Method == http.MethodHead) &&
		!strings.HasPrefix(r.URL.Path, hashed) &&
		path.Ext(r.URL.Path) == "" &&
		path.Clean(r.URL.Path) == strings.TrimSuffix(r.URL.Path, "/") &&
		strings.Contains(r.Header.Get("Accept"), "text/html")
}

// ServeHTTP sends the file in the best encoding that the client takes, or 304
// when the client has it.
func (f *File) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	v := f.choose(strings.Join(r.Header.Values("Accept-Encoding"), ","))
	h := w.Header()
	h.Set("Cache-Control", f.caching)
	h.Set("ETag", v.etag)
	if f.brotli != nil || f.gzip != nil {
		h.Set("Vary", "Accept-Encoding")
	}
	if matches(r.Header.Get("If-None-Match"), v.etag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Type", f.kind)
	h.Set("Content-Length", strconv.Itoa(len(v.body)))
	if v.encoding != "" {
		h.Set("Content-Encoding", v.encoding)
	}
	w.WriteHeader(http.StatusOK)
	if r.Method != http.MethodHead {
		_, _ = w.Write(v.body) // a client that left is nobody's failure
	}
}

// matches compares weakly, as If-None-Match does (RFC 9110, 13.1.2).
func matches(header, etag string) bool {
	for tag := range strings.SplitSeq(header, ",") {
		tag = strings.TrimSpace(tag)
		if tag == "*" || strings.TrimPrefix(tag, "W/") == etag {
			return true
		}
	}
	return false
}
