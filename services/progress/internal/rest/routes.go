// Package rest serves the contract of api/openapi.yaml: it converts, calls
// the domain and the store, and converts back.
package rest

import (
	"context"
	"time"

	"github.com/gin-gonic/gin"

	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/progress/api"
	"github.com/fitfusion/fitfusion/services/progress/internal/advice"
	"github.com/fitfusion/fitfusion/services/progress/internal/stats"
	"github.com/fitfusion/fitfusion/services/progress/internal/store"
)

// Catalogue says which muscles exercises count for; fault.Unavailable when
// it cannot.
type Catalogue interface {
	Credits(ctx context.Context) (stats.Credits, error)
}

// Plans says which plans the caller has; fault.Unavailable when it cannot.
type Plans interface {
	Plans(ctx context.Context) ([]advice.Plan, error)
}

// Handler implements the contract's operations.
type Handler struct {
	log       *store.Store
	catalogue Catalogue
	plans     Plans
	now       func() time.Time
}

// NewHandler makes a handler over a store and what workout-plan knows.
func NewHandler(log *store.Store, catalogue Catalogue, plans Plans, now func() time.Time) *Handler {
	return &Handler{log: log, catalogue: catalogue, plans: plans, now: now}
}

// Routes registers the contract's routes behind authentication.
func Routes(h *Handler, v httpserver.Verifier) func(*gin.Engine) {
	strict := api.NewStrictHandlerWithOptions(h, nil, api.StrictGinServerOptions{
		RequestErrorHandlerFunc: httpserver.BadBody, HandlerErrorFunc: httpserver.Fail, ResponseErrorHandlerFunc: httpserver.Fail,
	})
	return func(r *gin.Engine) {
		api.RegisterHandlersWithOptions(r, strict, api.GinServerOptions{
			ErrorHandler: httpserver.BadParameter,
			Middlewares:  []api.MiddlewareFunc{httpserver.Authenticate(v, api.BearerScopes)},
		})
	}
}
