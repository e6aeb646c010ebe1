package plan

import (
	"errors"
	"strings"
)

// Referral is the error of a person who must see a physician before any plan
// is made (R34). It is no fault of the input: the caller shows why and what to do.
type Referral struct {
	// Reasons are codes that package rules turns into words: symptoms.
	Reasons []string
}

// Error names the reasons.
func (r *Referral) Error() string {
	return "a physician must be asked first: " + strings.Join(r.Reasons, ", ")
}

// AsReferral gives the Referral in an error's chain, if there is one.
func AsReferral(err error) (*Referral, bool) {
	var r *Referral
	ok := errors.As(err, &r)
	return r, ok
}
