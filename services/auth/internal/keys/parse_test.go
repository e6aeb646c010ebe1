package keys_test

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/auth/internal/keys"
	"github.com/fitfusion/fitfusion/services/platform/identity"
)

func decode(text string) ([]byte, error) { return base64.RawURLEncoding.DecodeString(text) }

func pkcs8(t testing.TB, private any) (der []byte, text string) {
	t.Helper()
	der, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return der, string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
}

func newPrivate(t testing.TB) ed25519.PrivateKey {
	t.Helper()
	_, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	return private
}

func TestParse(t *testing.T) {
	t.Parallel()
	b64 := base64.StdEncoding.EncodeToString
	firstDER, first := pkcs8(t, newPrivate(t))
	_, second := pkcs8(t, newPrivate(t))
	other, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	otherDER, wrong := pkcs8(t, other)
	for name, tc := range map[string]struct {
		text string
		keys int // 0: refused
	}{
		"PEM":                 {first, 1},
		"base64 of PEM":       {b64([]byte(first)), 1},
		"base64 in lines":     {b64([]byte(first))[:40] + "\n" + b64([]byte(first))[40:] + "\n", 1},
		"base64 of DER":       {b64(firstDER), 1},
		"two keys":            {first + second, 2},
		"nothing":             {"", 0},
		"nonsense":            {"secret", 0},
		"another kind":        {wrong, 0},
		"another kind as DER": {b64(otherDER), 0},
		"one of two is wrong": {first + wrong, 0},
		"a public key's PEM":  {"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			list, err := keys.Parse(tc.text)
			if len(list) != tc.keys || (err == nil) != (tc.keys > 0) {
				t.Errorf("%d keys, want %d: %v", len(list), tc.keys, err)
			}
			if err != nil && tc.text != "" && strings.Contains(err.Error(), tc.text) {
				t.Errorf("the error quotes the key: %v", err)
			}
		})
	}
}

// TestConfiguredKeys: the first signs, all verify, none is touched.
func TestConfiguredKeys(t *testing.T) {
	t.Parallel()
	var c clock
	_, old := pkcs8(t, newPrivate(t))
	_, fresh := pkcs8(t, newPrivate(t))
	ring := func(text string) *keys.Ring {
		list, err := keys.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		opts := options("", &c)
		opts.Keys = list
		return open(t, opts)
	}
	// The order of a rotation by configuration, each step a rolling restart.
	steps := []*keys.Ring{ring(old), ring(old + fresh), ring(fresh + old), ring(fresh)}
	for i := range steps[:3] {
		both := &published{rings: steps[i : i+2]} // during the restart both answer
		for _, signer := range both.rings {
			token := mint(t, signer)
			for range 4 {
				if _, err := both.verifier(&c).Verify(t.Context(), token); err != nil {
					t.Errorf("step %d: %v", i, err)
				}
			}
		}
	}
	if err := steps[0].Rotate(); err == nil {
		t.Error("configured keys cannot be rotated by the service")
	}
	c.advance(1000 * time.Hour)
	if err := steps[1].Maintain(); err != nil || len(steps[1].All()) != 2 {
		t.Errorf("configured keys were changed: %v", err)
	}
	verifier := identity.NewVerifier(steps[3], "fitfusion", "fitfusion", c.now)
	if _, err := verifier.Verify(t.Context(), mint(t, steps[0])); err == nil {
		t.Error("a key that was taken away still verifies")
	}
}

func TestKeysArePrintedWithoutTheirSecret(t *testing.T) {
	t.Parallel()
	private := newPrivate(t)
	der, _ := pkcs8(t, private)
	list, err := keys.Parse(base64.StdEncoding.EncodeToString(der))
	if err != nil {
		t.Fatal(err)
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		if text := fmt.Sprintf(verb, list); !strings.Contains(text, list[0].ID) || len(text) > 100 {
			t.Errorf("%s prints %s", verb, text)
		}
	}
}

func FuzzParse(f *testing.F) {
	_, text := pkcs8(f, newPrivate(f))
	f.Add(text)
	f.Add(base64.StdEncoding.EncodeToString([]byte(text)))
	f.Add("-----BEGIN")
	f.Fuzz(func(t *testing.T, text string) {
		if list, err := keys.Parse(text); err == nil && len(list) == 0 {
			t.Error("neither a key nor an error")
		}
	})
}
