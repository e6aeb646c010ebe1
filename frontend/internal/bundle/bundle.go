// Package bundle holds the built web app in memory and answers requests for
// its files.
//
// Everything is read once, at the start: a request touches no file system, so
// that no path can lead out of the directory, nothing is listed, and a file
// has one ETag as long as the process lives. The app is a few megabytes.
// Files that the build compressed beforehand (name.br, name.gz) are variants
// of one file and are not reachable by those names. A file of which there is
// only name.gz is unpacked: an image need not carry it twice.
//
// Ranges are not served: no file here is worth resuming.
package bundle

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// Bundle is the app's files by their URL path.
type Bundle struct{ files map[string]*File }

// File is one file in the encodings that the build left.
type File struct {
	kind    string // media type
	caching string // Cache-Control
	plain   variant
	brotli  *variant // nil when the build left none
	gzip    *variant
}

type variant struct {
	encoding string // empty for the plain one
	body     []byte
	etag     string
}

// Paths with a meaning of their own.
const (
	landing = "/index.html"
	shell   = "/app.html"
	hashed  = "/assets/" // names in it change with their contents
)

// Load reads all files of a file system. An error names what is missing.
func Load(files fs.FS) (*Bundle, error) {
	b := &Bundle{files: map[string]*File{}}
	bodies := map[string][]byte{}
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		body, err := fs.ReadFile(files, name)
		bodies["/"+name] = body
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the web app: %w", err)
	}
	if err := unpack(bodies); err != nil {
		return nil, fmt.Errorf("read the web app: %w", err)
	}
	for name, body := range bodies {
		if isVariant(name, bodies) {
			continue
		}
		b.files[name] = newFile(name, body, bodies[name+".br"], bodies[name+".gz"])
	}
	if b.files[landing] == nil {
		return nil, errors.New("read the web app: there is no index.html; build it first")
	}
	return b, nil
}

func isVariant(name string, all map[string][]byte) bool {
	ext := path.Ext(name)
	if ext != ".br" && ext != ".gz" {
		return false
	}
	_, isOne := all[strings.TrimSuffix(name, ext)]
	return isOne
}

func newFile(name string, plain, br, gz []byte) *File {
	f := &File{kind: mediaType(name), caching: "no-cache", plain: newVariant("", plain)}
	if strings.HasPrefix(name, hashed) {
		f.caching = "public, max-age=31536000, immutable"
	}
	if br != nil {
		v := newVariant(brotli, br)
		f.brotli = &v
	}
	if gz != nil {
		v := newVariant(zipped, gz)
		f.gzip = &v
	}
	return f
}

func newVariant(encoding string, body []byte) variant {
	sum := sha256.Sum256(body)
	return variant{encoding: encoding, body: body, etag: `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`}
}

// mediaType goes by our own table: the one of package mime depends on files
// of the machine.
func mediaType(name string) string {
	switch strings.ToLower(path.Ext(name)) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".json", ".map":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".webp":
		return "image/webp"
	case ".avif":
		return "image/avif"
	case ".jpg", ".jpeg":
		return "image/jpeg"
	case ".ico":
		return "image/x-icon"
	case ".woff2":
		return "font/woff2"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".xml":
		return "application/xml"
	}
	return "application/octet-stream"
}
