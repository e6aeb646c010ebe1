package throttle

import (
	"slices"
	"time"
)

// Bounds of what is kept for one key.
const (
	firstWait = time.Minute // doubled by each further failure, up to the window
	maxExtra  = 8           // failures kept beyond the limit; tries that ran at the same time
	maxKnown  = 8           // addresses kept for one account
	knownFor  = 90 * 24 * time.Hour
)

// State is what is kept for a key: an account or a network address.
type State struct {
	Version  int64
	Failures []time.Time // of everybody but the known, the oldest first
	Known    []Known     // of an account: addresses that its owner came from
}

// Known is an address from which somebody has signed in to an account. Its
// tries are counted apart, so that strangers cannot use up the owner's.
type Known struct {
	Address  string // a key, not the address
	Seen     time.Time
	Failures []time.Time
}

// limit is a number of failures within a window.
type limit struct {
	failures int
	window   time.Duration
}

// wait gives how long after now the next try is allowed. The failure that
// reaches the limit costs a minute, each further one twice as long, and none
// more than the window.
func (l limit) wait(failures []time.Time, now time.Time) time.Duration {
	recent := l.recent(failures, now)
	over := len(recent) - l.failures
	if over < 0 {
		return 0
	}
	pause := min(firstWait<<min(over, maxExtra), l.window)
	return max(recent[len(recent)-1].Add(pause).Sub(now), 0)
}

// add gives the failures with one more.
func (l limit) add(failures []time.Time, now time.Time) []time.Time {
	list := append(slices.Clone(l.recent(failures, now)), now)
	return list[max(len(list)-l.failures-maxExtra, 0):]
}

func (l limit) recent(failures []time.Time, now time.Time) []time.Time {
	start := now.Add(-l.window)
	for i, t := range failures {
		if t.After(start) {
			return failures[i:]
		}
	}
	return nil
}

// expires gives the time from which on the state says nothing any more.
func (s State) expires(window time.Duration) time.Time {
	var last time.Time
	later := func(t time.Time) {
		if t.After(last) {
			last = t
		}
	}
	for _, t := range s.Failures {
		later(t.Add(window))
	}
	for _, k := range s.Known {
		later(k.Seen.Add(knownFor))
	}
	return last
}

// failures gives the list that counts for an address.
func (s *State) failures(address string) *[]time.Time {
	for i := range s.Known {
		if s.Known[i].Address == address {
			return &s.Known[i].Failures
		}
	}
	return &s.Failures
}

// welcome makes an address known, with nothing held against it.
func (s *State) welcome(address string, now time.Time) {
	s.Known = slices.DeleteFunc(s.Known, func(k Known) bool {
		return k.Address == address || now.Sub(k.Seen) >= knownFor
	})
	s.Known = append(s.Known, Known{Address: address, Seen: now})
	s.Known = s.Known[max(len(s.Known)-maxKnown, 0):]
}
