package account_test

import (
	"errors"
	"fmt"
	"net/mail"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/auth/internal/account"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// complaint gives the code of the only field that an error complains about.
func complaint(t *testing.T, err error) string {
	t.Helper()
	var f *fault.Fault
	if err == nil {
		return ""
	}
	if !errors.As(err, &f) || f.Kind != fault.Invalid || len(f.Fields) != 1 {
		t.Fatalf("not a complaint about one field: %v", err)
	}
	return f.Fields[0].Code
}

func TestEmail(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"ana@example.org": "ana@example.org", "Ana@Example.ORG": "ana@example.org", "a.b+c@sub.example.co": "a.b+c@sub.example.co",
		"o'hara@example.org": "o'hara@example.org", "1@2.ab": "1@2.ab", "x@xn--espaa-rta.es": "x@xn--espaa-rta.es",
		strings.Repeat("a", 64) + "@example.org": strings.Repeat("a", 64) + "@example.org",
	} {
		email, err := account.NewEmail(text)
		if err != nil || email.Text() != want {
			t.Errorf("%q is %q: %v", text, email.Text(), err)
		}
	}
	if email, err := account.NewEmail(" ana@example.org\t"); err != nil || email.Text() != "ana@example.org" {
		t.Errorf("with spaces around: %v", err)
	}
	for text, code := range map[string]string{
		"": "required", "  ": "required", "ana": "not_an_email", "ana@": "not_an_email", "@example.org": "not_an_email", "ana@localhost": "not_an_email",
		"ana@example..org": "not_an_email", "ana@-example.org": "not_an_email", "ana@example-.org": "not_an_email", "ana@example.org.": "not_an_email",
		".ana@example.org": "not_an_email", "ana.@example.org": "not_an_email", "a..b@example.org": "not_an_email", "a b@example.org": "not_an_email",
		`"a b"@example.org`: "not_an_email", "Ana <ana@example.org>": "not_an_email", "ana@example.org, eva@example.org": "not_an_email",
		"ana@[127.0.0.1]": "not_an_email", "ana@127.0.0.1": "not_an_email", "ana@exa\x00mple.org": "not_an_email", "ana\r\nBcc: eva@example.org": "not_an_email",
		"ana@@example.org": "not_an_email", "añа@example.org": "not_an_email", "ana@españa.es": "not_an_email", "a(c)@example.org": "not_an_email",
		strings.Repeat("a", 65) + "@example.org": "not_an_email", "a@" + strings.Repeat("b", 64) + ".org": "not_an_email",
		"a@" + strings.Repeat("b.", 130) + "org": "length",
	} {
		email, err := account.NewEmail(text)
		if got := complaint(t, err); got != code || email != (account.Email{}) {
			t.Errorf("%q: %q, want %q", text, got, code)
		}
	}
}

func TestEmailIsNotPrinted(t *testing.T) {
	t.Parallel()
	email, err := account.NewEmail("canary@example.org")
	if err != nil {
		t.Fatal(err)
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		if text := fmt.Sprintf(verb, email); strings.Contains(text, "canary") {
			t.Errorf("%s prints %s", verb, text)
		}
	}
}

func FuzzEmail(f *testing.F) {
	for _, seed := range []string{"ana@example.org", " A@B.co ", `"a b"@c.de`, "a@[::1]", "İ@example.org"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		email, err := account.NewEmail(text)
		if err != nil {
			return
		}
		again, err := account.NewEmail(email.Text())
		if err != nil || again != email {
			t.Errorf("%q is %q, and that is %q: %v", text, email.Text(), again.Text(), err)
		}
		parsed, err := mail.ParseAddress(email.Text())
		if err != nil || parsed.Address != email.Text() || len(email.Text()) > 254 {
			t.Errorf("%q is taken, net/mail says %v %v", email.Text(), parsed, err)
		}
	})
}

func TestRow07Passwords(t *testing.T) {
	t.Parallel()
	policy := account.NewPolicy()
	email, err := account.NewEmail("maribel.ruiz84@example.org")
	if err != nil {
		t.Fatal(err)
	}
	good := []string{
		"correct horse battery", "8zpcw!kd", "tengo tres gatos azules", "пароль-не-скажу", "密码不会告诉你的好吗", "🦔🦔🐈🐈🐧🐧🐨🐁",
		"        x        y", strings.Repeat("xq", 32) + "z", "aaaaaaaab?c", "20 burpees y ya", "maribelito-azulado", strings.Repeat("é", 127) + "x", "93841726504",
	}
	for _, password := range good {
		if err := policy.Check(password, email); err != nil {
			t.Errorf("%q is refused: %v", password, err)
		}
	}
	for password, code := range map[string]string{
		"": "required", "1234567": "length", "ñandú12": "length", strings.Repeat("xy", 64) + "z": "length",
		"12345678": "too_common", "123456789": "too_common", "87654321": "too_common", "11111111": "too_common", "password": "too_common", "Password1": "too_common",
		"P@$$w0rd": "too_common", "p4ssw0rd!!": "too_common", "qwertyuiop": "too_common", "QWERTY123": "too_common", "1q2w3e4r": "too_common", "1qaz2wsx": "too_common",
		"iloveyou": "too_common", "iloveyou!": "too_common", "tequiero": "too_common", "Contraseña1": "too_common", "contrasena": "too_common", "barcelona": "too_common",
		"realmadrid": "too_common", "Dragon2024!": "too_common", "monkey123": "too_common", "sunshine": "too_common", "football": "too_common", "welcome1": "too_common",
		"asdfasdf": "too_common", "abcabcabc": "too_common", "abcdefgh": "too_common", "zyxwvuts": "too_common", "fitfusion": "too_common", "FitFusion2026": "too_common",
		"trustno1": "too_common", "superman": "too_common", "bienvenido": "too_common", "amoramor": "too_common", "00000000": "too_common", "aaaaaaaaaaaa": "too_common",
		"maribel.ruiz": "too_close_to_email", "Maribel.Ruiz84": "too_close_to_email", "maribel.ruiz1984!": "too_close_to_email", "maribel.ruiz84@example.org": "too_close_to_email",
	} {
		if got := complaint(t, policy.Check(password, email)); got != code {
			t.Errorf("%q: %q, want %q", password, got, code)
		}
	}
}

func FuzzPassword(f *testing.F) {
	policy := account.NewPolicy()
	for _, seed := range []string{"correct horse battery", "12345678", "\xff\xff\xff\xff\xff\xff\xff\xff", "!!!!!!!!", "١٢٣٤٥٦٧٨"} {
		f.Add(seed, "ana@example.org")
	}
	f.Fuzz(func(t *testing.T, password, address string) {
		email, _ := account.NewEmail(address)
		if err := policy.Check(password, email); err != nil && !fault.Is(err, fault.Invalid) {
			t.Errorf("%q: %v", password, err)
		}
		if strings.HasPrefix(password, "password") && len(password) < 12 && len(password) >= 8 && strings.Trim(password[8:], "0123456789") == "" &&
			policy.Check(password, account.Email{}) == nil {
			t.Errorf("%q is taken", password)
		}
	})
}
