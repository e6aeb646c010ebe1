package rest

import (
	"net/http"
	"net/url"
	"time"
)

// Jar makes and reads the cookie that holds the refresh token. Scripts cannot
// read it, other sites cannot send it in a POST, and over TLS its name forces
// browsers to refuse one that a neighbouring host has set (RFC 6265bis,
// "__Host-" prefix).
type Jar struct {
	name   string
	secure bool
}

// NewJar makes a jar for the address that people open. Over plain http, on a
// laptop or in a home network, a cookie with Secure would be lost.
func NewJar(public *url.URL) Jar {
	if public.Scheme == "https" {
		return Jar{name: "__Host-refresh", secure: true}
	}
	return Jar{name: "refresh"}
}

func (j Jar) read(r *http.Request) string {
	cookie, err := r.Cookie(j.name)
	if err != nil {
		return ""
	}
	return cookie.Value
}

// set gives the header that stores a token for as long as its session can last.
func (j Jar) set(token string, life time.Duration) string {
	return j.header(token, int(life.Seconds()))
}

// clear gives the header that removes the cookie.
func (j Jar) clear() string { return j.header("", -1) }

func (j Jar) header(value string, maxAge int) string {
	cookie := http.Cookie{ //nolint:gosec // Secure wherever there is TLS: see NewJar
		Name: j.name, Value: value, Path: "/", MaxAge: maxAge,
		HttpOnly: true, Secure: j.secure, SameSite: http.SameSiteLaxMode,
	}
	return cookie.String()
}
