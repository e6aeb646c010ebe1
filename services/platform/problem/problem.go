// Package problem turns errors into RFC 9457 problem documents. The table in
// this file is the only place that knows which kind of fault is which HTTP
// status; an error that is no fault is a bug and says nothing about itself.
package problem

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Problem is the body of every answer that is not a success.
type Problem struct {
	Type      string       `json:"type"`
	Title     string       `json:"title"`
	Status    int          `json:"status"`
	Code      string       `json:"code"`
	Detail    string       `json:"detail,omitempty"`
	RequestID string       `json:"requestId"`
	Errors    []FieldError `json:"errors,omitempty"`

	// RetryAfter becomes the header of that name when it is not zero.
	RetryAfter time.Duration `json:"-"`
}

// FieldError is one complaint, placed so that a form can show it.
type FieldError struct {
	Pointer string `json:"pointer"`
	Code    string `json:"code"`
	Detail  string `json:"detail"`
}

// ContentType of a problem document.
const ContentType = "application/problem+json"

type class struct {
	status int
	title  string
}

func classOf(kind fault.Kind) (class, bool) {
	table := [...]class{
		fault.Invalid:         {http.StatusUnprocessableEntity, "The input needs a correction"},
		fault.Malformed:       {http.StatusBadRequest, "The request could not be read"},
		fault.TooLarge:        {http.StatusRequestEntityTooLarge, "The request is too large"},
		fault.NotFound:        {http.StatusNotFound, "There is no such thing"},
		fault.Conflict:        {http.StatusConflict, "The request conflicts with what is there"},
		fault.Stale:           {http.StatusPreconditionFailed, "Somebody changed it in the meantime"},
		fault.VersionRequired: {http.StatusPreconditionRequired, "Say which version you are changing"},
		fault.Unauthenticated: {http.StatusUnauthorized, "Sign in first"},
		fault.Forbidden:       {http.StatusForbidden, "This is not allowed"},
		fault.Limited:         {http.StatusTooManyRequests, "Too many requests"},
		fault.Unavailable:     {http.StatusServiceUnavailable, "A part of the service does not answer"},
		fault.WrongMethod:     {http.StatusMethodNotAllowed, "The method is not allowed here"},
		fault.WrongMediaType:  {http.StatusUnsupportedMediaType, "The body is of an unsupported kind"},
	}
	if kind <= 0 || int(kind) >= len(table) {
		return class{}, false
	}
	return table[kind], true
}

// Of makes the problem document of an error. The second result is true when
// the error is a bug, which the caller must log; its text never leaves.
func Of(err error, requestID string) (Problem, bool) {
	var f *fault.Fault
	if errors.As(err, &f) {
		if c, known := classOf(f.Kind); known {
			return fromFault(f, c, requestID), false
		}
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return plain(http.StatusServiceUnavailable, "timeout", "It took too long", requestID), false
	}
	if errors.Is(err, context.Canceled) { // the caller left: nobody reads this
		return plain(499, "client_closed_request", "The caller closed the request", requestID), false
	}
	return plain(http.StatusInternalServerError, "internal_error", "Something went wrong on our side", requestID), true
}

func fromFault(f *fault.Fault, c class, requestID string) Problem {
	p := plain(c.status, f.Code, c.title, requestID)
	p.Detail, p.RetryAfter = f.Detail, f.RetryAfter
	for _, field := range f.Fields {
		p.Errors = append(p.Errors, FieldError(field))
	}
	return p
}

func plain(status int, code, title, requestID string) Problem {
	return Problem{Type: "urn:fitfusion:problem:" + strings.ReplaceAll(code, "_", "-"), Title: title, Status: status, Code: code, RequestID: requestID}
}
