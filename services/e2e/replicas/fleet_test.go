package replicas_test

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	mrand "math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
)

const replicasOfEach = 3

func services() []string { return []string{"auth", "profile", "workout-plan", "progress"} }

// fleet is replicas of every service behind a front door.
type fleet struct {
	url     string // of the front door
	names   *names
	environ []string
	ports   map[string]string

	mu      sync.Mutex
	running map[string][]*replica
	hosts   int // addresses given out
}

// assemble starts a fleet that lives as long as the test, with more or other
// variables than it gives by itself.
func assemble(t *testing.T, more ...string) *fleet {
	t.Helper()
	f := &fleet{names: serveNames(t), ports: map[string]string{}, running: map[string][]*replica{}}
	at := map[string]string{}
	for _, name := range append(services(), "frontend") {
		f.ports[name] = freePort(t)
		at[name] = "http://" + name + ":" + f.ports[name]
	}
	dist := t.TempDir()
	if err := os.WriteFile(filepath.Join(dist, "index.html"), []byte("<!doctype html>"), 0o600); err != nil {
		t.Fatal(err)
	}
	f.environ = []string{
		namesVariable + "=" + f.names.conn.LocalAddr().String(), "DATABASE_URL=sqlite:" + t.TempDir(), "JWT_PRIVATE_KEY=" + newKey(t),
		"ARGON2_MEMORY_KIB=64", "ARGON2_TIME=1", "DIST_DIR=" + dist, "JWKS_URL=" + at["auth"] + "/.well-known/jwks.json",
		"PROFILE_URL=" + at["profile"], "PROGRESS_URL=" + at["progress"], "WORKOUT_PLAN_URL=" + at["workout-plan"],
		"AUTH_URLS=" + at["auth"], "PROFILE_URLS=" + at["profile"], "PROGRESS_URLS=" + at["progress"], "WORKOUT_PLAN_URLS=" + at["workout-plan"],
	}
	f.environ = append(f.environ, more...)
	for _, host := range f.newHosts(replicasOfEach) { // one after another: the first makes the database
		var group sync.WaitGroup
		for _, name := range services() {
			group.Go(func() { f.add(t, name, host) })
		}
		group.Wait()
	}
	door := start(t, "frontend", "127.0.0.1", f.ports["frontend"], f.environ)
	t.Cleanup(func() {
		if err := door.stop(); err != nil {
			t.Error(err)
		}
	})
	f.url = "http://127.0.0.1:" + f.ports["frontend"]
	return f
}

// newHosts gives addresses that no replica has had.
func (f *fleet) newHosts(n int) []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	var hosts []string
	for range n {
		f.hosts++
		hosts = append(hosts, fmt.Sprintf("127.0.0.%d", f.hosts))
	}
	return hosts
}

// add starts a replica and names it.
func (f *fleet) add(t *testing.T, name, host string) {
	t.Helper()
	r := start(t, name, host, f.ports[name], f.environ)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.running[name] = append(f.running[name], r)
	f.publish(name)
}

// oldest takes the replica that has run the longest from the list of those
// that run, but not from its name.
func (f *fleet) oldest(name string) *replica {
	f.mu.Lock()
	defer f.mu.Unlock()
	r := f.running[name][0]
	f.running[name] = f.running[name][1:]
	return r
}

// unname takes away the names of those that no longer run.
func (f *fleet) unname(name string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.publish(name)
}

func (f *fleet) publish(name string) {
	var hosts []string
	for _, r := range f.running[name] {
		hosts = append(hosts, r.host)
	}
	f.names.set(name, hosts)
}

// ports are given out from a place of their own, each once: what connects
// takes its ports above, and could take one before its program listens.
var ports = func() *atomic.Int64 {
	next := new(atomic.Int64)
	next.Store(mrand.Int64N(places))
	return next
}()

const lowest, places = 20_000, 10_000

// freePort gives a port that is free on every address.
func freePort(t *testing.T) string {
	t.Helper()
	for range places {
		port := strconv.FormatInt(lowest+ports.Add(1)%places, 10)
		if l, err := net.Listen("tcp", ":"+port); err == nil {
			_ = l.Close()
			return port
		}
	}
	t.Fatal("there is no free port")
	return ""
}

func newKey(t *testing.T) string {
	t.Helper()
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	return base64.StdEncoding.EncodeToString(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
}
