package webserver

import (
	"encoding/json"
	"math"
	"net/http"
	"strconv"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/problem"
	"github.com/fitfusion/fitfusion/services/platform/requestid"
)

// fail answers with the problem document of an error.
func fail(w http.ResponseWriter, r *http.Request, err error) {
	p, _ := problem.Of(err, "")
	if p.RetryAfter > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(p.RetryAfter.Seconds()))))
	}
	write(w, r, p)
}

func write(w http.ResponseWriter, r *http.Request, p problem.Problem) {
	p.RequestID = requestid.From(r.Context())
	w.Header().Set("Content-Type", problem.ContentType)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p) // a client that left is nobody's failure
}

func (s *server) noAPI(w http.ResponseWriter, r *http.Request) {
	note(r, "/api")
	fail(w, r, fault.New(fault.NotFound, "no_such_route", "There is nothing at this address."))
}

func crossOrigin(w http.ResponseWriter, r *http.Request) {
	fail(w, r, fault.New(fault.Forbidden, "cross_origin", "Another site may not send this."))
}
