package auth_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/auth/api"
	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/platform/service"
)

func TestFromRegisteringToSigningOut(t *testing.T) {
	t.Parallel()
	a := start(t)
	b := a.browser(t)
	body := map[string]string{"email": "  Ana.Perez@Example.ORG ", "password": goodPassword, "language": "es"}
	s := b.send(http.MethodPost, "/api/auth/register", body).session(t, http.StatusCreated)
	if s.User.Email != "ana.perez@example.org" || s.User.Language == nil || *s.User.Language != api.Es || s.ExpiresIn != 600 {
		t.Errorf("registered as %+v for %d s", s.User, s.ExpiresIn)
	}

	var me api.User
	answer := b.me(s.AccessToken)
	answer.want(t, http.StatusOK)
	if err := json.Unmarshal(answer.body, &me); err != nil || me.ID != s.User.ID || !me.CreatedAt.Equal(a.clock.Now()) {
		t.Errorf("me is %+v (%v), want %+v", me, err, s.User)
	}

	again := b.refresh().session(t, http.StatusOK)
	if again.User.ID != s.User.ID || again.AccessToken == s.AccessToken {
		t.Error("a refresh gives the same user a new access token")
	}
	b.send(http.MethodPost, "/api/auth/logout", nil).want(t, http.StatusNoContent)
	b.refresh().problem(t, http.StatusUnauthorized, "session_over")
	b.send(http.MethodPost, "/api/auth/logout", nil).want(t, http.StatusNoContent)

	in := b.login("ANA.PEREZ@example.org", goodPassword).session(t, http.StatusOK)
	if in.User.ID != s.User.ID {
		t.Error("signed in as somebody else")
	}
	b.refresh().want(t, http.StatusOK)
}

func TestSigningOutEndsOnlyThisSession(t *testing.T) {
	t.Parallel()
	a := start(t)
	phone, laptop := a.browser(t), a.browser(t)
	phone.register("ana@example.org")
	laptop.login("ana@example.org", goodPassword).want(t, http.StatusOK)
	phone.send(http.MethodPost, "/api/auth/logout", nil).want(t, http.StatusNoContent)
	phone.refresh().want(t, http.StatusUnauthorized)
	laptop.refresh().want(t, http.StatusOK)
}

func TestOthersVerifyWithTheKeySet(t *testing.T) {
	t.Parallel()
	a := start(t)
	s := a.browser(t).register("ana@example.org")
	keySet := identity.NewRemoteKeys(a.url+"/.well-known/jwks.json", http.DefaultClient, a.clock.Now)
	verifier := identity.NewVerifier(keySet, "fitfusion", service.Audience, a.clock.Now)
	caller, err := verifier.Verify(t.Context(), s.AccessToken)
	if err != nil || caller.User != s.User.ID {
		t.Fatalf("verified as %q: %v", caller.User, err)
	}
	a.clock.advance(10*time.Minute + identity.Leeway)
	if _, err := verifier.Verify(t.Context(), s.AccessToken); err == nil {
		t.Error("an expired token was accepted")
	}
	a.browser(t).me(s.AccessToken).problem(t, http.StatusUnauthorized, "invalid_token")
}

func TestKeySetIsCacheableAndTheRestIsNot(t *testing.T) {
	t.Parallel()
	b := start(t).browser(t)
	jwks := b.send(http.MethodGet, "/.well-known/jwks.json", nil)
	if got := jwks.header.Get("Cache-Control"); got != "public, max-age=300" {
		t.Errorf("key set: Cache-Control %q", got)
	}
	for _, private := range []string{`"d"`, "PRIVATE"} {
		if strings.Contains(string(jwks.body), private) {
			t.Errorf("the key set holds %s", private)
		}
	}
	answer := b.send(http.MethodPost, "/api/auth/register", credentials("ana@example.org", goodPassword))
	if got := answer.header.Get("Cache-Control"); got != "no-store" {
		t.Errorf("tokens: Cache-Control %q", got)
	}
}

func TestRow14CookieFlags(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		public, name string
		secure       bool
	}{
		"https":          {"https://fitfusion.example", "__Host-refresh", true},
		"http localhost": {"http://localhost:8080", "refresh", false},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := start(t, "PUBLIC_URL="+tc.public).browser(t)
			set := b.send(http.MethodPost, "/api/auth/register", credentials("ana@example.org", goodPassword)).cookie(t)
			if set.Name != tc.name || set.Secure != tc.secure || !set.HttpOnly || set.SameSite != http.SameSiteLaxMode || set.Path != "/" || set.Domain != "" {
				t.Errorf("cookie %s", set.Raw)
			}
			if days := set.MaxAge / 86400; days != 30 {
				t.Errorf("the cookie lasts %d days, want 30", days)
			}
			b.header.Set("Cookie", tc.name+"=nonsense")
			refused := b.refresh()
			refused.problem(t, http.StatusUnauthorized, "session_over")
			if cleared := refused.cookie(t); cleared.Name != tc.name || cleared.MaxAge >= 0 || cleared.Value != "" {
				t.Errorf("a dead token is not cleared: %s", cleared.Raw)
			}
		})
	}
}

func TestRow14CrossOrigin(t *testing.T) {
	t.Parallel()
	a := start(t, "PUBLIC_URL=https://fitfusion.example")
	cases := map[string]struct {
		headers map[string]string
		refused bool
	}{
		"no browser":                  {nil, false},
		"same origin":                 {map[string]string{"Sec-Fetch-Site": "same-origin"}, false},
		"cross site":                  {map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"}, true},
		"sibling host":                {map[string]string{"Sec-Fetch-Site": "same-site", "Origin": "https://evil.fitfusion.example"}, true},
		"old browser, other origin":   {map[string]string{"Origin": "https://evil.example"}, true},
		"old browser, opaque origin":  {map[string]string{"Origin": "null"}, true},
		"old browser, our own origin": {map[string]string{"Origin": "https://fitfusion.example"}, false},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := a.browser(t)
			for k, v := range tc.headers {
				b.header.Set(k, v)
			}
			for _, path := range []string{"login", "register", "refresh", "logout"} {
				r := b.send(http.MethodPost, "/api/auth/"+path, nil)
				if (r.status == http.StatusForbidden) != tc.refused {
					t.Errorf("%s: status %d", path, r.status)
				}
			}
		})
	}
}
