package auth_test

import (
	"net/http"
	"sync"
	"testing"
	"time"
)

// TestRow12RefreshRace is what a browser with fifty tabs does.
func TestRow12RefreshRace(t *testing.T) {
	t.Parallel()
	a := start(t)
	first := a.browser(t)
	token := first.send(http.MethodPost, "/api/auth/register", credentials("ana@example.org", goodPassword)).cookie(t).Value
	replies := parallel(50, func(int) reply { return a.carry(t, token).refresh() })

	next := map[string]int{}
	for _, r := range replies {
		r.session(t, http.StatusOK)
		next[r.cookie(t).Value]++
	}
	if len(next) != 1 || next[token] > 0 {
		t.Fatalf("%d different tokens from 50 refreshes, want one new one", len(next))
	}
	t.Logf("50 refreshes of one token: 50 x 200, %d rotation", len(next))
	for winner := range next { // the session goes on
		a.clock.advance(time.Minute)
		a.carry(t, winner).refresh().want(t, http.StatusOK)
	}
}

func TestRow12ReuseRevokesTheFamily(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		between time.Duration // from the owner's refresh to the thief's
		refresh int           // the owner's refreshes in between
		revoked bool
	}{
		"at once, as a second tab does":       {0, 1, false},
		"after an answer was lost":            {9 * time.Second, 1, false},
		"after the grace":                     {10 * time.Second, 1, true},
		"one that is older than the last two": {0, 2, true},
		"much later":                          {time.Hour, 3, true},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := start(t)
			owner := a.browser(t)
			stolen := owner.send(http.MethodPost, "/api/auth/register", credentials("ana@example.org", goodPassword)).cookie(t).Value
			for range tc.refresh {
				owner.refresh().want(t, http.StatusOK)
			}
			a.clock.advance(tc.between)
			thief := a.carry(t, stolen).refresh()
			if !tc.revoked {
				thief.want(t, http.StatusOK)
				owner.refresh().want(t, http.StatusOK)
				return
			}
			thief.problem(t, http.StatusUnauthorized, "session_revoked")
			owner.refresh().problem(t, http.StatusUnauthorized, "session_over")
		})
	}
}

// TestLostAnswer is a phone whose refresh was done but not heard of: it asks
// again and stays signed in, beyond the grace as well.
func TestLostAnswer(t *testing.T) {
	t.Parallel()
	a := start(t)
	b := a.browser(t)
	token := b.send(http.MethodPost, "/api/auth/register", credentials("ana@example.org", goodPassword)).cookie(t).Value
	a.carry(t, token).refresh().want(t, http.StatusOK) // the phone never sees this one
	b.refresh().want(t, http.StatusOK)
	a.clock.advance(time.Hour)
	b.refresh().want(t, http.StatusOK)
}

// TestThiefInTheGrace: being quick gains one refresh, then both are out.
func TestThiefInTheGrace(t *testing.T) {
	t.Parallel()
	a := start(t)
	owner := a.browser(t)
	stolen := owner.send(http.MethodPost, "/api/auth/register", credentials("ana@example.org", goodPassword)).cookie(t).Value
	owner.refresh().want(t, http.StatusOK)
	thief := a.carry(t, a.carry(t, stolen).refresh().cookie(t).Value)
	a.clock.advance(time.Minute)
	thief.refresh().want(t, http.StatusOK)
	a.clock.advance(time.Minute)
	owner.refresh().problem(t, http.StatusUnauthorized, "session_revoked")
	thief.refresh().problem(t, http.StatusUnauthorized, "session_over")
}

func TestSessionsEnd(t *testing.T) {
	t.Parallel()
	const day = 24 * time.Hour
	cases := map[string]struct {
		step  time.Duration
		steps int // that succeed
	}{
		"unused for 30 days":      {30 * day, 0},
		"used, 90 days at most":   {29 * day, 3},
		"used daily, 90 days too": {day, 89},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := start(t)
			b := a.browser(t)
			b.register("ana@example.org")
			for range tc.steps {
				a.clock.advance(tc.step)
				b.header.Del("Cookie")
				r := b.refresh()
				r.want(t, http.StatusOK)
				b.header.Set("Cookie", "refresh="+r.cookie(t).Value) // the jar's clock stands still
			}
			a.clock.advance(tc.step)
			r := b.refresh()
			r.problem(t, http.StatusUnauthorized, "session_over")
		})
	}
}

// TestRegisterRace: one address, fifty forms.
func TestRegisterRace(t *testing.T) {
	t.Parallel()
	a := start(t)
	spellings := []string{"ana@example.org", "ANA@example.org", " Ana@Example.Org "}
	count := map[int]int{}
	for _, r := range parallel(50, func(i int) reply {
		return a.browser(t).send(http.MethodPost, "/api/auth/register", credentials(spellings[i%3], goodPassword))
	}) {
		count[r.status]++
		if r.status == http.StatusConflict {
			r.problem(t, http.StatusConflict, "account_exists")
		}
	}
	if count[http.StatusCreated] != 1 || count[http.StatusConflict] != 49 {
		t.Errorf("answers %v, want one 201 and 49 x 409", count)
	}
}

// parallel makes n calls at once and gives their answers.
func parallel(n int, call func(i int) reply) []reply {
	replies := make([]reply, n)
	start := make(chan struct{})
	var group sync.WaitGroup
	for i := range n {
		group.Go(func() {
			<-start
			replies[i] = call(i)
		})
	}
	close(start)
	group.Wait()
	return replies
}
