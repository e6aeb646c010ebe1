package account

import (
	"strings"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Lengths in characters, RFC 5321 section 4.5.3.1.
const (
	maxEmail = 254
	maxLocal = 64
	maxLabel = 63
)

// Email is a normalised address: trimmed, in lower case, of the form that
// browsers take in an e-mail field (WHATWG HTML, "valid e-mail address") with
// a domain of at least two labels. The zero value is no address.
//
// It prints as "(e-mail)" so that no log can hold one by accident.
type Email struct{ text string }

// NewEmail reads an address; the error is a fault.Invalid at /email.
func NewEmail(text string) (Email, error) {
	var wrong fault.Fields
	email := readEmail(&wrong, text)
	return email, wrong.Err()
}

func readEmail(wrong *fault.Fields, text string) Email {
	normal := strings.ToLower(strings.TrimSpace(text))
	switch {
	case normal == "":
		wrong.Add("/email", "required", "Enter your e-mail address.")
	case len(normal) > maxEmail:
		wrong.Add("/email", "length", "Use at most 254 characters.")
	case !wellFormed(normal):
		wrong.Add("/email", "not_an_email", "Enter an address such as name@example.org.")
	default:
		return Email{text: normal}
	}
	return Email{}
}

// Text gives the address itself.
func (e Email) Text() string { return e.text }

// String hides the address.
func (e Email) String() string { return "(e-mail)" }

// GoString hides the address from %#v.
func (e Email) GoString() string { return "(e-mail)" }

// Local gives the part before the @.
func (e Email) Local() string {
	local, _, _ := strings.Cut(e.text, "@")
	return local
}

func wellFormed(text string) bool {
	local, domain, found := strings.Cut(text, "@")
	if !found || local == "" || len(local) > maxLocal {
		return false
	}
	if strings.HasPrefix(local, ".") || strings.HasSuffix(local, ".") || strings.Contains(local, "..") {
		return false
	}
	for _, r := range local {
		if !alphanumeric(r) && !strings.ContainsRune(".!#$%&'*+/=?^_`{|}~-", r) {
			return false
		}
	}
	labels := strings.Split(domain, ".")
	for _, label := range labels {
		if !wellFormedLabel(label) {
			return false
		}
	}
	top := labels[len(labels)-1]
	return len(labels) >= 2 && strings.Trim(top, "0123456789") != "" // an address of numbers is no name
}

func wellFormedLabel(label string) bool {
	if label == "" || len(label) > maxLabel || label[0] == '-' || label[len(label)-1] == '-' {
		return false
	}
	for _, r := range label {
		if !alphanumeric(r) && r != '-' {
			return false
		}
	}
	return true
}

func alphanumeric(r rune) bool { return r >= 'a' && r <= 'z' || r >= '0' && r <= '9' }
