package auth_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"
)

func TestBadInput(t *testing.T) {
	t.Parallel()
	a := start(t)
	const register, login = "/api/auth/register", "/api/auth/login"
	cases := map[string]struct {
		path, body string
		status     int
		code       string
		want       []string // pointer and code of each complaint
	}{
		"no body":            {register, "", 400, "body_missing", nil},
		"no JSON":            {register, `{"email"`, 400, "malformed_json", nil},
		"a list":             {register, `[]`, 400, "malformed_input", []string{" wrong_type"}},
		"nothing":            {register, `{}`, 422, "invalid_input", []string{"/email required", "/password required"}},
		"null":               {register, `null`, 400, "malformed_input", []string{" wrong_type"}},
		"a number":           {register, `{"email":1,"password":"x"}`, 400, "malformed_input", []string{"/email wrong_type"}},
		"an operator":        {login, `{"email":"a@b.co","password":{"$ne":null}}`, 400, "malformed_input", []string{"/password wrong_type"}},
		"row 3, a role":      {register, `{"email":"a@b.co","password":"` + goodPassword + `","role":"ADMIN"}`, 400, "malformed_input", []string{"/role unknown_field"}},
		"row 2, an id":       {register, `{"email":"a@b.co","password":"` + goodPassword + `","id":"me"}`, 400, "malformed_input", []string{"/id unknown_field"}},
		"no address":         {register, `{"email":"nobody","password":"` + goodPassword + `"}`, 422, "invalid_input", []string{"/email not_an_email"}},
		"a long address":     {register, `{"email":"` + strings.Repeat("a", 250) + `@b.co","password":"` + goodPassword + `"}`, 422, "invalid_input", []string{"/email length"}},
		"a short password":   {register, `{"email":"a@b.co","password":"1234567"}`, 422, "invalid_input", []string{"/password length"}},
		"a long password":    {register, `{"email":"a@b.co","password":"` + strings.Repeat("xy", 65) + `"}`, 422, "invalid_input", []string{"/password length"}},
		"a common password":  {register, `{"email":"a@b.co","password":"P@ssw0rd1"}`, 422, "invalid_input", []string{"/password too_common"}},
		"their own address":  {register, `{"email":"maribel.ruiz@b.co","password":"Maribel.Ruiz7"}`, 422, "invalid_input", []string{"/password too_close_to_email"}},
		"no such language":   {register, `{"email":"a@b.co","password":"` + goodPassword + `","language":"fr"}`, 422, "invalid_input", []string{"/language not_allowed"}},
		"everything":         {register, `{"email":"a","password":"b","language":"c"}`, 422, "invalid_input", []string{"/email not_an_email", "/language not_allowed", "/password length"}},
		"login, nothing":     {login, `{}`, 422, "invalid_input", []string{"/email required", "/password required"}},
		"login, no password": {login, `{"email":"a@b.co"}`, 422, "invalid_input", []string{"/password required"}},
		"too large":          {login, `{"email":"` + strings.Repeat("a", 256<<10) + `"}`, 413, "body_too_large", nil},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := a.browser(t).send(http.MethodPost, tc.path, tc.body).problem(t, tc.status, tc.code)
			var got []string
			for _, e := range p.Errors {
				got = append(got, e.Pointer+" "+e.Code)
			}
			slices.Sort(got)
			if !slices.Equal(got, tc.want) {
				t.Errorf("complaints %q, want %q", got, tc.want)
			}
		})
	}
}

func TestFormsAreRefused(t *testing.T) {
	t.Parallel()
	b := start(t).browser(t)
	b.header.Set("Content-Type", "application/x-www-form-urlencoded")
	b.send(http.MethodPost, "/api/auth/login", "email=a@b.co&password=x").problem(t, http.StatusUnsupportedMediaType, "unsupported_media_type")
}

func TestMeNeedsAToken(t *testing.T) {
	t.Parallel()
	a := start(t)
	a.browser(t).send(http.MethodGet, "/api/auth/me", nil).problem(t, http.StatusUnauthorized, "sign_in_required")
	a.browser(t).me("nonsense").problem(t, http.StatusUnauthorized, "invalid_token")
}

// FuzzBody sends anything to the two operations that take a body.
func FuzzBody(f *testing.F) {
	a := start(f, "LOGIN_ADDRESS_LIMIT=1000000000", "LOGIN_ACCOUNT_LIMIT=1000000000")
	for _, seed := range []string{
		``, `{}`, `null`, `[]`, `{"email":"a@b.co","password":"correct horse battery"}`, `{"email":"a@b.co","password":"correct horse battery","language":"es"}`,
		`{"email":"\u0000@b.co","password":"\ud800"}`, `{"email":"a@b.co","password":null}`, "\xff\xfe", `{"email":"a@b.co","email":"b@b.co"}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		b := a.browser(t)
		for _, path := range []string{"/api/auth/register", "/api/auth/login"} {
			if r := b.send(http.MethodPost, path, body); r.status >= http.StatusInternalServerError {
				t.Errorf("%s %q: %d %s", path, body, r.status, r.body)
			}
		}
	})
}

// FuzzRefreshToken sends anything as a refresh token.
func FuzzRefreshToken(f *testing.F) {
	a := start(f)
	for _, seed := range []string{"", ".", "..", "A.B.C", "A.B." + strings.Repeat("A", 43), "a/b.c.d", "$ne"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, token string) {
		if strings.ContainsAny(token, "\r\n\x00") || !isHeader(token) {
			return // no header can hold it
		}
		for _, path := range []string{"/api/auth/refresh", "/api/auth/logout"} {
			if r := a.carry(t, token).send(http.MethodPost, path, nil); r.status >= http.StatusInternalServerError {
				t.Errorf("%s %q: %d %s", path, token, r.status, r.body)
			}
		}
	})
}

func isHeader(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f })
}
