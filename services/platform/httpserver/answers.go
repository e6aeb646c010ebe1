package httpserver

import (
	"math"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/gin-gonic/gin"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/problem"
	"github.com/fitfusion/fitfusion/services/platform/requestid"
)

// Fail answers with the problem document of err and ends the chain. It is the
// HandlerErrorFunc and the ResponseErrorHandlerFunc of a strict server.
func Fail(c *gin.Context, err error) {
	p, bug := problem.Of(err, requestid.From(c.Request.Context()))
	if bug || p.Status == http.StatusServiceUnavailable {
		_ = c.Error(err) // into the request's one log line
	}
	if p.RetryAfter > 0 {
		c.Header("Retry-After", strconv.Itoa(int(math.Ceil(p.RetryAfter.Seconds()))))
	}
	if p.Status == http.StatusUnauthorized {
		c.Header("WWW-Authenticate", "Bearer")
	}
	c.Header("Content-Type", problem.ContentType)
	c.AbortWithStatusJSON(p.Status, p)
}

// BadBody is the RequestErrorHandlerFunc of a strict server.
func BadBody(c *gin.Context, err error) { Fail(c, problem.FromDecoding(err)) }

// BadParameter is the ErrorHandler of the generated routes: a path, query or
// header parameter of the wrong form.
func BadParameter(c *gin.Context, err error, _ int) {
	place := ""
	// The generator's only word on which parameter it was.
	if _, rest, found := strings.Cut(err.Error(), "parameter "); found {
		place = "?" + strings.TrimRight(strings.FieldsFunc(rest, func(r rune) bool { return r == ':' || r == ' ' || r == ',' })[0], "'\"")
	}
	Fail(c, &fault.Fault{Kind: fault.Malformed, Code: "malformed_parameter", Detail: "A parameter is not what this takes.",
		Fields: []fault.Field{{Pointer: place, Code: "wrong_type", Detail: "This is not a value of the right form."}}})
}

func noRoute(c *gin.Context) {
	Fail(c, fault.New(fault.NotFound, "no_such_route", "There is nothing at this address."))
}

func noMethod(c *gin.Context) {
	Fail(c, fault.New(fault.WrongMethod, "method_not_allowed", "This address does not take this method."))
}

// releaseMode keeps Gin from printing its routes. The mode is a variable of
// Gin's package, so it is set once, before the first server exists.
var releaseMode = sync.OnceFunc(func() { gin.SetMode(gin.ReleaseMode) }) //nolint:gochecknoglobals // it guards a global of another package
