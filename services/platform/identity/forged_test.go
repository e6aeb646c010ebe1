package identity_test

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/identity"
)

const issuer, audience, kid = "fitfusion", "fitfusion", "key-1"

func now() time.Time { return time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC) }

// authority signs and publishes with one key.
type authority struct {
	public  ed25519.PublicKey
	private ed25519.PrivateKey
}

func newAuthority(t *testing.T) authority {
	t.Helper()
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	return authority{public, private}
}

func jwk(id string, public ed25519.PublicKey) map[string]string {
	return map[string]string{
		"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": id,
		"x": base64.RawURLEncoding.EncodeToString(public),
	}
}

func serveKeys(t *testing.T, keys ...map[string]string) string {
	t.Helper()
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(map[string]any{"keys": keys})
	}))
	t.Cleanup(web.Close)
	return web.URL
}

func claims(change jwt.MapClaims) jwt.MapClaims {
	all := jwt.MapClaims{
		"iss": issuer, "aud": audience, "sub": "user-1", "jti": rand.Text(),
		"iat": now().Unix(), "exp": now().Add(10 * time.Minute).Unix(),
	}
	maps.Copy(all, change)
	maps.DeleteFunc(all, func(_ string, v any) bool { return v == nil })
	return all
}

func sign(t *testing.T, method jwt.SigningMethod, key any, header map[string]any, c jwt.Claims) string {
	t.Helper()
	token := jwt.NewWithClaims(method, c)
	token.Header["kid"] = kid
	maps.Copy(token.Header, header)
	maps.DeleteFunc(token.Header, func(_ string, v any) bool { return v == nil })
	text, err := token.SignedString(key)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// part replaces one of the three parts of a token.
func part(token string, i int, with string) string {
	parts := strings.Split(token, ".")
	parts[i] = with
	return strings.Join(parts, ".")
}

func b64(text string) string { return base64.RawURLEncoding.EncodeToString([]byte(text)) }

func TestRow10ForgedTokens(t *testing.T) {
	t.Parallel()
	ours, theirs := newAuthority(t), newAuthority(t)
	rsaKey, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	ecKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKIXPublicKey(ours.public)
	if err != nil {
		t.Fatal(err)
	}
	publicPEM := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})
	var lured atomic.Int64
	evil := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { lured.Add(1) }))
	t.Cleanup(evil.Close)

	good := func(c jwt.MapClaims) string { return sign(t, jwt.SigningMethodEdDSA, ours.private, nil, claims(c)) }
	by := func(key ed25519.PrivateKey, header map[string]any) string {
		return sign(t, jwt.SigningMethodEdDSA, key, header, claims(nil))
	}
	none := sign(t, jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType, nil, claims(nil))
	forged := map[string]string{
		"empty": "", "nonsense": "nonsense", "three dots": "...", "not base64": "!.!.!", "a megabyte": strings.Repeat("a", 1<<20),

		"alg none":                        none,
		"alg none, our signature":         part(good(nil), 0, strings.Split(none, ".")[0]),
		"alg None":                        part(none, 0, b64(`{"alg":"None","typ":"JWT","kid":"key-1"}`)),
		"alg nOnE":                        part(none, 0, b64(`{"alg":"nOnE","typ":"JWT","kid":"key-1"}`)),
		"no alg":                          part(good(nil), 0, b64(`{"typ":"JWT","kid":"key-1"}`)),
		"HS256 by the public key":         sign(t, jwt.SigningMethodHS256, []byte(ours.public), nil, claims(nil)),
		"HS256 by its PEM":                sign(t, jwt.SigningMethodHS256, publicPEM, nil, claims(nil)),
		"HS256 by its JWK":                sign(t, jwt.SigningMethodHS256, []byte(jwk(kid, ours.public)["x"]), nil, claims(nil)),
		"HS512 by the public key":         sign(t, jwt.SigningMethodHS512, []byte(ours.public), nil, claims(nil)),
		"RS256":                           sign(t, jwt.SigningMethodRS256, rsaKey, nil, claims(nil)),
		"PS256":                           sign(t, jwt.SigningMethodPS256, rsaKey, nil, claims(nil)),
		"ES256":                           sign(t, jwt.SigningMethodES256, ecKey, nil, claims(nil)),
		"another key under our kid":       by(theirs.private, nil),
		"no signature":                    part(good(nil), 2, ""),
		"another signature":               part(good(nil), 2, strings.Split(good(nil), ".")[2]),
		"tampered payload":                part(good(nil), 1, strings.Split(good(jwt.MapClaims{"sub": "user-2"}), ".")[1]),
		"unknown kid":                     by(ours.private, map[string]any{"kid": "key-2"}),
		"no kid":                          by(ours.private, map[string]any{"kid": nil}),
		"empty kid":                       by(ours.private, map[string]any{"kid": ""}),
		"kid is a number":                 by(ours.private, map[string]any{"kid": 1}),
		"kid is a path":                   by(ours.private, map[string]any{"kid": "../../dev/null"}),
		"their key by jku":                by(theirs.private, map[string]any{"jku": evil.URL, "kid": "key-2"}),
		"their key by x5u":                by(theirs.private, map[string]any{"x5u": evil.URL, "kid": "key-2"}),
		"their key by jwk":                by(theirs.private, map[string]any{"jwk": jwk(kid, theirs.public)}),
		"their key by x5c":                by(theirs.private, map[string]any{"x5c": []string{base64.StdEncoding.EncodeToString(theirs.public)}}),
		"the RSA key of the set, as ours": sign(t, jwt.SigningMethodRS256, rsaKey, map[string]any{"kid": "rsa-1"}, claims(nil)),

		"another issuer":      good(jwt.MapClaims{"iss": "https://evil.example"}),
		"no issuer":           good(jwt.MapClaims{"iss": nil}),
		"another audience":    good(jwt.MapClaims{"aud": "fitfusion-internal"}),
		"no audience":         good(jwt.MapClaims{"aud": nil}),
		"no subject":          good(jwt.MapClaims{"sub": nil}),
		"an empty subject":    good(jwt.MapClaims{"sub": ""}),
		"a subject that is 1": good(jwt.MapClaims{"sub": 1}),
		"expired":             good(jwt.MapClaims{"exp": now().Add(-10 * time.Minute).Unix()}),
		"never expires":       good(jwt.MapClaims{"exp": nil}),
		"exp is a word":       good(jwt.MapClaims{"exp": "never"}),
		"not yet":             good(jwt.MapClaims{"nbf": now().Add(10 * time.Minute).Unix()}),
		"from the future":     good(jwt.MapClaims{"iat": now().Add(10 * time.Minute).Unix()}),
	}
	rsaJWK := map[string]string{"kty": "RSA", "kid": "rsa-1", "alg": "RS256", "n": base64.RawURLEncoding.EncodeToString(rsaKey.N.Bytes()), "e": "AQAB"}
	url := serveKeys(t, jwk(kid, ours.public), rsaJWK)
	for name, token := range forged {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			keys := identity.NewRemoteKeys(url, http.DefaultClient, now)
			verifier := identity.NewVerifier(keys, issuer, audience, now)
			if caller, err := verifier.Verify(t.Context(), good(nil)); err != nil || caller.User != "user-1" {
				t.Fatalf("a good token: %v", err)
			}
			for range 2 { // a refusal is not remembered as anything else
				if caller, err := verifier.Verify(t.Context(), token); !fault.Is(err, fault.Unauthenticated) || caller != (identity.Caller{}) {
					t.Errorf("accepted for %q: %v", caller.User, err)
				}
			}
		})
	}
	t.Cleanup(func() {
		if lured.Load() > 0 {
			t.Error("a token made us fetch a key from where it said")
		}
		t.Logf("%d forged tokens refused", len(forged))
	})
}

// TestClockSkew: half a minute either way is a bad clock, ten are an old token.
func TestClockSkew(t *testing.T) {
	t.Parallel()
	ours := newAuthority(t)
	url := serveKeys(t, jwk(kid, ours.public))
	for name, tc := range map[string]struct {
		change jwt.MapClaims
		ok     bool
	}{
		"issued 30 s ahead":    {jwt.MapClaims{"iat": now().Add(30 * time.Second).Unix()}, true},
		"valid in 30 s":        {jwt.MapClaims{"nbf": now().Add(30 * time.Second).Unix()}, true},
		"expired 30 s ago":     {jwt.MapClaims{"exp": now().Add(-30 * time.Second).Unix()}, true},
		"issued 10 min ahead":  {jwt.MapClaims{"iat": now().Add(10 * time.Minute).Unix()}, false},
		"valid in 10 min":      {jwt.MapClaims{"nbf": now().Add(10 * time.Minute).Unix()}, false},
		"expired 10 min ago":   {jwt.MapClaims{"exp": now().Add(-10 * time.Minute).Unix()}, false},
		"one of our audiences": {jwt.MapClaims{"aud": []string{"other", audience}}, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			verifier := identity.NewVerifier(identity.NewRemoteKeys(url, http.DefaultClient, now), issuer, audience, now)
			_, err := verifier.Verify(t.Context(), sign(t, jwt.SigningMethodEdDSA, ours.private, nil, claims(tc.change)))
			if (err == nil) != tc.ok {
				t.Errorf("accepted %t: %v", err == nil, err)
			}
		})
	}
}

// FuzzVerify: no token, however made, is a panic, a bug or somebody.
func FuzzVerify(f *testing.F) {
	public, _, err := ed25519.GenerateKey(nil)
	if err != nil {
		f.Fatal(err)
	}
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(map[string]any{"keys": []any{jwk(kid, public)}})
	}))
	f.Cleanup(web.Close)
	verifier := identity.NewVerifier(identity.NewRemoteKeys(web.URL, http.DefaultClient, now), issuer, audience, now)
	f.Add(b64(`{"alg":"EdDSA","kid":"key-1"}`) + "." + b64(`{"sub":"x"}`) + "." + b64("signature"))
	f.Add(b64(`{"alg":"none"}`) + "." + b64(`{}`) + ".")
	f.Fuzz(func(t *testing.T, token string) {
		if _, err := verifier.Verify(t.Context(), token); !fault.Is(err, fault.Unauthenticated) {
			t.Errorf("%q: %v", token, err)
		}
	})
}
