package auth_test

import (
	"net/http"
	"strconv"
	"testing"
	"time"
)

const wrongPassword = "not the password"

// TestRow09AcrossReplicas tries round robin at three processes over one database.
func TestRow09AcrossReplicas(t *testing.T) {
	t.Parallel()
	dir, clock := t.TempDir(), newClock()
	var replicas []*browser
	for range 3 {
		replicas = append(replicas, startIn(t, dir, clock).browser(t))
	}
	for _, email := range []string{"ana@example.org", "nobody@example.org"} {
		if email == "ana@example.org" {
			replicas[0].register(email)
			clock.advance(time.Hour)
		}
		refused := 0
		for i := range 30 {
			r := replicas[i%3].login(email, wrongPassword)
			if i < 10 {
				r.problem(t, http.StatusUnauthorized, "invalid_credentials")
				continue
			}
			r.problem(t, http.StatusTooManyRequests, "too_many_tries")
			refused++
		}
		t.Logf("30 tries over 3 replicas: 10 looked at, %d refused", refused)
	}
	// Right or wrong is not looked at while it is refused.
	r := replicas[0].login("ana@example.org", goodPassword)
	r.problem(t, http.StatusTooManyRequests, "too_many_tries")
	wait, err := strconv.Atoi(r.header.Get("Retry-After"))
	if err != nil || wait < 1 || wait > 15*60 {
		t.Fatalf("Retry-After %q", r.header.Get("Retry-After"))
	}
	clock.advance(time.Duration(wait) * time.Second)
	replicas[1].login("ana@example.org", goodPassword).want(t, http.StatusOK)
}

// TestRow09ManyAtOnce: a hundred tries at the same time are not a hundred free ones.
func TestRow09ManyAtOnce(t *testing.T) {
	t.Parallel()
	a := start(t)
	a.browser(t).register("ana@example.org")
	count := map[int]int{}
	for _, r := range parallel(100, func(int) reply { return a.browser(t).login("ana@example.org", wrongPassword) }) {
		count[r.status]++
	}
	if count[http.StatusUnauthorized] > 10 || count[http.StatusUnauthorized]+count[http.StatusTooManyRequests]+count[http.StatusServiceUnavailable] != 100 {
		t.Errorf("answers %v, want at most 10 x 401 and the rest refused", count)
	}
	t.Logf("100 wrong passwords at once: %v", count)
}

// TestRow09WaitsGrow: who goes on waits longer, and never longer than the window.
func TestRow09WaitsGrow(t *testing.T) {
	t.Parallel()
	a := start(t)
	b := a.browser(t)
	var waits []int
	for len(waits) < 6 {
		r := b.login("ana@example.org", wrongPassword)
		if r.status == http.StatusUnauthorized {
			continue
		}
		r.problem(t, http.StatusTooManyRequests, "too_many_tries")
		wait, _ := strconv.Atoi(r.header.Get("Retry-After"))
		waits = append(waits, wait)
		a.clock.advance(time.Duration(wait) * time.Second)
	}
	t.Logf("waits in seconds: %v", waits)
	for i, want := range []int{60, 120, 240, 480} {
		if waits[i] != want {
			t.Errorf("wait %d is %d s, want %d s", i, waits[i], want)
		}
	}
	for _, wait := range waits {
		if wait > 15*60 {
			t.Errorf("a wait of %d s is longer than the window", wait)
		}
	}
}

// TestRow09StrangersCannotLockTheOwnerOut: the owner's own addresses are
// counted apart.
func TestRow09StrangersCannotLockTheOwnerOut(t *testing.T) {
	t.Parallel()
	a := start(t, "TRUSTED_PROXIES=127.0.0.1/32")
	from := func(address string) *browser {
		b := a.browser(t)
		b.header.Set("X-Forwarded-For", address)
		return b
	}
	from("203.0.113.5").register("ana@example.org")
	home := from("203.0.113.5")
	home.login("ana@example.org", goodPassword).want(t, http.StatusOK)
	for i := range 40 { // a crowd, over days, without a pause
		stranger := from("198.51.100." + strconv.Itoa(i+1))
		for stranger.login("ana@example.org", wrongPassword).status == http.StatusUnauthorized {
			continue
		}
		home.login("ana@example.org", goodPassword).want(t, http.StatusOK)
		a.clock.advance(20 * time.Minute)
	}
	from("203.0.113.99").login("ana@example.org", goodPassword).want(t, http.StatusOK) // a new place, once the crowd rests
}

func TestRow09SuccessClears(t *testing.T) {
	t.Parallel()
	b := start(t).browser(t)
	b.register("ana@example.org")
	for range 5 {
		for range 9 {
			b.login("ana@example.org", wrongPassword).want(t, http.StatusUnauthorized)
		}
		b.login("ana@example.org", goodPassword).want(t, http.StatusOK)
	}
}

func TestRow09Address(t *testing.T) {
	t.Parallel()
	a := start(t, "LOGIN_ADDRESS_LIMIT=20", "TRUSTED_PROXIES=127.0.0.1/32")
	b := a.browser(t)
	b.header.Set("X-Forwarded-For", "2001:db8:1:2::1")
	b.register("ana@example.org")
	for i := range 20 {
		b.login("user"+strconv.Itoa(i)+"@example.org", wrongPassword).want(t, http.StatusUnauthorized)
	}
	b.header.Set("X-Forwarded-For", "2001:db8:1:2:ffff::2") // the same customer
	b.login("ana@example.org", goodPassword).problem(t, http.StatusTooManyRequests, "too_many_tries")
	b.send(http.MethodPost, "/api/auth/register", credentials("eva@example.org", goodPassword)).want(t, http.StatusTooManyRequests)
	b.header.Set("X-Forwarded-For", "2001:db8:1:3::1") // another one
	b.login("ana@example.org", goodPassword).want(t, http.StatusOK)
}

// TestRow26SpoofedAddress: without a trusted proxy the header means nothing.
func TestRow26SpoofedAddress(t *testing.T) {
	t.Parallel()
	b := start(t, "LOGIN_ADDRESS_LIMIT=10").browser(t)
	for i := range 10 {
		b.header.Set("X-Forwarded-For", "203.0.113."+strconv.Itoa(i))
		b.login("user"+strconv.Itoa(i)+"@example.org", wrongPassword).want(t, http.StatusUnauthorized)
	}
	b.header.Set("X-Forwarded-For", "203.0.113.200")
	b.login("user@example.org", wrongPassword).want(t, http.StatusTooManyRequests)
}
