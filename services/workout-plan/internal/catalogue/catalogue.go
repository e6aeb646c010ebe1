package catalogue

import "sort"

// Catalogue is the validated set of exercises. It is immutable and safe for
// concurrent use.
type Catalogue struct {
	list []Exercise // sorted by id
	byID map[string]int
	text []searchText
}

// All gives every exercise, sorted by id. The slice is shared: do not change it.
func (c *Catalogue) All() []Exercise { return c.list }

// ByID gives the exercise of that id.
func (c *Catalogue) ByID(id string) (*Exercise, bool) {
	i, ok := c.byID[id]
	if !ok {
		return nil, false
	}
	return &c.list[i], true
}

func newCatalogue(list []Exercise) *Catalogue {
	sort.Slice(list, func(i, j int) bool { return list[i].ID < list[j].ID })
	c := &Catalogue{list: list, byID: make(map[string]int, len(list)), text: make([]searchText, len(list))}
	for i := range list {
		c.byID[list[i].ID] = i
		c.text[i] = textOf(&list[i])
	}
	return c
}
