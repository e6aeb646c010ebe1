package replicas_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/e2e/load"
)

const rate = 300 // requests a second, over all services

// under keeps a load on the fleet while disturb runs and for a second around
// it, and fails the test when anybody notices.
func (f *fleet) under(t *testing.T, disturb func()) {
	t.Helper()
	ready, over := make(chan struct{}), make(chan struct{})
	var report *load.Report
	var loadErr error
	var group sync.WaitGroup
	group.Go(func() {
		report, loadErr = load.Run(t.Context(), load.Options{
			URL: f.url, Rate: rate, Duration: time.Second, People: 2, Until: over, Ready: sync.OnceFunc(func() { close(ready) }),
		})
	})
	<-ready
	var people []*editor
	for range 2 {
		people = append(people, newEditor(t, f.url))
	}
	for _, e := range people {
		group.Go(func() { e.work(over) })
	}
	time.Sleep(time.Second)
	disturb()
	time.Sleep(time.Second)
	close(over)
	group.Wait()
	if loadErr != nil {
		t.Fatal(loadErr)
	}
	var text strings.Builder
	report.Write(&text)
	t.Log("\n" + text.String())
	if !report.OK() {
		t.Error("people notice")
	}
	for _, e := range people {
		e.check(t)
	}
}

// TestKill9OfAReplica kills one of three replicas of each service, one after
// another. Its name stays for half a second, as long as an orchestrator needs
// to notice.
func TestKill9OfAReplica(t *testing.T) {
	t.Parallel()
	f := assemble(t)
	f.under(t, func() {
		for _, name := range services() {
			if err := f.oldest(name).kill(); err != nil {
				t.Error(err)
			}
			time.Sleep(500 * time.Millisecond)
			f.unname(name)
			time.Sleep(200 * time.Millisecond)
		}
	})
}

// TestRollingRestart replaces every replica of every service by one with
// another address: the new one is ready and named before the old one loses
// its name and is told to end.
func TestRollingRestart(t *testing.T) {
	t.Parallel()
	f := assemble(t)
	f.under(t, func() {
		for _, host := range f.newHosts(replicasOfEach) {
			var group sync.WaitGroup
			for _, name := range services() {
				group.Go(func() {
					f.add(t, name, host)
					old := f.oldest(name)
					f.unname(name)
					if err := old.stop(); err != nil {
						t.Error(err)
					}
				})
			}
			group.Wait()
		}
	})
}
