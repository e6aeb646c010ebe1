package account

import (
	_ "embed"
	"strings"
	"unicode/utf8"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Lengths of a password in characters (NIST SP 800-63B-4: at least 8 with
// other measures, at least 64 must be allowed, no composition rules).
const (
	minPassword = 8
	maxPassword = 128
)

// What does not make a password of a common word: a few signs on each side
// ("Dragon2024!"), and a short text over and over ("abcabcabc").
const (
	maxDecoration = 5
	maxUnit       = 3
)

//go:embed common.txt
var commonWords string

// Policy decides which passwords may be chosen: any 8 to 128 characters that
// are not what an attacker tries first. It asks for no capital, digit or sign.
type Policy struct{ common map[string]struct{} }

// NewPolicy reads the embedded list of common passwords; common.txt says
// where it comes from.
func NewPolicy() Policy {
	p := Policy{common: make(map[string]struct{}, strings.Count(commonWords, "\n")*2)}
	for line := range strings.Lines(commonWords) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for word := range strings.FieldsSeq(line) {
			p.common[plain(word)] = struct{}{}
		}
	}
	return p
}

// Check says whether the owner of an address may choose a password; the error
// is a fault.Invalid at /password.
func (p Policy) Check(password string, email Email) error {
	var wrong fault.Fields
	p.check(&wrong, password, email)
	return wrong.Err()
}

func (p Policy) check(wrong *fault.Fields, password string, email Email) {
	switch n := utf8.RuneCountInString(password); {
	case n == 0:
		wrong.Add("/password", "required", "Enter a password.")
	case n < minPassword || n > maxPassword:
		wrong.Add("/password", "length", "Use between 8 and 128 characters.")
	case p.personal(password, email):
		wrong.Add("/password", "too_close_to_email", "Choose a password that is not made of your e-mail address.")
	case p.guessable(password):
		wrong.Add("/password", "too_common", "This is one of the first passwords an attacker tries. Choose another one.")
	}
}

func (p Policy) personal(password string, email Email) bool {
	word := strings.ToLower(password)
	if email.text == "" || plain(word) == plain(email.text) {
		return email.text != ""
	}
	local := bare(email.Local())
	return local != "" && plain(bare(word)) == plain(local)
}

func (p Policy) guessable(password string) bool {
	word := strings.ToLower(password)
	once := unit(word)
	for _, form := range []string{word, bare(word), once, bare(once)} {
		if _, known := p.common[plain(form)]; known {
			return true
		}
	}
	return utf8.RuneCountInString(once) <= maxUnit || consecutive(word)
}

// plain undoes the usual signs in place of letters, and accents.
func plain(word string) string {
	return strings.NewReplacer("@", "a", "4", "a", "3", "e", "1", "i", "!", "i", "0", "o", "$", "s", "5", "s", "7", "t",
		"á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ñ", "n").Replace(word)
}

// bare cuts the digits and signs around a word, a few on each side.
func bare(word string) string {
	const decoration = "0123456789 .,;:-_+*#?!@$%&/=()"
	for n := 0; n < maxDecoration && word != "" && strings.IndexByte(decoration, word[0]) >= 0; n++ {
		word = word[1:]
	}
	for n := 0; n < maxDecoration && word != "" && strings.IndexByte(decoration, word[len(word)-1]) >= 0; n++ {
		word = word[:len(word)-1]
	}
	return word
}

// unit gives what a word repeats ("asdf" of "asdfasdf"), or the word.
func unit(word string) string {
	for n := 1; n <= len(word)/2; n++ {
		if len(word)%n == 0 && strings.Repeat(word[:n], len(word)/n) == word {
			return word[:n]
		}
	}
	return word
}

// consecutive reports a run such as "abcdefgh" or "987654321".
func consecutive(word string) bool {
	if len(word) < 2 {
		return false
	}
	step := int(word[1]) - int(word[0])
	for i := 1; i < len(word); i++ {
		if int(word[i])-int(word[i-1]) != step {
			return false
		}
	}
	return step == 1 || step == -1
}
