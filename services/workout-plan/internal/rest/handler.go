// Package rest answers the service's HTTP contract: it converts, calls and
// converts back. Words come from package rules in the language asked for.
package rest

import (
	"time"

	"github.com/gin-gonic/gin"

	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/planner"
)

// Handler implements api.StrictServerInterface.
type Handler struct {
	catalogue *catalogue.Catalogue
	planner   *planner.Planner
	now       func() time.Time
}

// NewHandler makes the handler of a planner.
func NewHandler(p *planner.Planner) *Handler {
	return &Handler{catalogue: p.Catalogue, planner: p, now: p.Now}
}

// Routes registers the contract's routes.
func Routes(h *Handler, v httpserver.Verifier) func(*gin.Engine) {
	strict := api.NewStrictHandlerWithOptions(h, nil, api.StrictGinServerOptions{
		RequestErrorHandlerFunc:  httpserver.BadBody,
		HandlerErrorFunc:         httpserver.Fail,
		ResponseErrorHandlerFunc: httpserver.Fail,
	})
	return func(r *gin.Engine) {
		api.RegisterHandlersWithOptions(r, strict, api.GinServerOptions{
			ErrorHandler: httpserver.BadParameter,
			Middlewares:  []api.MiddlewareFunc{httpserver.Authenticate(v, api.BearerScopes)},
		})
	}
}
