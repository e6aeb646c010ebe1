// Package api is the contract in Go: what is generated from openapi.yaml, and
// what a body must be before it is taken.
package api

import "github.com/fitfusion/fitfusion/services/platform/strictjson"

// UnmarshalJSON takes a whole request and says where one does not fit.
func (r *PlanRequest) UnmarshalJSON(raw []byte) error {
	type plain PlanRequest
	return strictjson.Decode(raw, (*plain)(r))
}

// UnmarshalJSON takes a whole set of answers and says where one does not fit.
func (r *PreviewRequest) UnmarshalJSON(raw []byte) error {
	type plain PreviewRequest
	return strictjson.Decode(raw, (*plain)(r))
}

// UnmarshalJSON takes a whole request and says where one does not fit.
func (r *SwapRequest) UnmarshalJSON(raw []byte) error {
	type plain SwapRequest
	return strictjson.Decode(raw, (*plain)(r))
}

// UnmarshalJSON takes a whole request and says where one does not fit.
func (r *MinutesRequest) UnmarshalJSON(raw []byte) error {
	type plain MinutesRequest
	return strictjson.Decode(raw, (*plain)(r))
}

// UnmarshalJSON takes a whole request and says where one does not fit.
func (r *DayRequest) UnmarshalJSON(raw []byte) error {
	type plain DayRequest
	return strictjson.Decode(raw, (*plain)(r))
}

// UnmarshalJSON takes a whole request and says where one does not fit.
func (r *RegenerateRequest) UnmarshalJSON(raw []byte) error {
	type plain RegenerateRequest
	return strictjson.Decode(raw, (*plain)(r))
}
