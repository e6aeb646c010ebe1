package httpserver_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gin-gonic/gin"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/platform/strictjson"
)

type pet struct {
	Name string `json:"name"`
	Legs int    `json:"legs"`
	Home struct {
		Floor int `json:"floor"`
	} `json:"home"`
}

// bodies registers POST /pets, which reads a pet as the generated code does.
func bodies(r *gin.Engine) {
	r.POST("/pets", func(c *gin.Context) {
		var p pet
		if err := strictjson.Read(c.Request.Body, &p); err != nil {
			httpserver.BadBody(c, err)
			return
		}
		c.Status(http.StatusNoContent)
	})
}

func TestBodies(t *testing.T) {
	t.Parallel()
	url, _ := start(t, bodies)
	huge := `{"name":"` + strings.Repeat("a", httpserver.DefaultMaxBody) + `"}`
	cases := map[string]struct {
		body    string
		headers []string
		status  int
		code    string
		field   string // pointer and code of the complaint
	}{
		"nothing":         {"", nil, 400, "body_missing", ""},
		"no JSON":         {"{", nil, 400, "malformed_json", ""},
		"unknown field":   {`{"role":"ADMIN"}`, nil, 400, "malformed_input", "/role unknown_field"},
		"a field's name":  {`{"a/b~c":1}`, nil, 400, "malformed_input", "/a~1b~0c unknown_field"},
		"a long name":     {`{"` + strings.Repeat("x", 5000) + `":1}`, nil, 400, "malformed_input", "/" + strings.Repeat("x", 64) + " unknown_field"},
		"text for number": {`{"legs":"four"}`, nil, 400, "malformed_input", "/legs wrong_type"},
		"deeper":          {`{"home":{"floor":1.5}}`, nil, 400, "malformed_input", "/home/floor wrong_type"},
		"a list":          {`[1]`, nil, 400, "malformed_input", " wrong_type"},
		"over the limit":  {huge, nil, 413, "body_too_large", ""},
		"a form":          {"name=Rex", []string{"Content-Type", "application/x-www-form-urlencoded"}, 415, "unsupported_media_type", ""},
		"plain text":      {`{"name":"Rex"}`, []string{"Content-Type", "text/plain"}, 415, "unsupported_media_type", ""},
		"no type":         {`{"name":"Rex"}`, []string{"Content-Type", ""}, 415, "unsupported_media_type", ""},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := send(t, http.MethodPost, url+"/pets", tc.body, tc.headers...).problem(t, tc.status, tc.code)
			got := ""
			if len(p.Errors) == 1 {
				got = p.Errors[0].Pointer + " " + p.Errors[0].Code
			}
			if got != tc.field {
				t.Errorf("complaint %q, want %q", got, tc.field)
			}
		})
	}
	t.Run("good", func(t *testing.T) {
		t.Parallel()
		r := send(t, http.MethodPost, url+"/pets", `{"name":"Rex"}`, "Content-Type", "application/json; charset=utf-8")
		if r.StatusCode != http.StatusNoContent {
			t.Errorf("status %d: %s", r.StatusCode, r.body)
		}
	})
}

// TestChunkedBodyOverTheLimit has no Content-Length to tell it beforehand.
func TestChunkedBodyOverTheLimit(t *testing.T) {
	t.Parallel()
	url, _ := start(t, bodies)
	body := struct{ *strings.Reader }{strings.NewReader(`{"name":"` + strings.Repeat("a", httpserver.DefaultMaxBody) + `"}`)}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url+"/pets", body)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	if resp.StatusCode != http.StatusRequestEntityTooLarge {
		t.Errorf("status %d, want 413", resp.StatusCode)
	}
}

func TestNoRoute(t *testing.T) {
	t.Parallel()
	url, _ := start(t, bodies)
	send(t, http.MethodGet, url+"/nothing", "").problem(t, http.StatusNotFound, "no_such_route")
	send(t, http.MethodPost, url+"/pets/", `{}`).problem(t, http.StatusNotFound, "no_such_route")
	r := send(t, http.MethodGet, url+"/pets", "")
	r.problem(t, http.StatusMethodNotAllowed, "method_not_allowed")
	if got := r.Header.Get("Allow"); got != http.MethodPost {
		t.Errorf("Allow %q, want POST", got)
	}
}

func TestFaultsBecomeProblems(t *testing.T) {
	t.Parallel()
	var failure error
	url, _ := start(t, func(r *gin.Engine) { r.GET("/", func(c *gin.Context) { httpserver.Fail(c, failure) }) })

	failure = fault.RetryLater(fault.Limited, "slow_down", "Wait.", 1500*time.Millisecond)
	r := send(t, http.MethodGet, url, "")
	r.problem(t, http.StatusTooManyRequests, "slow_down")
	if got := r.Header.Get("Retry-After"); got != "2" {
		t.Errorf("Retry-After %q, want 2: whole seconds, rounded up", got)
	}

	failure = fault.New(fault.Unauthenticated, "sign_in", "")
	r = send(t, http.MethodGet, url, "")
	r.problem(t, http.StatusUnauthorized, "sign_in")
	if got := r.Header.Get("WWW-Authenticate"); got != "Bearer" {
		t.Errorf("WWW-Authenticate %q", got)
	}

	failure = errors.New("dial mongodb://user:hunter2@db: no such host")
	r = send(t, http.MethodGet, url, "")
	p := r.problem(t, http.StatusInternalServerError, "internal_error")
	if p.Detail != "" || strings.Contains(r.body, "mongodb") {
		t.Errorf("a bug says too much: %s", r.body)
	}
}
