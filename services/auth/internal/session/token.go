package session

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"strings"
)

const (
	secretLen = 32 // bytes: 256 bits
	maxPart   = 64 // characters of an id in a token
)

// Token is a refresh token: the ids that find its session, which are no
// secret, and 256 bits that are. It prints as "(token)".
type Token struct {
	User, Session string
	secret        [secretLen]byte
}

// ParseToken reads what Text gave; false for anything else.
func ParseToken(text string) (Token, bool) {
	parts := strings.Split(text, ".")
	if len(parts) != 3 || !id(parts[0]) || !id(parts[1]) {
		return Token{}, false
	}
	raw, err := base64.RawURLEncoding.Strict().DecodeString(parts[2])
	if err != nil || len(raw) != secretLen {
		return Token{}, false
	}
	return Token{User: parts[0], Session: parts[1], secret: [secretLen]byte(raw)}, true
}

// id reports whether text has the form of our ids: crypto/rand.Text.
func id(text string) bool {
	if text == "" || len(text) > maxPart {
		return false
	}
	for i := range len(text) {
		if c := text[i]; (c < 'A' || c > 'Z') && (c < '2' || c > '7') {
			return false
		}
	}
	return true
}

// Text gives the token as it stands in the cookie.
func (t Token) Text() string {
	return t.User + "." + t.Session + "." + base64.RawURLEncoding.EncodeToString(t.secret[:])
}

// String hides the token.
func (t Token) String() string { return "(token)" }

// GoString hides the token from %#v.
func (t Token) GoString() string { return "(token)" }

func newToken(user, session string) Token {
	t := Token{User: user, Session: session}
	_, _ = rand.Read(t.secret[:]) // never fails since Go 1.24
	return t
}

// hash is what is stored. The secret is random and long: it needs no salt and
// no slow hash.
func (t Token) hash() []byte {
	sum := sha256.Sum256(t.secret[:])
	return sum[:]
}

// successor is the token that follows t in a rotation with that salt. Who has
// t alone cannot make it, nor who has read the database alone.
func (t Token) successor(salt []byte) Token {
	mac := hmac.New(sha256.New, salt)
	mac.Write(t.secret[:])
	next := t
	copy(next.secret[:], mac.Sum(nil))
	return next
}
