// Package requestid carries the id that one request keeps on its way through
// the services, so that their logs can be read together.
package requestid

import (
	"context"
	"crypto/rand"
	"encoding/hex"
)

// Header is where the id travels.
const Header = "X-Request-Id"

const minLength, maxLength = 8, 64

type key struct{}

// With returns a context that carries the id.
func With(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, key{}, id)
}

// From gives the context's id, or "".
func From(ctx context.Context) string {
	id, _ := ctx.Value(key{}).(string)
	return id
}

// New makes an id that no other request has.
func New() string {
	var raw [12]byte
	_, _ = rand.Read(raw[:]) // never fails since Go 1.24
	return hex.EncodeToString(raw[:])
}

// Valid reports whether an id from outside can be trusted in a log: letters,
// digits and hyphens, 8 to 64 of them.
func Valid(id string) bool {
	if len(id) < minLength || len(id) > maxLength {
		return false
	}
	for _, r := range id {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		if digit := r >= '0' && r <= '9'; !letter && !digit && r != '-' {
			return false
		}
	}
	return true
}
