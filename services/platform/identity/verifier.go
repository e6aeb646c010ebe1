package identity

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Leeway is how far the clocks of two machines may differ.
const Leeway = 60 * time.Second

// KeySource finds the public key with an id; fault.Unauthenticated when there
// is none, fault.Unavailable when it cannot be asked.
type KeySource interface {
	Key(ctx context.Context, kid string) (ed25519.PublicKey, error)
}

// Verifier checks access tokens: EdDSA only, our issuer and audience, not expired.
type Verifier struct {
	keys   KeySource
	parser *jwt.Parser
	now    func() time.Time
	known  *known
}

// NewVerifier makes a verifier of tokens by issuer for audience.
func NewVerifier(keys KeySource, issuer, audience string, now func() time.Time) *Verifier {
	return &Verifier{
		keys: keys,
		now:  now,
		parser: jwt.NewParser(
			jwt.WithValidMethods([]string{jwt.SigningMethodEdDSA.Alg()}),
			jwt.WithIssuer(issuer),
			jwt.WithAudience(audience),
			jwt.WithExpirationRequired(),
			jwt.WithIssuedAt(),
			jwt.WithLeeway(Leeway),
			jwt.WithTimeFunc(now),
		),
		known: newKnown(),
	}
}

// Verify gives the token's caller; fault.Unauthenticated for a token that is
// not ours or not valid now, fault.Unavailable when the keys cannot be read.
func (v *Verifier) Verify(ctx context.Context, token string) (Caller, error) {
	if user, ok := v.known.user(token, v.now()); ok {
		return Caller{User: user, Token: token}, nil
	}
	var claims jwt.RegisteredClaims
	_, err := v.parser.ParseWithClaims(token, &claims, func(t *jwt.Token) (any, error) {
		kid, ok := t.Header["kid"].(string)
		if !ok || kid == "" {
			return nil, errors.New("token without kid")
		}
		return v.keys.Key(ctx, kid)
	})
	if fault.Is(err, fault.Unavailable) || err != nil && ctx.Err() != nil {
		return Caller{}, fmt.Errorf("verify access token: %w", err)
	}
	if err == nil && claims.Subject == "" {
		err = errors.New("token without subject")
	}
	if err != nil {
		return Caller{}, fault.Because(err, fault.Unauthenticated, "invalid_token", "The access token is not valid or has expired.")
	}
	v.known.remember(token, claims.Subject, claims.ExpiresAt.Add(Leeway), v.now())
	return Caller{User: claims.Subject, Token: token}, nil
}
