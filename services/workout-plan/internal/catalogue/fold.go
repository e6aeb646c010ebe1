package catalogue

import "strings"

// plain is lower case without accents.
func plain(s string) string { return strings.Map(bare, strings.ToLower(s)) }

func bare(r rune) rune {
	switch r {
	case 'á', 'à', 'ã':
		return 'a'
	case 'é', 'è':
		return 'e'
	case 'í':
		return 'i'
	case 'ó', 'ö':
		return 'o'
	case 'ú', 'ü':
		return 'u'
	case 'ñ':
		return 'n'
	case 'ç':
		return 'c'
	}
	return r
}

// fold cuts a text into words that compare well: lower case, without accents,
// hyphens, filler words or the plural's ending.
func fold(s string) []string {
	words := cut(s)
	out := words[:0]
	for _, w := range words {
		if !filler(w) {
			out = append(out, singular(w))
		}
	}
	return out
}

// foldTyped is fold for a text that is still being typed: a last word that may
// become a filler word does not count yet.
func foldTyped(s string) []string {
	words := cut(s)
	if last := len(words) - 1; last > 0 && beginsFiller(words[last]) {
		words = words[:last]
	}
	return fold(strings.Join(words, " "))
}

func cut(s string) []string {
	return strings.FieldsFunc(plain(s), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
}

func fillers() []string {
	return []string{"de", "del", "la", "el", "los", "las", "con", "en", "a", "the", "with", "of", "on", "y", "and"}
}

func filler(w string) bool {
	for _, f := range fillers() {
		if w == f {
			return true
		}
	}
	return false
}

func beginsFiller(w string) bool {
	for _, f := range fillers() {
		if strings.HasPrefix(f, w) {
			return true
		}
	}
	return false
}

// singular takes a plural's ending off both languages' words. It need not be
// right, only the same for a word and its plural.
func singular(w string) string {
	if len(w) > 5 {
		for _, end := range []string{"nes", "res", "les", "ches", "sses", "shes"} {
			if strings.HasSuffix(w, end) {
				return strings.TrimSuffix(w, "es")
			}
		}
	}
	if len(w) > 2 && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "eps") {
		w = strings.TrimSuffix(w, "s")
	}
	return strings.TrimSuffix(w, "e")
}
