// Package identitytest makes access tokens for tests of the services that
// verify them, signed by a real key that lives as long as the test.
package identitytest

import (
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/identity"
)

// Claims that an Issuer's tokens carry.
const (
	IssuerName = "fitfusion"
	Audience   = "fitfusion"
	KeyID      = "test-key"
)

// Issuer signs tokens and is the identity.KeySource that knows its key.
type Issuer struct {
	public  ed25519.PublicKey
	private ed25519.PrivateKey
	now     func() time.Time
}

// NewIssuer makes an issuer with a fresh key.
func NewIssuer(tb testing.TB, now func() time.Time) *Issuer {
	tb.Helper()
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		tb.Fatalf("make a key: %v", err)
	}
	return &Issuer{public: public, private: private, now: now}
}

// Verifier makes a verifier of this issuer's tokens.
func (i *Issuer) Verifier() *identity.Verifier {
	return identity.NewVerifier(i, IssuerName, Audience, i.now)
}

// Key implements identity.KeySource.
func (i *Issuer) Key(_ context.Context, kid string) (ed25519.PublicKey, error) {
	if kid != KeyID {
		return nil, fault.New(fault.Unauthenticated, "invalid_token", "unknown key")
	}
	return i.public, nil
}

// Token makes a valid access token of a user, good for ten minutes.
func (i *Issuer) Token(tb testing.TB, user string) string {
	tb.Helper()
	now := i.now()
	return i.Sign(tb, jwt.RegisteredClaims{
		Issuer: IssuerName, Audience: jwt.ClaimStrings{Audience}, Subject: user,
		IssuedAt: jwt.NewNumericDate(now), ExpiresAt: jwt.NewNumericDate(now.Add(10 * time.Minute)),
	})
}

// Sign makes a token of any claims, for tests of what must be refused.
func (i *Issuer) Sign(tb testing.TB, claims jwt.Claims) string {
	tb.Helper()
	token := jwt.NewWithClaims(jwt.SigningMethodEdDSA, claims)
	token.Header["kid"] = KeyID
	text, err := token.SignedString(i.private)
	if err != nil {
		tb.Fatalf("sign a token: %v", err)
	}
	return text
}

// JWKS serves the issuer's public key, as auth does.
func (i *Issuer) JWKS() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(map[string]any{"keys": []map[string]string{{
			"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": KeyID,
			"x": base64.RawURLEncoding.EncodeToString(i.public),
		}}})
	})
}
