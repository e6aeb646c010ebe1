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
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/predefined"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// Handler implements api.StrictServerInterface.
type Handler struct {
	catalogue *catalogue.Catalogue
	planner   *planner.Planner
	handbook  *rules.Handbook
	routines  Routines
	now       func() time.Time
}

// Routines are what the handler shows besides plans: people's own routines and
// the coach's shelf.
type Routines struct {
	Own   *store.Routines
	Shelf *predefined.Shelf
}

// NewHandler makes the handler of a planner, of the rules' pages and of routines.
func NewHandler(p *planner.Planner, handbook *rules.Handbook, r Routines) *Handler {
	return &Handler{catalogue: p.Catalogue, planner: p, handbook: handbook, routines: r, now: p.Now}
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
