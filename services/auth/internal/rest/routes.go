// Package rest serves auth's contract: it converts, calls the domain, and
// converts back.
package rest

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"

	"github.com/gin-gonic/gin"

	"github.com/fitfusion/fitfusion/services/auth/api"
	"github.com/fitfusion/fitfusion/services/auth/internal/session"
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
)

// Routes registers the contract's operations.
func Routes(h *Handler, v httpserver.Verifier) func(*gin.Engine) {
	strict := api.NewStrictHandlerWithOptions(h, nil, api.StrictGinServerOptions{
		RequestErrorHandlerFunc: httpserver.BadBody, HandlerErrorFunc: h.fail, ResponseErrorHandlerFunc: httpserver.Fail,
	})
	return func(r *gin.Engine) {
		api.RegisterHandlersWithOptions(r, strict, api.GinServerOptions{
			ErrorHandler: httpserver.BadParameter,
			Middlewares:  []api.MiddlewareFunc{h.sameOrigin, visit(h.jar), httpserver.Authenticate(v, api.BearerScopes)},
		})
	}
}

// fail clears the cookie of a session that is over, and answers.
func (h *Handler) fail(c *gin.Context, err error) {
	var f *fault.Fault
	if errors.As(err, &f) && (f.Code == session.CodeOver || f.Code == session.CodeRevoked) {
		c.Header("Set-Cookie", h.jar.clear())
	}
	httpserver.Fail(c, err)
}

// sameOrigin refuses a write that a page of another site has sent.
func (h *Handler) sameOrigin(c *gin.Context) {
	if err := h.csrf.Check(c.Request); err != nil {
		httpserver.Fail(c, fault.Because(err, fault.Forbidden, "cross_origin", "This can only be sent from FitFusion's own pages."))
	}
}

// newCSRF trusts the public origin even where a proxy has changed Host.
func newCSRF(public *url.URL) (*http.CrossOriginProtection, error) {
	csrf := http.NewCrossOriginProtection()
	if err := csrf.AddTrustedOrigin(public.Scheme + "://" + public.Host); err != nil {
		return nil, fmt.Errorf("trust the public origin: %w", err)
	}
	return csrf, nil
}
