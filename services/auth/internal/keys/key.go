// Package keys holds the Ed25519 keys that sign access tokens: one signs, and
// those before it go on verifying until the last token they signed is over.
//
// A Ring has its keys either from the configuration (JWT_PRIVATE_KEY, for
// deployments of several replicas) or from a directory that it keeps itself
// (one process): there it makes the first key, and a new one when the newest
// has reached its age. A new key is published a minute before it signs, so
// that whoever verifies with a key set has been able to read it.
package keys

import (
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"strings"
	"time"
)

// Key is one signing key.
type Key struct {
	ID      string // the JWK thumbprint (RFC 7638)
	Created time.Time
	private ed25519.PrivateKey
}

const pemType = "PRIVATE KEY"

func newKey(private ed25519.PrivateKey, created time.Time) Key {
	k := Key{Created: created, private: private}
	sum := sha256.Sum256([]byte(`{"crv":"Ed25519","kty":"OKP","x":"` + k.X() + `"}`))
	k.ID = base64.RawURLEncoding.EncodeToString(sum[:])
	return k
}

// Public gives the verifying half.
func (k Key) Public() ed25519.PublicKey {
	return k.private.Public().(ed25519.PublicKey) //nolint:forcetypeassert // it is an Ed25519 key
}

// X gives the public key as a JWK holds it.
func (k Key) X() string { return base64.RawURLEncoding.EncodeToString(k.Public()) }

// String hides the key.
func (k Key) String() string { return "(key " + k.ID + ")" }

// GoString hides the key from %#v.
func (k Key) GoString() string { return k.String() }

func (k Key) pem() ([]byte, error) {
	der, err := x509.MarshalPKCS8PrivateKey(k.private)
	if err != nil {
		return nil, fmt.Errorf("encode a key: %w", err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: pemType, Bytes: der}), nil
}

var errForm = errors.New("not an Ed25519 private key in PKCS #8 form")

func parseDER(der []byte, created time.Time) (Key, error) {
	parsed, err := x509.ParsePKCS8PrivateKey(der)
	if err != nil {
		return Key{}, errForm // what x509 says could quote the key
	}
	private, ok := parsed.(ed25519.PrivateKey)
	if !ok {
		return Key{}, errForm
	}
	return newKey(private, created), nil
}

// parsePEM reads every key of a text.
func parsePEM(text []byte, created time.Time) ([]Key, error) {
	var list []Key
	for {
		var block *pem.Block
		if block, text = pem.Decode(text); block == nil {
			break
		}
		key, err := parseDER(block.Bytes, created)
		if err != nil {
			return nil, err
		}
		list = append(list, key)
	}
	if len(list) == 0 {
		return nil, errForm
	}
	return list, nil
}

// Parse reads what JWT_PRIVATE_KEY may hold: PEM, base64 of PEM, or base64 of
// the DER inside. PEM with several keys signs with the first and verifies with
// all; to rotate without a failed request, add the new key behind the old one,
// roll out, put it first, roll out, and remove the old one a day later.
func Parse(text string) ([]Key, error) {
	if strings.Contains(text, "-----BEGIN") {
		return parsePEM([]byte(text), time.Time{})
	}
	raw, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(text), ""))
	if err != nil {
		return nil, errForm
	}
	if strings.Contains(string(raw), "-----BEGIN") {
		return parsePEM(raw, time.Time{})
	}
	key, err := parseDER(raw, time.Time{})
	if err != nil {
		return nil, err
	}
	return []Key{key}, nil
}
