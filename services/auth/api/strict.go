// Package api is the contract in Go: what is generated from openapi.yaml, and
// what a body must be before it is taken.
package api

import "github.com/fitfusion/fitfusion/services/platform/strictjson"

// UnmarshalJSON takes a whole registration and says where one does not fit.
func (r *Registration) UnmarshalJSON(raw []byte) error {
	type plain Registration
	return strictjson.Decode(raw, (*plain)(r))
}

// UnmarshalJSON takes whole credentials and says where one does not fit.
func (c *Credentials) UnmarshalJSON(raw []byte) error {
	type plain Credentials
	return strictjson.Decode(raw, (*plain)(c))
}
