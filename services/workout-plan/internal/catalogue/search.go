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
	names [][]string      // as words: both names, then the aliases
	rest  []string        // the names' words, muscles, pattern, summary
	order map[Lang]string // the name as it sorts
}

// Search gives the exercises that match, the best first.
func (c *Catalogue) Search(q Query) []Exercise {
	words := foldTyped(q.Text)
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
		return c.text[hits[a].at].sorts(q.Lang) < c.text[hits[b].at].sorts(q.Lang)
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
	t := searchText{order: map[Lang]string{ES: plain(e.Name.ES), EN: plain(e.Name.EN)}}
	for _, names := range [][]string{{e.Name.ES, e.Name.EN}, e.Aliases.ES, e.Aliases.EN} {
		for _, n := range names {
			t.names = append(t.names, fold(n))
		}
	}
	t.rest = fold(strings.Join([]string{
		string(e.Primary), called(e.Primary), string(e.Pattern), string(e.Joint), e.Summary.ES, e.Summary.EN, strings.ReplaceAll(e.ID, "-", " "),
	}, " "))
	for _, n := range t.names {
		t.rest = append(t.rest, n...)
	}
	return t
}

func (t searchText) sorts(l Lang) string {
	if l == EN {
		return t.order[EN]
	}
	return t.order[ES]
}

// match is 0 unless every word is found; a whole name counts most, then the
// beginning of a name, then words within one name, then words anywhere.
func (t searchText) match(words []string) int {
	if len(words) == 0 {
		return 1
	}
	best := 0
	for i, name := range t.names {
		found := within(name, words)
		if found == 0 {
			continue
		}
		score := 20 + 10*found/len(words)
		if strings.HasPrefix(name[0], words[0]) {
			score += 20
		}
		if len(name) == len(words) && found == 2*len(words) {
			score += 50
		}
		if i >= 2 {
			score-- // an alias
		}
		best = max(best, score-len(name))
	}
	if best == 0 && within(t.rest, words) > 0 {
		return 5
	}
	return best
}

// within adds 2 for each word that the text has and 1 for each that begins one
// of the text's; 0 when one word is neither. Beginnings have three letters at
// least, save in the last word, which may still be being typed.
func within(text, words []string) int {
	sum := 0
	for i, w := range words {
		best := 0
		for _, t := range text {
			if t == w {
				best = 2
				break
			}
			if (len(w) >= 3 || i == len(words)-1) && strings.HasPrefix(t, w) {
				best = 1
			}
		}
		if best == 0 {
			return 0
		}
		sum += best
	}
	return sum
}

// called is what people type for a muscle group, in both languages.
func called(m Muscle) string {
	switch m {
	case Quadriceps:
		return "cuádriceps muslos piernas quads thighs legs"
	case Hamstrings:
		return "isquios isquiotibiales femoral piernas legs"
	case Glutes:
		return "glúteos piernas butt legs"
	case Chest:
		return "pecho pectoral pecs"
	case Back:
		return "espalda dorsales lats"
	case Shoulders:
		return "hombros deltoides delts"
	case Core:
		return "abdomen abdominales abs tronco"
	case Biceps:
		return "bíceps brazos arms"
	case Triceps:
		return "tríceps brazos arms"
	case Calves:
		return "gemelos pantorrillas piernas legs"
	}
	return ""
}
