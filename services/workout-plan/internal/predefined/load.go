package predefined

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
)

//go:embed data/*.json
var data embed.FS

// Load decodes and validates the embedded shelf. An error here is a fault of
// the build, found by the first test and by the first start.
func Load(cat *catalogue.Catalogue) (*Shelf, error) { return LoadFS(cat, data) }

// LoadFS is Load over another file system that has data/*.json.
func LoadFS(cat *catalogue.Catalogue, files fs.FS) (*Shelf, error) {
	names, err := fs.Glob(files, "data/*.json")
	if err != nil {
		return nil, fmt.Errorf("list the shelf's files: %w", err)
	}
	s := &Shelf{cat: cat}
	for _, name := range names {
		raw, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
		some, err := decode(raw)
		if err != nil {
			return nil, fmt.Errorf("decode %s: %w", path.Base(name), err)
		}
		s.list = append(s.list, some...)
	}
	if err := s.validate(); err != nil {
		return nil, fmt.Errorf("validate the predefined routines: %w", err)
	}
	return s, nil
}

func decode(raw []byte) ([]Routine, error) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	var list []Routine
	if err := dec.Decode(&list); err != nil {
		return nil, err
	}
	if dec.More() {
		return nil, errors.New("there is text after the list")
	}
	return list, nil
}

// validate gives every complaint at once, so that an editor mends them in one go.
func (s *Shelf) validate() error {
	slug := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	seen := map[string]bool{}
	var errs []error
	for i := range s.list {
		r := &s.list[i]
		if seen[r.ID] || !slug.MatchString(r.ID) {
			errs = append(errs, fmt.Errorf("%q is no slug, or is there twice", r.ID))
		}
		seen[r.ID] = true
		for _, complaint := range complaints(r) {
			errs = append(errs, fmt.Errorf("%s: %s", r.ID, complaint))
		}
		for _, lang := range []catalogue.Lang{catalogue.ES, catalogue.EN} {
			if _, err := routine.New(s.cat, r.Facts(lang)); err != nil {
				errs = append(errs, fmt.Errorf("%s: %w", r.ID, err))
			}
		}
	}
	return errors.Join(errs...)
}

func complaints(r *Routine) []string {
	var out []string
	texts := []catalogue.Text{r.Name, r.Description}
	for d := range r.Days {
		texts = append(texts, r.Days[d].Name)
	}
	for _, t := range texts {
		if strings.TrimSpace(t.ES) == "" || strings.TrimSpace(t.EN) == "" {
			out = append(out, "a text is missing")
		}
	}
	if r.Level.Rank() == 0 || !slices.Contains(catalogue.Tiers(), r.Equipment) || r.Goal == "" {
		out = append(out, "an unknown goal, level or equipment")
	}
	if len(r.Claims) == 0 {
		out = append(out, "it claims no rule")
	}
	return out
}
