package keys

import (
	"crypto/rand"
	"fmt"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Mint makes an access token that speaks for a user until its life is over.
func (r *Ring) Mint(user string) (string, error) {
	now := r.opts.Now()
	key := r.signer()
	token := jwt.NewWithClaims(jwt.SigningMethodEdDSA, jwt.RegisteredClaims{
		Issuer:    r.opts.Issuer,
		Subject:   user,
		Audience:  jwt.ClaimStrings{r.opts.Audience},
		IssuedAt:  jwt.NewNumericDate(now),
		ExpiresAt: jwt.NewNumericDate(now.Add(r.opts.TokenLife)),
		ID:        rand.Text(),
	})
	token.Header["kid"] = key.ID
	text, err := token.SignedString(key.private)
	if err != nil {
		return "", fmt.Errorf("sign an access token: %w", err)
	}
	return text, nil
}

// TokenLife gives how long a token of Mint is valid.
func (r *Ring) TokenLife() time.Duration { return r.opts.TokenLife }
