// Package api is the contract in Go: what is generated from openapi.yaml, and
// what a body must be before it is taken.
package api

import "github.com/fitfusion/fitfusion/services/platform/strictjson"

// UnmarshalJSON takes a whole profile: a missing screening answer must not be
// read as "no".
func (p *Profile) UnmarshalJSON(raw []byte) error {
	type plain Profile
	return strictjson.Decode(raw, (*plain)(p))
}
