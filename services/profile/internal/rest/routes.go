// Package rest serves the contract of api/openapi.yaml: it converts, calls
// the domain and the store, and converts back.
package rest

import (
	"time"

	"github.com/gin-gonic/gin"

	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/profile/api"
	"github.com/fitfusion/fitfusion/services/profile/internal/store"
)

// Handler implements the contract's operations.
type Handler struct {
	profiles *store.Store
	now      func() time.Time
}

// NewHandler makes a handler over a store.
func NewHandler(profiles *store.Store, now func() time.Time) *Handler {
	return &Handler{profiles: profiles, now: now}
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
