package catalogue

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
)

//go:embed data/*.json
var data embed.FS

// Load decodes and validates the embedded catalogue. An error here is a fault
// of the build, found by the first test and by the first start.
func Load() (*Catalogue, error) { return LoadFS(data) }

// LoadFS is Load over another file system that has data/*.json.
func LoadFS(files fs.FS) (*Catalogue, error) {
	names, err := fs.Glob(files, "data/*.json")
	if err != nil {
		return nil, fmt.Errorf("list the catalogue's files: %w", err)
	}
	var list []Exercise
	for _, name := range names {
		raw, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
		some, err := decode(raw)
		if err != nil {
			return nil, fmt.Errorf("decode %s: %w", path.Base(name), err)
		}
		list = append(list, some...)
	}
	if err := validate(list); err != nil {
		return nil, fmt.Errorf("validate the catalogue: %w", err)
	}
	return newCatalogue(list), nil
}

func decode(raw []byte) ([]Exercise, error) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	var list []Exercise
	if err := dec.Decode(&list); err != nil {
		return nil, err
	}
	if dec.More() {
		return nil, fmt.Errorf("there is text after the list")
	}
	return list, nil
}
