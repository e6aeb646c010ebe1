package rules

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

//go:embed data/*.json
var pages embed.FS

// Evidence is what one part of a rule rests on.
type Evidence struct {
	Type   Type           `json:"type"`
	Source string         `json:"source"`
	Year   int            `json:"year,omitempty"` // 0 for a convention
	Covers catalogue.Text `json:"covers"`
}

// Page is what there is to read about one rule.
type Page struct {
	Rule     `json:"-"`
	ID       string         `json:"id"`
	Why      catalogue.Text `json:"why"`
	InPlan   catalogue.Text `json:"inPlan"`
	Evidence []Evidence     `json:"evidence"` // the main one first
}

// Handbook holds a page for every rule. It is immutable.
type Handbook struct{ pages []Page }

// LoadHandbook decodes the embedded pages. It refuses a rule without one, a
// missing text, and a page whose main evidence is of another type than the
// rule says: an error is a fault of the build.
func LoadHandbook() (*Handbook, error) {
	names, err := fs.Glob(pages, "data/*.json")
	if err != nil {
		return nil, fmt.Errorf("list the rules' files: %w", err)
	}
	h := &Handbook{}
	all := All()
	for _, name := range names {
		raw, err := pages.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
		dec := json.NewDecoder(bytes.NewReader(raw))
		dec.DisallowUnknownFields()
		var some []Page
		if err := dec.Decode(&some); err != nil {
			return nil, fmt.Errorf("decode %s: %w", path.Base(name), err)
		}
		h.pages = append(h.pages, some...)
	}
	if len(h.pages) != len(all) {
		return nil, fmt.Errorf("%d pages for %d rules", len(h.pages), len(all))
	}
	for i := range h.pages {
		h.pages[i].Rule = all[i]
		if err := h.pages[i].check(); err != nil {
			return nil, fmt.Errorf("page of %s: %w", all[i].ID, err)
		}
	}
	return h, nil
}

func (p *Page) check() error {
	texts := []catalogue.Text{p.Why, p.InPlan}
	for _, e := range p.Evidence {
		texts = append(texts, e.Covers)
		if (e.Type == Convention) != (e.Year == 0) || (e.Type == Convention) != (e.Source == "FitFusion") {
			return fmt.Errorf("%s of %q in %d", e.Type, e.Source, e.Year)
		}
		if !slices.Contains([]Type{Guideline, Study, Convention}, e.Type) {
			return fmt.Errorf("unknown type %q", e.Type)
		}
	}
	switch {
	case p.ID != p.Rule.ID:
		return fmt.Errorf("it is that of %s", p.ID)
	case len(p.Evidence) == 0 || p.Evidence[0].Type != p.Type:
		return fmt.Errorf("its main evidence is not of type %s", p.Type)
	case slices.ContainsFunc(texts, func(t catalogue.Text) bool { return t.ES == "" || t.EN == "" }):
		return fmt.Errorf("a text is missing")
	}
	return nil
}

// Pages gives every page, R1 first. The slice is shared: do not change it.
func (h *Handbook) Pages() []Page { return h.pages }

// Page gives the page of a rule, such as "R20".
func (h *Handbook) Page(id string) (*Page, bool) {
	at := slices.IndexFunc(h.pages, func(p Page) bool { return p.ID == id })
	if at < 0 {
		return nil, false
	}
	return &h.pages[at], true
}
