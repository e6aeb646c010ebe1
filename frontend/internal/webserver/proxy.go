package webserver

import (
	"context"
	"errors"
	"io"
	"log"
	"net/http"
	"net/http/httputil"
	"strings"
	"sync"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/problem"
	"github.com/fitfusion/fitfusion/services/platform/requestid"
	"github.com/fitfusion/fitfusion/services/platform/upstream"
)

const (
	callTimeout = 10 * time.Second // of a call to a service, all tries included
	maxBody     = 16 << 20         // bytes; the services themselves take less, except for imports
	copyBuffer  = 32 << 10
)

// proxy makes the handler of one service's part of the API.
func (s *server) proxy(transport *upstream.Transport) http.Handler {
	s.hangUp = append(s.hangUp, transport.CloseIdleConnections)
	reverse := &httputil.ReverseProxy{
		Transport:      transport,
		Rewrite:        s.rewrite,
		ModifyResponse: answered,
		ErrorHandler:   unanswered,
		BufferPool:     buffers{pool: &sync.Pool{New: func() any { b := make([]byte, copyBuffer); return &b }}},
		ErrorLog:       log.New(io.Discard, "", 0), // what it says is in the request's own line
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), callTimeout)
		defer cancel()
		if r.ContentLength > maxBody {
			fail(w, r, tooLarge())
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		reverse.ServeHTTP(w, r.WithContext(ctx))
	})
}

// rewrite prepares the request for a backend, which the transport chooses.
// ReverseProxy has removed hop-by-hop and forwarding headers before.
func (s *server) rewrite(pr *httputil.ProxyRequest) {
	pr.Out.URL.Scheme, pr.Out.URL.Host = "http", "backend"
	if s.proxies.sent(pr.In) {
		pr.Out.Header["X-Forwarded-For"] = pr.In.Header["X-Forwarded-For"]
	}
	pr.SetXForwarded() // appends the address of the connection
	if s.secure(pr.In) {
		pr.Out.Header.Set("X-Forwarded-Proto", "https")
	}
	pr.Out.Header.Del("X-Real-Ip")
	pr.Out.Header.Del("Upgrade") // no service speaks anything but HTTP
	pr.Out.Header.Set(requestid.Header, requestid.From(pr.In.Context()))
}

// answered tidies a backend's answer. Nobody's data stay in a shared cache.
func answered(resp *http.Response) error {
	resp.Header.Del(requestid.Header) // ours is already set
	resp.Header.Del("Server")
	if resp.Header.Get("Cache-Control") == "" {
		resp.Header.Set("Cache-Control", "no-store")
	}
	return nil
}

// unanswered turns a failed call into a problem document.
func unanswered(w http.ResponseWriter, r *http.Request, err error) {
	noteError(r, err)
	var big *http.MaxBytesError
	switch {
	case errors.Is(r.Context().Err(), context.Canceled): // the client left: no service is to blame
		fail(w, r, r.Context().Err())
	case errors.As(err, &big):
		fail(w, r, tooLarge())
	case errors.Is(err, upstream.ErrBody):
		fail(w, r, fault.New(fault.Malformed, "body_incomplete", "The body ended before its time."))
	case errors.Is(err, upstream.ErrUnreachable):
		fail(w, r, fault.RetryLater(fault.Unavailable, "service_unavailable", "A part of the service does not answer.", 2*time.Second))
	case errors.Is(err, upstream.ErrSlow), errors.Is(err, context.DeadlineExceeded):
		write(w, r, gateway(http.StatusGatewayTimeout, "gateway_timeout", "A part of the service took too long to answer"))
	default:
		write(w, r, gateway(http.StatusBadGateway, "bad_gateway", "A part of the service broke off its answer"))
	}
}

func tooLarge() error {
	return fault.New(fault.TooLarge, "body_too_large", "A request body has at most 16 MB.")
}

func gateway(status int, code, title string) problem.Problem {
	return problem.Problem{
		Type:  "urn:fitfusion:problem:" + strings.ReplaceAll(code, "_", "-"),
		Title: title, Status: status, Code: code,
	}
}

// buffers is the httputil.BufferPool.
type buffers struct{ pool *sync.Pool }

// Get implements httputil.BufferPool.
func (b buffers) Get() []byte { return *b.pool.Get().(*[]byte) } //nolint:forcetypeassert // only Put fills it

// Put implements httputil.BufferPool.
func (b buffers) Put(p []byte) { b.pool.Put(&p) }
