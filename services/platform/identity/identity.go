// Package identity knows who a request speaks for: it verifies access tokens
// with auth's public keys and carries the user in the request's context.
package identity

import "context"

// Caller is the verified bearer of an access token.
type Caller struct {
	User  string // the account's id
	Token string // the token itself, to act for the user at another service
}

type callerKey struct{}

// With returns a context that carries the caller.
func With(ctx context.Context, caller Caller) context.Context {
	return context.WithValue(ctx, callerKey{}, caller)
}

// From gives the caller of a context; false when nobody was verified.
func From(ctx context.Context) (Caller, bool) {
	caller, ok := ctx.Value(callerKey{}).(Caller)
	return caller, ok
}

// User gives the caller's user id, or "" when nobody was verified. Handlers
// behind authentication can rely on it; the store refuses an empty owner.
func User(ctx context.Context) string {
	caller, _ := From(ctx)
	return caller.User
}
