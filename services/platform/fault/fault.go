// Package fault is the one vocabulary in which a domain says what went wrong.
//
// A domain function returns a *Fault when the caller can do something about
// it: correct a field, sign in again, retry later. Everything else is a bug
// and stays an ordinary error, which the edge turns into a generic 500. The
// kinds are few on purpose: each is one HTTP status in package problem.
package fault

import (
	"errors"
	"time"
)

// Kind says what class of thing went wrong.
type Kind int

// The kinds, in the order in which the problem table lists them.
const (
	Invalid         Kind = iota + 1 // the input breaks a rule; Fields names where
	Malformed                       // the input could not be read at all
	TooLarge                        // the body is over the limit
	NotFound                        // no such thing, or not the caller's
	Conflict                        // it exists already
	Stale                           // the version the caller edits is not the newest
	VersionRequired                 // an edit came without saying which version it edits
	Unauthenticated                 // nobody, or nobody we can verify
	Forbidden                       // somebody, but not allowed
	Limited                         // too many, too fast
	Unavailable                     // a part we need does not answer now
	WrongMethod                     // the address does not take the method
	WrongMediaType                  // the body is of a kind that is not taken
)

// Field is one complaint about one place of the input.
type Field struct {
	// Pointer is an RFC 6901 JSON pointer into the request body, such as
	// "/heightCm", or "?limit" for a query parameter.
	Pointer string
	// Code is stable and made for programs: "out_of_range", "required".
	Code string
	// Detail is one English sentence for people.
	Detail string
}

// Fault is an error that the caller can act on.
type Fault struct {
	Kind       Kind
	Code       string // stable, made for programs: "account_exists"
	Detail     string // one English sentence, free of personal data
	Fields     []Field
	RetryAfter time.Duration // for Limited and Unavailable; 0 when unknown
	cause      error
}

// Error gives the code, the detail and the cause, for logs.
func (f *Fault) Error() string {
	text := f.Code
	if f.Detail != "" {
		text += ": " + f.Detail
	}
	for _, field := range f.Fields {
		text += " [" + field.Pointer + " " + field.Code + "]"
	}
	if f.cause != nil {
		text += ": " + f.cause.Error()
	}
	return text
}

// Unwrap gives the cause, if any.
func (f *Fault) Unwrap() error { return f.cause }

// New makes a fault of a kind.
func New(kind Kind, code, detail string) *Fault {
	return &Fault{Kind: kind, Code: code, Detail: detail}
}

// Because is New with the error that led to it, which is logged and never shown.
func Because(cause error, kind Kind, code, detail string) *Fault {
	return &Fault{Kind: kind, Code: code, Detail: detail, cause: cause}
}

// InvalidFields makes an Invalid fault, or nil when there is nothing to
// complain about, so that a constructor can collect and return.
func InvalidFields(fields []Field) error {
	if len(fields) == 0 {
		return nil
	}
	return &Fault{Kind: Invalid, Code: "invalid_input", Detail: "Some fields need a correction.", Fields: fields}
}

// RetryLater makes a Limited or Unavailable fault that says when to try again.
func RetryLater(kind Kind, code, detail string, after time.Duration) *Fault {
	return &Fault{Kind: kind, Code: code, Detail: detail, RetryAfter: after}
}

// KindOf gives the kind of the first Fault in err's chain, or 0.
func KindOf(err error) Kind {
	var f *Fault
	if errors.As(err, &f) {
		return f.Kind
	}
	return 0
}

// Is reports whether err is a Fault of that kind.
func Is(err error, kind Kind) bool { return err != nil && KindOf(err) == kind }
