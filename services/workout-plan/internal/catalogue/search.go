package catalogue

import (
	"sort"
	"strings"
)

// Query narrows the catalogue; an empty field does not restrict.
type Query struct {
	Text        string // words in either language; accents and plurals are forgiven
	Muscle      Muscle // as primary or secondary
	Pattern     Pattern
	Tier        Tier
	Level       Level // the highest level allowed
	Limitations []Limitation
	Lang        Lang // whose names order the hits
}

// searchText is what the search compares, folded.
type searchText struct {
	names [][]string // each name and alias as words
	rest  []string   // muscles, pattern, summary
}

// Search gives the exercises that match, the best first.
func (c *Catalogue) Search(q Query) []Exercise {
	words := fold(q.Text)
	type hit struct{ at, score int }
	var hits []hit
	for i := range c.list {
		e := &c.list[i]
		if !allowed(e, q.Tier, q.Level, q.Limitations) || !trains(e, q.Muscle) || (q.Pattern != "" && e.Pattern != q.Pattern) {
			continue
		}
		if score := c.text[i].match(words); score > 0 {
			hits = append(hits, hit{i, score})
		}
	}
	sort.SliceStable(hits, func(a, b int) bool {
		if hits[a].score != hits[b].score {
			return hits[a].score > hits[b].score
		}
		return c.list[hits[a].at].Name.In(q.Lang) < c.list[hits[b].at].Name.In(q.Lang)
	})
	out := make([]Exercise, len(hits))
	for i, h := range hits {
		out[i] = c.list[h.at]
	}
	return out
}

func trains(e *Exercise, m Muscle) bool {
	if m == "" || e.Primary == m {
		return true
	}
	for _, s := range e.Secondary {
		if s == m {
			return true
		}
	}
	return false
}

func textOf(e *Exercise) searchText {
	var t searchText
	for _, names := range [][]string{{e.Name.ES, e.Name.EN}, e.Aliases.ES, e.Aliases.EN} {
		for _, n := range names {
			t.names = append(t.names, fold(n))
		}
	}
	t.rest = fold(strings.Join([]string{
		string(e.Primary), string(e.Pattern), string(e.Joint), e.Summary.ES, e.Summary.EN, strings.ReplaceAll(e.ID, "-", " "),
	}, " "))
	return t
}

// match is 0 unless every word is found; a whole name counts most, then the
// beginning of a name, then words within one name, then words anywhere.
func (t searchText) match(words []string) int {
	if len(words) == 0 {
		return 1
	}
	best := 0
	for _, name := range t.names {
		found := 0
		for _, w := range words {
			found += within(name, w)
		}
		if found < 2*len(words) && (found < len(words) || !all(name, words)) {
			continue
		}
		score := 20 + 10*found/len(words)
		if strings.HasPrefix(name[0], words[0]) {
			score += 20
		}
		if len(name) == len(words) && found == 2*len(words) {
			score += 50
		}
		best = max(best, score-len(name))
	}
	if best > 0 {
		return best
	}
	everything := t.rest
	for _, n := range t.names {
		everything = append(everything[:len(everything):len(everything)], n...)
	}
	if all(everything, words) {
		return 5
	}
	return 0
}

// within is 2 for a whole word, 1 for the beginning of one, 0 otherwise.
func within(text []string, word string) int {
	best := 0
	for _, t := range text {
		if t == word {
			return 2
		}
		if len(word) >= 3 && strings.HasPrefix(t, word) {
			best = 1
		}
	}
	return best
}

func all(text, words []string) bool {
	for _, w := range words {
		if within(text, w) == 0 {
			return false
		}
	}
	return true
}
