// Package api is the contract in Go: what is generated from openapi.yaml, and
// what a body must be before it is taken.
package api

import "github.com/fitfusion/fitfusion/services/platform/strictjson"

// UnmarshalJSON takes a whole workout and says where one does not fit.
func (w *WorkoutInput) UnmarshalJSON(raw []byte) error {
	type plain WorkoutInput
	return strictjson.Decode(raw, (*plain)(w))
}

// UnmarshalJSON takes a whole measurement and says where one does not fit.
func (m *Measurement) UnmarshalJSON(raw []byte) error {
	type plain Measurement
	return strictjson.Decode(raw, (*plain)(m))
}

// UnmarshalJSON takes a whole question and says where one does not fit.
func (q *LoadQuestion) UnmarshalJSON(raw []byte) error {
	type plain LoadQuestion
	return strictjson.Decode(raw, (*plain)(q))
}
