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
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
)

// Handler implements api.StrictServerInterface.
type Handler struct {
	catalogue *catalogue.Catalogue
	planner   *planner.Planner
	handbook  *rules.Handbook
	now       func() time.Time
}

// NewHandler makes the handler of a planner and of the rules' pages.
func NewHandler(p *planner.Planner, handbook *rules.Handbook) *Handler {
	return &Handler{catalogue: p.Catalogue, planner: p, handbook: handbook, now: p.Now}
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
