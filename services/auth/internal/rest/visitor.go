package rest

import (
	"context"

	"github.com/gin-gonic/gin"

	"github.com/fitfusion/fitfusion/services/auth/internal/session"
)

// visitor is what the handlers need of a request besides its body.
type visitor struct {
	address string // of the client, as far as trusted proxies tell
	device  string
	refresh string // the cookie's value, "" when there is none
}

type visitorKey struct{}

// visit puts the visitor into the request's context. It also keeps answers out
// of caches: nearly all of them carry a token or a person.
func visit(jar Jar) func(*gin.Context) {
	return func(c *gin.Context) {
		c.Header("Cache-Control", "no-store")
		v := visitor{address: c.ClientIP(), device: session.Device(c.Request.UserAgent()), refresh: jar.read(c.Request)}
		c.Request = c.Request.WithContext(context.WithValue(c.Request.Context(), visitorKey{}, v))
	}
}

func visitorOf(ctx context.Context) visitor {
	v, _ := ctx.Value(visitorKey{}).(visitor)
	return v
}
