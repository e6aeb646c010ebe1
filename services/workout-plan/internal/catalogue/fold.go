package catalogue

import "strings"

// fold cuts a text into words that compare well: lower case, without accents,
// hyphens, filler words or the plural's ending.
func fold(s string) []string {
	s = strings.NewReplacer(
		"á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ü", "u", "ñ", "n",
		"à", "a", "è", "e", "ç", "c", "ã", "a", "ö", "o",
	).Replace(strings.ToLower(s))
	words := strings.FieldsFunc(s, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	out := words[:0]
	for _, w := range words {
		switch w {
		case "de", "del", "la", "el", "los", "las", "con", "en", "a", "the", "with", "of", "on", "y", "and":
			continue
		}
		out = append(out, singular(w))
	}
	return out
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
