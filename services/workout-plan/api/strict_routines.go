package api

import "github.com/fitfusion/fitfusion/services/platform/strictjson"

// UnmarshalJSON takes a whole routine and says where one does not fit.
func (r *RoutineInput) UnmarshalJSON(raw []byte) error {
	type plain RoutineInput
	return strictjson.Decode(raw, (*plain)(r))
}

// UnmarshalJSON takes a whole request and says where one does not fit.
func (r *RoutineRequest) UnmarshalJSON(raw []byte) error {
	type plain RoutineRequest
	return strictjson.Decode(raw, (*plain)(r))
}

// UnmarshalJSON takes a whole request and says where one does not fit.
func (r *RoutineCopy) UnmarshalJSON(raw []byte) error {
	type plain RoutineCopy
	return strictjson.Decode(raw, (*plain)(r))
}
