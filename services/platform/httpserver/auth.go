package httpserver

import (
	"context"
	"strings"

	"github.com/gin-gonic/gin"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/identity"
)

// Verifier checks an access token.
type Verifier interface {
	Verify(ctx context.Context, token string) (identity.Caller, error)
}

// Authenticate verifies the bearer token of every operation whose contract
// asks for one: the generated wrapper sets scopesKey before its middleware
// runs, and only for those. So a route is open when its contract says so and
// never because somebody forgot.
func Authenticate[Key ~string](v Verifier, scopesKey Key) func(c *gin.Context) {
	return func(c *gin.Context) {
		if _, needed := c.Get(string(scopesKey)); !needed {
			return
		}
		token, found := strings.CutPrefix(c.GetHeader("Authorization"), "Bearer ")
		if !found {
			Fail(c, fault.New(fault.Unauthenticated, "sign_in_required", "This needs an access token."))
			return
		}
		caller, err := v.Verify(c.Request.Context(), token)
		if err != nil {
			Fail(c, err)
			return
		}
		c.Request = c.Request.WithContext(identity.With(c.Request.Context(), caller))
	}
}
